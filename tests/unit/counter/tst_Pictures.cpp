// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pictures.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace seva;

namespace {

QByteArray encoded(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A PNG whose header claims another size than its few bytes hold.
QByteArray claiming(quint32 width, quint32 height)
{
    QByteArray png = encoded(QSize(4, 4), "PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    return png;
}

} // namespace

class tst_Pictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanIsMadeSmallerToFitAndNeverLarger()
    {
        QCOMPARE(pictures::decode(encoded(QSize(1200, 800), "JPEG"), QSize(300, 300))->size(), QSize(300, 200));
        QCOMPARE(pictures::decode(encoded(QSize(120, 80), "PNG"), QSize(300, 300))->size(), QSize(120, 80));
        QCOMPARE(pictures::decode(encoded(QSize(120, 80), "PNG"))->size(), QSize(120, 80));
    }

    void aPictureBombIsRefusedByItsHeader()
    {
        const auto bomb = pictures::decode(claiming(60'000, 60'000));
        QVERIFY(!bomb.ok());
        QVERIFY(bomb.fault().code.startsWith(QStringLiteral("counter.picture-")));
        QCOMPARE(pictures::decode(claiming(10'000, 5'001)).ok(), false);
    }

    void onlyJpegAndPngAreDecodedWhateverTheyAreCalled()
    {
        QCOMPARE(pictures::decode("<svg xmlns='http://www.w3.org/2000/svg'/>").fault().code,
                 QStringLiteral("counter.picture-unknown-kind"));
        QCOMPARE(pictures::decode(encoded(QSize(8, 8), "BMP")).fault().code,
                 QStringLiteral("counter.picture-unknown-kind"));
        QCOMPARE(pictures::decode({}).fault().code, QStringLiteral("counter.picture-unknown-kind"));
    }

    void aCutPictureIsAFaultAndNotACrash()
    {
        const QByteArray whole = encoded(QSize(64, 64), "PNG");
        for (qsizetype length = 8; length < whole.size() - 20; length += 7)
            QVERIFY(!pictures::decode(whole.left(length)).ok());
    }
};

QTEST_MAIN(tst_Pictures)
#include "tst_Pictures.moc"
