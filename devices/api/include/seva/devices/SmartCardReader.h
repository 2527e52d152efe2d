// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>

#include <QByteArray>

namespace seva {

enum class PinState { Unknown, Good, Low, FinalTry, Locked };

/// A card in the reader, without anybody's name.
struct CardInfo
{
    /// ISO/IEC 7816-3 answer to reset, at most 33 bytes.
    QByteArray atr;
    /// The token's serial number as PKCS#11 gives it (16 characters).
    QString serial;
    PinState pin = PinState::Unknown;
};

struct CardSignRequest
{
    RequestContext context{milliseconds(20'000), {}};
    /// 32, 48 or 64 bytes.
    QByteArray digest;
    /// Wiped by the driver once used; never logged.
    QByteArray pin;
};

/// Officer cards (PKCS#11). A reader without a card is Ready: the card is told by its own signals.
/// Faults: card-absent, card-removed, pin-wrong, pin-locked, absent, garbage-answer.
class SmartCardReader : public Device
{
    Q_OBJECT
public:
    virtual std::optional<CardInfo> card() const = 0;
    /// Ends in certificateRead().
    virtual RequestId readCertificate(const RequestContext &context) = 0;
    /// Ends in digestSigned(). One at a time.
    virtual RequestId sign(const CardSignRequest &request) = 0;

Q_SIGNALS:
    void cardInserted(const seva::CardInfo &card);
    void cardRemoved();
    void certificateRead(seva::RequestId request, const QByteArray &der);
    void digestSigned(seva::RequestId request, const QByteArray &signature);

protected:
    using Device::Device;
};

} // namespace seva
