// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>

#include <QJsonObject>

namespace seva {

/// Whose certificate a token carries.
enum class Signer { Good, Expired, NotYet, SelfMade, Stranger, Weak };

/// What is wrong with the token itself.
enum class TokenFlaw {
    None,
    NoCertificate,
    AlgNone,
    AlgHmac,
    BadSignature,
    OtherPayload,
    OtherKey,
    TwoParts,
    FourParts,
    Padded,
    CriticalHeader,
    GarbageCertificate,
};

/// A compact JWS (RS256, x5c) by the maker of the virtual scanner; its keys are made when first asked for.
QByteArray signedToken(const QJsonObject &payload, Instant now, Signer signer = Signer::Good,
                       TokenFlaw flaw = TokenFlaw::None);

/// The root of the maker's certificates, PEM.
QByteArray issuerPem();

QByteArray base64Url(const QByteArray &bytes);

} // namespace seva
