// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mutants.h"
#include "SimKendra.h"
#include "SimPair.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace seva;
using namespace seva::sync::test;

namespace {

/// A bug that this many seeds do not find counts as one that survives.
constexpr int kLongSeeds = 1'000;
constexpr qsizetype kLibraryAtLeast = 100'000;
constexpr qsizetype kSmallLibraryAtLeast = 10'000;

bool isLong()
{
    return qEnvironmentVariableIsSet("SEVA_LONG");
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Every bug is found by the seed that the table names; SEVA_LONG=1 looks for the first seed that finds it.
class tst_Mutants : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        QString wrong;
        QByteArray trace;
        bool reached = false;
    };
    Run run(Mutant::World world, int seed, const QByteArray &bug)
    {
        become(bug);
        if (world == Mutant::World::Pair) {
            authority::test::SimPair pair{std::uint64_t(seed)};
            const QString wrong = pair.run();
            return {wrong, pair.traceHash(), wasReached()};
        }
        SimKendra kendra(std::uint64_t(seed), m_folder.path());
        const QString wrong = kendra.run();
        return {wrong, kendra.trace(), wasReached()};
    }

    // Memory: no disk is waited for.
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/seva-simulation-XXXXXX")};

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("seva.*=false"));
        crypto::initialise();
        QVERIFY(m_folder.isValid());
        SimDisk::instance().install();
    }
    void cleanup() { become({}); }

    void everyBugIsFound_data()
    {
        QTest::addColumn<QByteArray>("bug");
        QTest::addColumn<int>("seed");
        QTest::addColumn<Mutant::World>("world");
        QVERIFY(mutants().size() >= 50);
        for (const Mutant &mutant : mutants())
            QTest::newRow(mutant.name) << QByteArray(mutant.name) << mutant.seed << mutant.world;
    }
    void everyBugIsFound()
    {
        QFETCH(QByteArray, bug);
        QFETCH(int, seed);
        QFETCH(Mutant::World, world);
        const int last = isLong() ? kLongSeeds : seed;
        bool reached = false;
        for (int tried = isLong() ? 1 : seed; tried <= last; ++tried) {
            const Run done = run(world, tried, bug);
            reached = reached || done.reached;
            if (done.wrong.isEmpty())
                continue;
            // The same seed without the bug holds, and goes another way.
            const Run without = run(world, tried, {});
            QCOMPARE(without.wrong, QString());
            QVERIFY(without.trace != done.trace);
            qInfo().noquote() << "|" << bug << "|" << tried << "|" << done.wrong << "|";
            return;
        }
        QFAIL(reached ? "the bug survives" : "the bug's place is never reached");
    }

    /// The names of the bugs are in this program and in nothing that is shipped.
    void whatIsShippedKnowsNoBug()
    {
        const QByteArray here = content(QCoreApplication::applicationFilePath());
        const QByteArray journal = content(QStringLiteral(SEVA_JOURNAL_LIBRARY));
        const QByteArray sync = content(QStringLiteral(SEVA_SYNC_LIBRARY));
        const QByteArray domain = content(QStringLiteral(SEVA_DOMAIN_LIBRARY));
        const QByteArray authority = content(QStringLiteral(SEVA_AUTHORITY_LIBRARY));
        QVERIFY(authority.size() > kSmallLibraryAtLeast);
        QVERIFY(domain.size() > kLibraryAtLeast && journal.size() > kLibraryAtLeast && sync.size() > kLibraryAtLeast);
        for (const Mutant &mutant : mutants()) {
            QVERIFY2(here.contains(mutant.name), mutant.name);
            QVERIFY2(!journal.contains(mutant.name) && !sync.contains(mutant.name) && !domain.contains(mutant.name)
                         && !authority.contains(mutant.name),
                     mutant.name);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Mutants)
#include "tst_Mutants.moc"
