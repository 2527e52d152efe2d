// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Claims.h>

#include <seva/base/Mutant.h>
#include <seva/events/LanesAgreed.h>
#include <seva/events/TokenClaimed.h>
#include <seva/journal/Upkeep.h>

namespace seva::sync {

namespace {

const QString kEpochKey = QStringLiteral("claims/epoch");
constexpr int kPage = 2000;
constexpr int kRequestIdMax = 80;
constexpr Instant kLease = 90'000;
/// A clock may have been a day ahead or behind when a claim was granted.
constexpr qint64 kClaimDays = 1;
/// More than a hub grants in the milliseconds between two epochs: no fence comes twice, whatever the journal forgot.
constexpr std::uint64_t kFencesOfEpoch = 1'024;
/// Where two machines share a day's numbers, 1 to 9999: the second one's begin here.
constexpr int kUpperHalf = 5'001;
/// No block is larger.
constexpr int kBlockMost = 20;

bool unusable(const QString &text)
{
    return text.isEmpty() || text.size() > kRequestIdMax;
}

/// 409: there is none; 503: ask whoever leads now; anything else is a request that will never be granted.
HttpResponse refusedBy(const Fault &why)
{
    if (why.code != QLatin1String("sync.authority-over"))
        return refusal(why.code == QLatin1String("domain.none-waiting") ? 409 : 422, why);
    HttpResponse response = refusal(503, why);
    response.headers.insert("retry-after", "1");
    return response;
}

} // namespace

Result<std::unique_ptr<Claims>> Claims::open(Journal &journal, const Place &place, Instant now)
{
    std::unique_ptr<Claims> claims(new Claims(journal, place));
    if (const Result<void> started = claims->start(now); !started)
        return started.fault();
    return claims;
}

std::uint64_t Claims::nextEpoch(const Journal &journal, Instant now)
{
    std::uint64_t known = journal.recall(kEpochKey).toULongLong();
    journal.read([&known](const State &state) { known = std::max(known, state.epoch); });
    return std::max(known + 1, std::uint64_t(std::max<Instant>(now, 0)));
}

Result<void> Claims::start(Instant now)
{
    const std::uint64_t before = m_journal.recall(kEpochKey).toULongLong();
    const std::uint64_t next = m_place.epoch > 0 ? m_place.epoch : nextEpoch(m_journal, now);
    m_epoch = SEVA_MUTANT("claim-epoch-not-renewed") && before > 0 ? before : next;
    if (const Result<void> kept = m_journal.remember(kEpochKey, QByteArray::number(qulonglong(m_epoch))); !kept)
        return kept.fault();
    // What it promised under an earlier name is promised.
    const OriginId own = m_journal.origin();
    for (const OriginId &origin : m_journal.upkeep().ownOrigins())
        if (origin != own)
            if (const Result<void> learnt = learnRecent(origin, false, now); !learnt)
                return learnt;
    for (const OriginId &origin : m_place.others)
        if (const Result<void> learnt = learnRecent(origin, true, now); !learnt)
            return learnt;
    if (const Result<void> learnt = learnRecent(own, true, now); !learnt)
        return learnt;
    for (QList<Lanes> &agreed : m_lanes)
        std::stable_sort(agreed.begin(), agreed.end(),
                         [](const Lanes &a, const Lanes &b) { return a.epoch < b.epoch; });
    m_journal.read([this](const State &state) {
        for (Granted &granted : m_granted)
            if (const Visit *visit = state.visit(granted.visit))
                granted.token = visit->token;
    });
    return {};
}

/// After which event of a log, whose times only rise, those of the last days begin.
Result<std::uint64_t> Claims::beforeRecent(const OriginId &origin, QDate today) const
{
    std::uint64_t old = 0;
    for (std::uint64_t recent = m_journal.heads().value(origin).acked; old < recent;) {
        const std::uint64_t middle = old + (recent - old) / 2;
        const Result<QList<Event>> next = m_journal.events(origin, middle, 1);
        if (!next)
            return next.fault();
        if (next->isEmpty()
            || dayOf(instantOf(next->first().hlc), m_place.kendra->timeZone).daysTo(today) <= kClaimDays)
            recent = middle;
        else
            old = next->first().seq;
    }
    return old;
}

/// Lanes are agreed by places in the log that counters follow now: those of another log say nothing.
Result<void> Claims::learnRecent(const OriginId &origin, bool lanes, Instant now)
{
    const QByteArray zone = m_place.kendra->timeZone;
    const QDate today = dayOf(now, zone);
    const Result<std::uint64_t> begin = beforeRecent(origin, today);
    if (!begin)
        return begin.fault();
    for (std::uint64_t after = *begin;;) {
        const Result<QList<Event>> page = m_journal.events(origin, after, kPage);
        if (!page)
            return page.fault();
        for (const Event &event : *page)
            if (!SEVA_MUTANT("claim-forgotten-after-restart")
                && std::abs(dayOf(instantOf(event.hlc), zone).daysTo(today)) <= kClaimDays
                && (lanes || !is<LanesAgreed>(event)))
                learn(event);
        if (page->isEmpty())
            return {};
        after = page->last().seq;
    }
}

void Claims::learn(const Event &event)
{
    if (is<TokenClaimed>(event)) {
        const auto e = as<TokenClaimed>(event);
        // Two hub machines may have written an answer; that of the lower epoch was never given.
        Granted &known = m_granted[e.station + QLatin1Char('|') + e.requestId];
        if (e.epoch >= known.epoch)
            known = Granted{event.subject, {}, e.epoch, e.fence, e.leaseUntil};
    } else if (is<LanesAgreed>(event)) {
        const auto e = as<LanesAgreed>(event);
        m_lanes[e.stepId].append(Lanes{event.origin, event.seq, e.epoch, e.stations});
    }
}

/// Decides only while the authority holds: the answer of a moment ago may be another machine's to give now.
Result<QList<Event>> Claims::execute(const Journal::Decider &decider)
{
    return m_journal.execute([&](const State &state, Instant at) -> Result<QList<EventDraft>> {
        if (m_place.holds && !m_place.holds())
            return fault("sync.authority-over", m_place.station);
        return decider(state, at);
    });
}

void Claims::use(std::shared_ptr<const Roster> roster)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const RosterStation &station : roster->stations)
            if (station.revoked != 0)
                m_present[station.id].left = true;
    }
    const std::lock_guard lock(m_placeLock);
    if (m_place.roster == roster.get() && !m_rosters.isEmpty())
        return;
    m_place.kendra = &roster->kendra;
    m_place.roster = roster.get();
    m_rosters.append(std::move(roster));
}

Claims::Place Claims::place() const
{
    const std::lock_guard lock(m_placeLock);
    return m_place;
}

Context Claims::context(Instant now) const
{
    const Place place = this->place();
    Context context;
    context.now = now;
    context.kendra = place.kendra;
    context.catalogue = place.catalogue;
    context.roster = place.roster;
    context.station = place.station;
    context.claimLease = kLease;
    return context;
}

/// The state with this hub's epoch: a copy that shares everything.
State Claims::withEpoch(const State &state) const
{
    State mine = state;
    mine.epoch = std::max(mine.epoch, m_epoch);
    if (!SEVA_MUTANT("claim-fence-from-the-journal-alone"))
        mine.fence = std::max(mine.fence, m_epoch * kFencesOfEpoch);
    return mine;
}

void Claims::keepToShare(State &state, Numbers share, const NumbersRequest &asked, QDate today)
{
    if (share == Numbers::All || SEVA_MUTANT("pair-numbers-not-halved"))
        return;
    const auto taken = [&](int first, int count) {
        state.blocks.append(NumberBlock{{}, asked.prefix, first, count, 0, today, {}});
    };
    if (share == Numbers::Upper)
        return taken(1, kUpperHalf - 1);
    state.blocks.removeIf(
        [&](const NumberBlock &block) { return block.first >= kUpperHalf && block.requestId != asked.requestId; });
    int next = 1;
    for (const NumberBlock &block : std::as_const(state.blocks))
        if (block.day == today && block.prefix == asked.prefix && block.first < kUpperHalf)
            next = std::max(next, block.first + block.count);
    if (next + kBlockMost > kUpperHalf)
        taken(kUpperHalf, kUpperHalf);
}

Claims::Word Claims::wordOf(const Granted &known, const State &state, const StationId &station) const
{
    const Visit *visit = state.visit(known.visit);
    if (known.epoch == 0)
        return Word::None;
    if (known.epoch >= m_epoch || !visit || visit->phase != Phase::Claimed)
        return Word::Stands;
    const bool tell = visit->station == station ? visit->fence == known.fence : visit->epoch > known.epoch;
    return tell ? Word::OfBefore : Word::Stands;
}

Result<QList<EventDraft>> Claims::decideClaim(const State &state, const ClaimRequest &asked, const StationId &station,
                                              const QString &key, Instant now)
{
    const std::lock_guard lock(m_mutex);
    const Granted known = m_granted.value(key);
    const Word word = SEVA_MUTANT("claim-same-request-new-token") ? Word::None : wordOf(known, state, station);
    if (word == Word::Stands)
        return QList<EventDraft>();
    State mine = withEpoch(state);
    ClaimToken command{asked.stepId, station, asked.requestId, keepForSilent(mine, asked.stepId, station, now)};
    if (word == Word::OfBefore)
        command.again = known.visit;
    Result<QList<EventDraft>> drafts = decide(mine, command, context(now));
    // Noted before the commit: the same request in the same group commit must not get a second token.
    if (drafts.ok() && !drafts->isEmpty()) {
        const auto e = as<TokenClaimed>(drafts->first());
        const Visit *visit = state.visit(drafts->first().subject);
        m_granted.insert(
            key, Granted{drafts->first().subject, visit ? visit->token : QString(), e.epoch, e.fence, e.leaseUntil});
    }
    return drafts;
}

void Claims::forget(const QString &key, const Granted &before)
{
    const std::lock_guard lock(m_mutex);
    if (before.epoch > 0)
        m_granted.insert(key, before);
    else
        m_granted.remove(key);
}

Claims::Granted Claims::grantedFor(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_granted.value(key);
}

HttpResponse Claims::granted(const QString &key) const
{
    const Granted granted = grantedFor(key);
    return answer(200, ClaimAnswer{granted.visit, granted.token, granted.epoch, granted.fence, granted.leaseUntil});
}

HttpResponse Claims::claim(const HttpRequest &request, Instant now)
{
    const Result<ClaimRequest> asked = decode<ClaimRequest>(request.body);
    if (!asked || unusable(asked->requestId) || unusable(asked->stepId))
        return refusal(400, asked.ok() ? fault("sync.claim-malformed", request.peer) : asked.fault());
    const QString key = request.peer + QLatin1Char('|') + asked->requestId;
    bool noted = false;
    Granted before;
    const Result<QList<Event>> events = execute([&](const State &state, Instant at) {
        before = grantedFor(key);
        auto drafts = decideClaim(state, *asked, request.peer, key, std::max(at, now));
        noted = drafts.ok() && !drafts->isEmpty();
        return drafts;
    });
    if (events.ok())
        return granted(key);
    if (noted)
        forget(key, before);
    return refusedBy(events.fault());
}

HttpResponse Claims::release(const HttpRequest &request, Instant now)
{
    const Result<ReleaseRequest> asked = decode<ReleaseRequest>(request.body);
    if (!asked)
        return refusal(400, asked.fault());
    const Result<QList<Event>> done = execute([&](const State &state, Instant) -> Result<QList<EventDraft>> {
        const Visit *visit = state.visit(asked->visit);
        if (!visit || (visit->station != request.peer && !SEVA_MUTANT("claim-released-by-anybody")))
            return QList<EventDraft>();
        const std::uint64_t fence = SEVA_MUTANT("claim-released-with-any-fence") ? visit->fence : asked->fence;
        return decide(state, ReleaseClaim{asked->visit, fence, QStringLiteral("GIVEN_BACK")}, context(now));
    });
    if (!done)
        return refusedBy(done.fault());
    HttpResponse response;
    response.status = 204;
    return response;
}

HttpResponse Claims::numbers(const HttpRequest &request, Instant now)
{
    const Result<NumbersRequest> asked = decode<NumbersRequest>(request.body);
    if (!asked || unusable(asked->requestId) || asked->prefix.size() != 1)
        return refusal(400, asked.ok() ? fault("sync.numbers-malformed", request.peer) : asked.fault());
    const LeaseNumbers command{request.peer, asked->prefix, asked->requestId};
    const Result<QList<Event>> events = execute([&](const State &state, Instant) {
        State mine = withEpoch(state);
        if (SEVA_MUTANT("claim-numbers-given-again"))
            mine.blocks.clear();
        const Place place = this->place();
        keepToShare(mine, place.numbers, *asked, dayOf(now, place.kendra->timeZone));
        return decide(mine, command, context(now));
    });
    if (!events)
        return refusedBy(events.fault());
    HttpResponse response;
    response.status = 200;
    return response;
}

Result<void> Claims::heartbeat(const HttpRequest &request, Instant now)
{
    const Result<HeartbeatRequest> beat = decode<HeartbeatRequest>(request.body);
    if (!beat)
        return beat.fault();
    const std::lock_guard lock(m_mutex);
    Presence &presence = m_present[request.peer];
    presence.seen = std::max(presence.seen, now - std::max<Instant>(beat->unheard, 0));
    presence.left = beat->leaving;
    for (const QUuid &visit : beat->holding.mid(0, kDigestsPerMessage))
        m_renewed.insert(visit, now + kLease);
    return {};
}

void Claims::pulled(const StationId &station, const OriginId &origin, std::uint64_t seq)
{
    const std::lock_guard lock(m_mutex);
    std::uint64_t &knows = m_present[station].knows[origin];
    knows = std::max(knows, seq);
}

Result<void> Claims::giveBackExpired(Instant now)
{
    QMap<std::uint64_t, QUuid> over; ///< by fence: in the order in which they were claimed
    m_journal.read([&](const State &state) {
        const std::lock_guard lock(m_mutex);
        for (const Visit &visit : state.visits)
            if (visit.phase == Phase::Claimed && m_renewed.value(visit.id) < now
                && (visit.leaseUntil < now || SEVA_MUTANT("claim-given-back-too-early")))
                over.insert(visit.fence, visit.id);
    });
    for (auto it = over.begin(); it != over.end(); ++it) {
        const ReleaseClaim command{*it, it.key(), QStringLiteral("LEASE_OVER")};
        const Result<QList<Event>> done =
            execute([&](const State &state, Instant) { return decide(state, command, context(now)); });
        if (!done)
            return done.fault();
    }
    return {};
}

Result<void> Claims::tick(Instant now)
{
    if (const Result<void> done = giveBackExpired(now); !done)
        return done;
    return agreeLanes(now);
}

} // namespace seva::sync
