// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <span>

namespace seva::sbi {

/// Cuts a stream of JPEG pictures (multipart/x-mixed-replace with a Content-Length in each part) into pictures. The
/// boundary is any line that begins with "--": services declare it with and without these. Holds at most one part.
class MultipartJpeg
{
public:
    static constexpr qsizetype kHeaderMost = 2'048;
    static constexpr qsizetype kPictureMost = 1 << 20;

    /// The pictures that are whole now, in order; none any more once broken().
    QList<QByteArray> take(std::span<const char> piece);
    /// What came is no such stream, or a part is larger than the limits.
    bool broken() const { return m_broken; }

private:
    bool takeHeader();
    bool takePicture(QList<QByteArray> &pictures);

    QByteArray m_held;
    /// Bytes of the part that is being read; -1 in its header.
    qsizetype m_wanted = -1;
    bool m_broken = false;
};

} // namespace seva::sbi
