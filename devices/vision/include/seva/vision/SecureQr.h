// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace seva {

/// Who a Secure QR was read for what from: the signature held against a pinned certificate or it did not.
enum class SecureQrSeal { Unchecked, Genuine, NotGenuine };

/// The "Secure QR" of an Aadhaar letter or card, versions 1 and 2 (docs/devices.md, 'Barcodes'). It never holds
/// the Aadhaar number, only its last four digits within the reference id.
struct SecureQr
{
    int version = 0;
    /// The last four digits and the time of issue, yyyyMMddhhmmsszzz.
    QString referenceId;
    /// By name: "name", "birthDate", "gender", "careOf", "district", "landmark", "house", "location", "pin",
    /// "postOffice", "state", "street", "subDistrict", "town", and in version 2 "mobileLastDigits".
    QMap<QString, QString> fields;
    /// JPEG 2000, at most what is left of the payload; not decoded here.
    QByteArray photo;
    /// SHA-256 of e-mail address and mobile number as flagged. Where only one is there, issuers disagree on which
    /// one it is: matchesHash() asks all.
    QList<QByteArray> hashes;
    /// What the signature covers, and the signature (RSA-2048, SHA-256, PKCS #1 v1.5).
    QByteArray covered;
    QByteArray signature;
    SecureQrSeal seal = SecureQrSeal::Unchecked;
    /// Subject and serial of the certificate that holds; empty otherwise.
    QString issuer;
};

/// True for a payload that can only be a Secure QR: 600 to 7,089 decimal digits and nothing else.
bool looksLikeSecureQr(const QByteArray &payload);

/// Faults: "vision.secure-qr-broken" with what is wrong. The seal is not checked.
Result<SecureQr> parseSecureQr(const QByteArray &payload);

/// Certificates (X.509, RSA) that are taken for genuine issuers.
class SecureQrIssuers
{
public:
    /// Each PEM file (*.pem, *.crt, *.cer) of the folder, at most 32 of 64 KiB. Fault "vision.issuers-unreadable".
    static Result<SecureQrIssuers> fromFolder(const QString &folder);
    static Result<SecureQrIssuers> fromPem(const QList<QByteArray> &certificates);

    /// Sets `seal` and `issuer`. Whether a certificate has expired is not asked: cards outlive it, and what is
    /// pinned is taken out of the folder when it is no longer trusted.
    void check(SecureQr &code) const;
    int count() const { return int(m_pem.size()); }

private:
    QList<QByteArray> m_pem;
};

/// True when one of the hashes is that of `value` (an address or a number as printed): SHA-256 in lower-case
/// hexadecimal, repeated as often as the last digit of the Aadhaar number says (0 counts as 1).
bool matchesHash(const SecureQr &code, const QByteArray &value);

} // namespace seva
