// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Eight faults at every place of a job: no slip is lost, none comes out twice (rules K-16 and F-18).
#include "PrinterBench.h"

using namespace seva;
using namespace seva::test;

namespace {

bool longTier()
{
    return qEnvironmentVariableIsSet("SEVA_LONG");
}

quint32 seed()
{
    constexpr quint32 usual = 20261122;
    const int given = qEnvironmentVariableIntValue("SEVA_SEED");
    return given > 0 ? quint32(given) : usual;
}

} // namespace

class tst_SlipFaults : public QObject
{
    Q_OBJECT

    struct Tally
    {
        int whole = 0;
        int tornWhole = 0;
        int strange = 0;
    };

    static Tally tally(const QList<PaperMachine::Paper> &papers, const RasterPage &page)
    {
        Tally tally;
        for (const PaperMachine::Paper &paper : papers) {
            const bool whole = isWhole(paper.image, page);
            if (whole)
                ++(paper.torn ? tally.tornWhole : tally.whole);
            else if (!paper.torn && !isCrossedOut(paper.image) && !rowsBlank(paper.image, 0))
                ++tally.strange;
        }
        return tally;
    }

private Q_SLOTS:
    void noFaultLosesOrDoublesASlip_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault :
             {"paper-out", "paper-low", "jam", "cover-open", "cutter-jam", "off", "reset", "garbage-status"})
            QTest::newRow(fault) << fault;
    }
    void noFaultLosesOrDoublesASlip()
    {
        QFETCH(QString, fault);
        const int rounds = longTier() ? 100 : 4;
        qInfo("seed %u, %d rounds (SEVA_SEED, SEVA_LONG)", seed(), rounds);
        std::mt19937 random(seed() + qHash(fault, 0));
        PaperMachine machine;
        QTemporaryDir folder;
        Slips slips(tcpSettings(machine.port, folder.filePath("slips.json")));
        int suffered = 0;
        int torn = 0;
        for (int round = 0; round < rounds; ++round) {
            const QString job = QStringLiteral("%1-%2").arg(fault).arg(round);
            const RasterPage page = noisyPage(random());
            // Anywhere: before the first byte, within the picture, at the cut, after the last answer.
            const int bytes = int(random() % quint32(page.bytes.size() + 200));
            machine.act({{"fault", fault}, {"afterBytes", bytes}});
            QString ending;
            QStringList endings;
            for (int tries = 0; tries < 5 && ending != "printed"; ++tries) {
                ending = slips.print(job, page);
                QVERIFY2(!ending.isEmpty(), qPrintable(QStringLiteral("round %1 never ended").arg(round)));
                endings.append(ending);
                if (ending == QLatin1String("printed"))
                    break;
                ++suffered;
                machine.fix();
            }
            QVERIFY2(ending == QLatin1String("printed"), qPrintable(endings.join(QLatin1Char(' '))));
            QCOMPARE(slips.print(job, page), QStringLiteral("devices.job-known"));
            machine.fix(); // one that came after the last byte
            const Tally seen = tally(machine.collect(), page);
            const QString where = QStringLiteral("round %1, %2 after %3 bytes: %4 whole, %5 torn off whole, %6 strange")
                                      .arg(round)
                                      .arg(fault)
                                      .arg(bytes)
                                      .arg(seen.whole)
                                      .arg(seen.tornWhole)
                                      .arg(seen.strange);
            // A roll that ends behind the last row: what hangs out is torn off by the person who changes it.
            torn += seen.tornWhole;
            QVERIFY2(seen.whole == 1 || (seen.whole == 0 && seen.tornWhole == 1), qPrintable(where));
            QVERIFY2(seen.strange == 0, qPrintable(where));
            QVERIFY2(!machine.told("unknown"), "a command the printer does not know");
            machine.forget();
        }
        qInfo("%s: %d rounds, %d tries failed, %d torn off whole", qPrintable(fault), rounds, suffered, torn);
        // The fault was really met; little paper hinders nobody.
        QVERIFY((suffered > 0) != (fault == QLatin1String("paper-low")));
    }

    void theTroubledSceneIsLivedThrough()
    {
        PaperMachine machine({"--scene", "troubled"});
        QTemporaryDir folder;
        Slips slips(tcpSettings(machine.port, folder.filePath("slips.json")));
        QStringList met;
        const QStringList scene{"paper-low", "cover-open", "paper-out", "cutter-jam", "off", "reset"};
        constexpr int most = 20;
        for (int number = 0; number < most && met != scene; ++number) {
            const RasterPage page = noisyPage(quint32(number));
            const QString job = QStringLiteral("slip-%1").arg(number);
            QString ending = slips.print(job, page);
            // All of them may meet one slip.
            for (qsizetype tries = 0; tries <= scene.size() && ending != QLatin1String("printed"); ++tries) {
                machine.fix();
                ending = slips.print(job, page);
            }
            QCOMPARE(ending, QStringLiteral("printed"));
            const Tally seen = tally(machine.collect(), page);
            QVERIFY(seen.whole == 1 || (seen.whole == 0 && seen.tornWhole == 1));
            QCOMPARE(seen.strange, 0);
            for (const QString &fault : machine.faults())
                met.append(fault);
        }
        QCOMPARE(met, scene);
    }

    void aSlipThatCameOutAfterItsDeadlineIsStillTold()
    {
        PaperMachine machine;
        ManualClock clock;
        ManualAlarms alarms(clock);
        auto made = makeEscPosPrinter(tcpSettings(machine.port), clock, alarms);
        SlipPrinter &printer = **made;
        QSignalSpy told(&printer, &SlipPrinter::slipStateChanged);
        QSignalSpy failed(&printer, &Device::failed);
        SlipJob slip;
        slip.jobId = QStringLiteral("late-1");
        slip.page = noisyPage(1);
        QVERIFY(printer.print(slip) != 0);
        // The paper comes out while nobody here turns the event loop; then the deadline is over first.
        machine.await("paper");
        const QDeadlineTimer patience(10'000);
        while (printer.stateOf(slip.jobId) != SlipState::Printed && !patience.hasExpired())
            QThread::yieldCurrentThread();
        QCOMPARE(told.size(), 1);
        alarms.advance(slip.context.deadline);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().at(1).value<Fault>().code, QStringLiteral("devices.deadline-passed"));
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last().at(0).toString(), slip.jobId);
        QCOMPARE(told.last().at(1).value<SlipState>(), SlipState::Printed);
    }

    void aProgramThatDiesLosesAndDoublesNothing()
    {
        const int rounds = longTier() ? 100 : 4;
        std::mt19937 random(seed());
        PaperMachine machine;
        QTemporaryDir folder;
        int killed = 0;
        for (int round = 0; round < rounds; ++round) {
            const quint32 number = random() % 1'000'000;
            const QStringList arguments{QString::number(machine.port), folder.filePath("slips.json"),
                                        QString::number(number), QStringLiteral("job-%1").arg(round)};
            int exit = -1;
            for (int tries = 0; tries < 5 && exit != 0; ++tries) {
                QProcess writer;
                writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
                writer.start(QStringLiteral(SEVA_SLIP_WRITER), arguments);
                QVERIFY(writer.waitForReadyRead());
                // The first tries die somewhere within the job; a printed slip ends it all.
                const int patience = tries < 3 ? int(random() % 60) : 30'000;
                if (!writer.waitForFinished(patience)) {
                    writer.kill();
                    writer.waitForFinished();
                    ++killed;
                    continue;
                }
                exit = writer.exitCode();
            }
            QCOMPARE(exit, 0);
            const Tally seen = tally(machine.collect(), noisyPage(number));
            QVERIFY2(
                seen.whole == 1 && seen.strange == 0,
                qPrintable(
                    QStringLiteral("round %1: %2 whole, %3 strange").arg(round).arg(seen.whole).arg(seen.strange)));
        }
        qInfo("%d rounds, %d kills", rounds, killed);
        QVERIFY(killed > 0);
    }
};

QTEST_GUILESS_MAIN(tst_SlipFaults)
#include "tst_SlipFaults.moc"
