// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Pump.h>

#include <seva/base/Mutant.h>

#include <seva/base/Log.h>

namespace seva::sync {

namespace {

constexpr int kChunkDeadline = 30'000;
constexpr int kMissingDeadline = 10'000;
constexpr Instant kScanPause = 1'000;
/// Nobody waits for the answer: it says what may be pruned after months.
constexpr Instant kKeptPause = 60'000;

} // namespace

/// Captures go after events: nothing starts while a segment is under way, and each chunk ends soon.
void Pump::moveBlobs(Instant now)
{
    if (!m_blobs || inFlight(Kind::Push) > 0 || inFlight(Kind::Missing) > 0 || inFlight(Kind::Chunk) > 0)
        return;
    if (m_upload)
        return sendChunk();
    while (!m_toSend.isEmpty()) {
        const Digest digest = m_toSend.takeFirst();
        const Result<QByteArray> bytes = m_blobs->sealedBytes(digest);
        if (!bytes) {
            qCWarning(logSync) << bytes.fault().code << digest.brief();
            continue;
        }
        m_upload = Upload{digest, *bytes, 0};
        return sendChunk();
    }
    askMissing(now);
}

void Pump::askMissing(Instant now)
{
    if (!m_blobsDirty)
        return askKept(now);
    if (now < m_blobScanAt)
        return;
    m_blobScanAt = now + kScanPause;
    DigestsMessage request;
    int unknown = 0;
    for (const Digest &digest : m_blobs->all()) {
        if (m_there.contains(digest))
            continue;
        ++unknown;
        if (request.digests.size() < kDigestsPerMessage)
            request.digests.append(digest);
    }
    m_waitingCaptures = unknown;
    m_blobsDirty = unknown > request.digests.size();
    if (!request.digests.isEmpty())
        send(Call{.kind = Kind::Missing, .asked = request.digests}, "POST", "/v1/blobs/missing", encode(request),
             kMissingDeadline);
}

/// Which of the captures that are there have come to the data centre; a part of them at a time, all in turn.
void Pump::askKept(Instant now)
{
    if (now < m_keptScanAt)
        return;
    m_keptScanAt = now + kKeptPause;
    const QList<Digest> all = m_blobs->all();
    if (m_keptFrom >= all.size())
        m_keptFrom = 0;
    DigestsMessage request;
    for (; m_keptFrom < all.size() && request.digests.size() < kDigestsPerMessage; ++m_keptFrom)
        if (!m_kept->has(all.at(m_keptFrom)))
            request.digests.append(all.at(m_keptFrom));
    if (!request.digests.isEmpty())
        send(Call{.kind = Kind::Missing, .asked = request.digests}, "POST", "/v1/blobs/missing", encode(request),
             kMissingDeadline);
}

void Pump::missingAnswered(const Call &call, const HttpResponse &response, Instant now)
{
    const Result<DigestsMessage> missing = decode<DigestsMessage>(response.body);
    if (!missing)
        return failed(missing.fault(), now);
    m_kept->learn(missing->kept);
    for (const Digest &digest : call.asked) {
        if (missing->digests.contains(digest) && !SEVA_MUTANT("blob-missing-ignored")) {
            m_toSend.append(digest);
        } else {
            m_there.insert(digest);
            m_waitingCaptures = std::max(0, m_waitingCaptures - 1);
        }
    }
    reached(now);
}

void Pump::sendChunk()
{
    HttpRequest request;
    const std::uint64_t id = send(Call{.kind = Kind::Chunk, .digest = m_upload->digest}, "PATCH",
                                  "/v1/blob/" + m_upload->digest.hex().toLatin1(),
                                  m_upload->bytes.mid(m_upload->offset, kBlobChunkBytes), kChunkDeadline);
    Send &sent = std::get<Send>(m_actions.last());
    Q_ASSERT(sent.id == id);
    sent.request.headers.insert("content-type", "application/offset+octet-stream");
    sent.request.headers.insert("upload-offset", QByteArray::number(m_upload->offset));
    sent.request.headers.insert("upload-length", QByteArray::number(m_upload->bytes.size()));
}

void Pump::chunkAnswered(const HttpResponse &response, Instant now)
{
    if (!m_upload)
        return reached(now);
    bool ok = false;
    const qint64 offset = response.headers.value("upload-offset").toLongLong(&ok);
    const qint64 size = m_upload->bytes.size();
    if (!ok || offset < 0 || offset > size || (response.status == 409 && offset == m_upload->offset)) {
        m_upload.reset();
        m_blobsDirty = true;
        return failed(fault("sync.blob-offset", QString::fromLatin1(response.headers.value("upload-offset"))), now);
    }
    m_upload->offset = offset;
    if (offset == size || SEVA_MUTANT("blob-there-after-a-chunk")) {
        m_there.insert(m_upload->digest);
        m_waitingCaptures = std::max(0, m_waitingCaptures - 1);
        m_upload.reset();
    }
    reached(now);
}

} // namespace seva::sync
