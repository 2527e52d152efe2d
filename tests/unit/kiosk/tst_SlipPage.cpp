// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/events/TokenIssued.h>
#include <seva/kiosk/SlipDesk.h>
#include <seva/station/SlipCode.h>
#include <seva/test/RehearsedStation.h>

#include <ZXing/ReadBarcode.h>

#include <QDir>
#include <QTest>

using namespace seva;

class TstSlipPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RehearsedStation> kiosk;
    std::unique_ptr<SlipDesk> desk;
    VisitId visit;

    void issue(const QString &language)
    {
        kiosk = std::make_unique<test::RehearsedStation>(QStringLiteral("KIOSK-01"));
        desk = std::make_unique<SlipDesk>(*kiosk->runtime, kiosk->languages);
        visit = kiosk->list(QStringLiteral("26-1000007001"), 10);
        IssueToken command;
        command.id = visit;
        command.language = language;
        command.priority = QStringLiteral("NONE");
        command.hubReachable = false;
        QVERIFY(kiosk->runtime->visits().execute(command).ok());
    }

    static QByteArray qrOf(const QImage &page)
    {
        const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                    int(grey.bytesPerLine()));
        const auto found = ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
        return QString::fromStdWString(found.text()).toLatin1();
    }

private Q_SLOTS:
    void cleanup()
    {
        desk.reset();
        kiosk.reset();
    }

    void thePrintedCodeIsReadAndVerified_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "hi", "gu", "pa", "ur"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void thePrintedCodeIsReadAndVerified()
    {
        QFETCH(QString, language);
        issue(language);
        desk->print(visit, {20, 40});
        kiosk->pass(5'000);
        QCOMPARE(desk->state(), SlipDesk::State::Taken);
        const QDir out(kiosk->options.output + QStringLiteral("/slips"));
        const QStringList papers = out.entryList({QStringLiteral("*.png")});
        QCOMPARE(papers.size(), 1);
        const QImage paper(out.filePath(papers.first()));
        // For looking at: the pictures stay where this says.
        if (const QString keep = qEnvironmentVariable("SEVA_SCREENS"); !keep.isEmpty())
            paper.save(keep + QStringLiteral("/slip-%1.png").arg(language));
        const auto read = readSlip(qrOf(paper), kiosk->runtime->roster(), kiosk->clock.now());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.fault().code));
        QCOMPARE(read->visit, visit);
        QCOMPARE(read->stages, (QStringList{"A", "B", "C"}));
        const Event event = kiosk->runtime->journal().events(read->origin, read->seq - 1, 1).value().first();
        QVERIFY(is<TokenIssued>(event));
        QCOMPARE(event.hash, read->eventHash);
        QCOMPARE(as<TokenIssued>(event).number, read->number);
    }

    void nothingOfThePersonIsOnTheSlip()
    {
        issue(QStringLiteral("gu"));
        const SlipPage page = desk->compose(visit, {20, 40}).value();
        const QStringList texts{
            page.kendra.own,    page.kendra.english,    page.number,      page.when,           page.stages,
            page.keepReady.own, page.keepReady.english, page.service.own, page.service.english};
        const QByteArray all = texts.join(QLatin1Char(' ')).toUtf8() + page.qrText;
        const auto content = readSlip(page.qrText, kiosk->runtime->roster(), kiosk->clock.now()).value();
        const QByteArray coded = (content.kendra + content.number + content.service).toUtf8();
        for (const char *personal : {"CANARYNAME", "1000007001", "26-1000007001"}) {
            QVERIFY2(!all.contains(personal), personal);
            QVERIFY2(!coded.contains(personal), personal);
        }
    }

    void theNumberIsAtLeastTwelveMillimetresHigh()
    {
        issue(QStringLiteral("en"));
        SlipPage page;
        page.language = QStringLiteral("en");
        const QImage without = drawSlip(page, kiosk->languages, 576);
        page.number = QStringLiteral("N 047");
        const QImage with = drawSlip(page, kiosk->languages, 576);
        // The rows that only the number blackens.
        int first = -1;
        int last = -1;
        for (int y = 0; y < with.height() - without.height() + 40; ++y)
            for (int x = 150; x < 450; ++x)
                if (with.pixelColor(x, y).lightness() < 128) {
                    first = first < 0 ? y : first;
                    last = y;
                    break;
                }
        QVERIFY((last - first) * 25.4 / kSlipDpi >= 12.0);
    }

    void aPromiseOfTheLawStandsOnTheSlip()
    {
        issue(QStringLiteral("pa"));
        SlipPage page = desk->compose(visit, {20, 40}).value();
        QCOMPARE(page.promisedDays, 0);
        const int without = drawSlip(page, kiosk->languages, 576).height();
        page.promisedDays = 15;
        page.officer = {QStringLiteral("ਤਹਿਸੀਲਦਾਰ"), QStringLiteral("Tehsildar")};
        QVERIFY(drawSlip(page, kiosk->languages, 576).height() >= without + 2 * 22);
    }

    void aSecondPrintIsMarked()
    {
        issue(QStringLiteral("en"));
        SlipPage page = desk->compose(visit, {20, 40}).value();
        QCOMPARE(page.copy, 1);
        const int original = drawSlip(page, kiosk->languages, 576).height();
        page.copy = 2;
        QVERIFY(drawSlip(page, kiosk->languages, 576).height() > original);
    }

    void aSlipThatCameOutBeforeACrashIsRecordedAndNotPrintedAgain()
    {
        issue(QStringLiteral("en"));
        // The paper came out, and the program died before it could note that.
        SlipPrinter *printer = kiosk->runtime->devices().slips.get();
        SlipJob job;
        job.jobId = QStringLiteral("20261123-%1-1").arg(kiosk->runtime->visits().visit(visit)->token);
        job.page = slipRaster(drawSlip(desk->compose(visit, {20, 40}).value(), kiosk->languages, 576));
        printer->print(job);
        kiosk->pass(5'000);
        QCOMPARE(kiosk->runtime->visits().visit(visit)->slipCopies, 0);
        desk->print(visit, {20, 40});
        kiosk->pass(5'000);
        QCOMPARE(desk->state(), SlipDesk::State::Printed);
        QCOMPARE(kiosk->runtime->visits().visit(visit)->slipCopies, 1);
        const QDir out(kiosk->options.output + QStringLiteral("/slips"));
        QCOMPARE(out.entryList({QStringLiteral("*.png")}).size(), 1);
        // Whoever wants another one gets a duplicate.
        QCOMPARE(desk->compose(visit, {20, 40}).value().copy, 2);
    }

    void theRasterIsWhatWasDrawn()
    {
        QImage image(20, 2, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        image.setPixelColor(0, 0, Qt::black);
        image.setPixelColor(19, 1, Qt::black);
        const RasterPage page = slipRaster(image);
        QVERIFY(page.valid());
        QCOMPARE(page.bytes, QByteArray("\x80\x00\x00\x00\x00\x10", 6));
    }

    void numbersAndCountersAreShownAsTheyAreSaid()
    {
        QCOMPARE(shownToken(QStringLiteral("N047")), "N 047");
        QCOMPARE(shownToken(QStringLiteral("NA001")), "NA 001");
        QCOMPARE(shownCounter(QStringLiteral("A-03")), "A 3");
        QCOMPARE(shownCounter(QStringLiteral("HUB")), "HUB");
    }
};

QTEST_MAIN(TstSlipPage)
#include "tst_SlipPage.moc"
