// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Result.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace seva {

/// The certificates of countries (CSCA, ICAO 9303-12) this station trusts, and their revocation lists.
/// A folder: one DER file each, named by its SHA-256.
class CscaStore
{
public:
    struct Entry
    {
        QString country; ///< ISO 3166 alpha-2, as in the certificate's subject
        QString subject; ///< RFC 2253
        Instant from = 0;
        Instant until = 0;
        QByteArray fingerprint; ///< SHA-256
        /// Until when the newest list of revoked signers says to be right; 0: there is none.
        Instant revocationsUntil = 0;
    };
    struct Imported
    {
        int added = 0;
        int known = 0;
        int revocationLists = 0;
        /// Of a master list: who signed it, and the fingerprint of that certificate.
        QString signer;
        QByteArray signerFingerprint;
    };

    CscaStore();
    ~CscaStore();
    CscaStore(CscaStore &&) noexcept;
    CscaStore &operator=(CscaStore &&) noexcept;

    /// Makes the folder where it is not there. Fault "csca.folder-unusable".
    static Result<CscaStore> open(const QString &folder);
    /// A master list (CMS SignedData of CscaMasterList, 9303-12, 9), one certificate or one revocation list, as DER or
    /// PEM. A master list counts only if its signature is right and its signer was issued by a country in it
    /// or in the store. Faults: "csca.file-unknown", "csca.file-too-large", "csca.list-malformed",
    /// "csca.list-signature-wrong", "csca.list-signer-unknown", "csca.certificate-unfit", "csca.folder-unusable".
    Result<Imported> import(const QByteArray &file, Instant now);
    /// By country, then by age.
    QList<Entry> entries() const;

    struct Inside;
    const Inside &inside() const { return *m_inside; }

private:
    std::unique_ptr<Inside> m_inside;
};

} // namespace seva
