// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimKendra.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace seva;
using namespace seva::sync::test;

/// SEVA_SEEDS=first-last: these seeds; one process for each part of them, so that every core has some. SEVA_TRACES=1
/// prints the trace of each: what only makes it faster leaves them as they are.
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

    static constexpr int kSeedsByHand = 60;
    static constexpr int kTwice = 10;
    static constexpr int kElsewhere = 40; ///< and as many more as kTwice
    static constexpr int kElsewhereMost = 120'000;
    int m_first = 1;
    int m_last = kSeedsByHand;
    // Memory: no disk is waited for.
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/seva-simulation-XXXXXX")};

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("seva.*=false"));
        crypto::initialise();
        QVERIFY(m_folder.isValid());
        SimDisk::instance().install();
        const QStringList seeds = qEnvironmentVariable("SEVA_SEEDS").split(QLatin1Char('-'));
        if (seeds.size() == 2) {
            m_first = seeds.first().toInt();
            m_last = seeds.last().toInt();
        }
        QVERIFY(m_first > 0 && m_first <= m_last);
    }

    void everythingHoldsInEverySeed()
    {
        QStringList wrong;
        std::uint64_t events = 0;
        const bool traces = qEnvironmentVariableIsSet("SEVA_TRACES");
        const std::clock_t begun = std::clock();
        for (int seed = m_first; seed <= m_last; ++seed) {
            const Run done = run(seed);
            if (!done.wrong.isEmpty())
                wrong.append(QStringLiteral("seed %1: %2").arg(seed).arg(done.wrong));
            events += done.events;
            if (traces)
                qInfo().noquote() << seed << done.trace.toHex() << done.wrong;
        }
        const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
        const int seeds = m_last - m_first + 1;
        qInfo() << seeds << "seeds," << events << "events," << seeds / seconds << "seeds a second of one core";
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void oneSeedIsOneRun()
    {
        const int last = std::min(m_last, m_first + kTwice - 1);
        for (int seed = m_first; seed <= last; ++seed)
            QCOMPARE(run(seed).trace, run(seed).trace);
        QVERIFY(run(m_first).trace != run(m_first + 1).trace);
    }

    /// Nor does it depend on what differs from process to process: addresses, the order of a hash table, ids.
    void oneSeedIsOneRunInEveryProcess()
    {
        QProcess elsewhere;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SEVA_TRACES"), QStringLiteral("1"));
        environment.insert(QStringLiteral("SEVA_SEEDS"),
                           QStringLiteral("%1-%2").arg(kElsewhere).arg(kElsewhere + kTwice - 1));
        elsewhere.setProcessEnvironment(environment);
        elsewhere.start(QCoreApplication::applicationFilePath(), {QStringLiteral("everythingHoldsInEverySeed"),
                                                                  QStringLiteral("-maxwarnings"), QStringLiteral("0")});
        QVERIFY(elsewhere.waitForFinished(kElsewhereMost));
        const QByteArray said = elsewhere.readAllStandardOutput();
        for (int seed = kElsewhere; seed < kElsewhere + kTwice; ++seed)
            QVERIFY2(said.contains(' ' + QByteArray::number(seed) + ' ' + run(seed).trace.toHex()),
                     qPrintable(QString::number(seed)));
    }
};

QTEST_GUILESS_MAIN(tst_KendraSimulation)
#include "tst_KendraSimulation.moc"
