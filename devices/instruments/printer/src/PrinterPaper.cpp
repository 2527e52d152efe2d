// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrinterPaper.h"

namespace seva {

namespace {

/// 2 m of paper: more than any slip, and a bound on what a wild sender costs.
constexpr int kMostRows = 16'000;

} // namespace

void PrinterPaper::burn(const QByteArray &dots)
{
    if (rows() < kMostRows)
        m_rows.append(dots);
}

void PrinterPaper::feed(int rows)
{
    for (int i = 0; i < rows; ++i)
        burn({});
}

QImage PrinterPaper::off()
{
    QImage image(m_width, std::max(1, rows()), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < rows(); ++y) {
        const QByteArray &dots = m_rows.at(y);
        for (int x = 0; x < m_width && x / 8 < dots.size(); ++x)
            if (dots.at(x / 8) & (0x80 >> (x % 8)))
                image.scanLine(y)[x] = 0;
    }
    m_rows.clear();
    return image;
}

} // namespace seva
