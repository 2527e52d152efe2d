// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/instruments/OfficerCard.h>

#include <openssl/evp.h>

namespace seva {

/// The key in the card and its certificate, signed by itself. All cryptography is OpenSSL's.
class OfficerKey
{
    Q_DISABLE_COPY_MOVE(OfficerKey)
public:
    OfficerKey(OfficerKeyKind kind, const QString &commonName);
    ~OfficerKey();

    const QByteArray &certificate() const { return m_certificate; }
    /// What GENERAL AUTHENTICATE signs: a digest (EC), or a block padded by the host (RSA). Empty when it cannot.
    QByteArray sign(const QByteArray &input) const;
    /// "Cryptographic algorithm identifier" of SP 800-78-4 table 6-2.
    quint8 algorithm() const;

private:
    const OfficerKeyKind m_kind;
    EVP_PKEY *m_key;
    QByteArray m_certificate;
};

} // namespace seva
