// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/chip/ChipFaults.h>

namespace seva::chip {

Fault chipFault(Wrong wrong, const QString &subject)
{
    switch (wrong) {
    case Wrong::TlvMalformed: return fault("chip.tlv-malformed", subject);
    case Wrong::TlvTooMuch: return fault("chip.tlv-too-much", subject);
    case Wrong::AnswerMalformed: return fault("chip.answer-malformed", subject);
    case Wrong::AnswerEndless: return fault("chip.answer-endless", subject);
    case Wrong::TooSlow: return fault("chip.too-slow", subject);
    case Wrong::CardLost: return fault("chip.card-lost", subject);
    case Wrong::CommandRefused: return fault("chip.command-refused", subject);
    case Wrong::AccessDenied: return fault("chip.access-denied", subject);
    case Wrong::AccessDataWrong: return fault("chip.access-data-wrong", subject);
    case Wrong::PaceUnsupported: return fault("chip.pace-unsupported", subject);
    case Wrong::PaceMalformed: return fault("chip.pace-malformed", subject);
    case Wrong::BacMalformed: return fault("chip.bac-malformed", subject);
    case Wrong::MessageUnprotected: return fault("chip.message-unprotected", subject);
    case Wrong::MessageMacWrong: return fault("chip.message-mac-wrong", subject);
    case Wrong::MessageMalformed: return fault("chip.message-malformed", subject);
    case Wrong::PointWrong: return fault("chip.point-wrong", subject);
    case Wrong::FileMissing: return fault("chip.file-missing", subject);
    case Wrong::FileTooLarge: return fault("chip.file-too-large", subject);
    case Wrong::FileMalformed: return fault("chip.file-malformed", subject);
    case Wrong::FileNotRead: return fault("chip.file-not-read", subject);
    case Wrong::SodMissing: return fault("chip.sod-missing", subject);
    case Wrong::SodMalformed: return fault("chip.sod-malformed", subject);
    case Wrong::AlgorithmUnknown: return fault("chip.algorithm-unknown", subject);
    case Wrong::HashDiffers: return fault("chip.hash-differs", subject);
    case Wrong::GroupUnlisted: return fault("chip.group-unlisted", subject);
    case Wrong::SignatureWrong: return fault("chip.signature-wrong", subject);
    case Wrong::SignerMissing: return fault("chip.signer-missing", subject);
    case Wrong::CountryUnknown: return fault("chip.country-unknown", subject);
    case Wrong::ChainBroken: return fault("chip.chain-broken", subject);
    case Wrong::SignerExpired: return fault("chip.signer-expired", subject);
    case Wrong::CountryExpired: return fault("chip.country-expired", subject);
    case Wrong::NoRevocationList: return fault("chip.no-revocation-list", subject);
    case Wrong::RevocationListOld: return fault("chip.revocation-list-old", subject);
    case Wrong::SignerRevoked: return fault("chip.signer-revoked", subject);
    case Wrong::NotOffered: return fault("chip.not-offered", subject);
    case Wrong::ProofMalformed: return fault("chip.proof-malformed", subject);
    case Wrong::ProofWrong: return fault("chip.proof-wrong", subject);
    case Wrong::ImageMalformed: return fault("chip.image-malformed", subject);
    case Wrong::ImageTooLarge: return fault("chip.image-too-large", subject);
    }
    return {};
}

} // namespace seva::chip
