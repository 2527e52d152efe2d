// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

namespace seva::chip {

/// What can be wrong with a chip, its files or its proofs; docs/fault-codes.d/chip.md tells each.
enum class Wrong {
    TlvMalformed,
    TlvTooMuch,
    AnswerMalformed,
    AnswerEndless,
    TooSlow,
    CardLost,
    CommandRefused,
    AccessDenied,
    AccessDataWrong,
    PaceUnsupported,
    PaceMalformed,
    BacMalformed,
    MessageUnprotected,
    MessageMacWrong,
    MessageMalformed,
    PointWrong,
    FileMissing,
    FileTooLarge,
    FileMalformed,
    FileNotRead,
    SodMissing,
    SodMalformed,
    AlgorithmUnknown,
    HashDiffers,
    GroupUnlisted,
    SignatureWrong,
    SignerMissing,
    CountryUnknown,
    ChainBroken,
    SignerExpired,
    CountryExpired,
    NoRevocationList,
    RevocationListOld,
    SignerRevoked,
    NotOffered,
    ProofMalformed,
    ProofWrong,
    ImageMalformed,
    ImageTooLarge,
};

Fault chipFault(Wrong wrong, const QString &subject = {});

} // namespace seva::chip
