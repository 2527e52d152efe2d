// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/Messages.h>

/// The bodies of enrolment, import and status (docs/sync-protocol.md).
namespace seva::sync {

struct EnrolRequest
{
    static constexpr bool kNested = true;
    QString code;
    QString station;
    QByteArray signingRequest; ///< PKCS #10 (RFC 2986) in PEM; CN = station
    QByteArray signingKey;     ///< Ed25519 public
    QByteArray boxKey;         ///< X25519 public
    template <typename V>
    void fields(V &v)
    {
        v(1, code);
        v(2, station);
        v(3, signingRequest);
        v(4, signingKey);
        v(5, boxKey);
    }
};

struct EnrolAnswer
{
    static constexpr bool kNested = true;
    QByteArray certificate; ///< PEM
    QByteArray authority;   ///< PEM of the CA
    QByteArray roster;
    QByteArray issuerKey; ///< Ed25519 public key that signs rosters
    template <typename V>
    void fields(V &v)
    {
        v(1, certificate);
        v(2, authority);
        v(3, roster);
        v(4, issuerKey);
    }
};

struct NamedFile
{
    static constexpr bool kNested = true;
    QString name;
    QByteArray content;
    template <typename V>
    void fields(V &v)
    {
        v(1, name);
        v(2, content);
    }
};

/// The day's list (.csv) and e-Forms (.xml), joined by ARN.
struct ImportRequest
{
    static constexpr bool kNested = true;
    QList<NamedFile> files;
    template <typename V>
    void fields(V &v)
    {
        v(1, files);
    }
};

struct StatusRequest
{
    static constexpr bool kNested = true;
    QString fileNumber;
    QDate dateOfBirth;
    QString language; ///< of the texts; empty: English
    template <typename V>
    void fields(V &v)
    {
        v(1, fileNumber);
        v(2, dateOfBirth);
        v(3, language);
    }
};

} // namespace seva::sync
