// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Pump.h>

#include <seva/base/Mutant.h>

#include <seva/base/Log.h>

namespace seva::sync {

namespace {

constexpr int kPushDeadline = 15'000;

} // namespace

QList<OriginId> Pump::pushable() const
{
    if (m_options.task == PumpTask::Captures)
        return {};
    if (SEVA_MUTANT("incarnation-old-origins-not-pushed"))
        return {m_store.origin()};
    if (!m_options.allOrigins)
        return m_store.ownOrigins();
    return m_store.heads().keys();
}

/// Whose events they are; empty when that is not known.
StationId Pump::stationOf(const OriginId &origin) const
{
    return m_store.ownOrigins().contains(origin) ? m_options.station : m_book.stationOf(m_store, origin);
}

std::uint64_t Pump::waitingEvents() const
{
    const QMap<OriginId, Cursor> heads = m_store.heads();
    std::uint64_t waiting = 0;
    for (const OriginId &origin : pushable()) {
        const std::uint64_t here = heads.value(origin).acked;
        const std::uint64_t there = m_remote.value(origin).acked;
        waiting += here > there ? here - there : 0;
    }
    return waiting;
}

bool Pump::sendKeysFirst(Instant now)
{
    const auto keys = m_store.visitKeysAfter(m_keysSent, kKeysPerMessage);
    if (!keys || keys->size() < kKeysPerMessage)
        return false;
    KeysRequest request;
    for (const auto &[number, key] : *keys)
        request.keys.append(toMessage(key));
    const QByteArray body = encode(request);
    const std::uint64_t id =
        send(Call{.kind = Kind::Keys, .keys = keys->last().first, .at = now}, "POST", "/v1/keys", body, kPushDeadline);
    m_wire.began(id, Lane::Backlog, body.size(), now);
    return true;
}

/// Whether something was begun.
bool Pump::pushOrigin(const OriginId &origin, Lane lane, Instant now)
{
    if (sendKeysFirst(now))
        return true;
    Remote &remote = m_remote[origin];
    remote.servedAt = m_nextId;
    const int most = m_wire.isWide() ? kSegmentMaxEventsCatchingUp : kSegmentMaxEvents;
    const Result<QList<Segment>> segments = m_store.segments(origin, remote.sent, most, kSegmentMaxBytes);
    if (!segments) {
        failed(segments.fault(), now);
        return false;
    }
    if (segments->isEmpty())
        return false;
    const Segment &segment = SEVA_MUTANT("push-newest-first") ? segments->last() : segments->first();
    if (remote.sent > 0 && segment.first == remote.sent + 1 && !remote.head.isEmpty() && remote.sent == remote.acked
        && segment.before != remote.head) {
        forked(origin, now);
        return false;
    }
    PushRequest request;
    request.segment.segment = segment;
    request.station = stationOf(origin);
    Call call{.kind = Kind::Push,
              .origin = origin,
              .first = segment.first,
              .last = segment.last,
              .keys = m_keysSent,
              .at = now,
              .lane = lane,
              .bytes = segment.payload.size()};
    if (const auto keys = m_store.visitKeysAfter(m_keysSent, kKeysPerMessage); keys.ok()) {
        for (const auto &[number, key] : *keys) {
            request.keys.append(toMessage(key));
            call.keys = number;
        }
    }
    remote.sent = segment.last;
    const QByteArray body = encode(request);
    m_wire.began(send(call, "POST", pushTarget(segment), body, kPushDeadline), lane, body.size(), now);
    return true;
}

void Pump::pushed(const Call &call, const HttpResponse &response, Instant now)
{
    const Result<PushAnswer> truth = decode<PushAnswer>(response.body);
    if (!truth)
        return failed(truth.fault(), now);
    const bool restored = newTimeline(truth->timeline);
    obey(call.origin, *truth, now);
    m_remote[call.origin].changedAt = m_nextId;
    if (response.status == 422) {
        forked(call.origin, now);
        return reached(now);
    }
    m_heldOrigins.remove(call.origin);
    m_beatFirst = false;
    if (response.status == 200)
        learnMeans(call);
    if (response.status == 200 && truth->durable >= call.last)
        m_laneDurable[std::size_t(call.lane)] = now;
    // A gap that the peer says we did not leave would repeat for ever: wait as for a failure.
    if (response.status == 409 && truth->acked + 1 == call.first)
        return failed(fault("sync.gap-unexplained", QString::number(call.first)), now);
    if (response.status == 200 && !restored && call.keys > m_keysSent) {
        m_keysSent = call.keys;
        if (const Result<void> kept = m_store.remember(keyMark("sent"), QByteArray::number(qulonglong(m_keysSent)));
            !kept)
            return failed(kept.fault(), now);
    }
    reached(now);
}

/// The peer's word is the truth, also when it goes backwards: it lost what it had and gets it again.
void Pump::obey(const OriginId &origin, PushAnswer truth, Instant now)
{
    Remote &remote = m_remote[origin];
    if (SEVA_MUTANT("push-obeys-only-forwards"))
        truth.acked = std::max(truth.acked, remote.acked);
    if (SEVA_MUTANT("push-takes-sent-for-acked"))
        truth.acked = std::max(truth.acked, remote.sent);
    const bool news = truth.acked != remote.acked || truth.durable != remote.durable;
    if (truth.acked < remote.acked) {
        qCInfo(logSync) << "the peer" << m_options.peer << "went back from" << remote.acked << "to" << truth.acked;
        m_keysSent = 0;
        m_there.clear();
        m_kept->forget();
        m_blobsDirty = true;
    }
    const bool flying = isFlying(origin);
    remote.acked = truth.acked;
    remote.durable = truth.durable;
    remote.head = truth.head;
    if (!flying)
        remote.sent = truth.acked;
    // More of ours than we have, or as many and others: this is an older image of the machine, which would give the
    // same numbers out again. What the peer has in its place is not ours, and counts as nothing of it.
    const Cursor here = m_store.heads().value(origin);
    const bool others = truth.acked > 0 && truth.acked == here.acked && truth.head != here.head;
    if (origin == m_store.origin() && (remote.forked || truth.acked > here.acked || others))
        forked(origin, now);
    if (!news)
        return;
    if (const auto kept = m_store.setPeerCursor(m_options.peer, origin, Cursor{truth.acked, truth.durable, truth.head});
        !kept)
        failed(kept.fault(), now);
}

void Pump::forked(const OriginId &origin, Instant now)
{
    m_remote[origin].forked = true;
    if (SEVA_MUTANT("incarnation-fork-ignored"))
        return;
    const Fault why = fault("sync.fork-found", QString::fromLatin1(origin.toHex().left(8)));
    qCWarning(logSync) << why.code << why.subject;
    m_uplink.problem = why.code;
    if (!m_forks.contains(origin))
        m_forks.insert(origin, Hold{why.code, now, 0, 1});
    // Whoever else writes under our name: from now on we do not. What the peer has not of it stays here and is named.
    if (origin == m_store.origin())
        if (const Result<void> renewed = m_store.renewOrigin(); !renewed)
            m_uplink.problem = renewed.fault().code;
}

} // namespace seva::sync
