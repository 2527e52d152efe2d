// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Digest.h>
#include <seva/domain/Roster.h>
#include <seva/journal/KeyStore.h>

#include <QDate>

namespace seva {

inline constexpr int kSlipMaxBytes = 300;

/// What the QR of a token slip says (docs/slip-format.md). No personal data: the case is opened by `visit`
/// from the station's own journal.
struct SlipContent
{
    KendraId kendra;
    QDate day;
    QString number;
    VisitId visit;
    QString service;
    QStringList stages; ///< ids of the stages in order
    OriginId origin;    ///< (origin, seq, hash) of the TokenIssued event
    std::uint64_t seq = 0;
    Digest eventHash;
    Instant notAfter = 0; ///< the slip opens no case after this

    friend bool operator==(const SlipContent &, const SlipContent &) = default;
};

/// The text of the QR: base45 of CBOR ‖ Ed25519 signature of the kiosk. "station.slip-too-long" above 300 bytes.
Result<QByteArray> slipCode(const SlipContent &content, const KeyStore &keys);

/// What a scanner read. Faults: "station.slip-unreadable" (not a slip), "station.slip-forged" (no kiosk of the
/// roster signed it), "station.slip-elsewhere" (another Kendra's), "station.slip-expired".
Result<SlipContent> readSlip(const QByteArray &qrText, const Roster &roster, Instant now);

} // namespace seva
