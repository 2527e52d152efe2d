// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QByteArray>

namespace seva::chip {

/// A command (ISO/IEC 7816-4, 5.1). Short form unless data or answer need the extended one.
struct Command
{
    quint8 cla = 0;
    quint8 ins = 0;
    quint8 p1 = 0;
    quint8 p2 = 0;
    QByteArray data;
    /// Bytes wanted back, 1 to 65,536; 0: none.
    int expected = 0;
    /// Use the extended form although the short one would do: secure messaging of a long answer.
    bool extended = false;

    QByteArray bytes() const;
};

struct Answer
{
    QByteArray data;
    quint16 status = 0;

    bool ok() const { return status == 0x9000; }
    /// "6a82"
    QString statusText() const;
};

/// Fault "chip.answer-malformed": no status words, or longer than any card may answer.
Result<Answer> readAnswer(const QByteArray &bytes);

} // namespace seva::chip
