// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Ingest.h>

#include <seva/base/Log.h>
#include <seva/domain/HubWords.h>
#include <seva/journal/SegmentCheck.h>

#include <limits>

namespace seva::sync {

namespace {

constexpr int kRetrySeconds = 5;

HttpResponse later(const Fault &why)
{
    HttpResponse response = refusal(503, why);
    response.headers.insert("retry-after", QByteArray::number(kRetrySeconds));
    return response;
}

bool passesOn(const QString &kind)
{
    return kind == QLatin1String("HUB") || kind == QLatin1String("DATA-CENTRE");
}

} // namespace

Result<CursorsAnswer> Ingest::cursors() const
{
    CursorsAnswer answer;
    answer.timeline = m_store.origin();
    answer.rosterVersion = m_book.version();
    const Result<QMap<OriginId, Cursor>> heads = m_store.cursors();
    if (!heads)
        return heads.fault();
    for (auto it = heads->begin(); it != heads->end(); ++it) {
        const bool own = it.key() == m_store.origin();
        answer.origins.append(toMessage(it.key(), *it, own ? m_self : m_book.stationOf(m_store, it.key())));
    }
    return answer;
}

PushAnswer Ingest::truth(const Cursor &cursor) const
{
    return PushAnswer{cursor.acked, cursor.durable, m_store.origin(), cursor.head};
}

Result<PushRequest> Ingest::readPush(const HttpRequest &request) const
{
    Result<PushRequest> push = decode<PushRequest>(request.body);
    if (!push)
        return push;
    const Segment &segment = push->segment.segment;
    const bool sane = segment.origin.size() == 32 && segment.first > 0 && segment.last >= segment.first
                      && segment.last < std::uint64_t(std::numeric_limits<qint64>::max())
                      && segment.last - segment.first < std::uint64_t(kSegmentMaxEventsCatchingUp)
                      && segment.payload.size() <= kSegmentMaxBytes * 2;
    if (!sane || pushTarget(segment) != request.target)
        return fault("sync.push-malformed", QString::fromLatin1(request.target.left(120)));
    return push;
}

/// Whether this peer may bring it.
Result<Ingest::Signer> Ingest::mayPush(const PushRequest &push, const StationId &peer) const
{
    const StationId bound = m_book.stationOf(m_store, push.segment.segment.origin);
    const bool own = push.station == peer;
    if ((!own && !passesOn(m_book.kindOf(peer))) || (!bound.isEmpty() && bound != push.station)
        || push.segment.segment.origin == m_store.origin())
        return fault("sync.wrong-origin", peer);
    const QByteArray key = m_book.signingKey(push.station);
    if (key.isEmpty())
        return fault("sync.station-not-enrolled", push.station);
    return Signer{key, bound.isEmpty()};
}

/// A counter that somebody else writes for could otherwise give tokens and numbers out.
Result<void> Ingest::mayWrite(const PushRequest &push, const StationId &peer, const QByteArray &signingKey)
{
    const Segment &segment = push.segment.segment;
    const bool guarded = m_guard == Guard::Everybody || (m_guard == Guard::Stations && !passesOn(m_book.kindOf(peer)));
    if (!guarded || passesOn(m_book.kindOf(push.station)) || !segment::plausible(segment))
        return {};
    // Almost none has one: the costly questions come after.
    const auto word = segment::firstOfType(segment, onlyHubWrites);
    if (!word || !segment::signedBy(segment, signingKey) || !segment::chainedHash(segment, word->seq))
        return {};
    const QString what = QStringLiteral("%1 %2 %3").arg(push.station).arg(word->seq).arg(word->type);
    {
        const std::lock_guard lock(m_refusedLock);
        m_refused.insert(push.station, what);
    }
    return fault("sync.hub-event-of-station", what);
}

QStringList Ingest::refused() const
{
    const std::lock_guard lock(m_refusedLock);
    return m_refused.values();
}

/// Only a hub or the data centre may bring the news that a key was destroyed.
Result<void> Ingest::addKeys(const QList<KeyMessage> &keys, const StationId &peer)
{
    QList<WrappedVisitKey> wanted;
    const bool mayErase = passesOn(m_book.kindOf(peer));
    for (const WrappedVisitKey &key : fromMessages(keys))
        if (!key.visit.isNull() && (mayErase || !key.wrapped.isEmpty()))
            wanted.append(key);
    return wanted.isEmpty() ? Result<void>() : m_store.addVisitKeys(wanted);
}

HttpResponse Ingest::push(const HttpRequest &request, bool *accepted)
{
    const Result<PushRequest> push = readPush(request);
    if (!push)
        return refusal(400, push.fault());
    const Segment &segment = push->segment.segment;
    const Result<Signer> signer = mayPush(*push, request.peer);
    if (!signer)
        return refusal(403, signer.fault());
    if (const Result<void> may = mayWrite(*push, request.peer, signer->key); !may)
        return refusal(403, may.fault());
    if (const Result<void> added = addKeys(push->keys, request.peer); !added)
        return later(added.fault());
    const Result<IngestOutcome> outcome = signer->isNew
                                              ? m_book.ingestBinding(m_store, segment, signer->key, push->station)
                                              : m_store.ingest(segment, signer->key);
    if (!outcome)
        return later(outcome.fault());
    using Kind = IngestOutcome::Kind;
    switch (outcome->kind) {
    case Kind::Accepted:
    case Kind::Duplicate:
        // Of a duplicate too: whose the origin is may not have been stored any more the first time.
        if (const Result<void> bound = m_book.bind(m_store, segment.origin, push->station); !bound)
            return later(bound.fault());
        if (accepted)
            *accepted = outcome->kind == Kind::Accepted;
        return answer(200, truth(outcome->cursor));
    case Kind::Gap: return answer(409, truth(outcome->cursor));
    case Kind::Fork:
        qCWarning(logSync) << "fork of" << push->station << "at" << segment.first << "from" << request.peer;
        return answer(422, truth(outcome->cursor));
    case Kind::BadSignature:
    case Kind::Malformed: break;
    }
    return refusal(400, fault("sync.segment-refused", QStringLiteral("%1 %2").arg(push->station).arg(segment.first)));
}

HttpResponse Ingest::keys(const HttpRequest &request)
{
    const Result<KeysRequest> keys = decode<KeysRequest>(request.body);
    if (!keys)
        return refusal(400, keys.fault());
    if (const Result<void> added = addKeys(keys->keys, request.peer); !added)
        return later(added.fault());
    HttpResponse done;
    done.status = 204;
    return done;
}

Ingest::Page Ingest::pull(const HttpRequest &request)
{
    const Result<PullRequest> asked = decode<PullRequest>(request.body);
    if (!asked)
        return Page{refusal(400, asked.fault()), false, 0};
    QMap<OriginId, std::uint64_t> have;
    for (const HaveMessage &message : asked->have)
        have.insert(message.origin, message.seq);
    const int maxBytes = std::clamp(asked->maxBytes, kPullMinBytes, kPullMaxBytes);
    const Result<QList<Segment>> segments = m_store.segmentsNotHad(have, maxBytes);
    const auto keys = m_store.visitKeysAfter(asked->keysAfter, kKeysPerMessage);
    if (!segments || !keys)
        return Page{later(segments.ok() ? keys.fault() : segments.fault()), false, 0};
    PullAnswer page;
    page.timeline = m_store.origin();
    page.rosterVersion = m_book.version();
    page.keysAfter = keys->isEmpty() ? asked->keysAfter : keys->last().first;
    for (const auto &[number, key] : *keys)
        page.keys.append(toMessage(key));
    // More keys than fit: their segments come with the next page, so that nothing arrives that cannot be opened.
    if (keys->size() < kKeysPerMessage)
        for (const Segment &segment : *segments)
            page.segments.append(ForeignSegment{
                {segment},
                m_store.ownOrigins().contains(segment.origin) ? m_self : m_book.stationOf(m_store, segment.origin)});
    const bool empty = page.segments.isEmpty() && page.keys.isEmpty();
    return Page{answer(200, page), empty, std::clamp<Instant>(asked->wait, 0, kPullWaitMax)};
}

} // namespace seva::sync
