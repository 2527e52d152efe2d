// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/FaultTexts.h>
#include <seva/station/LanguageChoice.h>
#include <seva/station/LinkView.h>
#include <seva/test/RehearsedStation.h>

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace seva;

class TstLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChoiceSwitchesEveryText()
    {
        LanguageChoice languages({QStringLiteral("en"), QStringLiteral("hi"), QStringLiteral("ur")});
        QSignalSpy changed(&languages, &LanguageChoice::languageChanged);
        const Fault fault{QStringLiteral("station.sign-in-refused"), {}};
        const QString english = faultText(fault);
        QVERIFY(languages.choose(QStringLiteral("hi")));
        QVERIFY(faultText(fault) != english);
        QVERIFY(!languages.rightToLeft());
        QVERIFY(languages.choose(QStringLiteral("ur")));
        QVERIFY(languages.rightToLeft());
        QCOMPARE(changed.count(), 2);
        languages.chooseFirst();
        QCOMPARE(faultText(fault), english);
    }

    void aLanguageTheKendraHasNotIsRefused()
    {
        LanguageChoice languages({QStringLiteral("en"), QStringLiteral("hi")}, QStringLiteral("hi"));
        QCOMPARE(languages.current(), "hi");
        QVERIFY(!languages.choose(QStringLiteral("ta")));
        QCOMPARE(languages.current(), "hi");
    }

    void paperMayHaveAnotherLanguageThanTheScreen()
    {
        LanguageChoice languages({QStringLiteral("en"), QStringLiteral("gu")});
        QCOMPARE(languages.current(), "en");
        QVERIFY(faultTextIn(languages, QStringLiteral("gu"), {QStringLiteral("devices.paper-out"), {}})
                != faultText({QStringLiteral("devices.paper-out"), {}}));
        QCOMPARE(languages.textIn(QStringLiteral("gu"), "Nowhere", "As it is"), "As it is");
    }

    void everySentenceBelongsToAFaultThatExists()
    {
        QFile source(QStringLiteral(SEVA_SOURCE_DIR "/shared/station/src/FaultTexts.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        static const QRegularExpression row(QStringLiteral("Text\\{\"([a-z0-9.-]+)\""));
        auto found = row.globalMatch(QString::fromUtf8(source.readAll()));
        int count = 0;
        while (found.hasNext()) {
            const QString code = found.next().captured(1);
            QFile page(QStringLiteral(SEVA_SOURCE_DIR "/docs/fault-codes.d/%1.md").arg(code.section('.', 0, 0)));
            QVERIFY2(page.open(QIODevice::ReadOnly), qPrintable(code));
            QVERIFY2(page.readAll().contains('`' + code.toUtf8() + '`'), qPrintable(code));
            ++count;
        }
        QVERIFY(count > 50);
    }

    void anUnknownFaultIsNamedByItsCode()
    {
        QVERIFY(faultText({QStringLiteral("some.thing"), {}}).contains(QStringLiteral("some.thing")));
    }

    void agesAreShort_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << "0 s";
        QTest::newRow("clock set back") << qint64(-5000) << "0 s";
        QTest::newRow("nearly a minute") << qint64(59'999) << "59 s";
        QTest::newRow("a minute") << qint64(60'000) << "1 min";
        QTest::newRow("hours") << qint64(7'200'000) << "2 h";
    }
    void agesAreShort()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(ageText(milliseconds), text);
    }

    void theSignOfTheLinkSaysWhatWaits()
    {
        test::RehearsedStation station(QStringLiteral("A-01"));
        LinkView view(station.runtime->visits(), station.languages, *station.alarms);
        QCOMPARE(view.state(), LinkView::State::Away);
        QVERIFY(view.age().isEmpty());
        test::NearHub hub(*station.runtime);
        station.runtime->visits().setLink(&hub);
        Uplink linked = hub.state;
        linked.lastAcknowledged = station.clock.now() - 4'000;
        hub.change(linked);
        QCOMPARE(view.state(), LinkView::State::Linked);
        QCOMPARE(view.age(), "4 s");
        linked.waitingEvents = 2;
        hub.change(linked);
        QCOMPARE(view.state(), LinkView::State::Sending);
        QCOMPARE(view.waiting(), "2 waiting");
        station.runtime->visits().setLink(nullptr);
    }
};

QTEST_GUILESS_MAIN(TstLanguages)
#include "tst_Languages.moc"
