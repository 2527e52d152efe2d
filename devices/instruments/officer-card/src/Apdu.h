// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace seva::piv {

/// A command APDU (ISO/IEC 7816-4, 5.2), short or extended.
struct Command
{
    quint8 cla = 0;
    quint8 ins = 0;
    quint8 p1 = 0;
    quint8 p2 = 0;
    QByteArray data;
};

std::optional<Command> parse(const QByteArray &apdu);

/// Tag (1 to 3 bytes, as hex), length (BER) and value.
QByteArray tlv(const char *tagHex, const QByteArray &value);
/// The value of the first element with this one-byte tag at the top of `data`; nothing when it is not well formed.
std::optional<QByteArray> valueOf(const QByteArray &data, quint8 tag);
QByteArray status(quint16 word);

} // namespace seva::piv
