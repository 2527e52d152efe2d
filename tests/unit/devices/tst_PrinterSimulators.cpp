// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <QImage>

using namespace seva;

class tst_PrinterSimulators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipBecomesAPictureWithTheSameDots()
    {
        Bench bench(QStringLiteral("instant"));
        SlipJob job = slipJob(QStringLiteral("N047"));
        job.page.bytes[0] = char(0x80);
        const RequestId id = bench.devices.slips->print(job);
        QCOMPARE(bench.devices.slips->stateOf(job.jobId), std::optional(SlipState::Reserved));
        bench.advance(1);
        QCOMPARE(bench.ending(id), QStringLiteral("done"));
        const QImage image(bench.folder.filePath(QStringLiteral("slips/N047.png")));
        QCOMPARE(image.size(), QSize(384, 40));
        QCOMPARE(qGray(image.pixel(0, 0)), 0);
        QCOMPARE(qGray(image.pixel(1, 0)), 255);
        QCOMPARE(qGray(image.pixel(12, 5)), 0);
    }

    void slipsGoFromReservedOverPrintedToTaken()
    {
        Bench bench(QStringLiteral("normal"));
        QSignalSpy states(bench.devices.slips.get(), &SlipPrinter::slipStateChanged);
        bench.devices.slips->print(slipJob(QStringLiteral("a")));
        bench.advance(10'000);
        QList<SlipState> seen;
        for (const auto &entry : states)
            seen << entry[1].value<SlipState>();
        QCOMPARE(seen, (QList{SlipState::Reserved, SlipState::Printed, SlipState::Taken}));
        QCOMPARE(bench.devices.slips->stateOf(QStringLiteral("other")), std::nullopt);
    }

    void noFaultLosesASlipOrPrintsItTwice()
    {
        Bench bench(QStringLiteral("difficult"));
        QStringList faults;
        RequestId id = 0;
        do {
            id = bench.devices.slips->print(slipJob(QStringLiteral("same")));
            bench.advance(2000);
            faults << bench.ending(id);
            QVERIFY(faults.size() < 10);
        } while (bench.ending(id) != u"done");
        QCOMPARE(faults.size(), 5);
        QCOMPARE(bench.devices.slips->status().state, DeviceState::NeedsAttention);
        QCOMPARE(bench.devices.slips->status().supplies.value(0).level, SupplyLevel::Low);
        const RequestId again = bench.devices.slips->print(slipJob(QStringLiteral("same")));
        bench.advance(2000);
        QCOMPARE(bench.ending(again), QStringLiteral("devices.job-known"));
        QCOMPARE(QDir(bench.folder.filePath(QStringLiteral("slips"))).entryList(QDir::Files).size(), 1);
    }

    void aDuplicateIsAPaperOfItsOwn()
    {
        Bench bench(QStringLiteral("instant"));
        SlipJob job = slipJob(QStringLiteral("a"));
        bench.devices.slips->print(job);
        bench.advance(1);
        job.duplicate = true;
        const RequestId id = bench.devices.slips->print(job);
        bench.advance(1);
        QCOMPARE(bench.ending(id), QStringLiteral("done"));
        QCOMPARE(QDir(bench.folder.filePath(QStringLiteral("slips"))).entryList(QDir::Files).size(), 2);
    }

    void whatDoesNotFitIsRefused()
    {
        Bench bench(QStringLiteral("instant"));
        SlipJob wide = slipJob(QStringLiteral("wide"));
        wide.page.width = 800;
        wide.page.bytes = QByteArray(wide.page.stride() * wide.page.height, '\0');
        LetterJob text = letterJob(QStringLiteral("text"));
        text.pdf = "hello";
        const RequestId ids[] = {bench.devices.slips->print(wide),
                                 bench.devices.slips->print(slipJob(QStringLiteral("../up"))),
                                 bench.devices.letters->print(text)};
        bench.advance(1);
        for (const RequestId id : ids)
            QCOMPARE(bench.ending(id), QStringLiteral("devices.request-refused"));
    }

    void aLetterIsTheDocumentByteForByte()
    {
        Bench bench(QStringLiteral("instant"));
        QSignalSpy printed(bench.devices.letters.get(), &LetterPrinter::printed);
        const LetterJob job = letterJob(QStringLiteral("ACK-1"));
        bench.devices.letters->print(job);
        bench.advance(1);
        QFile file(printed[0][1].value<LetterReceipt>().path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), job.pdf);
        const RequestId again = bench.devices.letters->print(job);
        bench.advance(1);
        QCOMPARE(bench.ending(again), QStringLiteral("devices.job-known"));
    }

    void withoutAnOutputFolderNothingIsWrittenAndAllWorks()
    {
        Bench bench(QStringLiteral("instant"), false);
        const RequestId slip = bench.devices.slips->print(slipJob(QStringLiteral("a")));
        const RequestId letter = bench.devices.letters->print(letterJob(QStringLiteral("a")));
        bench.advance(1);
        QCOMPARE(bench.ending(slip), QStringLiteral("done"));
        QCOMPARE(bench.ending(letter), QStringLiteral("done"));
    }
};

QTEST_MAIN(tst_PrinterSimulators)
#include "tst_PrinterSimulators.moc"
