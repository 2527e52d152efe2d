// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Paint.h"

#include <QPainter>

#include <cmath>

namespace seva::paint {

namespace {

constexpr double pi = 3.14159265358979323846;

/// Where ridges turn around, and how far apart they are: drawn anew for each finger.
struct Whorl
{
    double x;
    double y;
    double period;
    double twist;
    double phase;

    /// -1 valley to 1 ridge.
    double at(double px, double py) const
    {
        const double dx = (px - x) * 1.15;
        const double dy = (py - y) * 0.85;
        const double distance = std::sqrt(dx * dx + dy * dy);
        const double u = (px - x) / period;
        const double v = (py - y) / period;
        const double bend =
            std::atan2(dy, dx) * twist + 2.1 * std::sin(u / 5.3 + phase) + 1.9 * std::cos(v / 6.1 - phase);
        return std::sin(2 * pi * distance / period + bend + phase);
    }
};

Whorl whorl(int width, int height, SeededRandom &random)
{
    // Ridges stand about 9 pixels apart at 500 ppi (300 pixels wide).
    const double period = (8.2 + random.below(16) / 10.0) * width / 300.0;
    return {width * (0.42 + random.below(160) / 1000.0), height * (0.38 + random.below(160) / 1000.0), period,
            double(random.below(5)) - 2, random.below(628) / 100.0};
}

/// 1 in the middle of the finger, 0 outside its outline.
double inside(double x, double y, int width, int height)
{
    const double dx = (x - width / 2.0) / (width * 0.46);
    const double dy = (y - height / 2.0) / (height * 0.47);
    const double edge = 1 - (dx * dx + dy * dy);
    return edge <= 0 ? 0 : std::min(1.0, edge * 4);
}

} // namespace

QImage fingerprint(int width, int height, int quality, SeededRandom &random)
{
    const Whorl ridges = whorl(width, height, random);
    const QByteArray noise = random.bytes(width * height);
    const double contrast = 25 + quality * 0.85;
    const double grain = (110 - quality) * 0.45;
    QImage image(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        uchar *row = image.scanLine(y);
        for (int x = 0; x < width; ++x) {
            const double mask = inside(x, y, width, height);
            // Coarse grain only: fine grain would make the PNG large without looking worse.
            const double speck = (uchar(noise[(y / 2) * width + x / 2]) - 128) / 128.0 * grain;
            const double ink = mask * (90 + contrast * ridges.at(x, y) + speck);
            row[x] = uchar(std::clamp(250.0 - ink, 0.0, 255.0)) & 0xf0;
        }
    }
    return image;
}

QImage ink(int width, int height, const QList<QList<QPointF>> &strokes)
{
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, height / 75.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QList<QPointF> &stroke : strokes)
        painter.drawPolyline(stroke.constData(), int(stroke.size()));
    return image;
}

} // namespace seva::paint
