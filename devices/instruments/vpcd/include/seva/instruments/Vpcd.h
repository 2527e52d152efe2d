// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QByteArray>

#include <optional>
#include <stop_token>

namespace seva {

/// A card as a virtual reader sees it.
class VirtualCard
{
public:
    virtual ~VirtualCard() = default;
    /// Answer to reset (ISO/IEC 7816-3, 8.2), 2 to 33 bytes.
    virtual QByteArray atr() const = 0;
    /// Powered off, powered on or reset: whatever was unlocked is locked again.
    virtual void reset() = 0;
    /// The response APDU; nothing: the card leaves the reader instead of answering.
    virtual std::optional<QByteArray> answer(const QByteArray &command) = 0;
};

/// Where pcscd's vpcd driver listens. Debian's default listens on every interface of the machine; the
/// tests therefore run it in a network namespace of their own.
struct VpcdReader
{
    QByteArray host = QByteArrayLiteral("127.0.0.1");
    quint16 port = 35963;
};

enum class CardEnd { Pulled, Stopped, ReaderGone };

/// Puts the card into the reader and serves it until it is pulled, `stop` is asked (looked at every
/// 50 ms) or pcscd ends. Blocks. Fault: "vpcd.no-reader" when nobody listens there.
Result<CardEnd> insertCard(VirtualCard &card, const VpcdReader &reader, const std::stop_token &stop);

} // namespace seva
