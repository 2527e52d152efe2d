// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardTalk.h"
#include <seva/chip/Curve.h>

#include <seva/devices/PassportReader.h>

namespace seva::chip {

/// Number, birth and expiry, each with its check digit (ICAO 9303-11, 4.3.2 and 9303-3, 4.9).
/// Fault "chip.access-data-wrong": characters or lengths no zone has.
Result<QByteArray> mrzInformation(const ChipAccess &access);

// Basic access control (9303-11, 4.3).

struct BacKeys
{
    QByteArray encryption;
    QByteArray mac;
};
BacKeys bacKeys(const QByteArray &mrzInformation);

/// The cryptogram and MAC the terminal sends: S = ifd nonce ‖ chip nonce ‖ ifd key material.
QByteArray bacRequest(const BacKeys &keys, const QByteArray &chipNonce, const QByteArray &ownNonce,
                      const QByteArray &ownMaterial);
/// Faults: "chip.bac-malformed", "chip.message-mac-wrong".
Result<SessionKeys> bacFinished(const BacKeys &keys, const QByteArray &answer, const QByteArray &chipNonce,
                                const QByteArray &ownNonce, const QByteArray &ownMaterial);
/// The whole of it; the talk is secured afterwards. Fault also: "chip.access-denied".
Result<void> openByBac(CardTalk &talk, const ChipAccess &access, Random &random);

// Password authenticated connection establishment (9303-11, 4.4), ECDH with generic mapping.

struct PaceOffer
{
    QByteArray oid; ///< its value bytes
    CipherKind kind = CipherKind::Aes128;
    int parameters = 0;
    /// More than one offer stands in EF.CardAccess: the chip has to be told which parameters are meant.
    bool ambiguous = false;
};
/// The first offer of EF.CardAccess we can take. Faults: "chip.pace-unsupported", those of TLV.
Result<PaceOffer> paceOffer(const QByteArray &cardAccess);

/// K_pi (9.7.3) of the card access number, or of the zone where that is empty.
Result<QByteArray> pacePassword(const ChipAccess &access, CipherKind kind);
/// The authentication token over the other side's ephemeral key (4.4.3.4).
QByteArray paceToken(const PaceOffer &offer, const SessionKeys &keys, const QByteArray &point);
/// Faults: "chip.access-denied", "chip.pace-malformed", "chip.point-wrong".
Result<void> openByPace(CardTalk &talk, const PaceOffer &offer, const ChipAccess &access, Random &random);

} // namespace seva::chip
