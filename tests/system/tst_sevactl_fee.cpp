// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/test/Programs.h>

#include <QJsonObject>
#include <QTest>

using namespace seva::test;

namespace {

/// `sevactl fee` with the words of one line.
Ended fee(const QString &words)
{
    return runProgram(QStringLiteral("sevactl"),
                      QStringList{QStringLiteral("fee")} + words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

const QString Common = QStringLiteral("--dob 1991-03-04 --on 2026-11-23 ");

} // namespace

/// sevactl fee as a process, with the definitions installed beside it.
class TestSevactlFee : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFeeIsAnswered_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says"); ///< schedule line currency normal tatkaal discount payable due excess
        const auto row = [](const char *name, const QString &words, const char *says) {
            QTest::newRow(name) << words << QString::fromLatin1(says);
        };
        row("fresh", Common + "--service passport.ordinary.fresh --scheme NORMAL --booklet 36",
            "IN-2026-07-01 B1 INR 250000 500000 0 250000 250000 0");
        row("the normal part is paid",
            Common + "--service passport.ordinary.fresh --scheme TATKAAL --booklet 36 --paid 250000",
            "IN-2026-07-01 B1 INR 250000 500000 0 500000 250000 0");
        row("paid twice", Common + "--service passport.ordinary.fresh --scheme NORMAL --booklet 36 --paid 500000",
            "IN-2026-07-01 B1 INR 250000 500000 0 250000 0 250000");
        row("older than 60, in 2020",
            "--service passport.ordinary.fresh --scheme NORMAL --booklet 60 --dob 1950-01-01 --on 2020-02-29",
            "IN-2012-10-01 A2 INR 200000 400000 20000 180000 180000 0");
        row("lost", Common + "--service passport.ordinary.reissue --scheme NORMAL --booklet 36 --reason LOST",
            "IN-2026-07-01 B3 INR 500000 750000 0 500000 500000 0");
        row("lost when it had expired",
            Common
                + "--service passport.ordinary.replacement --scheme NORMAL --booklet 36 --previous-expiry 2026-08-10 "
                  "--lost-on 2026-08-11",
            "IN-2026-07-01 B1 INR 250000 500000 0 250000 250000 0");
        row("a change of particulars",
            Common
                + "--service passport.ordinary.reissue-particulars --scheme TATKAAL --booklet 60 --change ADDRESS "
                  "--change SURNAME --reason CHANGE_PARTICULARS",
            "IN-2026-07-01 B2 INR 350000 600000 0 600000 600000 0");
        row("fifteen, for ten years",
            "--service passport.ordinary.fresh --scheme NORMAL --booklet 36 --dob 2011-11-23 --on 2026-11-23 "
            "--validity TEN_YEARS",
            "IN-2026-07-01 B1 INR 250000 500000 0 250000 250000 0");
        row("at a mission", Common + "--service passport.ordinary.fresh --scheme NORMAL --booklet 36 --kendra MISSION",
            "IN-2026-07-01 B1 USD 12500 25000 0 12500 12500 0");
        row("no Tatkaal", Common + "--service passport.pcc --scheme NORMAL",
            "IN-2026-07-01 B9a INR 75000 null 0 75000 75000 0");
        row("free", Common + "--service passport.diplomatic-official --scheme NORMAL",
            "IN-2026-07-01 B0 INR 0 null 0 0 0 0");
    }
    void aFeeIsAnswered()
    {
        QFETCH(QString, words);
        const Ended ended = fee(words);
        QCOMPARE(ended.exit, 0);
        QStringList said;
        for (const char *key : {"schedule", "line", "currency"})
            said.append(ended.json().value(QLatin1String(key)).toString());
        for (const char *key : {"normal", "tatkaal", "discount", "payable", "due", "excess"}) {
            const QJsonValue value = ended.json().value(QLatin1String(key));
            said.append(value.isNull() ? QStringLiteral("null") : QString::number(value.toInteger(-1)));
        }
        QTEST(said.join(QLatin1Char(' ')), "says");
    }

    void whatHasNoFeeIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("60 pages for a minor") << QStringLiteral("--service passport.ordinary.fresh --scheme NORMAL "
                                                                "--booklet 60 --dob 2015-01-01 --on 2026-11-23")
                                              << QStringLiteral("MINOR_36_ONLY");
        QTest::newRow("before all tables") << QStringLiteral("--service passport.ordinary.fresh --scheme NORMAL "
                                                             "--booklet 36 --dob 1991-03-04 --on 2012-09-30")
                                           << QStringLiteral("NO_SCHEDULE");
        QTest::newRow("no such service") << Common + "--service passport.space --scheme NORMAL"
                                         << QStringLiteral("UNKNOWN_SERVICE");
        QTest::newRow("no source says") << Common + "--service pb.fard-copy --scheme NORMAL"
                                        << QStringLiteral("FEE_UNKNOWN");
        QTest::newRow("no Tatkaal") << Common + "--service passport.pcc --scheme TATKAAL"
                                    << QStringLiteral("NO_TATKAAL");
    }
    void whatHasNoFeeIsNamed()
    {
        QFETCH(QString, words);
        const Ended ended = fee(words + " --lang hi");
        QCOMPARE(ended.exit, 1);
        QTEST(ended.json().value(QStringLiteral("refusal")).toString(), "refusal");
        QVERIFY(ended.json().value(QStringLiteral("rule")).toString().startsWith(QLatin1String("fees.")));
        const QJsonObject texts = ended.json().value(QStringLiteral("texts")).toObject();
        QCOMPARE(texts.size(), 5);
        QVERIFY(!texts.value(QStringLiteral("hi")).toString().isEmpty());
        QCOMPARE(ended.json().value(QStringLiteral("text")), texts.value(QStringLiteral("hi")));
    }

    void aWrongUseEndsWith2_data()
    {
        QTest::addColumn<QString>("words");
        const QString good = Common + "--service passport.pcc --scheme NORMAL ";
        QTest::newRow("nothing") << QString();
        QTest::newRow("no service") << Common + "--scheme NORMAL";
        QTest::newRow("no scheme") << Common + "--service passport.pcc";
        QTest::newRow("no date of birth") << QStringLiteral("--service passport.pcc --scheme NORMAL --on 2026-11-23");
        QTest::newRow("no such day") << QStringLiteral(
            "--service passport.pcc --scheme NORMAL --dob 1991-02-30 --on 2026-11-23");
        QTest::newRow("another scheme") << Common + "--service passport.pcc --scheme FAST";
        QTest::newRow("another validity") << good + "--validity FOREVER";
        QTest::newRow("another Kendra") << good + "--kendra CIRCUS";
        QTest::newRow("paid less than nothing") << good + "--paid -1";
        QTest::newRow("paid no number") << good + "--paid much";
        QTest::newRow("an unknown option") << good + "--fast";
        QTest::newRow("a word") << good + "please";
        QTest::newRow("no such folder") << good + "--services /nowhere";
    }
    void aWrongUseEndsWith2()
    {
        QFETCH(QString, words);
        const Ended ended = fee(words);
        QCOMPARE(ended.exit, 2);
        QVERIFY(ended.err.contains("sevactl fee --service"));
        QVERIFY(!ended.json().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSevactlFee)
#include "tst_sevactl_fee.moc"
