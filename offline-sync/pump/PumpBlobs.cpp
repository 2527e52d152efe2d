// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Pump.h>

#include <seva/base/Log.h>
#include <seva/base/Mutant.h>
#include <seva/sync/Limits.h>

namespace seva::sync {

namespace {

constexpr int kChunkDeadline = 30'000;
constexpr int kMissingDeadline = 10'000;
constexpr Instant kScanPause = 1'000;
/// Nobody waits for the answer: it says what may be pruned after months.
constexpr Instant kKeptPause = 60'000;

} // namespace

/// A piece of each capture at a time: the peer names where the next one begins. The oldest goes on first, and another
/// is begun only when all have a piece under way, for half of a capture is worth nothing there, and when the line was
/// seen to be fast: there others travel while the peer makes the last one durable.
bool Pump::captureReady() const
{
    const bool resting = std::any_of(m_uploads.begin(), m_uploads.end(),
                                     [this](const Upload &upload) { return !isFlying(upload.digest); });
    return m_blobs && (resting || mayOpenCapture());
}

bool Pump::mayOpenCapture() const
{
    qint64 held = 0;
    for (const Upload &upload : m_uploads)
        held += upload.bytes.size();
    const bool another = m_wire.isWide() && m_uploads.size() < kCapturesUnderWay && held < kCaptureBytesUnderWay;
    return !m_toSend.isEmpty() && (m_uploads.isEmpty() || another);
}

Pump::Upload *Pump::nextUpload(Instant now)
{
    for (Upload &upload : m_uploads)
        if (!isFlying(upload.digest))
            return &upload;
    while (mayOpenCapture()) {
        const Digest digest = m_toSend.takeFirst();
        const Result<QByteArray> bytes = m_blobs->sealedBytes(digest);
        if (bytes.ok()) {
            m_uploads.append(Upload{digest, *bytes, 0});
            return &m_uploads.last();
        }
        hold(m_heldCaptures[digest], bytes.fault(), now);
    }
    return nullptr;
}

Pump::Upload *Pump::uploadOf(const Digest &digest)
{
    const auto found =
        std::find_if(m_uploads.begin(), m_uploads.end(), [&](const Upload &upload) { return upload.digest == digest; });
    return found == m_uploads.end() ? nullptr : &*found;
}

void Pump::closeUpload(const Digest &digest)
{
    m_uploads.removeIf([&](const Upload &upload) { return upload.digest == digest; });
}

bool Pump::isFlying(const Digest &capture) const
{
    return std::any_of(m_calls.begin(), m_calls.end(),
                       [&](const Call &call) { return call.kind == Kind::Chunk && call.digest == capture; });
}

bool Pump::sendCapture(Instant now)
{
    const Upload *upload = nextUpload(now);
    if (!upload)
        return false;
    sendChunk(*upload, now);
    return true;
}

void Pump::askMissing(Instant now)
{
    if (!m_blobs || !m_uploads.isEmpty() || !m_toSend.isEmpty() || inFlight(Kind::Missing) > 0
        || inFlight(Kind::Chunk) > 0)
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

void Pump::sendChunk(const Upload &upload, Instant now)
{
    const QByteArray piece = upload.bytes.mid(upload.offset, m_wire.piece());
    const std::uint64_t id = send(
        Call{.kind = Kind::Chunk, .digest = upload.digest, .at = now, .lane = Lane::Captures, .bytes = piece.size()},
        "PATCH", "/v1/blob/" + upload.digest.hex().toLatin1(), piece, kChunkDeadline);
    m_wire.began(id, Lane::Captures, piece.size(), now);
    Send &sent = std::get<Send>(m_actions.last());
    Q_ASSERT(sent.id == id);
    sent.request.headers.insert("content-type", "application/offset+octet-stream");
    sent.request.headers.insert("upload-offset", QByteArray::number(upload.offset));
    sent.request.headers.insert("upload-length", QByteArray::number(upload.bytes.size()));
}

void Pump::chunkAnswered(const Call &call, const HttpResponse &response, Instant now)
{
    Upload *const upload = uploadOf(call.digest);
    if (!upload)
        return reached(now);
    bool ok = false;
    const qint64 offset = response.headers.value("upload-offset").toLongLong(&ok);
    const qint64 size = upload->bytes.size();
    if (!ok || offset < 0 || offset > size || (response.status == 409 && offset == upload->offset)) {
        closeUpload(call.digest);
        m_blobsDirty = true;
        return failed(fault("sync.blob-offset", QString::fromLatin1(response.headers.value("upload-offset"))), now);
    }
    // The peer's word; the bug takes what was sent instead.
    upload->offset =
        SEVA_MUTANT("blob-own-offset-believed") ? std::min<qint64>(upload->offset + call.bytes, size) : offset;
    if (upload->offset == size || SEVA_MUTANT("blob-there-after-a-chunk"))
        captureArrived(*upload, now);
    reached(now);
}

void Pump::captureArrived(const Upload &upload, Instant now)
{
    const Digest digest = upload.digest;
    m_there.insert(digest);
    m_heldCaptures.remove(digest);
    m_waitingCaptures = std::max(0, m_waitingCaptures - 1);
    m_captureBytes = mean(m_captureBytes, double(upload.bytes.size()));
    m_laneDurable[std::size_t(Lane::Captures)] = now;
    m_capturesSince = m_waitingCaptures > 0 ? m_capturesSince : 0;
    closeUpload(digest);
}

/// The rest of the captures goes on; this one is kept and tried again.
void Pump::captureRefused(const Digest &digest, const Fault &why, Instant now)
{
    if (!uploadOf(digest))
        return;
    hold(m_heldCaptures[digest], why, now);
    closeUpload(digest);
}

} // namespace seva::sync
