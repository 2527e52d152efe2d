// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/test/Programs.h>

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace seva::test;

namespace {

const QString Upper = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const QString Lower = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
const QString Forms = SEVA_SOURCE_DIR "/tests/fixtures/psk-day/eforms/";
const QStringList Languages{"en", "gu", "hi", "pa", "ur"};

Ended sevactl(const QStringList &words)
{
    return runProgram(QStringLiteral("sevactl"), words);
}

} // namespace

/// The verbs that check one thing and say where it is wrong, as processes.
class TestSevactlForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodValueComesBackInItsOneSpelling()
    {
        const Ended ended = sevactl({"validate", "mobile", "+91 98765 43210"});
        QCOMPARE(ended.exit, 0);
        QCOMPARE(ended.json().value("value").toString(), QString("9876543210"));
        QCOMPARE(ended.json().value("valid").toBool(), true);
    }

    void aBadValueSaysWhatAndWhereInEveryLanguage()
    {
        const Ended ended = sevactl({"validate", "pin", "380015", "--state", "MH"});
        QCOMPARE(ended.exit, 1);
        QCOMPARE(ended.json().value("problem").toString(), QString("pin.state"));
        QCOMPARE(ended.json().value("where").toInt(), 0);
        QCOMPARE(ended.json().value("text").toObject().keys(), Languages);
    }

    void anAadhaarNumberIsNeverPrinted()
    {
        const Ended good = sevactl({"validate", "aadhaar", "9999 4105 7058"});
        QCOMPARE(good.exit, 0);
        const Ended bad = sevactl({"validate", "aadhaar", "999941057059"});
        QCOMPARE(bad.exit, 1);
        for (const QByteArray &said : {good.out, good.err, bad.out, bad.err})
            QVERIFY(!said.contains("4105"));
    }

    void theDayIsHandedIn()
    {
        QCOMPARE(sevactl({"validate", "birth-date", "31/12/2025", "--on", "2026-01-01"}).exit, 0);
        QCOMPARE(sevactl({"validate", "birth-date", "31/12/2025", "--on", "2025-01-01"}).exit, 1);
    }

    void aZoneIsRead()
    {
        const Ended ended = sevactl({"mrz", Upper, Lower, "--on", "2026-11-23"});
        QCOMPARE(ended.exit, 0);
        const QJsonObject data = ended.json().value("data").toObject();
        QCOMPARE(ended.json().value("format").toString(), QString("TD3"));
        QCOMPARE(data.value("documentNumber").toString(), QString("L898902C3"));
        QCOMPARE(data.value("birthDate").toObject().value("day").toString(), QString("1974-08-12"));
    }

    void aMisreadZoneNamesItsFields()
    {
        const Ended ended = sevactl({"mrz", Upper, QString(Lower).replace(9, 1, "7")});
        QCOMPARE(ended.exit, 1);
        const QJsonObject first = ended.json().value("problems").toArray().first().toObject();
        QCOMPARE(first.value("field").toString(), QString("documentNumber"));
        QCOMPARE(first.value("line").toInt(), 2);
        QCOMPARE(first.value("column").toInt(), 10);
        QCOMPARE(first.value("expected").toString(), QString("6"));
        QCOMPARE(first.value("found").toString(), QString("7"));
        QCOMPARE(first.value("text").toObject().keys(), Languages);
    }

    void anEFormIsChecked()
    {
        const Ended ended = sevactl({"eform", "check", Forms + "26-1000007554.xml"});
        QVERIFY2(ended.exit == 0, ended.out.constData());
        QCOMPARE(ended.json().value("arn").toString(), QString("26-1000007554"));
        QCOMPARE(ended.json().value("service").toString(), QString("passport.ordinary.fresh"));
    }

    void aHostileEFormSaysWhere()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("form.xml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<?xml version=\"1.0\"?>\n<!DOCTYPE EForm [<!ENTITY a \"b\">]>\n<EForm>&a;</EForm>");
        file.close();
        const Ended ended = sevactl({"eform", "check", file.fileName()});
        QCOMPARE(ended.exit, 1);
        const QJsonObject problem = ended.json().value("problems").toArray().first().toObject();
        QCOMPARE(problem.value("problem").toString(), QString("xml.dtd"));
        QCOMPARE(problem.value("line").toInt(), 2);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3 << 20, ' '));
        file.close();
        const Ended large = sevactl({"eform", "check", file.fileName()});
        QCOMPARE(large.exit, 1);
        QCOMPARE(large.json().value("problems").toArray().first().toObject().value("problem").toString(),
                 QString("xml.too-large"));
    }

    void wrongUseEndsWith2_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no value") << QStringList{"validate", "pan"};
        QTest::newRow("no such kind") << QStringList{"validate", "horoscope", "x"};
        QTest::newRow("no such state") << QStringList{"validate", "pin", "380015", "--state", "ZZ"};
        QTest::newRow("no such day") << QStringList{"validate", "date", "x", "--on", "tomorrow"};
        QTest::newRow("one line") << QStringList{"mrz", Upper};
        QTest::newRow("four lines") << QStringList{"mrz", "a", "b", "c", "d"};
        QTest::newRow("no file named") << QStringList{"eform", "check"};
        QTest::newRow("no such file") << QStringList{"eform", "check", "/nowhere/form.xml"};
        QTest::newRow("no definitions") << QStringList{"eform", "check", Forms + "26-1000007554.xml", "--services",
                                                       "/nowhere"};
    }
    void wrongUseEndsWith2()
    {
        QFETCH(QStringList, words);
        const Ended ended = sevactl(words);
        QCOMPARE(ended.exit, 2);
        QVERIFY(!ended.json().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSevactlForms)
#include "tst_sevactl_forms.moc"
