// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/CurlTransport.h>
#include <seva/sync/Http.h>
#include <seva/sync/Limits.h>
#include <seva/sync/ServerThreads.h>

#include <memory>

namespace seva::sync {

struct ServerOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: any free one
    TlsFiles tls;
    int threads = 3;                            ///< its own, where none are shared
    int connections = kConnectionsMax;          ///< at once; one more is closed
    int bodyBytes = kBodyMaxBytes;              ///< of a request, kBodyMaxBytes at most
    std::shared_ptr<ServerThreads> shared = {}; ///< it answers in these, with others; none = in threads of its own
};

/// HTTP/1.1 over TLS 1.2 or newer with the limits of Limits.h. A client's certificate is asked for and, where there
/// is one, must be the authority's; who may do what without one is the handler's business (HttpRequest::peer).
class HttpServer
{
public:
    /// Called in a thread of the server; `respond` may be called later, from any thread, once.
    using Handler = std::function<void(const HttpRequest &, Respond respond)>;

    static Result<std::unique_ptr<HttpServer>> start(const ServerOptions &options, Handler handler);
    /// Closes every connection and waits for the handlers under way. Not from a thread of the server.
    ~HttpServer();
    quint16 port() const;

private:
    class Private;
    explicit HttpServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace seva::sync
