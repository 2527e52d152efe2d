// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ScannerSide.h"

namespace seva {

/// A capture on its way to be said, where a flaw can take hold of it.
struct ScannerSide::Making
{
    QJsonObject asked;
    QJsonObject step;
    Instant now = 0;
    Signer signer = Signer::Good;
    TokenFlaw token = TokenFlaw::None;
    Signer identitySigner = Signer::Good;
    /// Over what was made, in each signed payload.
    QJsonObject payload;
    /// Over what was made, outside the signature.
    QJsonObject entry;
    QStringList fingers;
    QByteArray (*spoilRecord)(const QByteArray &record) = nullptr;
    bool forgetsPrevious = false;
    bool lowerHash = false;
    /// In place of the whole answer, when not empty.
    QByteArray instead;
    /// The first answer of this scanner; empty before.
    QByteArray first;
    bool replays = false;
    bool rehashes = false;
    QString errorCode;
};

} // namespace seva
