// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The slip of each language, from the drawing through ESC/POS and the virtual printer to the paper. SEVA_GOLDEN=FOLDER
// writes the pictures there, for whoever changed the slip on purpose and has looked at them.
#include "PrinterBench.h"

#include <seva/drivers/EscPosDocument.h>
#include <seva/kiosk/SlipPage.h>

using namespace seva;
using namespace seva::test;

namespace {

SlipPage samplePage(const QString &language)
{
    const QMap<QString, std::array<QString, 3>> words{
        {"en", {"Passport Seva Kendra Bhuj", "Fresh ordinary passport", "Keep ready: proof of birth and address"}},
        {"hi", {"पासपोर्ट सेवा केंद्र भुज", "नया साधारण पासपोर्ट", "तैयार रखें: जन्म और पते के प्रमाण"}},
        {"gu", {"પાસપોર્ટ સેવા કેન્દ્ર ભુજ", "નવો સામાન્ય પાસપોર્ટ", "તૈયાર રાખો: જન્મ અને સરનામાના પુરાવા"}},
        {"pa", {"ਪਾਸਪੋਰਟ ਸੇਵਾ ਕੇਂਦਰ ਭੁਜ", "ਨਵਾਂ ਸਧਾਰਨ ਪਾਸਪੋਰਟ", "ਤਿਆਰ ਰੱਖੋ: ਜਨਮ ਅਤੇ ਪਤੇ ਦੇ ਸਬੂਤ"}},
        {"ur", {"پاسپورٹ سیوا کیندر بھُج", "نیا عام پاسپورٹ", "تیار رکھیں: پیدائش اور پتے کے ثبوت"}}};
    const auto &own = words[language];
    const auto &english = words["en"];
    SlipPage page;
    page.language = language;
    page.kendra = {own[0], english[0]};
    page.service = {own[1], english[1]};
    page.keepReady = {own[2], english[2]};
    page.number = QStringLiteral("N 047");
    page.when = QStringLiteral("23-11-2026  09:20");
    page.stages = QStringLiteral("A → B → C");
    page.exitFrom = 40;
    page.exitTo = 60;
    page.qrText = "A SAMPLE WITHOUT A SIGNATURE";
    return page;
}

} // namespace

class tst_SlipPictures : public QObject
{
    Q_OBJECT

    LanguageChoice m_languages{{"en", "hi", "gu", "pa", "ur"}};

private Q_SLOTS:
    void thePaperIsTheGoldenPictureAndItsNumberIsRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("millimetres");
        for (const char *language : {"en", "hi", "gu", "pa", "ur"})
            for (const int millimetres : {80, 58})
                QTest::addRow("%s on %d mm", language, millimetres) << language << millimetres;
    }
    void thePaperIsTheGoldenPictureAndItsNumberIsRead()
    {
        QFETCH(QString, language);
        QFETCH(int, millimetres);
        const int width = millimetres == 80 ? 576 : 384;
        PaperMachine machine({"--paper", QString::number(millimetres)});
        QJsonObject settings = tcpSettings(machine.port);
        settings["paper"] = QString::number(millimetres);
        Slips slips(settings);
        QCOMPARE(slips.printer->widthPixels(), width);
        const RasterPage page = slipRaster(drawSlip(samplePage(language), m_languages, width));
        QCOMPARE(slips.print("N047", page), QStringLiteral("printed"));
        const auto papers = machine.collect();
        QCOMPARE(papers.size(), 1);
        const QImage paper = papers[0].image.copy(0, 0, width, page.height);
        QVERIFY(rowsBlank(papers[0].image, page.height));
        const QString name = QStringLiteral("slip-%1-%2.png").arg(language).arg(millimetres);
        if (const QString folder = qEnvironmentVariable("SEVA_GOLDEN"); !folder.isEmpty())
            paper.save(folder + '/' + name);
        const QImage golden =
            QImage(QStringLiteral(SEVA_SOURCE_DIR "/tests/fixtures/slips/") + name).convertToFormat(paper.format());
        QVERIFY(!golden.isNull());
        QCOMPARE(paper.size(), golden.size());
        QCOMPARE(paper, golden);
        readNumber(papers[0].image);
    }

    void noPictureCanGiveThePrinterACommand()
    {
        PaperMachine machine;
        Slips slips(tcpSettings(machine.port));
        // Power off, pulse and status queries, as dots, at every place.
        RasterPage page{576, 60, 1, 203, {}};
        const QByteArray evil = QByteArray::fromHex("1014020108100401100502101401000a10040110040210040310040410");
        while (page.bytes.size() < qsizetype(page.stride()) * page.height)
            page.bytes += evil;
        page.bytes.resize(qsizetype(page.stride()) * page.height);
        QCOMPARE(slips.print("evil", page), QStringLiteral("printed"));
        QVERIFY(!machine.told("unknown"));
        const QImage paper = machine.collect().value(0).image;
        int more = 0;
        for (int y = 0; y < page.height; ++y)
            for (int x = 0; x < page.width; ++x) {
                // Dots are added, none is lost.
                QVERIFY(isDot(paper, x, y) || !isDot(page, x, y));
                more += isDot(paper, x, y) != isDot(page, x, y) ? 1 : 0;
            }
        QVERIFY(more > 0 && more < page.bytes.size());
    }

    void aGreyPageIsPrintedAsItsDarkDots()
    {
        PaperMachine machine;
        Slips slips(tcpSettings(machine.port));
        RasterPage page{16, 2, 8, 203, QByteArray(32, '\xff')};
        page.bytes[1] = '\x20';
        page.bytes[31] = '\x7f';
        QCOMPARE(slips.print("grey", page), QStringLiteral("printed"));
        const QImage paper = machine.collect().value(0).image;
        QVERIFY(isDot(paper, 1, 0) && isDot(paper, 15, 1) && !isDot(paper, 0, 0) && !isDot(paper, 16, 0));
    }

    void aSlipIsReservedThenPrintedThenTaken()
    {
        PaperMachine machine;
        Slips slips(tcpSettings(machine.port));
        QSignalSpy states(slips.printer.get(), &SlipPrinter::slipStateChanged);
        QCOMPARE(slips.print("a", noisyPage(1)), QStringLiteral("printed"));
        machine.act({{"take", true}});
        QTRY_COMPARE(slips.printer->stateOf("a"), std::optional(SlipState::Taken));
        QList<SlipState> seen;
        for (const auto &entry : states)
            seen << entry[1].value<SlipState>();
        QCOMPARE(seen, (QList{SlipState::Reserved, SlipState::Printed, SlipState::Taken}));
    }

    void aDeviceFileIsALineToo()
    {
        PaperMachine machine;
        QTemporaryDir folder;
        const QString path = folder.filePath("lp0");
        Slips slips(QJsonObject{{"line", "device"}, {"path", path}});
        QTRY_COMPARE(slips.printer->status().state, DeviceState::Absent);
        QProcess socat;
        socat.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        socat.start("socat", {"PTY,raw,echo=0,link=" + path, QStringLiteral("TCP:127.0.0.1:%1").arg(machine.port)});
        QTRY_VERIFY(QFile::exists(path));
        slips.printer->selfCheck();
        QTRY_COMPARE(slips.printer->status().state, DeviceState::Ready);
        const RasterPage page = noisyPage(3);
        QCOMPARE(slips.print("usb", page), QStringLiteral("printed"));
        QVERIFY(isWhole(machine.collect().value(0).image, page));
        socat.terminate();
        QVERIFY(socat.waitForFinished());
        QTRY_VERIFY(!slips.printer->status().usable());
    }

    void whatThePrinterTellsIsShownAtOnce()
    {
        PaperMachine machine;
        Slips slips(tcpSettings(machine.port));
        QTRY_COMPARE(slips.printer->status().state, DeviceState::Ready);
        machine.act({{"fault", "cover-open"}});
        QTRY_COMPARE(slips.printer->status().fault.code, QStringLiteral("devices.cover-open"));
        machine.fix();
        QTRY_COMPARE(slips.printer->status().state, DeviceState::Ready);
        machine.act({{"fault", "paper-low"}});
        QTRY_COMPARE(slips.printer->status().supplies.value(0).level, SupplyLevel::Low);
        QCOMPARE(slips.printer->status().state, DeviceState::NeedsAttention);
        QCOMPARE(slips.print("low", noisyPage(2)), QStringLiteral("printed"));
    }

    void aSelfCheckInTheWayOfAPrintEndsAndStopsNothing()
    {
        PaperMachine machine;
        Slips slips(tcpSettings(machine.port));
        QTRY_COMPARE(slips.printer->status().state, DeviceState::Ready);
        QSignalSpy checked(slips.printer.get(), &Device::selfChecked);
        for (int i = 0; i < 20; ++i) {
            slips.printer->selfCheck();
            QCoreApplication::processEvents();
            QCOMPARE(slips.print(QStringLiteral("job-%1").arg(i), noisyPage(quint32(i))), QStringLiteral("printed"));
        }
        QTRY_COMPARE(checked.size(), 20);
    }

    void whatDoesNotFitOrIsWrongIsRefused()
    {
        PaperMachine machine({"--paper", "58"});
        QJsonObject settings = tcpSettings(machine.port);
        settings["paper"] = "58";
        Slips slips(settings);
        QCOMPARE(slips.print("wide", noisyPage(1, 576)), QStringLiteral("devices.request-refused"));
        QCOMPARE(slips.print("../up", noisyPage(1, 384)), QStringLiteral("devices.request-refused"));
        settings["paper"] = "76";
        SystemClock clock;
        QtAlarms alarms;
        const auto wrong = makeEscPosPrinter(settings, clock, alarms);
        QVERIFY(!wrong.ok());
        QCOMPARE(wrong.fault().code, QStringLiteral("devices.settings-wrong"));
    }

private:
    /// The highest line of print above the code: at least 12 mm (rule K-17), here 96 dots.
    static QImage numberOf(const QImage &paper)
    {
        constexpr int least = 96;
        constexpr int most = 125;
        constexpr int around = 20;
        int from = -1;
        for (int y = 0; y < paper.height(); ++y) {
            const bool blank = rowsBlank(paper.copy(0, y, paper.width(), 1), 0);
            if (!blank && from < 0)
                from = y;
            if (!blank || from < 0)
                continue;
            if (y - from >= least && y - from <= most)
                return paper.copy(0, from - around, paper.width(), y - from + 2 * around);
            from = -1;
        }
        return {};
    }

    static void readNumber(const QImage &paper)
    {
        const QImage number = numberOf(paper);
        QVERIFY2(!number.isNull(), "no line of 12 mm");
        QTemporaryDir folder;
        const QString path = folder.filePath("paper.png");
        QVERIFY(number.save(path));
        QProcess tesseract;
        tesseract.start("tesseract", {path, "-", "--psm", "7", "--dpi", "203"});
        QVERIFY(tesseract.waitForFinished(60'000));
        QCOMPARE(tesseract.exitCode(), 0);
        const QString text = QString::fromUtf8(tesseract.readAllStandardOutput());
        QCOMPARE(text.trimmed(), QStringLiteral("N 047"));
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    tst_SlipPictures test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_SlipPictures.moc"
