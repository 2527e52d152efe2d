// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Result.h>

#include <QByteArray>

namespace seva::sync {

/// A P-256 key and the PKCS #10 request (RFC 2986) that asks for its certificate; both PEM.
struct KeyAndRequest
{
    QByteArray key;
    QByteArray request;
};
Result<KeyAndRequest> makeCertificateRequest(const QString &commonName);

/// The instant at which the first certificate of a PEM file ends; 0 when there is none.
Instant certificateEnd(const QByteArray &pem);

/// Whether a server may show the first certificate of a PEM file as `name`.
bool certificateServes(const QByteArray &pem, const QString &name);

/// SHA-256 of the certificate's DER in lower-case hex: the tail of an enrolment code starts it.
QString certificateFingerprint(const QByteArray &pem);

/// Issues the certificates of a demonstration Kendra. Its key lies in a 0600 file marked 'not for production'.
class DemoAuthority
{
public:
    /// Opens <folder>/ca.pem and ca.key.pem, making them on first use. `now` is the machine's own time: TLS knows
    /// no demonstration clock.
    static Result<DemoAuthority> open(const QString &folder, Instant now);

    const QByteArray &certificate() const { return m_certificate; }
    /// A certificate for the request's key: CN = `commonName`. Every machine may serve under its own name, SAN
    /// serverNameOf(); only one that `serves` stations, a hub or the data centre, as kServerName, and as localhost with
    /// 127.0.0.1 for programs of the same machine.
    /// Faults: sync.csr-malformed, sync.csr-other-name.
    Result<QByteArray> issue(const QByteArray &request, const QString &commonName, bool serves, Instant now) const;

private:
    DemoAuthority(QByteArray certificate, QByteArray key) : m_certificate(std::move(certificate)), m_key(std::move(key))
    {
    }
    QByteArray m_certificate;
    QByteArray m_key;
};

} // namespace seva::sync
