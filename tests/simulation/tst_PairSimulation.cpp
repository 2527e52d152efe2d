// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimPair.h"

#include <QTest>

using namespace seva;
using namespace seva::authority::test;

namespace {

constexpr int kSeeds = 3'000;
constexpr int kLongSeeds = 200'000;

} // namespace

/// The rule of two hub machines (docs/adr/0008) under everything that may happen to them and their officer.
/// SEVA_SEED=N: that one alone, in words.
class tst_PairSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHoldsInEverySeed()
    {
        if (qEnvironmentVariableIsSet("SEVA_SEED"))
            return showOne(qEnvironmentVariableIntValue("SEVA_SEED"));
        const int seeds = qEnvironmentVariableIsSet("SEVA_LONG") ? kLongSeeds : kSeeds;
        qint64 leaders = 0;
        qint64 takeovers = 0;
        qint64 misled = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            SimPair pair{std::uint64_t(seed)};
            const QString wrong = pair.run();
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
            leaders += pair.leaders();
            takeovers += pair.takeovers();
            misled += pair.misled() ? 1 : 0;
        }
        qInfo() << seeds << "seeds," << leaders << "leaders," << takeovers << "of them by an officer's word," << misled
                << "seeds with a wrong word that was believed";
        // It is about machines that follow each other, and about officers who are right and wrong.
        QVERIFY(leaders > 4 * qint64(seeds));
        QVERIFY(takeovers > qint64(seeds));
        QVERIFY(misled > seeds / 20);
    }

    void oneSeedIsOneRun()
    {
        for (const int seed : {1, 2, 3}) {
            SimPair once{std::uint64_t(seed)};
            SimPair again{std::uint64_t(seed)};
            QCOMPARE(once.run(), again.run());
            QCOMPARE(once.traceHash(), again.traceHash());
        }
    }

private:
    static void showOne(int seed)
    {
        SimPair pair{std::uint64_t(seed)};
        const QString wrong = pair.run();
        qInfo().noquote() << pair.trace();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(tst_PairSimulation)
#include "tst_PairSimulation.moc"
