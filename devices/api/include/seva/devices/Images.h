// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>

#include <QByteArray>
#include <QString>

namespace seva {

/// Grey8: one byte. Rgb24: R, G, B. Bgrx32: B, G, R, unused (QImage::Format_RGB32, little endian).
enum class PixelFormat { Grey8, Rgb24, Bgrx32 };

/// A raw picture as it comes from a sensor: top-down rows of `stride` bytes, no padding beyond it.
struct Frame
{
    int width = 0;
    int height = 0;
    int stride = 0;
    PixelFormat format = PixelFormat::Grey8;
    QByteArray bytes;
    Instant at = 0;

    /// Sizes are positive and `bytes` holds height x stride.
    bool valid() const;
};

/// An encoded picture. Size and pixels are what the driver promises: whoever decodes checks again.
struct Picture
{
    QByteArray bytes;
    /// "image/jpeg", "image/png", "image/jp2".
    QString mediaType;
    int width = 0;
    int height = 0;
    /// Dots per inch; 0 where it has no meaning.
    int dpi = 0;

    bool empty() const { return bytes.isEmpty(); }
    friend bool operator==(const Picture &, const Picture &) = default;
};

/// What a slip printer burns: 1 bit (1 = black, most significant bit left, rows padded to bytes) or
/// 8 bit grey (0 = black, rows of `width` bytes).
struct RasterPage
{
    int width = 0;
    int height = 0;
    /// 1 or 8.
    int bitsPerPixel = 1;
    int dpi = 203;
    QByteArray bytes;

    int stride() const { return bitsPerPixel == 1 ? (width + 7) / 8 : width; }
    /// Bits are 1 or 8, sizes positive, at most 4096 rows of 1024 pixels, `bytes` holds them all.
    bool valid() const;
};

/// Bytes per pixel of a frame.
int bytesPerPixel(PixelFormat format);

} // namespace seva
