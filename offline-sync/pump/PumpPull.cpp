// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Pump.h>

#include <seva/base/Log.h>

#include <limits>

namespace seva::sync {

namespace {

constexpr int kPullGrace = 10'000;
constexpr int kRosterDeadline = 5'000;
/// After a roster of a neighbour's: one that speaks of a newer one without end is not asked without end.
constexpr Instant kRosterPause = 500;
/// When it is looked again while an answer is on its way.
constexpr Instant kLookAgain = 1'000;

} // namespace

/// Whoever answers with pages that bring nothing is asked no oftener than everybody else.
void Pump::onlyPull(Instant now)
{
    if (now >= std::max(m_retryAt, m_pullAt))
        pull();
    const Instant next = std::max(m_retryAt, m_pullAt);
    m_actions.append(WakeAt{next > now ? next : now + kLookAgain});
}

void Pump::pull()
{
    if (inFlight(Kind::Roster) > 0)
        return;
    // Beside a pull that is held: who was revoked must not work on for as long as nothing else happens.
    if (m_rosterWanted > m_book.version()) {
        send(Call{.kind = Kind::Roster}, "GET", "/v1/roster", {}, kRosterDeadline);
        return;
    }
    if (onlySends() || inFlight(Kind::Pull) > 0)
        return;
    PullRequest request;
    constexpr auto kEverything = std::uint64_t(std::numeric_limits<qint64>::max());
    const QMap<OriginId, Cursor> heads = m_store.heads();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        if (it.key() == m_store.origin())
            continue;
        // What a hub sends up itself must not come back as an echo; only the centre's own events come down.
        const bool fromAbove = m_book.kindOf(m_book.stationOf(m_store, it.key())) == QLatin1String("DATA-CENTRE");
        const bool sentByUs = m_options.allOrigins && !fromAbove;
        // Of a log that is another one here nothing fits: the rest must not wait behind it.
        const Remote &there = m_remote[it.key()];
        const bool none = sentByUs || there.forked || there.elsewhere;
        request.have.append(HaveMessage{it.key(), none ? kEverything : it->acked});
    }
    for (auto it = m_remote.constBegin(); it != m_remote.constEnd(); ++it)
        if (it->elsewhere && !heads.contains(it.key()))
            request.have.append(HaveMessage{it.key(), kEverything});
    // Own events never come back: what a peer has beyond them belongs to an incarnation that is over.
    request.have.append(HaveMessage{m_store.origin(), kEverything});
    request.keysAfter = m_keysPulled;
    request.wait = m_options.pullWait;
    send(Call{.kind = Kind::Pull}, "POST", "/v1/pull", encode(request), int(m_options.pullWait) + kPullGrace);
}

void Pump::pulled(const HttpResponse &response, Instant now)
{
    const Result<PullAnswer> page = decode<PullAnswer>(response.body);
    if (!page)
        return failed(page.fault(), now);
    if (onlyPulls())
        if (const Result<void> may = m_book.mayTalk(m_options.neighbour); !may)
            return failed(may.fault(), now);
    m_greeted = m_greeted || onlyPulls();
    const bool stranger = m_timeline.isEmpty() && !page->timeline.isEmpty();
    m_pullAt = stranger ? now : now + m_options.pullPause;
    if (newTimeline(page->timeline))
        return reached(now); // the page was asked for with another timeline's numbers
    m_rosterWanted = std::max(m_rosterWanted, page->rosterVersion);
    // Signatures of stations that joined since are checked with the newer roster: the page is asked for again.
    if (m_rosterWanted > m_book.version())
        return reached(now);
    if (const Result<void> added = takeKeys(*page); !added)
        return failed(added.fault(), now);
    const std::uint64_t before = m_taken;
    if (!takeSegments(*page, now))
        return;
    if (m_taken != before || (!page->keys.isEmpty() && page->keysAfter > m_keysPulled))
        m_pullAt = now;
    // A page that came at once may not be the last.
    if (page->segments.isEmpty() && page->keys.isEmpty())
        m_allDown = now;
    if (page->keysAfter != m_keysPulled) {
        m_keysPulled = page->keysAfter;
        if (const auto kept = m_store.remember(keyMark("pulled"), QByteArray::number(qulonglong(m_keysPulled))); !kept)
            return failed(kept.fault(), now);
    }
    reached(now);
}

/// That a key was destroyed is believed of a hub or the data centre, of nobody else.
Result<void> Pump::takeKeys(const PullAnswer &page)
{
    QList<WrappedVisitKey> keys = fromMessages(page.keys);
    if (onlyPulls())
        keys.removeIf([](const WrappedVisitKey &key) { return key.wrapped.isEmpty(); });
    return keys.isEmpty() ? Result<void>() : m_store.addVisitKeys(keys);
}

/// Of a station that was revoked a hub has what it sent until then, and only that; a neighbour may have more.
bool Pump::mayComeFromNear(const ForeignSegment &foreign) const
{
    return !m_remote.value(foreign.segment.segment.origin).elsewhere && m_book.mayTalk(foreign.station).ok();
}

bool Pump::takeSegments(const PullAnswer &page, Instant now)
{
    for (const ForeignSegment &foreign : page.segments) {
        const Segment &segment = foreign.segment.segment;
        const QByteArray key = m_book.signingKey(foreign.station);
        const StationId bound = m_book.stationOf(m_store, segment.origin);
        if (m_remote.value(segment.origin).forked)
            continue;
        if (onlyPulls() && !mayComeFromNear(foreign)) {
            m_remote[segment.origin].elsewhere = true;
            continue;
        }
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
        if (outcome->kind == Verdict::Fork) {
            forked(segment.origin, now);
            continue;
        }
        if (outcome->kind == Verdict::Gap && onlyPulls()) {
            m_remote[segment.origin].elsewhere = true; // the beginning was pruned there
            continue;
        }
        if (outcome->kind == Verdict::Gap)
            return true; // asked again from what is here now
        if (outcome->kind != Verdict::Accepted && outcome->kind != Verdict::Duplicate) {
            failed(fault("sync.pulled-segment-bad", QStringLiteral("%1 %2").arg(foreign.station).arg(segment.first)),
                   now);
            return false;
        }
        if (const Result<void> kept = m_book.bind(m_store, segment.origin, foreign.station); !kept) {
            failed(kept.fault(), now);
            return false;
        }
        m_taken += outcome->kind == Verdict::Accepted ? 1 : 0;
        cameFromThere(segment);
    }
    return true;
}

/// What came from the peer is not sent back to it.
void Pump::cameFromThere(const Segment &segment)
{
    Remote &remote = m_remote[segment.origin];
    if (!m_options.allOrigins || segment.last <= remote.acked)
        return;
    remote.acked = segment.last;
    remote.durable = std::max(remote.durable, segment.last);
    remote.sent = std::max(remote.sent, segment.last);
    remote.head = segment.head;
    remote.changedAt = m_nextId;
}

void Pump::rosterArrived(const HttpResponse &response, Instant now)
{
    if (const Result<void> adopted = m_book.adopt(response.body); !adopted)
        return failed(adopted.fault(), now);
    // A peer that promises a version it does not have is not asked for ever.
    m_rosterWanted = m_book.version();
    m_pullAt = onlyPulls() ? now + kRosterPause : m_pullAt;
    reached(now);
}

} // namespace seva::sync
