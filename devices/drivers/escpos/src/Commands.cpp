// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"

#include <seva/drivers/EscPosDocument.h>

#include <cstdlib>

namespace seva::escpos {

namespace {

constexpr char kDle = 0x10;
constexpr int kMostBandBytes = kBandRows * 128;
constexpr int kFeedToCut = 24; // dots beyond the blade, 3 mm
constexpr int kVoidRows = 96;
constexpr int kVoidBar = 10;
constexpr int kDark = 128;

QByteArray bytes(std::initializer_list<int> values)
{
    QByteArray out;
    for (const int value : values)
        out.append(static_cast<char>(value));
    return out;
}

QByteArray oneBit(const RasterPage &page, int from, int rows)
{
    const qsizetype stride = page.stride();
    if (page.bitsPerPixel == 1)
        return page.bytes.mid(from * stride, rows * stride);
    const qsizetype packed = (page.width + 7) / 8;
    QByteArray out(packed * rows, '\0');
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < page.width; ++x)
            if (static_cast<uchar>(page.bytes.at((from + y) * stride + x)) < kDark)
                out[y * packed + x / 8] |= static_cast<char>(0x80 >> (x % 8));
    return out;
}

/// One more dot where the picture would be taken for a real-time command.
void disarm(QByteArray &picture)
{
    for (qsizetype i = 0; i + 1 < picture.size(); ++i) {
        const char next = picture.at(i + 1);
        if (picture.at(i) == kDle && (next == 0x04 || next == 0x05 || next == 0x14))
            picture[i] = 0x18;
    }
    // What follows the picture could complete it.
    if (picture.endsWith(kDle))
        picture.back() = 0x18;
}

} // namespace

QByteArray initialise()
{
    return bytes({0x1b, '@', 0x1d, '(', 'D', 5, 0, 20, 1, 0, 2, 0, 0x1d, 'a', 0x0e});
}

QByteArray resynchronise()
{
    return QByteArray(kMostBandBytes, '\0');
}

QByteArray forget()
{
    return bytes({0x10, 0x05, 2, 0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8});
}

QByteArray askRealTime(int n)
{
    return bytes({0x10, 0x04, n});
}

QByteArray askDone()
{
    return bytes({0x1d, 'r', 1});
}

QList<QByteArray> bands(const RasterPage &page)
{
    QList<QByteArray> out;
    const int across = (page.width + 7) / 8;
    for (int y = 0; y < page.height; y += kBandRows) {
        const int rows = std::min(kBandRows, page.height - y);
        QByteArray picture = oneBit(page, y, rows);
        disarm(picture);
        out.append(bytes({0x1d, 'v', '0', 0, across & 0xff, across >> 8, rows & 0xff, rows >> 8}) + picture);
    }
    return out;
}

QByteArray cut()
{
    return bytes({0x1d, 'V', 66, kFeedToCut});
}

RasterPage voidMark(int width)
{
    RasterPage page{width, kVoidRows, 1, 203, {}};
    page.bytes = QByteArray(static_cast<qsizetype>(page.stride()) * kVoidRows, '\0');
    for (int y = 0; y < kVoidRows; ++y)
        for (int x = 0; x < width; ++x) {
            const int slope = y * width / kVoidRows;
            if (std::abs(x - slope) < kVoidBar || std::abs(width - x - slope) < kVoidBar)
                page.bytes[y * page.stride() + x / 8] |= static_cast<char>(0x80 >> (x % 8));
        }
    return page;
}

} // namespace seva::escpos

QByteArray seva::escPosDocument(const RasterPage &page)
{
    return escpos::initialise() + escpos::bands(page).join() + escpos::cut();
}
