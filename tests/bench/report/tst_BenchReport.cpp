// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic and the page of './seva bench sync', and the runner over small programs; the groups that are shipped
// can be read and name programs that are there.
#include "Runner.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace seva::bench;

namespace {

QByteArray figure(const char *name, double value, const char *unit = "events/s")
{
    return QByteArray("{\"name\":\"") + name + "\",\"unit\":\"" + unit + "\",\"value\":" + QByteArray::number(value)
           + "}\n";
}

Bound bound(const QString &against, std::optional<double> least, std::optional<double> most)
{
    return Bound{QStringLiteral("ours"), QStringLiteral("push.ours"), against, least, most};
}

Figures figures(const QList<double> &ours, const QList<double> &peers)
{
    Figures out;
    for (const double value : ours)
        out.add(figure("push.ours", value));
    for (const double value : peers)
        out.add(figure("push.peer", value));
    return out;
}

void script(const QString &path, const QByteArray &body)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/usr/bin/env bash\n" + body);
    file.close();
    QVERIFY(file.setPermissions(file.permissions() | QFile::ExeOwner));
}

} // namespace

class tst_BenchReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMedianIsTheMiddle_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("expected");
        QTest::newRow("one") << QList<double>{7} << 7.0;
        QTest::newRow("odd, not in order") << QList<double>{9, 1, 5} << 5.0;
        QTest::newRow("even") << QList<double>{4, 1, 3, 10} << 3.5;
        QTest::newRow("one far off") << QList<double>{100, 100, 1'000'000, 101, 99} << 100.0;
    }
    void theMedianIsTheMiddle()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, expected);
        QCOMPARE(median(values), expected);
    }

    void aRatioIsOneOfMedians()
    {
        const Figures measured = figures({10, 30, 20}, {5, 4, 100});
        const Verdict verdict = judge(bound(QStringLiteral("push.peer"), 4.0, {}), measured);
        QCOMPARE(verdict.figure, 20.0);
        QCOMPARE(verdict.against, 5.0);
        QCOMPARE(verdict.judged, 4.0);
        QCOMPARE(verdict.holds, Verdict::Holds::Met);
    }

    void boundsHaveTheirSide_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<bool>("met");
        QTest::newRow("at the least") << 20.0 << -1.0 << true;
        QTest::newRow("below the least") << 20.1 << -1.0 << false;
        QTest::newRow("at the most") << -1.0 << 20.0 << true;
        QTest::newRow("above the most") << -1.0 << 19.9 << false;
    }
    void boundsHaveTheirSide()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        QFETCH(bool, met);
        const auto side = [](double value) { return value < 0 ? std::optional<double>() : value; };
        const Verdict verdict = judge(bound({}, side(least), side(most)), figures({20}, {}));
        QCOMPARE(verdict.holds, met ? Verdict::Holds::Met : Verdict::Holds::Missed);
    }

    void whatWasNotMeasuredIsNotMet()
    {
        QCOMPARE(judge(bound({}, 1.0, {}), figures({}, {})).holds, Verdict::Holds::NotMeasured);
        QCOMPARE(judge(bound(QStringLiteral("push.peer"), 1.0, {}), figures({5}, {})).holds,
                 Verdict::Holds::NotMeasured);
        QCOMPARE(judge(bound(QStringLiteral("push.peer"), 1.0, {}), figures({5}, {0})).holds,
                 Verdict::Holds::NotMeasured);
        QCOMPARE(judge(bound({}, {}, {}), figures({5}, {})).holds, Verdict::Holds::Shown);
    }

    void onlyFiguresAreTaken()
    {
        Figures taken;
        QVERIFY(taken.add("a word of a tool\n" + figure("a", 1) + figure("b", 2, "ms")));
        QVERIFY(taken.add(figure("a", 3)));
        QCOMPARE(taken.values(QStringLiteral("a")), (QList<double>{1, 3}));
        QCOMPARE(taken.unit(QStringLiteral("b")), QStringLiteral("ms"));
        QVERIFY(!taken.add("{\"name\":\"a\",\"unit\":\"events/s\"}\n"));
        QVERIFY(!taken.add("{\"name\":\"a\",\"unit\":\"events/s\",\"value\":nan}\n"));
        QVERIFY(!taken.add(figure("a", 4, "ms")));
        QCOMPARE(taken.values(QStringLiteral("a")), (QList<double>{1, 3}));
    }

    void groupsSayWhatIsWrongWithThem_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no title") << QByteArray(R"({"programs":[{"run":["a"]}]})");
        QTest::newRow("no program") << QByteArray(R"({"title":"T"})");
        QTest::newRow("nothing to run") << QByteArray(R"({"title":"T","programs":[{"run":[]}]})");
        QTest::newRow("no time") << QByteArray(R"({"title":"T","programs":[{"run":["a"],"seconds":0}]})");
        QTest::newRow("two sides") << QByteArray(
            R"({"title":"T","programs":[{"run":["a"]}],"bounds":[{"says":"s","figure":"f","least":1,"most":2}]})");
    }
    void groupsSayWhatIsWrongWithThem()
    {
        QFETCH(QByteArray, json);
        QString problem;
        QVERIFY(!readGroup(QStringLiteral("g"), json, problem));
        QVERIFY(!problem.isEmpty());
    }

    /// What './seva bench sync' runs: every figure is named once on a side, every script is there.
    void theShippedGroupsCanBeRun()
    {
        const QDir bench(QStringLiteral(SEVA_SOURCE_DIR "/tests/bench"));
        const QDir folder(bench.filePath(QStringLiteral("sync.d")));
        const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(names.size() >= 2);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString problem;
            const std::optional<Group> group = readGroup(name, file.readAll(), problem);
            QVERIFY2(group, qPrintable(name + problem));
            for (const Program &program : group->programs)
                if (program.run.first().contains(QLatin1Char('/')))
                    QVERIFY2(QFileInfo(bench.filePath(program.run.first())).isExecutable(),
                             qPrintable(program.run.first()));
        }
    }

    void thePageSaysWhatWasMetAndWhatNot()
    {
        const Group group{QStringLiteral("g"),
                          QStringLiteral("Speed"),
                          {},
                          {bound(QStringLiteral("push.peer"), 1.5, {}), bound(QStringLiteral("push.peer"), 9.0, {}),
                           Bound{QStringLiteral("resume"), QStringLiteral("resume"), {}, {}, 5.0}}};
        Circumstances run;
        run.at = QDateTime(QDate(2026, 11, 23), QTime(8, 25), Qt::UTC);
        run.rounds = 5;
        run.events = 100'000;
        run.failures = {QStringLiteral("peers/x.sh, round 2")};
        const QByteArray page = seva::bench::page({group}, figures({123'456}, {61'728}), run);
        QVERIFY(page.startsWith("## "));
        QVERIFY(page.contains("2026-11-23 08:25 UTC"));
        QVERIFY(page.contains("5 rounds, 100,000 events"));
        QVERIFY(page.contains("| ours | 123,456 events/s | 61,728 events/s | 2 | ≥ 1.5 |"));
        QCOMPARE(page.count("| met |"), 1);
        QCOMPARE(page.count("**not met**"), 1);
        QCOMPARE(page.count("**not measured**"), 1);
        QVERIFY(page.contains("Failed: peers/x.sh, round 2"));
    }

    void numbersAreReadable()
    {
        QCOMPARE(shown(104'231.4), QStringLiteral("104,231"));
        QCOMPARE(shown(104.4), QStringLiteral("104"));
        QCOMPARE(shown(12.54), QStringLiteral("12.5"));
        QCOMPARE(shown(1.0084), QStringLiteral("1.008"));
        QCOMPARE(shown(0.8126), QStringLiteral("0.813"));
        QCOMPARE(shown(0), QStringLiteral("0"));
    }

    /// Three rounds of a program that counts them, one that runs once, and one that fails in the second.
    void programsAreCalledInTurns()
    {
        QTemporaryDir dir;
        QDir(dir.path()).mkpath(QStringLiteral("peers"));
        script(dir.filePath(QStringLiteral("peers/data.sh")), "touch \"$SEVA_BENCH_DATA/there\"\n");
        script(dir.filePath(QStringLiteral("peers/count.sh")),
               "[ -f \"$SEVA_BENCH_DATA/there\" ] || exit 1\necho x >>\"$1/said\"\n"
               "echo '{\"name\":\"count\",\"unit\":\"\",\"value\":'$(wc -l <\"$1/said\")'}'\n");
        script(dir.filePath(QStringLiteral("peers/once.sh")), "echo '{\"name\":\"once\",\"unit\":\"\",\"value\":1}'\n");
        script(dir.filePath(QStringLiteral("peers/fails.sh")), "[ \"$SEVA_BENCH_ROUND\" != 1 ]\n");
        Group group{QStringLiteral("g"),
                    QStringLiteral("G"),
                    {Program{{QStringLiteral("peers/count.sh")}}, Program{{QStringLiteral("peers/once.sh")}, 1}},
                    {Bound{QStringLiteral("count"), QStringLiteral("count"), {}, {}, 2.0},
                     Bound{QStringLiteral("once"), QStringLiteral("once"), {}, 1.0, {}}}};
        const QString work = dir.filePath(QStringLiteral("work"));
        Runner runner({work, dir.path(), dir.path(), dir.path(), 3, 10});
        QCOMPARE(runner.prepare(), QString());
        runner.measure(group);
        const QByteArray page = runner.report({group});
        QVERIFY2(page.contains("| `count` |  | 2 | 1 | 3 | 3 |"), page);
        QVERIFY2(page.contains("| `once` |  | 1 | 1 | 1 | 1 |"), page);
        QVERIFY2(page.contains("Called: `peers/count.sh` 3 times in "), page);
        QVERIFY2(page.contains(", `peers/once.sh` 1 times in "), page);
        QVERIFY(runner.holds({group}));
        group.programs = {Program{{QStringLiteral("peers/fails.sh")}}};
        runner.measure(group);
        QVERIFY(runner.report({group}).contains("Failed: peers/fails.sh, round 2\n"));
        QVERIFY(!runner.holds({group}));
        runner.clean();
        QVERIFY(!QDir(work).exists());
    }
};

QTEST_GUILESS_MAIN(tst_BenchReport)
#include "tst_BenchReport.moc"
