// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/NearServer.h>

#include <seva/base/Files.h>
#include <seva/sync/BlobIntake.h>
#include <seva/sync/Certificates.h>

namespace seva::sync {

namespace {

constexpr qint64 kPemMaxBytes = 64 << 10;
constexpr int kThreads = 1;

} // namespace

NearServer::NearServer(const Enrolment &self, EventStore &store, BlobStore &blobs)
    : m_book(*self.book), m_blobs(blobs), m_ingest(store, m_book, self.station)
{
}

Result<std::unique_ptr<NearServer>> NearServer::start(const Enrolment &self, EventStore &store, BlobStore &blobs,
                                                      const QString &address)
{
    const Result<QByteArray> pem = files::read(self.tls.certificate, kPemMaxBytes);
    if (!pem)
        return pem.fault();
    if (!certificateServes(*pem, serverNameOf(self.station)))
        return fault("sync.certificate-not-for-neighbours", self.station);
    std::unique_ptr<NearServer> made(new NearServer(self, store, blobs));
    ServerOptions options;
    options.address = address;
    options.tls = self.tls;
    options.threads = kThreads;
    options.connections = kNearConnectionsMax;
    options.bodyBytes = kNearBodyMaxBytes;
    auto server = HttpServer::start(options, [at = made.get()](const HttpRequest &request, const Respond &respond) {
        respond(at->answerTo(request));
    });
    if (!server)
        return server.fault();
    made->m_server = *std::move(server);
    return made;
}

HttpResponse NearServer::answerTo(const HttpRequest &request)
{
    if (request.peer.isEmpty())
        return refusal(403, fault("sync.near-no-certificate", QString::fromLatin1(request.target.left(80))));
    // With each request: who was revoked is cut off on the connection that stands.
    if (const Result<void> may = m_book.mayTalk(request.peer); !may)
        return refusal(403, may.fault());
    if (asksTooMuch(request.peer)) {
        HttpResponse later = refusal(429, fault("sync.asks-too-much", request.peer));
        later.headers.insert("retry-after", QByteArray::number(kNearQuestionsSpan / 1'000));
        return later;
    }
    if (request.method == "POST" && request.target == "/v1/pull")
        return m_ingest.pull(request).response;
    if (request.method == "GET" && request.target == "/v1/roster") {
        HttpResponse roster;
        roster.body = m_book.bytes();
        return roster;
    }
    if (request.method == "GET" && request.target.startsWith("/v1/blob/"))
        return blobPiece(m_blobs, request);
    return refusal(404, fault("sync.near-reading-only", QString::fromLatin1(request.target.left(80))));
}

bool NearServer::asksTooMuch(const StationId &peer)
{
    const std::lock_guard lock(m_mutex);
    Asked &asked = m_asked[peer];
    const Instant now = m_clock.now();
    if (asked.questions == 0 || now - asked.since >= kNearQuestionsSpan)
        asked = Asked{now, 0};
    return ++asked.questions > kNearQuestionsMost;
}

} // namespace seva::sync
