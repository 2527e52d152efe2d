// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/chip/OpenSsl.h>

#include <seva/drivers/CscaStore.h>

#include <vector>

namespace seva {

struct CscaStore::Inside
{
    QString folder;
    std::vector<chip::OwnedCertificate> countries;
    std::vector<chip::OwnedRevocationList> revocations;

    /// Who issued `certificate`; null when nobody here. `named`: somebody of that name is here.
    X509 *issuerOf(X509 *certificate, bool *named = nullptr) const;
    /// The newest list that `country` has signed; null when there is none.
    X509_CRL *revocationsOf(X509 *country) const;
};

namespace chip {

Instant instantOf(const ASN1_TIME *time);
/// SHA-256 of the DER.
QByteArray fingerprintOf(const X509 *certificate);
QString nameText(const X509_NAME *name);

} // namespace chip

} // namespace seva
