// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Codes.h"
#include "Pictures.h"

#include <seva/drivers/ReadBarcodes.h>

#include <QElapsedTimer>
#include <QtTest>

using namespace seva;
using namespace seva::test;

/// ZXing-C++ behind readBarcodes(), against codes drawn by libqrencode and Zint.
class tst_ReadBarcodes : public QObject
{
    Q_OBJECT

    static constexpr int kCodes = 60;

    struct Printed
    {
        QImage image;
        QByteArray text;
        Symbology symbology;
    };
    static Printed printed(int index, SeededRandom &random)
    {
        const QByteArray number = QByteArray::number(1'000'000'000 + random.below(900'000'000));
        switch (index % 3) {
        case 0: return {qrCode("26-" + number, 4), "26-" + number, Symbology::Qr};
        case 1: return {zintCode(BARCODE_CODE128, "26" + number, 1.5F), "26" + number, Symbology::Code128};
        default: {
            const QByteArray text = "APPLICATION " + number + " OF A PERSON NOBODY IS";
            return {zintCode(BARCODE_PDF417, text, 2.0F, 4), text, Symbology::Pdf417};
        }
        }
    }
    /// Blur, turn, noise, pale print, and a blot: over at most a fifth of a QR code, whose level M makes up for 15 % of
    /// its words; across part of the height of a Code 128; over 4 % of a PDF417.
    static QImage damaged(const Printed &code, SeededRandom &random)
    {
        QImage image = code.image;
        QPainter painter(&image);
        const double w = image.width(), h = image.height();
        if (code.symbology == Symbology::Qr)
            painter.fillRect(QRectF(w * 0.5, h * 0.5, w * 0.18 * (1 + swing(random)) / 2, h * 0.18), Qt::white);
        else if (code.symbology == Symbology::Code128)
            painter.fillRect(QRectF(0, h * 0.55, w, h * 0.2 * (1 + swing(random)) / 2), Qt::white);
        else
            painter.fillRect(QRectF(w * 0.4, h * 0.4, w * 0.2, h * 0.2 * (1 + swing(random)) / 2), Qt::black);
        painter.end();
        image = rotated(image, 12 * swing(random), 235);
        image = blurred(image, 0.6 + 0.6 * swing(random));
        return worn(image, 0.7 + 0.25 * swing(random), 12, random);
    }

private Q_SLOTS:
    void damagedCodesAreReadWithinASecond()
    {
        const int asked = qEnvironmentVariableIntValue("SEVA_BARCODES");
        const int count = asked > 0 ? asked : kCodes;
        SeededRandom random(26);
        QList<qint64> times;
        int right = 0, wrong = 0;
        for (int i = 0; i < count; ++i) {
            const Printed code = printed(i, random);
            QVERIFY(!code.image.isNull());
            const Frame frame = frameFrom(damaged(code, random));
            QElapsedTimer timer;
            timer.start();
            const auto found = readBarcodes(frame);
            times.append(timer.elapsed());
            for (const FoundBarcode &one : found)
                (one.code.bytes == code.text && one.code.symbology == code.symbology ? right : wrong) += 1;
        }
        std::sort(times.begin(), times.end());
        const qint64 p95 = times[times.size() * 95 / 100];
        qInfo("%d codes: %d read, %d read wrong, p95 %lld ms, longest %lld ms", count, right, wrong, p95, times.last());
        QCOMPARE(wrong, 0);
        QVERIFY(right >= count * 95 / 100);
        QVERIFY(p95 <= 1'000);
    }
    void aPageMayHoldSeveralAndSaysWhere()
    {
        QImage page(1600, 1200, QImage::Format_Grayscale8);
        page.fill(250);
        QPainter painter(&page);
        const QImage qr = qrCode("upi://pay?pa=fees@bank&pn=Seva&am=1500.00&cu=INR", 5);
        painter.drawImage(100, 100, qr);
        painter.drawImage(700, 800, zintCode(BARCODE_CODE128, "261234567890", 2));
        painter.end();
        const auto found = readBarcodes(frameFrom(page));
        QCOMPARE(found.size(), 2);
        QSet<PayloadKind> kinds;
        for (const FoundBarcode &one : found) {
            kinds.insert(payloadKindOf(one.code.bytes));
            QCOMPARE(one.corners.size(), 4);
            if (one.code.symbology == Symbology::Qr)
                QVERIFY(QRect(100, 100, qr.width(), qr.height()).contains(one.corners[0]));
        }
        QCOMPARE(kinds, (QSet<PayloadKind>{PayloadKind::Upi, PayloadKind::ApplicationReference}));
    }
    void binaryPayloadsStayAsTheyAre()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes.append(char(i));
        const auto found = readBarcodes(frameFrom(qrCode(bytes, 4)));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].code.bytes, bytes);
    }
    void aPageWithoutACodeGivesNone()
    {
        SeededRandom random(3);
        QImage page(800, 1000, QImage::Format_Grayscale8);
        page.fill(240);
        QVERIFY(readBarcodes(frameFrom(worn(page, 1, 100, random))).isEmpty());
        QVERIFY(readBarcodes({}).isEmpty());
    }
    void payloadsAreKnownByTheirForm_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<PayloadKind>("kind");
        QTest::newRow("reference") << QByteArray("261234567890") << PayloadKind::ApplicationReference;
        QTest::newRow("reference with hyphen") << QByteArray("26-1234567890\r\n") << PayloadKind::ApplicationReference;
        QTest::newRow("eleven digits") << QByteArray("26123456789") << PayloadKind::Other;
        QTest::newRow("upi") << QByteArray("UPI://pay?pa=a@b") << PayloadKind::Upi;
        QTest::newRow("old aadhaar") << QByteArray("<?xml version=\"1.0\"?><PrintLetterBarcodeData uid=\"x\"/>")
                                     << PayloadKind::AadhaarClearText;
        QTest::newRow("slip") << QByteArray(300, 'A') << PayloadKind::Slip;
        QTest::newRow("card") << QByteArray(300, '\x80') << PayloadKind::Other;
        QTest::newRow("secure") << QByteArray(1'500, '3') << PayloadKind::AadhaarSecure;
        QTest::newRow("empty") << QByteArray() << PayloadKind::Other;
    }
    void payloadsAreKnownByTheirForm()
    {
        QFETCH(QByteArray, payload);
        QFETCH(PayloadKind, kind);
        QCOMPARE(payloadKindOf(payload), kind);
    }
};

QTEST_MAIN(tst_ReadBarcodes)
#include "tst_ReadBarcodes.moc"
