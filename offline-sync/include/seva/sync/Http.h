// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QByteArray>
#include <QMap>

#include <cstdint>
#include <functional>

namespace seva::sync {

/// One exchange as a value: the cores see nothing else of the network.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;                    ///< path, with query where there is one
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QString peer; ///< CN of the client's certificate; empty without one
};

struct HttpResponse
{
    int status = 200;
    QMap<QByteArray, QByteArray> headers = {};
    QByteArray body = {};
    QByteArray contentType = "application/cbor";
};

using Respond = std::function<void(HttpResponse)>;

/// Carries requests to one peer. Each `done` is called exactly once, within its deadline, in a thread of the
/// transport; a cancelled request's is called with a Fault.
class Transport
{
public:
    using Done = std::function<void(Result<HttpResponse>)>;
    virtual ~Transport() = default;
    virtual std::uint64_t send(HttpRequest request, int deadlineMilliseconds, Done done) = 0;
    virtual void cancel(std::uint64_t id) = 0;

    /// The same, waiting for the answer. Not from a thread of the transport.
    Result<HttpResponse> ask(HttpRequest request, int deadlineMilliseconds);
};

} // namespace seva::sync
