// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Pump.h>

#include <seva/base/Log.h>

#include <limits>

namespace seva::sync {

namespace {

constexpr int kPullGrace = 10'000;
constexpr int kRosterDeadline = 5'000;

} // namespace

void Pump::pull()
{
    if (inFlight(Kind::Pull) > 0 || inFlight(Kind::Roster) > 0)
        return;
    if (m_rosterWanted > m_book.version()) {
        send(Call{.kind = Kind::Roster}, "GET", "/v1/roster", {}, kRosterDeadline);
        return;
    }
    PullRequest request;
    const QMap<OriginId, Cursor> heads = m_store.heads();
    for (auto it = heads.begin(); it != heads.end(); ++it)
        if (it.key() != m_store.origin())
            request.have.append(HaveMessage{it.key(), it->acked});
    // Own events never come back: what a peer has beyond them belongs to an incarnation that is over.
    request.have.append(HaveMessage{m_store.origin(), std::uint64_t(std::numeric_limits<qint64>::max())});
    request.keysAfter = m_keysPulled;
    request.wait = m_options.pullWait;
    send(Call{.kind = Kind::Pull}, "POST", "/v1/pull", encode(request), int(m_options.pullWait) + kPullGrace);
}

void Pump::pulled(const HttpResponse &response, Instant now)
{
    const Result<PullAnswer> page = decode<PullAnswer>(response.body);
    if (!page)
        return failed(page.fault(), now);
    if (newTimeline(page->timeline))
        return reached(now);    // the page was asked for with another timeline's numbers
    m_rosterWanted = std::max(m_rosterWanted, page->rosterVersion);
    // Signatures of stations that joined since are checked with the newer roster: the page is asked for again.
    if (m_rosterWanted > m_book.version())
        return reached(now);
    if (!page->keys.isEmpty())
        if (const Result<void> added = m_store.addVisitKeys(fromMessages(page->keys)); !added)
            return failed(added.fault(), now);
    if (!takeSegments(*page, now))
        return;
    if (page->keysAfter != m_keysPulled) {
        m_keysPulled = page->keysAfter;
        if (const auto kept = m_store.remember(keyMark("pulled"), QByteArray::number(qulonglong(m_keysPulled))); !kept)
            return failed(kept.fault(), now);
    }
    reached(now);
}

bool Pump::takeSegments(const PullAnswer &page, Instant now)
{
    for (const ForeignSegment &foreign : page.segments) {
        const Segment &segment = foreign.segment.segment;
        const QByteArray key = m_book.signingKey(foreign.station);
        const StationId bound = m_book.stationOf(m_store, segment.origin);
        if (key.isEmpty() || segment.origin == m_store.origin() || (!bound.isEmpty() && bound != foreign.station)) {
            failed(fault("sync.pulled-from-unknown", foreign.station), now);
            return false;
        }
        const Result<IngestOutcome> outcome = m_store.ingest(segment, key);
        if (!outcome) {
            failed(outcome.fault(), now);
            return false;
        }
        using Verdict = IngestOutcome::Kind;
        if (outcome->kind == Verdict::Gap)
            return true;    // asked again from what is here now
        if (outcome->kind != Verdict::Accepted && outcome->kind != Verdict::Duplicate) {
            failed(fault("sync.pulled-segment-bad", QStringLiteral("%1 %2").arg(foreign.station).arg(segment.first)), now);
            return false;
        }
        if (const Result<void> kept = m_book.bind(m_store, segment.origin, foreign.station); !kept) {
            failed(kept.fault(), now);
            return false;
        }
        if (m_options.allOrigins) {
            // It came from there: it is not sent back.
            Remote &remote = m_remote[segment.origin];
            remote.acked = std::max(remote.acked, segment.last);
            remote.durable = std::max(remote.durable, segment.last);
            remote.sent = std::max(remote.sent, segment.last);
            remote.head = segment.head;
            remote.changedAt = m_nextId;
        }
    }
    return true;
}

void Pump::rosterArrived(const HttpResponse &response, Instant now)
{
    if (const Result<void> adopted = m_book.adopt(response.body); !adopted)
        return failed(adopted.fault(), now);
    // A peer that promises a version it does not have is not asked for ever.
    m_rosterWanted = m_book.version();
    reached(now);
}

} // namespace seva::sync
