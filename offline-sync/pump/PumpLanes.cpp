// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Pump.h>

#include <seva/base/Log.h>

namespace seva::sync {

namespace {

/// An origin with more events than one segment ahead of it is catching up: what it says now stands behind them.
constexpr std::uint64_t kBacklog = kSegmentMaxEvents;
/// After that the greeting no longer waits for what went before it: the line is thin, or nobody is there.
constexpr Instant kEarlyAlone = 1'000;
constexpr Instant kHoldFirst = 1'000;
constexpr Instant kHoldMost = 15'000;
constexpr int kHoldDoublings = 10;

} // namespace

/// Tokens are a kiosk's events, claims and numbers the hub's.
Lane Pump::laneOf(const OriginId &origin, std::uint64_t waiting) const
{
    if (waiting > kBacklog)
        return Lane::Backlog;
    const QString kind = m_book.kindOf(stationOf(origin));
    return kind == QLatin1String("KIOSK") || kind == QLatin1String("HUB") ? Lane::Interactive : Lane::Events;
}

/// The origins that have something to send and may, in each lane longest not served first.
Pump::Due Pump::dueOrigins(Instant now)
{
    Due due;
    m_unbound = false;
    const QMap<OriginId, Cursor> heads = m_store.heads();
    for (const OriginId &origin : pushable()) {
        const Remote &remote = m_remote[origin];
        const std::uint64_t here = heads.value(origin).acked;
        // One segment of an origin at a time: two connections may overtake each other, and the second would be a gap.
        if (remote.forked || here <= remote.sent || isFlying(origin) || now < m_heldOrigins.value(origin).until)
            continue;
        // It came in this moment, and whose it is is not written down yet: pushed without a station it is refused.
        if (stationOf(origin).isEmpty()) {
            m_unbound = true;
            continue;
        }
        due.at(std::size_t(laneOf(origin, here - remote.sent))).append(origin);
    }
    for (QList<OriginId> &lane : due)
        std::stable_sort(lane.begin(), lane.end(), [this](const OriginId &a, const OriginId &b) {
            return m_remote[a].servedAt < m_remote[b].servedAt;
        });
    return due;
}

void Pump::sendUp(Instant now)
{
    Due due = dueOrigins(now);
    while (serve(Lane::Interactive, due, now))
        ;
    QList<Lane> lanes{Lane::Events, Lane::Captures, Lane::Backlog};
    while (!lanes.isEmpty() && m_greeted && m_wire.mayBegin(now)) {
        const Lane lane = m_wire.next(lanes);
        if (!serve(lane, due, now))
            lanes.removeOne(lane);
    }
    if (m_greeted)
        askMissing(now);
}

/// The first thing said after a silence is a segment where there is one, and not a greeting: its answer tells as much,
/// and the segment is there a round trip sooner. One: nothing is known of the line. Not along with the
/// greeting either: that would be two connections, and a handshake more. To a stranger, and to a peer that did not take
/// the last one, the greeting comes first.
void Pump::sendEarly(Instant now)
{
    if (m_greeted || m_earlyId != 0 || m_beatFirst || m_timeline.isEmpty() || inFlight(Kind::Beat) > 0)
        return;
    const Due due = dueOrigins(now);
    for (const Lane lane : {Lane::Interactive, Lane::Events, Lane::Backlog}) {
        if (lane != Lane::Interactive && !m_wire.mayBegin(now))
            return;
        for (const OriginId &origin : due.at(std::size_t(lane))) {
            // What the peer writes itself (its timeline is its name) needs nobody to bring it.
            if (m_remote.value(origin).acked == 0 || origin == m_timeline)
                continue;
            m_earlyId = m_nextId;
            m_earlyAt = now;
            if (pushOrigin(origin, lane, now) || now < m_retryAt)
                return;
            m_earlyId = 0;
        }
    }
}

/// Until then the greeting waits for what went before it.
Instant Pump::aloneUntil() const
{
    return m_earlyId != 0 && m_calls.contains(m_earlyId) ? m_earlyAt + kEarlyAlone : 0;
}

/// Begins one thing of a lane; false when it has nothing that may begin.
bool Pump::serve(Lane lane, Due &due, Instant now)
{
    if (lane == Lane::Captures)
        return captureReady() && sendCapture(now);
    QList<OriginId> &origins = due.at(std::size_t(lane));
    while (m_greeted && !origins.isEmpty()) {
        if (inFlight(Kind::Push) >= m_options.inFlight || inFlight(Kind::Keys) > 0)
            return false;
        if (pushOrigin(origins.takeFirst(), lane, now))
            return true;
    }
    return false;
}

/// Full jitter here too; the peer was reached, so that the rest goes on.
void Pump::hold(Hold &what, const Fault &why, Instant now)
{
    what.reason = why.code;
    if (what.since == 0)
        what.since = now;
    const Instant limit = std::min(kHoldMost, kHoldFirst << std::min(what.tries, kHoldDoublings));
    ++what.tries;
    what.until = now + kHoldFirst + m_random.below(std::uint32_t(limit));
    m_lastContact = now;
    qCWarning(logSync) << why.code << why.subject << "is tried again";
}

void Pump::learnMeans(const Call &call)
{
    m_eventBytes = mean(m_eventBytes, double(call.bytes) / double(call.last - call.first + 1));
}

} // namespace seva::sync
