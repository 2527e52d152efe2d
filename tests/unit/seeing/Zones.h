// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Pictures.h"

#include <seva/domain/Mrz.h>
#include <seva/vision/MrzSight.h>

#include <QFontDatabase>
#include <QPainterPath>

namespace seva::test {

/// Machine readable zones of people nobody is, on data pages and on strips cut from photographs, drawn by Qt.
class Zones
{
public:
    Zones()
    {
        const int id = QFontDatabase::addApplicationFont(installedOcrB());
        m_font = QFont(QFontDatabase::applicationFontFamilies(id).value(0));
        // As large as makes its own advance 2.54 mm.
        m_font.setPixelSize(1'000);
        const double advance = QFontMetricsF(m_font).horizontalAdvance(u'A');
        m_font.setPixelSize(qRound(1'000 * 2.54 * kPerMm / advance));
    }
    static QString letters(SeededRandom &random, int least, int most, bool digits = false)
    {
        QString text;
        for (int n = least + int(random.below(quint32(most - least + 1))); n > 0; --n) {
            const int value = int(random.below(digits ? 36 : 26));
            text += value < 26 ? QChar('A' + value) : QChar('0' + value - 26);
        }
        return text;
    }
    QStringList zone(SeededRandom &random, MrzFormat format) const
    {
        MrzRequest request;
        request.format = format;
        if (format == MrzFormat::Td1 || format == MrzFormat::Td2)
            request.documentCode = QStringLiteral("I");
        request.documentNumber = letters(random, 8, 9, true);
        request.surname = letters(random, 3, 11);
        request.givenNames = letters(random, 3, 7) + u' ' + letters(random, 2, 8);
        request.birth = QDate(1940, 1, 1).addDays(random.below(30'000));
        request.expiry = QDate(2026, 12, 1).addDays(random.below(3'600));
        request.sex = random.below(2) ? QStringLiteral("M") : QStringLiteral("F");
        request.optional1 = random.below(2) ? letters(random, 5, 7, true) : QString();
        const auto made = composeMrz(request);
        if (!made)
            qFatal("%s", qPrintable(made.fault().subject));
        return made->lines;
    }
    /// Each character 2.54 mm from the next, lines 6.35 mm apart (Doc 9303-3 section 4.2.1), strokes grown by a part of
    /// their weight of some 0.35 mm.
    void draw(QPainter &painter, const QStringList &lines, double x, double y, double growth) const
    {
        for (qsizetype l = 0; l < lines.size(); ++l) {
            for (qsizetype c = 0; c < lines[l].size(); ++c) {
                QPainterPath path;
                path.addText(x + double(c) * 2.54 * kPerMm, y + double(l) * 6.35 * kPerMm, m_font, lines[l].mid(c, 1));
                painter.fillPath(path, Qt::black);
                if (growth != 0)
                    painter.strokePath(path,
                                       QPen(growth > 0 ? Qt::black : Qt::white, std::abs(growth) * 0.35 * kPerMm));
            }
        }
    }
    QImage page(const QStringList &lines, SeededRandom &random, double growth) const
    {
        // A data page: 125 x 88 mm, a picture, fields, the zone at its foot.
        QImage image(int(125 * kPerMm), int(88 * kPerMm), QImage::Format_Grayscale8);
        image.fill(245);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(8 * kPerMm, 12 * kPerMm, 32 * kPerMm, 42 * kPerMm), QColor(150, 150, 150));
        QFont words(QStringLiteral("Noto Sans"));
        words.setPixelSize(int(2.6 * kPerMm));
        painter.setFont(words);
        for (int i = 0; i < 7; ++i)
            painter.drawText(QPointF(45 * kPerMm, (14 + 6 * i) * kPerMm),
                             letters(random, 5, 9) + u' ' + letters(random, 4, 12));
        draw(painter, lines, (lines[0].size() == 44 ? 6.5 : 12) * kPerMm, (lines.size() == 3 ? 65 : 72) * kPerMm,
             growth);
        return image;
    }
    /// As cut from photographs on the web: other sizes, a slant, perspective, uneven light, a printed ground.
    QImage photograph(const QStringList &lines, SeededRandom &random) const
    {
        const int wide = int((lines[0].size() * 2.54 + 4) * kPerMm);
        const int high = int((6.35 * double(lines.size()) + 1.5) * kPerMm);
        QImage image(wide, high, QImage::Format_Grayscale8);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        QLinearGradient light(0, 0, wide, high / 2.0);
        light.setColorAt(0, QColor::fromHsv(0, 0, 190 + int(60 * std::abs(swing(random)))));
        light.setColorAt(1, QColor::fromHsv(0, 0, 190 + int(60 * std::abs(swing(random)))));
        painter.fillRect(image.rect(), light);
        painter.setPen(QPen(QColor(0, 0, 0, 40), 2));
        for (int x = -high; x < wide; x += 17 + int(random.below(9)))
            painter.drawArc(x, -high / 2, 3 * high, 2 * high, 16 * int(random.below(360)), 16 * 120);
        draw(painter, lines, 2 * kPerMm, 4.6 * kPerMm, 0.12 * swing(random));
        painter.end();
        const double lean = 0.012 * swing(random), narrow = 0.02 * swing(random);
        const QPolygonF from{{0, 0}, {double(wide), 0}, {double(wide), double(high)}, {0, double(high)}};
        const QPolygonF to{{0, 0},
                           {double(wide), wide * lean + high * narrow},
                           {double(wide), wide * lean + high * (1 - narrow)},
                           {0, double(high)}};
        QTransform view;
        if (!QTransform::quadToQuad(from, to, view))
            qFatal("no view");
        const QImage seen = image.transformed(view, Qt::SmoothTransformation);
        const int width = 480 + int(700 * std::abs(swing(random)));
        QImage paper(seen.size(), QImage::Format_RGB32);
        paper.fill(QColor(225, 225, 225));
        QPainter(&paper).drawImage(0, 0, seen);
        QImage small = paper.scaledToWidth(width, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
        small = worn(blurred(small, 0.7 * std::abs(swing(random))), 0.8 + 0.2 * swing(random), 8, random);
        return QImage::fromData(encoded(small, "JPG", 65 + int(25 * swing(random))), "JPG")
            .convertToFormat(QImage::Format_Grayscale8);
    }

private:
    static constexpr double kPerMm = 300 / 25.4;
    QFont m_font;
};

} // namespace seva::test
