// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChipFiles.h"
#include <seva/chip/Curve.h>

#include <seva/devices/PassportReader.h>

namespace seva::chip {

// Active authentication (ICAO 9303-11, 6.1): the chip signs our nonce with a key that never leaves it.

/// Whether `signature` over `nonce` is of the key in DG15; DG14 names the hash of an ECDSA key.
/// Faults: "chip.proof-malformed", "chip.proof-wrong", "chip.algorithm-unknown", those of TLV.
Result<void> verifyActiveSignature(const QByteArray &dataGroup15, const QByteArray &dataGroup14,
                                   const QByteArray &nonce, const QByteArray &signature);
ChipCheckLine activeAuthentication(CardTalk &talk, int longestAnswer, const QMap<int, QByteArray> &groups,
                                   Random &random);

// Chip authentication (9303-11, 6.2): key agreement with the key in DG14; the new keys prove the chip.

struct ChipKeyOffer
{
    QByteArray oid; ///< empty: a chip of the first kind, which names the key only (3DES)
    CipherKind kind = CipherKind::TripleDes;
    QByteArray keyId;     ///< empty: there is one key only
    QByteArray publicKey; ///< DER of SubjectPublicKeyInfo
};
/// Fault "chip.not-offered": no key of ours in DG14.
Result<ChipKeyOffer> chipKeyOffer(const QByteArray &dataGroup14);
/// Last of all: whatever comes of it, the talk goes on under new keys only. `com` is EF.COM as it was read before.
ChipCheckLine chipAuthentication(CardTalk &talk, ChipFiles &files, const QMap<int, QByteArray> &groups,
                                 const QByteArray &com, Random &random);

} // namespace seva::chip
