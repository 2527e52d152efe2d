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

/// One capture at a time: half of one is worth nothing there.
bool Pump::captureReady() const
{
    return m_blobs && inFlight(Kind::Chunk) == 0 && (m_upload || !m_toSend.isEmpty());
}

bool Pump::sendCapture(Instant now)
{
    while (!m_upload && !m_toSend.isEmpty()) {
        const Digest digest = m_toSend.takeFirst();
        const Result<QByteArray> bytes = m_blobs->sealedBytes(digest);
        if (bytes.ok())
            m_upload = Upload{digest, *bytes, 0};
        else
            hold(m_heldCaptures[digest], bytes.fault(), now);
    }
    if (!m_upload)
        return false;
    sendChunk(now);
    return true;
}

void Pump::askMissing(Instant now)
{
    if (!m_blobs || m_upload || !m_toSend.isEmpty() || inFlight(Kind::Missing) > 0 || inFlight(Kind::Chunk) > 0)
        return;
    for (auto it = m_heldCaptures.begin(); it != m_heldCaptures.end(); ++it)
        m_blobsDirty = m_blobsDirty || now >= it->until;
    if (!m_blobsDirty)
        return askKept(now);
    if (now < m_blobScanAt)
        return;
    m_blobScanAt = now + kScanPause;
    DigestsMessage request;
    int unknown = 0;
    int askable = 0;
    for (const Digest &digest : m_blobs->all()) {
        if (m_there.contains(digest))
            continue;
        ++unknown;
        if (m_heldCaptures.contains(digest) && now < m_heldCaptures.value(digest).until)
            continue;
        ++askable;
        if (request.digests.size() < kDigestsPerMessage)
            request.digests.append(digest);
    }
    m_waitingCaptures = unknown;
    m_blobsDirty = askable > request.digests.size();
    if (unknown == 0)
        m_capturesSince = 0;
    else if (m_capturesSince == 0)
        m_capturesSince = now;
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
            m_heldCaptures.remove(digest);
            m_waitingCaptures = std::max(0, m_waitingCaptures - 1);
        }
    }
    reached(now);
}

void Pump::sendChunk(Instant now)
{
    HttpRequest request;
    const QByteArray piece = m_upload->bytes.mid(m_upload->offset, m_wire.piece());
    const std::uint64_t id = send(
        Call{.kind = Kind::Chunk, .digest = m_upload->digest, .at = now, .lane = Lane::Captures, .bytes = piece.size()},
        "PATCH", "/v1/blob/" + m_upload->digest.hex().toLatin1(), piece, kChunkDeadline);
    m_wire.began(id, Lane::Captures, piece.size(), now);
    Send &sent = std::get<Send>(m_actions.last());
    Q_ASSERT(sent.id == id);
    sent.request.headers.insert("content-type", "application/offset+octet-stream");
    sent.request.headers.insert("upload-offset", QByteArray::number(m_upload->offset));
    sent.request.headers.insert("upload-length", QByteArray::number(m_upload->bytes.size()));
}

void Pump::chunkAnswered(const Call &call, const HttpResponse &response, Instant now)
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
    // The peer's word; the bug takes what was sent instead.
    m_upload->offset =
        SEVA_MUTANT("blob-own-offset-believed") ? std::min<qint64>(m_upload->offset + call.bytes, size) : offset;
    if (m_upload->offset == size || SEVA_MUTANT("blob-there-after-a-chunk"))
        captureArrived(now);
    reached(now);
}

void Pump::captureArrived(Instant now)
{
    m_there.insert(m_upload->digest);
    m_heldCaptures.remove(m_upload->digest);
    m_waitingCaptures = std::max(0, m_waitingCaptures - 1);
    m_captureBytes = mean(m_captureBytes, double(m_upload->bytes.size()));
    m_laneDurable[std::size_t(Lane::Captures)] = now;
    m_capturesSince = m_waitingCaptures > 0 ? m_capturesSince : 0;
    m_upload.reset();
}

/// The rest of the captures goes on; this one is kept and tried again.
void Pump::captureRefused(const Fault &why, Instant now)
{
    if (!m_upload)
        return;
    hold(m_heldCaptures[m_upload->digest], why, now);
    m_upload.reset();
}

} // namespace seva::sync
