// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/devices/Images.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace seva::test {

inline Frame frameFrom(const QImage &image)
{
    const bool grey = image.format() == QImage::Format_Grayscale8;
    const QImage raw = grey ? image : image.convertToFormat(QImage::Format_RGB32);
    return {raw.width(),
            raw.height(),
            int(raw.bytesPerLine()),
            grey ? PixelFormat::Grey8 : PixelFormat::Bgrx32,
            QByteArray(reinterpret_cast<const char *>(raw.constBits()), raw.sizeInBytes()),
            0};
}

inline QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

/// From -1 to 1.
inline double swing(SeededRandom &random)
{
    return (double(random.below(20'001)) - 10'000) / 10'000;
}

/// Turned clockwise about its middle on a sheet of `paper`, large enough for all of it.
inline QImage rotated(const QImage &image, double degrees, int paper = 255)
{
    const double a = std::abs(degrees) * std::numbers::pi / 180;
    const int width = int(image.width() * std::cos(a) + image.height() * std::sin(a)) + 1;
    const int height = int(image.width() * std::sin(a) + image.height() * std::cos(a)) + 1;
    QImage out(width, height, QImage::Format_Grayscale8);
    out.fill(QColor(paper, paper, paper));
    QPainter painter(&out);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(width / 2.0, height / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-image.width() / 2.0, -image.height() / 2.0), image);
    return out;
}

/// A Gaussian of `sigma` pixels, rows and columns.
inline QImage blurred(const QImage &image, double sigma)
{
    if (sigma < 0.2)
        return image;
    const int reach = int(std::ceil(3 * sigma));
    std::vector<double> kernel;
    double sum = 0;
    for (int i = -reach; i <= reach; ++i) {
        kernel.push_back(std::exp(-i * i / (2 * sigma * sigma)));
        sum += kernel.back();
    }
    QImage in = image.convertToFormat(QImage::Format_Grayscale8);
    for (const bool rows : {true, false}) {
        QImage out(in.size(), QImage::Format_Grayscale8);
        for (int y = 0; y < in.height(); ++y) {
            uchar *line = out.scanLine(y);
            for (int x = 0; x < in.width(); ++x) {
                double value = 0;
                for (int i = -reach; i <= reach; ++i) {
                    const int sx = rows ? qBound(0, x + i, in.width() - 1) : x;
                    const int sy = rows ? y : qBound(0, y + i, in.height() - 1);
                    value += kernel[std::size_t(i + reach)] * in.constScanLine(sy)[sx];
                }
                line[x] = uchar(qBound(0.0, value / sum + 0.5, 255.0));
            }
        }
        in = out;
    }
    return in;
}

/// Ink and paper brought nearer (contrast 1: as it is), and noise of `noise` grey levels.
inline QImage worn(const QImage &image, double contrast, int noise, SeededRandom &random)
{
    QImage out = image.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < out.height(); ++y) {
        uchar *line = out.scanLine(y);
        for (int x = 0; x < out.width(); ++x) {
            const double value = 128 + (line[x] - 128) * contrast + (noise ? noise * swing(random) : 0);
            line[x] = uchar(qBound(0.0, value, 255.0));
        }
    }
    return out;
}

} // namespace seva::test
