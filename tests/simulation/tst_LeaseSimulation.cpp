// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimLease.h"

#include <seva/base/Mutant.h>

#include <QFile>
#include <QTest>

using namespace seva;
using namespace seva::authority::test;

namespace {

QByteArray current;
bool reached = false;

constexpr int kSeeds = 1'500;
constexpr int kLongSeeds = 100'000;
/// A bug that this many seeds do not find counts as one that survives.
constexpr int kSeedsForABug = 1'000;
constexpr qsizetype kLibraryAtLeast = 10'000;

constexpr std::array kBugs{"lease-answered-before-the-copy", "lease-copy-not-compared",     "lease-epoch-not-raised",
                           "lease-leader-outlasts-voters",   "lease-no-wait-after-restart", "lease-promise-not-kept"};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int votersOf(int seed)
{
    return seed % 3 == 0 ? 5 : 3;
}

} // namespace

bool seva::mutant::on(const char *name)
{
    if (current.isEmpty() || current != name)
        return false;
    reached = true;
    return true;
}

/// The lease of three and five hub machines under everything that may happen to them.
class tst_LeaseSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { current.clear(); }

    void everythingHoldsInEverySeed()
    {
        const int seeds = qEnvironmentVariableIsSet("SEVA_LONG") ? kLongSeeds : kSeeds;
        qint64 answered = 0;
        qint64 leaders = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            SimLease hubs(std::uint64_t(seed), votersOf(seed));
            const QString wrong = hubs.run();
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
            QVERIFY2(hubs.answered() > 0, qPrintable(QString::number(seed)));
            answered += hubs.answered();
            leaders += hubs.leaders();
        }
        // It is about leaders that follow each other and still answer.
        QVERIFY2(leaders > 2 * qint64(seeds), qPrintable(QString::number(leaders)));
        QVERIFY2(answered > 30 * qint64(seeds), qPrintable(QString::number(answered)));
        qInfo() << seeds << "seeds," << leaders << "leaders," << answered << "answers";
    }

    void oneSeedIsOneRun()
    {
        for (const int seed : {3, 4}) {
            SimLease once(std::uint64_t(seed), votersOf(seed));
            SimLease again(std::uint64_t(seed), votersOf(seed));
            QCOMPARE(once.run(), again.run());
            QCOMPARE(once.trace(), again.trace());
        }
    }

    void everyBugIsFound_data()
    {
        QTest::addColumn<QByteArray>("bug");
        for (const char *bug : kBugs)
            QTest::newRow(bug) << QByteArray(bug);
    }
    void everyBugIsFound()
    {
        QFETCH(const QByteArray, bug);
        reached = false;
        for (int seed = 1; seed <= kSeedsForABug; ++seed) {
            current = bug;
            SimLease hubs(std::uint64_t(seed), votersOf(seed));
            const QString wrong = hubs.run();
            if (wrong.isEmpty())
                continue;
            current.clear();
            SimLease without(std::uint64_t(seed), votersOf(seed));
            QCOMPARE(without.run(), QString());
            QVERIFY(without.trace() != hubs.trace());
            qInfo().noquote() << "|" << bug << "|" << seed << "|" << wrong << "|";
            return;
        }
        QFAIL(reached ? "the bug survives" : "the bug's place is never reached");
    }

    /// The names of the bugs are in this program and in nothing that is shipped.
    void whatIsShippedKnowsNoBug()
    {
        const QByteArray here = content(QCoreApplication::applicationFilePath());
        const QByteArray shipped = content(QStringLiteral(SEVA_AUTHORITY_LIBRARY));
        QVERIFY(shipped.size() > kLibraryAtLeast);
        for (const char *bug : kBugs) {
            QVERIFY2(here.contains(bug), bug);
            QVERIFY2(!shipped.contains(bug), bug);
        }
    }
};

QTEST_GUILESS_MAIN(tst_LeaseSimulation)
#include "tst_LeaseSimulation.moc"
