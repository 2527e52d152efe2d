// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimKendra.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace seva;
using namespace seva::sync::test;

class tst_KendraSimulation : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        QString wrong;
        QByteArray trace;
        std::uint64_t events = 0;
    };
    Run run(int seed)
    {
        SimKendra kendra(std::uint64_t(seed), m_folder.path());
        const QString wrong = kendra.run();
        return {wrong, kendra.trace(), kendra.events()};
    }

    static constexpr int kSeeds = 60;
    static constexpr int kLongSeeds = 20'000;
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

    void everythingHoldsInEverySeed()
    {
        const int seeds = qEnvironmentVariableIsSet("SEVA_LONG") ? kLongSeeds : kSeeds;
        std::uint64_t events = 0;
        QElapsedTimer took;
        took.start();
        for (int seed = 1; seed <= seeds; ++seed) {
            const Run done = run(seed);
            QVERIFY2(done.wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(done.wrong)));
            events += done.events;
        }
        qInfo() << seeds << "seeds," << events << "events," << seeds * 1000 / std::max<qint64>(took.elapsed(), 1)
                << "seeds a second";
    }

    void oneSeedIsOneRun()
    {
        for (int seed = 1; seed <= 5; ++seed)
            QCOMPARE(run(seed).trace, run(seed).trace);
        QVERIFY(run(1).trace != run(2).trace);
    }
};

QTEST_GUILESS_MAIN(tst_KendraSimulation)
#include "tst_KendraSimulation.moc"
