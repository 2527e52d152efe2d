// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace seva::cbor {

/// One data item without what is inside of it, as far as the deterministic encoding knows it.
struct Item
{
    enum class Kind { Malformed, Number, Bytes, Text, Array, Map, Simple };
    Kind kind = Kind::Malformed;
    qint64 number = 0;      ///< the value of a number
    quint64 argument = 0;   ///< of the head (RFC 8949 §3): a number's size, a length, a count of elements or pairs
    QByteArrayView content; ///< of bytes and texts
    qsizetype size = 0;     ///< of head and content
    bool asEncoded = false; ///< encode() would have written it so
};

/// The first item of `bytes`.
Item itemAt(QByteArrayView bytes);

} // namespace seva::cbor
