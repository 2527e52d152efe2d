// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedKendra.h"

#include <QLoggingCategory>
#include <QTest>

using namespace seva::sync::test;

namespace {

constexpr int kStations = 4;
constexpr int kLive = 8'000;
constexpr int kHeal = 60'000;
constexpr int kSeeds = 40;
constexpr int kLongSeeds = 2'000;

int seeds()
{
    return qEnvironmentVariableIsSet("SEVA_LONG") ? kLongSeeds : kSeeds;
}

} // namespace

class tst_SyncSimulation : public QObject
{
    Q_OBJECT

private:
    static void runSeeds(SimulatedKendra::Faults faults)
    {
        std::uint64_t events = 0;
        std::uint64_t read = 0;
        for (int seed = 1; seed <= seeds(); ++seed) {
            SimulatedKendra kendra(std::uint64_t(seed), kStations, faults);
            kendra.live(kLive);
            const bool drained = kendra.heal(kHeal);
            events += kendra.made();
            read += kendra.readNear();
            QVERIFY2(drained && kendra.difference().isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(kendra.difference())));
        }
        QVERIFY2(!faults.near || read > events / 10, qPrintable(QString::number(read)));
        qInfo() << seeds() << "seeds," << events << "events," << read << "read from other stations";
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("seva.sync.info=false")); }
    void aQuietNetworkConverges() { runSeeds({}); }
    void lossDuplicatesAndReorderingConverge()
    {
        runSeeds({.lossPercent = 15, .duplicatePercent = 10, .maxDelay = 150, .cutPercent = 40});
    }
    void killedPumpsConverge()
    {
        runSeeds({.lossPercent = 10, .duplicatePercent = 5, .maxDelay = 80, .cutPercent = 30, .stationsKilled = true});
    }
    /// A station that is acknowledged and idle must still learn that the centre lost its tail.
    void aCentreFromAnOlderImageGetsEverythingAgain()
    {
        runSeeds({.lossPercent = 5, .duplicatePercent = 5, .maxDelay = 80, .cutPercent = 20, .centreRestored = true});
    }
    /// By both ways at once, whichever comes first, and the centre loses some of it again.
    void whatGoesByTheHubAndStraightIsThereOnce()
    {
        runSeeds({.lossPercent = 10,
                  .duplicatePercent = 10,
                  .maxDelay = 150,
                  .cutPercent = 60,
                  .centreRestored = true,
                  .stationsKilled = true,
                  .straight = true});
    }
    void whatStationsReadFromEachOtherIsThereOnce()
    {
        runSeeds({.lossPercent = 15,
                  .duplicatePercent = 10,
                  .cutPercent = 60,
                  .centreRestored = true,
                  .stationsKilled = true,
                  .straight = true,
                  .near = true});
    }
    void oneSeedIsOneRun()
    {
        const SimulatedKendra::Faults faults{.lossPercent = 15, .duplicatePercent = 10, .cutPercent = 40};
        const auto traceOf = [&](std::uint64_t seed) {
            SimulatedKendra kendra(seed, kStations, faults);
            kendra.live(kLive);
            kendra.heal(kHeal);
            return kendra.trace();
        };
        QCOMPARE(traceOf(7), traceOf(7));
        QVERIFY(traceOf(7) != traceOf(8));
    }
};

QTEST_GUILESS_MAIN(tst_SyncSimulation)
#include "tst_SyncSimulation.moc"
