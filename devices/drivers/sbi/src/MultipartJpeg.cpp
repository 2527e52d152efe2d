// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MultipartJpeg.h"

#include <algorithm>

namespace seva::sbi {

namespace {

constexpr char kHeaderEnd[] = "\r\n\r\n";
constexpr qsizetype kHeaderEndSize = 4;
constexpr qsizetype kMostDigits = 9;

/// What the part says of its length; -1 when it says none, or two, or no number.
qsizetype lengthIn(const QByteArray &header)
{
    qsizetype length = -1;
    for (const QByteArray &line : header.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).trimmed().toLower() != "content-length")
            continue;
        const QByteArray value = line.mid(colon + 1).trimmed();
        const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (length >= 0 || value.isEmpty() || value.size() > kMostDigits || !digits)
            return -1;
        length = value.toLongLong();
    }
    return length;
}

} // namespace

QList<QByteArray> MultipartJpeg::take(std::span<const char> piece)
{
    QList<QByteArray> pictures;
    while (!m_broken && !piece.empty()) {
        // In pieces that keep what is held within one part.
        const std::size_t count = std::min(piece.size(), std::size_t(kHeaderMost));
        m_held.append(piece.data(), qsizetype(count));
        piece = piece.subspan(count);
        while (!m_broken && (m_wanted < 0 ? takeHeader() : takePicture(pictures)))
            continue;
    }
    if (m_broken)
        m_held.clear();
    return pictures;
}

bool MultipartJpeg::takeHeader()
{
    // Blank lines before the boundary belong to the part before it.
    while (m_held.startsWith('\r') || m_held.startsWith('\n'))
        m_held.remove(0, 1);
    const qsizetype end = m_held.indexOf(kHeaderEnd);
    const QByteArray header = m_held.left(end);
    if (!QByteArray("--").startsWith(m_held.left(2)) || (end < 0 ? m_held.size() : end) > kHeaderMost) {
        m_broken = true;
        return false;
    }
    if (end < 0)
        return false;
    m_wanted = lengthIn(header);
    m_broken = m_wanted <= 0 || m_wanted > kPictureMost;
    m_held.remove(0, end + kHeaderEndSize);
    return true;
}

bool MultipartJpeg::takePicture(QList<QByteArray> &pictures)
{
    if (m_held.size() < m_wanted)
        return false;
    pictures.append(m_held.left(m_wanted));
    m_held.remove(0, m_wanted);
    m_wanted = -1;
    return true;
}

} // namespace seva::sbi
