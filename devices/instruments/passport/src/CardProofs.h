// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardMessages.h"
#include "PassportFiles.h"

#include <seva/base/Random.h>
#include <seva/chip/Curve.h>

namespace seva {

/// What the chip signs for active authentication; RSA by ISO/IEC 9796-2 scheme 1, else plain ECDSA.
QByteArray activeSignature(EVP_PKEY *key, const QByteArray &nonce, Random &random);

/// The chip's half of PACE with generic mapping, one object in, one out.
class CardPace
{
public:
    CardPace(const PassportScene &scene, Random &random) : m_scene(scene), m_random(random) {}

    /// MSE:Set AT; whether the chip goes along.
    bool begin(const QByteArray &data);
    /// GENERAL AUTHENTICATE; the answer with its status.
    QByteArray step(const QByteArray &data);
    /// Keys of the session once the last step was right.
    std::optional<CardMessaging> finished() const { return m_session; }

private:
    QByteArray nonce();
    QByteArray mapping(const QByteArray &theirs);
    QByteArray agreement(const QByteArray &theirs);
    QByteArray token(const QByteArray &theirs);
    QByteArray tokenOver(const QByteArray &point) const;

    const PassportScene &m_scene;
    Random &m_random;
    QByteArray m_password;
    QByteArray m_oid;
    QByteArray m_nonce;
    std::optional<chip::Curve> m_curve;
    QByteArray m_own;
    QByteArray m_theirs;
    QByteArray m_secret;
    std::optional<CardMessaging> m_session;
};

/// Number, birth and expiry of the zone, with their check digits.
QByteArray zoneInformation(const QStringList &zone);

} // namespace seva
