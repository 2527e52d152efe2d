// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pictures.h"

#include <seva/vision/Codec.h>
#include <seva/vision/Page.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace seva;
using namespace seva::test;

/// Pages drawn by Qt from a seed, laid askew: they come back straight, cut and whole.
class tst_Page : public QObject
{
    Q_OBJECT

    static constexpr int kDpi = 100;
    static constexpr int kPages = 12;

    static int mm(double millimetres) { return qRound(millimetres * kDpi / 25.4); }

    /// Lines of words, a table, a stamp: what differs from page to page follows from the seed.
    static QImage drawn(SeededRandom &random, int width, int height)
    {
        QImage page(mm(width), mm(height), QImage::Format_Grayscale8);
        page.fill(238 + int(random.below(14)));
        QPainter painter(&page);
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(mm(2.8 + double(random.below(15)) / 10));
        painter.setFont(font);
        const int lines = 6 + int(random.below(30));
        const double step = (height - 30.0) / lines;
        for (int i = 0; i < lines; ++i) {
            QString text;
            const int words = 3 + int(random.below(7));
            for (int w = 0; w < words; ++w)
                text += QString(3 + int(random.below(7)), QChar('a' + int(random.below(26)))) + u' ';
            painter.drawText(QRect(mm(14), mm(14 + i * step), mm(width - 28), mm(7)), Qt::AlignLeft, text);
        }
        if (random.below(2) == 0) {
            painter.setPen(QPen(Qt::black, 1));
            painter.drawEllipse(mm(width * 0.6), mm(height * 0.6), mm(25), mm(25));
        }
        return page;
    }
    /// The page on the glass of a scanner.
    static QImage onGlass(const QImage &page, double degrees, int lid, SeededRandom &random)
    {
        QImage glass(mm(216), mm(297), QImage::Format_Grayscale8);
        glass.fill(QColor(lid, lid, lid));
        QPainter painter(&glass);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(glass.width() / 2.0 + mm(4 * swing(random)), glass.height() / 2.0 + mm(4 * swing(random)));
        painter.rotate(degrees);
        painter.drawImage(QPointF(-page.width() / 2.0, -page.height() / 2.0), page);
        painter.end();
        return worn(glass, 0.9, 8, random);
    }

private Q_SLOTS:
    void askewPagesComeStraight()
    {
        const int asked = qEnvironmentVariableIntValue("SEVA_PAGES");
        const int count = asked > 0 ? asked : kPages;
        SeededRandom random(2026);
        double worst = 0;
        for (int i = 0; i < count; ++i) {
            const int lid = i % 2 ? 250 : 30;
            const double degrees = 10 * swing(random);
            const QImage page = drawn(random, 150, 200);
            const StraightPage straight = straighten(frameFrom(onGlass(page, degrees, lid, random)), kDpi);
            const double residual = std::abs(straight.turned + degrees);
            worst = std::max(worst, residual);
            QVERIFY2(residual <= 0.5, qPrintable(QStringLiteral("page %1, lid %2, leaning %3: turned by %4")
                                                     .arg(i)
                                                     .arg(lid)
                                                     .arg(degrees)
                                                     .arg(straight.turned)));
            QVERIFY(!straight.blank);
            QVERIFY(straight.cropped);
            // Before a dark lid the sheet is what is left; before a light one what is printed on it.
            QVERIFY(straight.picture.width <= page.width() * 1.04 && straight.picture.height <= page.height() * 1.04);
            if (lid < 100) {
                QVERIFY(straight.picture.width >= page.width() * 0.97);
                QVERIFY(straight.picture.height >= page.height() * 0.97);
            }
        }
        qInfo("%d pages, worst residual %.2f degrees", count, worst);
    }
    void aStraightPageIsLeftAsItIs()
    {
        SeededRandom random(5);
        const QImage page = drawn(random, 216, 297);
        const StraightPage straight = straighten(frameFrom(page), kDpi);
        QVERIFY(std::abs(straight.turned) <= 0.1);
    }
    void blankPagesAreSaidToBeBlankAndKept()
    {
        SeededRandom random(8);
        for (int i = 0; i < 5; ++i) {
            QImage page(mm(210), mm(297), QImage::Format_Grayscale8);
            page.fill(230 + int(random.below(25)));
            QPainter painter(&page);
            // Dust, and a shadow at the edge.
            for (int speck = 0; speck < 12; ++speck)
                painter.fillRect(int(random.below(quint32(page.width()))), int(random.below(quint32(page.height()))), 1,
                                 1, Qt::black);
            painter.fillRect(0, 0, mm(2), page.height(), Qt::gray);
            painter.end();
            const StraightPage straight = straighten(frameFrom(worn(page, 1, 8, random)), kDpi);
            QVERIFY(straight.blank);
            QCOMPARE(straight.turned, 0.0);
            QCOMPARE(QSize(straight.picture.width, straight.picture.height), page.size());
        }
    }
    void aFewWordsAreNotBlank()
    {
        SeededRandom random(9);
        QImage page(mm(210), mm(297), QImage::Format_Grayscale8);
        page.fill(245);
        QPainter painter(&page);
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(mm(4));
        painter.setFont(font);
        painter.drawText(mm(60), mm(150), QStringLiteral("Nil. See overleaf."));
        painter.end();
        QVERIFY(!looksBlank(frameFrom(worn(page, 1, 8, random)), kDpi));
    }
    void quartersTurnClockwise()
    {
        QImage image(40, 20, QImage::Format_Grayscale8);
        image.fill(255);
        image.setPixel(0, 0, qRgb(0, 0, 0));
        const Frame turned = quarterTurned(frameFrom(image), 1);
        QCOMPARE(QSize(turned.width, turned.height), QSize(20, 40));
        QCOMPARE(uchar(turned.bytes[19]), uchar(0));
        QCOMPARE(uchar(quarterTurned(turned, -1).bytes[0]), uchar(0));
    }
    void aPdfHoldsThePagesAsTheyAre()
    {
        QTemporaryDir folder;
        SeededRandom random(12);
        QList<Picture> pages;
        for (int i = 0; i < 3; ++i) {
            auto picture = encodeJpeg(frameFrom(drawn(random, 148, 210)), 80, kDpi);
            QVERIFY(picture);
            pages.append(*picture);
        }
        const auto pdf = pdfOf(pages);
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.fault().subject));
        const QString path = folder.filePath(QStringLiteral("scan.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        QCOMPARE(QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}), 0);
        QCOMPARE(QProcess::execute(QStringLiteral("pdfimages"), {QStringLiteral("-j"), path, folder.filePath("p")}), 0);
        for (int i = 0; i < 3; ++i) {
            QFile image(folder.filePath(QStringLiteral("p-00%1.jpg").arg(i)));
            QVERIFY(image.open(QIODevice::ReadOnly));
            QCOMPARE(image.readAll(), pages[i].bytes);
        }
        QCOMPARE(pdfOf({}).fault().code, QStringLiteral("vision.pdf-not-made"));
        QVERIFY(!pdfOf({Picture{"no picture", QStringLiteral("image/jpeg"), 10, 10, 100}}));
    }
};

QTEST_MAIN(tst_Page)
#include "tst_Page.moc"
