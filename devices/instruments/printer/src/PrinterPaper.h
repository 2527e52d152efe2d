// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace seva {

/// The paper that hangs out of a printer: rows of dots, 1 is black.
class PrinterPaper
{
public:
    explicit PrinterPaper(int width) : m_width(width) {}

    int rows() const { return int(m_rows.size()); }
    void burn(const QByteArray &dots);
    void feed(int rows);
    /// What hung out, as a picture; nothing hangs out afterwards.
    QImage off();

private:
    int m_width;
    QList<QByteArray> m_rows;
};

} // namespace seva
