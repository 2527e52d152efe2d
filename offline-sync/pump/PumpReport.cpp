// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Pump.h>

namespace seva::sync {

namespace {

/// How finely the age of what waits is known: to this, and no more than so many marks of an origin.
constexpr Instant kMarkEvery = 1'000;
constexpr qsizetype kMarksMost = 64;
constexpr int kBriefOrigin = 8;

} // namespace

/// Notes how far each origin is and when, so that the age of what waits can be told.
void Pump::watch(Instant now)
{
    if (now >= m_watchedAt && now - m_watchedAt < kMarkEvery && m_watchedAt >= 0)
        return;
    m_watchedAt = now;
    if (drained())
        m_allDurable = now;
    const QMap<OriginId, Cursor> heads = m_store.heads();
    for (const OriginId &origin : pushable()) {
        const std::uint64_t here = heads.value(origin).acked;
        const std::uint64_t there = m_remote.value(origin).durable;
        QList<Seen> &marks = m_seen[origin];
        while (!marks.isEmpty() && marks.first().seq <= there)
            marks.removeFirst();
        const std::uint64_t known = marks.isEmpty() ? there : marks.last().seq;
        if (here <= known)
            continue;
        marks.append(Seen{here, now});
        // Every second one goes; what remains says of its events that they are younger than they are, at most twofold.
        if (marks.size() > kMarksMost)
            for (qsizetype i = marks.size() - 2; i > 0; i -= 2)
                marks.removeAt(i);
    }
}

Instant Pump::oldestOf(const OriginId &origin) const
{
    const QList<Seen> marks = m_seen.value(origin);
    return marks.isEmpty() ? 0 : marks.first().at;
}

void Pump::reportEvents(LinkReport &out, Instant now) const
{
    const QMap<OriginId, Cursor> heads = m_store.heads();
    for (const OriginId &origin : pushable()) {
        const Remote remote = m_remote.value(origin);
        const std::uint64_t here = heads.value(origin).acked;
        const std::uint64_t waiting = here > remote.durable ? here - remote.durable : 0;
        if (waiting == 0)
            continue;
        LaneReport &lane = out.lane(laneOf(origin, waiting));
        lane.waiting += waiting;
        lane.bytes += std::uint64_t(m_eventBytes * double(waiting));
        const Instant oldest = oldestOf(origin);
        if (oldest != 0 && (lane.oldest == 0 || oldest < lane.oldest))
            lane.oldest = oldest;
        if (const Hold held = m_heldOrigins.value(origin); held.until > now && lane.reason.isEmpty()) {
            lane.reason = held.reason;
            lane.nextTry = held.until;
        }
    }
}

void Pump::reportStuck(LinkReport &out) const
{
    using What = StuckItem::What;
    const auto brief = [](const OriginId &origin) { return QString::fromLatin1(origin.toHex().left(kBriefOrigin)); };
    for (auto it = m_forks.begin(); it != m_forks.end(); ++it)
        out.stuck.append(StuckItem{What::Origin, brief(it.key()), it->reason, it->since, 1, 0});
    for (auto it = m_heldOrigins.begin(); it != m_heldOrigins.end(); ++it)
        out.stuck.append(StuckItem{What::Origin, brief(it.key()), it->reason, it->since, it->tries, it->until});
    for (auto it = m_heldCaptures.begin(); it != m_heldCaptures.end(); ++it)
        out.stuck.append(StuckItem{What::Capture, it.key().brief(), it->reason, it->since, it->tries, it->until});
    out.stuck = out.stuck.mid(0, LinkReport::kMaxStuckNamed);
}

LinkReport Pump::report(Instant now) const
{
    LinkReport out;
    out.at = now;
    out.peer = m_options.peer;
    out.uplink = m_uplink;
    out.lastDurable = m_allDurable;
    out.clockApart = m_clockApart;
    out.bytesPerSecond = m_wire.cap();
    out.lastDown = m_allDown;
    out.roster = m_book.version();
    out.rosterWanted = std::max(m_rosterWanted, out.roster);
    reportEvents(out, now);
    LaneReport &captures = out.lane(Lane::Captures);
    captures.waiting = std::uint64_t(m_waitingCaptures);
    captures.bytes = std::uint64_t(m_captureBytes * m_waitingCaptures);
    captures.oldest = m_waitingCaptures > 0 ? m_capturesSince : 0;
    if (!m_heldCaptures.isEmpty()) {
        captures.reason = m_heldCaptures.first().reason;
        captures.nextTry = m_heldCaptures.first().until;
    }
    for (const Call &call : m_calls)
        if (call.kind == Kind::Push || call.kind == Kind::Chunk)
            ++out.lane(call.lane).inFlight;
    for (std::size_t i = 0; i < out.lanes.size(); ++i) {
        LaneReport &lane = out.lanes.at(i);
        lane.lastDurable = m_laneDurable.at(i);
        if (lane.waiting == 0 || m_greeted)
            continue;
        // The link itself is in the way of all.
        lane.reason = m_uplink.problem;
        lane.nextTry = m_uplink.nextRetry;
    }
    reportStuck(out);
    return out;
}

} // namespace seva::sync
