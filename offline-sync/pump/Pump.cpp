// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Pump.h>

#include <seva/base/Mutant.h>

#include <seva/base/Log.h>

namespace seva::sync {

namespace {

constexpr int kBeatDeadline = 2'500;
constexpr int kBackoffDoublings = 16;
/// How soon it is looked again whether the station of a new origin is known.
constexpr Instant kBoundSoon = 50;

} // namespace

Pump::Pump(EventStore &store, BlobStore *blobs, RosterBook &book, Random &random, PumpOptions options)
    : m_store(store), m_blobs(blobs), m_book(book), m_random(random), m_options(std::move(options)),
      m_wire(m_options.bytesPerSecond)
{
    m_uplink.link = Uplink::Link::Connecting;
    m_keysSent = m_store.recall(keyMark("sent")).toULongLong();
    m_keysPulled = m_store.recall(keyMark("pulled")).toULongLong();
    m_timeline = m_store.recall(keyMark("timeline"));
    // Only a hub gives a lane to others, or back.
    m_left = m_options.task == PumpTask::Everything && m_store.recall(QString::fromLatin1(kLeftMark)) == "1";
    const QMap<OriginId, Cursor> known = m_store.peerCursors(m_options.peer);
    for (auto it = known.begin(); it != known.end(); ++it)
        m_remote.insert(it.key(), Remote{it->acked, it->durable, it->acked, it->head});
}

QString Pump::keyMark(const char *what) const
{
    return QStringLiteral("pump/%1/%2").arg(m_options.peer, QLatin1String(what));
}

QList<Pump::Action> Pump::step(const Event &event, Instant now)
{
    m_actions.clear();
    follow(now);
    if (m_lastContact < 0)
        m_lastContact = m_served = now;
    if (const auto *answer = std::get_if<Answered>(&event))
        answered(*answer, now);
    else if (std::holds_alternative<Appended>(event))
        m_blobsDirty = true;
    advance(now);
    show(now);
    return std::move(m_actions);
}

/// A clock that was set back: what was planned and seen by the old one lies as far from the new one. Otherwise a
/// station whose clock was a day ahead would be silent for a day.
void Pump::follow(Instant now)
{
    const Instant back = m_now - now;
    m_now = now;
    if (back <= 0)
        return;
    m_wire.setBack(back);
    QList<Instant *> all{&m_retryAt, &m_beatAt,     &m_earlyAt,          &m_lastContact,
                         &m_served,  &m_blobScanAt, &m_keptScanAt,       &m_capturesSince,
                         &m_allDown, &m_allDurable, &m_uplink.nextRetry, &m_uplink.lastAcknowledged,
                         &m_pullAt};
    for (Instant &durable : m_laneDurable)
        all.append(&durable);
    for (auto *holds : {&m_heldOrigins, &m_forks})
        for (Hold &hold : *holds)
            all += {&hold.since, &hold.until};
    for (Hold &hold : m_heldCaptures)
        all += {&hold.since, &hold.until};
    for (QList<Seen> &marks : m_seen)
        for (Seen &mark : marks)
            all.append(&mark.at);
    for (Instant *each : all)
        if (*each > 0) // 0 = never
            *each = std::max<Instant>(*each - back, 1);
}

void Pump::advance(Instant now)
{
    if (onlyPulls())
        return onlyPull(now);
    if (now >= m_retryAt) {
        sendEarly(now);
        const bool silent = SEVA_MUTANT("push-silent-when-idle") && m_greeted && waitingEvents() == 0;
        if (now >= std::max(m_beatAt, aloneUntil()) && inFlight(Kind::Beat) == 0 && !silent)
            beat(now);
        if (m_greeted) {
            sendUp(now);
            pull();
        }
    }
    watch(now);
    Instant next = std::max({m_beatAt, aloneUntil(), now + 1});
    if (m_unbound)
        next = std::min(next, now + kBoundSoon);
    if (const Instant free = m_wire.freeAt(now); free > now)
        next = std::min(next, free);
    m_actions.append(WakeAt{std::max(m_retryAt, next)});
}

void Pump::beat(Instant now)
{
    m_beatAt = now + m_options.beatEvery;
    send(Call{.kind = Kind::Beat, .at = now}, "POST", "/v1/heartbeat",
         encode(HeartbeatRequest{false, now - m_lastContact, {}}), kBeatDeadline);
}

void Pump::beaten(const Call &call, const HttpResponse &response, Instant now)
{
    const Result<CursorsAnswer> truth = decode<CursorsAnswer>(response.body);
    if (!truth)
        return failed(truth.fault(), now);
    newTimeline(truth->timeline);
    m_wire.roundTrip(now - call.at);
    m_clockApart = truth->time - (call.at + now) / 2;
    m_rosterWanted = std::max(m_rosterWanted, truth->rosterVersion);
    // What the peer does not name it does not have (any more).
    QMap<OriginId, PushAnswer> named;
    for (const CursorMessage &cursor : truth->origins)
        named.insert(cursor.origin, PushAnswer{cursor.acked, cursor.durable, truth->timeline, cursor.head});
    for (const OriginId &origin : pushable())
        if (m_remote[origin].changedAt <= call.id)
            obey(origin, named.value(origin), now);
    learnKept(*truth);
    m_damageThere = truth->damage;
    m_uplink.upstreamLinked = truth->upstreamLinked;
    m_uplink.upstreamAcknowledged = truth->upstreamAcknowledged;
    m_uplink.waitingUpstream = truth->upstreamWaiting;
    m_greeted = true;
    if (m_left)
        m_left = !m_store.remember(QString::fromLatin1(kLeftMark), "0").ok();
    reached(now);
}

/// Other events under the same numbers are kept there, but not these.
void Pump::learnKept(const CursorsAnswer &truth)
{
    QMap<OriginId, std::uint64_t> kept;
    for (const CursorMessage &cursor : truth.origins)
        if (!m_remote.value(cursor.origin).forked)
            kept.insert(cursor.origin,
                        SEVA_MUTANT("prune-acked-counts-as-kept") ? cursor.acked : std::min(cursor.kept, cursor.acked));
    m_kept->learn(kept);
}

bool Pump::newTimeline(const QByteArray &timeline)
{
    if (timeline == m_timeline)
        return false;
    // The peer was restored or replaced: nothing known of it holds any longer.
    m_timeline = timeline;
    m_keysSent = 0;
    m_keysPulled = 0;
    m_there.clear();
    m_kept->forget();
    m_blobsDirty = true;
    for (Remote &remote : m_remote)
        remote.forked = remote.elsewhere = false;
    m_forks.clear();
    m_heldOrigins.clear();
    m_heldCaptures.clear();
    if (const Result<void> kept = m_store.remember(keyMark("timeline"), timeline); !kept)
        qCWarning(logSync) << kept.fault().code << kept.fault().subject;
    return true;
}

void Pump::answered(const Answered &event, Instant now)
{
    if (!m_calls.contains(event.id))
        return;
    const Call call = m_calls.take(event.id);
    m_wire.answered(call.id, now);
    if (!event.response.ok()) {
        if (call.kind == Kind::Push && m_remote.contains(call.origin))
            m_remote[call.origin].sent = m_remote[call.origin].acked;
        return failed(event.response.fault(), now);
    }
    handle(call, *event.response, now);
}

void Pump::handle(const Call &call, const HttpResponse &response, Instant now)
{
    const bool obeyed = call.kind == Kind::Push && (response.status == 409 || response.status == 422);
    const bool moved = call.kind == Kind::Chunk && response.status == 409;
    if (response.status / 100 != 2 && !obeyed && !moved) {
        if (call.kind == Kind::Push)
            m_remote[call.origin].sent = m_remote[call.origin].acked;
        // What is wrong with one thing is its own trouble; what is wrong with us the next heartbeat is told.
        const bool itself =
            response.status == 400 || response.status == 403 || response.status == 413 || response.status == 422;
        if (call.kind == Kind::Push && itself)
            return hold(m_heldOrigins[call.origin], faultOf(response), now);
        if (call.kind == Kind::Chunk && itself)
            return captureRefused(call.digest, faultOf(response), now);
        m_beatFirst = m_beatFirst || call.kind == Kind::Push;
        return refused(response, now);
    }
    switch (call.kind) {
    case Kind::Beat: return beaten(call, response, now);
    case Kind::Push: return pushed(call, response, now);
    case Kind::Keys: m_keysSent = std::max(m_keysSent, call.keys); return reached(now);
    case Kind::Pull: return pulled(response, now);
    case Kind::Roster: return rosterArrived(response, now);
    case Kind::Missing: return missingAnswered(call, response, now);
    case Kind::Chunk: return chunkAnswered(call, response, now);
    }
}

void Pump::reached(Instant now)
{
    m_failures = 0;
    m_retryAt = 0;
    m_lastContact = m_served = now;
    m_uplink.problem.clear();
    m_uplink.nextRetry = 0;
    if (waitingEvents() == 0)
        m_uplink.lastAcknowledged = now;
}

void Pump::refused(const HttpResponse &response, Instant now)
{
    m_lastContact = now;
    const Instant seconds = response.headers.value("retry-after").toLongLong();
    failed(faultOf(response), now, now + std::clamp<Instant>(seconds, 0, 3600) * 1000);
}

/// Full jitter: uniform below the doubling limit, so that a thousand stations do not come back together.
void Pump::failed(const Fault &why, Instant now, Instant notBefore)
{
    const Instant limit =
        std::min(m_options.backoffCap, m_options.backoffBase << std::min(m_failures, kBackoffDoublings));
    m_failures = std::min(m_failures + 1, kBackoffDoublings);
    m_retryAt = std::max(notBefore, now + 1 + m_random.below(std::uint32_t(std::max<Instant>(limit, 1))));
    m_beatAt = m_retryAt;
    m_greeted = false;
    m_earlyId = 0;
    m_uplink.problem = why.code;
    m_uplink.nextRetry = m_retryAt;
    for (auto it = m_calls.constBegin(); it != m_calls.constEnd(); ++it)
        m_actions.append(Cancel{it.key()});
    m_calls.clear();
    m_wire.failed();
    // The question which captures are missing may have gone too.
    m_blobsDirty = m_blobsDirty || m_waitingCaptures > 0;
    for (Remote &remote : m_remote)
        remote.sent = remote.acked;
}

void Pump::show(Instant now)
{
    if (m_greeted)
        m_uplink.link = Uplink::Link::Linked;
    else
        m_uplink.link =
            !m_left && now - m_lastContact >= kOfflineAtStation ? Uplink::Link::Offline : Uplink::Link::Connecting;
    if (!m_greeted)
        m_uplink.upstreamLinked = false;
    if (m_greeted && !m_damageThere.isEmpty())
        m_uplink.problem = fault("sync.hub-journal-damaged", m_damageThere).code;
    m_uplink.served = m_served;
    m_uplink.waitingEvents = waitingEvents();
    m_uplink.waitingCaptures = std::uint64_t(m_waitingCaptures);
}

std::uint64_t Pump::send(Call call, const QByteArray &method, const QByteArray &target, const QByteArray &body,
                         int deadline)
{
    const std::uint64_t id = m_nextId++;
    call.id = id;
    m_calls.insert(id, call);
    HttpRequest request;
    request.method = method;
    request.target = target;
    request.body = body;
    m_actions.append(Send{id, std::move(request), deadline});
    return id;
}

int Pump::inFlight(Kind kind) const
{
    return int(std::count_if(m_calls.begin(), m_calls.end(), [&](const Call &call) { return call.kind == kind; }));
}

bool Pump::isFlying(const OriginId &origin) const
{
    return std::any_of(m_calls.begin(), m_calls.end(),
                       [&](const Call &call) { return call.kind == Kind::Push && call.origin == origin; });
}

bool Pump::drained() const
{
    const QMap<OriginId, Cursor> heads = m_store.heads();
    for (const OriginId &origin : pushable())
        if (m_remote.value(origin).durable < heads.value(origin).acked)
            return false;
    const bool looked = !m_blobs || !m_blobsDirty;
    return m_greeted && looked && m_waitingCaptures == 0 && m_uploads.isEmpty() && m_heldCaptures.isEmpty();
}

} // namespace seva::sync
