// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QByteArray>
#include <QList>

namespace seva::chip {

// The most that is taken from a chip, whatever it says.
inline constexpr int kMostTlvBytes = 64 * 1024;
inline constexpr int kMostTlvDepth = 8;
inline constexpr int kMostTlvNodes = 4'096;

/// One data object (ISO/IEC 7816-4, 5.2.2; definite lengths only).
struct Tlv
{
    quint32 tag = 0; ///< as it is written, for example 0x5f2e; at most three bytes
    QByteArray value;
    QList<Tlv> parts; ///< of a constructed one

    /// The first part of this tag; null when there is none.
    const Tlv *find(quint32 wanted) const;
};

/// Everything in `bytes`, nested as deep as it goes. Faults: "chip.tlv-malformed" (subject: the offset),
/// "chip.tlv-too-much".
Result<QList<Tlv>> readTlv(const QByteArray &bytes);
/// Exactly one object and nothing after it.
Result<Tlv> readOneTlv(const QByteArray &bytes);
/// The first object of `bytes` by itself, not looking into it.
struct TlvHead
{
    quint32 tag = 0;
    int headBytes = 0;
    int valueBytes = 0;
};
Result<TlvHead> readTlvHead(const QByteArray &bytes);

QByteArray writeTlv(quint32 tag, const QByteArray &value);

} // namespace seva::chip
