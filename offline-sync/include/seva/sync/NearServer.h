// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/SteadyClock.h>
#include <seva/sync/Enrolment.h>
#include <seva/sync/HttpServer.h>
#include <seva/sync/Ingest.h>

#include <map>
#include <mutex>

namespace seva::sync {

/// What a station lets the others of its Kendra read while no hub serves them: POST /v1/pull, GET /v1/roster and
/// GET /v1/blob/<digest>, for machines of the roster that are not revoked. Nothing is written by a question, and nobody
/// is given a token, a number or a lane (docs/sync-protocol.md, "Between stations"). On every IPv4 address, at any
/// port.
class NearServer
{
public:
    /// Everything referred to must outlive it. Fault "sync.certificate-not-for-neighbours" where the machine was
    /// enrolled before stations served each other.
    static Result<std::unique_ptr<NearServer>> start(const Enrolment &self, EventStore &store, BlobStore &blobs,
                                                     const QString &address = QStringLiteral("0.0.0.0"));
    quint16 port() const { return m_server->port(); }

private:
    NearServer(const Enrolment &self, EventStore &store, BlobStore &blobs);
    HttpResponse answerTo(const HttpRequest &request);
    bool asksTooMuch(const StationId &peer);

    RosterBook &m_book;
    BlobStore &m_blobs;
    Ingest m_ingest;
    const SteadyClock m_clock;
    struct Asked
    {
        Instant since = 0;
        int questions = 0;
    };
    std::mutex m_mutex;
    std::map<StationId, Asked> m_asked;   ///< of machines of the roster alone
    std::unique_ptr<HttpServer> m_server; // its threads call what is above
};

} // namespace seva::sync
