// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pictures.h"

#include <seva/vision/Codec.h>

#include <QtEndian>
#include <QtTest>

using namespace seva;
using namespace seva::test;

/// Pictures from outside, with Qt's own decoders and encoders as the other side.
class tst_Codec : public QObject
{
    Q_OBJECT

    static QImage drawn(bool colour)
    {
        QImage image(301, 203, colour ? QImage::Format_RGB32 : QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.fillRect(20, 30, 100, 80, colour ? QColor(200, 30, 40) : QColor(60, 60, 60));
        painter.fillRect(150, 90, 120, 90, colour ? QColor(20, 120, 200) : QColor(140, 140, 140));
        return image;
    }
    static double difference(const QImage &a, const Frame &frame)
    {
        const QImage b(reinterpret_cast<const uchar *>(frame.bytes.constData()), frame.width, frame.height,
                       frame.stride,
                       frame.format == PixelFormat::Grey8 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
        double most = 0;
        for (int y = 5; y < a.height(); y += 7) {
            for (int x = 5; x < a.width(); x += 7)
                most += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
        return most / (a.width() / 7.0 * a.height() / 7.0);
    }
    /// Whatever colour space the two claim.
    static int differing(const QImage &a, const QImage &b)
    {
        int count = a.size() == b.size() ? 0 : 1;
        for (int y = 0; count == 0 && y < b.height(); ++y) {
            for (int x = 0; x < b.width(); ++x)
                count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void readsWhatQtWrites_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("colour");
        for (const char *format : {"PNG", "JPG"}) {
            QTest::newRow(qPrintable(QString(format) + " colour")) << QByteArray(format) << true;
            QTest::newRow(qPrintable(QString(format) + " grey")) << QByteArray(format) << false;
        }
    }
    void readsWhatQtWrites()
    {
        QFETCH(QByteArray, format);
        QFETCH(bool, colour);
        const QImage image = drawn(colour);
        const auto frame = decodePicture(encoded(image, format, 95));
        QVERIFY(frame);
        QVERIFY(frame->valid());
        QCOMPARE(frame->format, colour ? PixelFormat::Rgb24 : PixelFormat::Grey8);
        QCOMPARE(QSize(frame->width, frame->height), image.size());
        QVERIFY(difference(image, *frame) < 2);
    }
    void qtReadsWhatIsWritten()
    {
        for (const bool colour : {true, false}) {
            const QImage image = drawn(colour);
            const auto jpeg = encodeJpeg(frameFrom(image), 90, 300);
            const auto png = encodePng(frameFrom(image), 300);
            QVERIFY(jpeg && png);
            const QImage fromJpeg = QImage::fromData(jpeg->bytes, "JPG");
            QCOMPARE(qRound(fromJpeg.dotsPerMeterX() * 0.0254), 300);
            const QImage seen = fromJpeg.convertToFormat(QImage::Format_RGB888);
            const QByteArray pixels(reinterpret_cast<const char *>(seen.constBits()), seen.sizeInBytes());
            QVERIFY(difference(image,
                               {seen.width(), seen.height(), int(seen.bytesPerLine()), PixelFormat::Rgb24, pixels, 0})
                    < 3);
            QCOMPARE(differing(QImage::fromData(png->bytes, "PNG"), image), 0);
            QCOMPARE(inspectPicture(jpeg->bytes)->dpi, 300);
        }
    }
    void aPictureTooLargeIsRefusedBeforeItIsDecoded()
    {
        // Only the sizes in the header are blown up: decoding them would need gigabytes.
        QByteArray png = encoded(drawn(true), "PNG");
        qToBigEndian<quint32>(30'000, png.data() + 16);
        qToBigEndian<quint32>(30'000, png.data() + 20);
        const quint32 crc = crcOf(png.mid(12, 17));
        qToBigEndian<quint32>(crc, png.data() + 29);
        QCOMPARE(inspectPicture(png).fault().code, QStringLiteral("vision.picture-too-large"));
        QByteArray jpeg = encoded(drawn(true), "JPG");
        const qsizetype frame = jpeg.indexOf(QByteArray("\xff\xc0", 2));
        QVERIFY(frame > 0);
        qToBigEndian<quint16>(60'000, jpeg.data() + frame + 5);
        qToBigEndian<quint16>(60'000, jpeg.data() + frame + 7);
        QCOMPARE(decodePicture(jpeg).fault().code, QStringLiteral("vision.picture-too-large"));
        const QByteArray heavy = encoded(drawn(true), "JPG") + QByteArray(kMaxPictureBytes, '\0');
        QCOMPARE(decodePicture(heavy).fault().code, QStringLiteral("vision.picture-too-large"));
    }
    void whatEndsEarlyOrIsOfAnotherKindIsUnreadable()
    {
        for (const char *format : {"PNG", "JPG"}) {
            const QByteArray whole = encoded(drawn(true), format);
            for (const qsizetype length : {qsizetype(2), qsizetype(20), whole.size() / 2, whole.size() - 20})
                QCOMPARE(decodePicture(whole.left(length)).fault().code, QStringLiteral("vision.picture-unreadable"));
        }
        for (const char *format : {"BMP", "PPM", "XPM"})
            QCOMPARE(decodePicture(encoded(drawn(true), format)).fault().code,
                     QStringLiteral("vision.picture-unreadable"));
        QCOMPARE(decodePicture({}).fault().code, QStringLiteral("vision.picture-unreadable"));
    }
    void aChunkThatSaysMoreThanThereIsIsNotMadeRoomFor()
    {
        // Found by fuzzing: 58 bytes for which libpng asked for 1.2 GB. Everything before the chunk is right.
        QByteArray hostile = encoded(drawn(true), "PNG");
        const qsizetype data = hostile.indexOf("IDAT");
        hostile.insert(data - 4, QByteArray::fromHex("49444154") + "tEXt");
        const auto refused = decodePicture(hostile);
        QCOMPARE(refused.fault().code, QStringLiteral("vision.picture-unreadable"));
        QVERIFY2(refused.fault().subject.contains(QStringLiteral("beyond the end")),
                 qPrintable(refused.fault().subject));
    }
    void aPageIsMadeToFit()
    {
        SeededRandom random(4);
        const QImage noisy = worn(drawn(false).scaled(1200, 1600), 1, 60, random);
        const auto free = encodeToFit(frameFrom(noisy), 200, 0);
        QVERIFY(free);
        const qsizetype limit = free->bytes.size() / 3;
        const auto fitted = encodeToFit(frameFrom(noisy), 200, limit);
        QVERIFY(fitted);
        QVERIFY2(fitted->bytes.size() <= limit, qPrintable(QString::number(fitted->bytes.size())));
        const QImage seen = QImage::fromData(fitted->bytes, "JPG");
        QCOMPARE(seen.size(), QSize(fitted->width, fitted->height));
        // Ink stays as large as it was: what shrinks in pixels shrinks in dots per inch.
        QVERIFY(std::abs(double(seen.width()) / fitted->dpi - 1200.0 / 200) < 0.05);
    }

private:
    static quint32 crcOf(const QByteArray &bytes)
    {
        quint32 crc = 0xffffffffU;
        for (const char c : bytes) {
            crc ^= uchar(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 1) ? (crc >> 1) ^ 0xedb88320U : crc >> 1;
        }
        return ~crc;
    }
};

QTEST_MAIN(tst_Codec)
#include "tst_Codec.moc"
