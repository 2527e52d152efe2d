// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/Images.h>

namespace seva {

namespace {
constexpr int maxRasterRows = 4096;
constexpr int maxRasterWidth = 1024;
} // namespace

int bytesPerPixel(PixelFormat format)
{
    switch (format) {
    case PixelFormat::Grey8: return 1;
    case PixelFormat::Rgb24: return 3;
    case PixelFormat::Bgrx32: return 4;
    }
    return 0;
}

bool Frame::valid() const
{
    const qint64 row = qint64(width) * bytesPerPixel(format);
    return width > 0 && height > 0 && stride >= row && bytes.size() >= qint64(stride) * height;
}

bool RasterPage::valid() const
{
    return (bitsPerPixel == 1 || bitsPerPixel == 8) && width > 0 && width <= maxRasterWidth && height > 0
           && height <= maxRasterRows && dpi > 0 && bytes.size() == qsizetype(stride()) * height;
}

} // namespace seva
