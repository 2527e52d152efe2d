// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>

#include <QByteArray>

#include <memory>

namespace seva {

/// Whose signature a virtual passport carries.
enum class SignerKind {
    Good,
    Unknown,  ///< of a country of the same name that is in no master list
    Stranger, ///< of a country nobody has heard of
    Expired,
    Revoked
};

/// A country "Utopia" (UT) that exists while the program runs: its CSCA, document signers, master list and
/// list of revoked signers (ICAO 9303-12), all keys made anew by OpenSSL. Proves nothing about anybody.
class TestAuthority
{
public:
    explicit TestAuthority(Instant now);
    ~TestAuthority();
    Q_DISABLE_COPY_MOVE(TestAuthority)

    /// CMS SignedData of the content, DER; `type` is a dotted object identifier. `tampered`: the signature is
    /// of other content.
    QByteArray signedBy(SignerKind signer, const char *type, const QByteArray &content, bool tampered = false) const;
    /// CscaMasterList, signed by a master list signer of the same country.
    QByteArray masterList() const;
    QByteArray countryCertificate() const;
    QByteArray revocationList() const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace seva
