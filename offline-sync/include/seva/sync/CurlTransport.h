// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Ids.h>
#include <seva/sync/Http.h>

#include <functional>
#include <memory>

namespace seva::sync {

/// What the certificate of whoever serves stations names, wherever it stands: addresses of a Kendra's machines change,
/// and a station knows its hub by its authority and this name (RFC 6125). In the domain kept for private use.
inline constexpr char kServerName[] = "hub.seva.internal";
/// The same of any other machine, for its neighbours: nobody else's, and never kServerName.
QString serverNameOf(const StationId &station);

/// Files of one side of mutual TLS, PEM. `certificate` and `key` may be empty while enrolling.
struct TlsFiles
{
    QString authority;
    QString certificate;
    QString key;
    /// Only for the very first question, GET /v1/ca, whose answer is checked against the enrolment code.
    bool trustAnyone = false;
};

/// Whether who answers may, by the common name of the certificate; asked before each request is sent, also on a
/// connection that stands or was resumed. The fault is the request's.
using MayServe = std::function<Result<void>(const StationId &)>;

/// libcurl's multi interface in one thread of its own; connections are kept, to every peer. TLS 1.2 or newer.
class CurlTransport : public Transport
{
public:
    /// `url` such as "https://192.168.10.2:7443", without a path. Who answers there proves to be kServerName; at
    /// "localhost" and 127.0.0.1, that.
    CurlTransport(const QString &url, TlsFiles tls, MayServe mayServe = {});
    ~CurlTransport() override;

    std::uint64_t send(HttpRequest request, int deadlineMilliseconds, Done done) override;
    void cancel(std::uint64_t id) override;

    /// The same to another peer. With a `name` who answers there proves to be that, wherever it is.
    std::uint64_t sendTo(const QString &url, HttpRequest request, int deadlineMilliseconds, Done done,
                         const QString &name = {});

private:
    class Private;
    const QString m_url;
    std::unique_ptr<Private> d;
};

} // namespace seva::sync
