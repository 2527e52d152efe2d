// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/authority/Lease.h>

#include <seva/base/Mutant.h>

namespace seva::authority {

namespace {

/// Rounds whose answers may still come; a leader asks each second, and when something is to be copied.
constexpr qsizetype kRoundsKept = 256;

} // namespace

Lease::Lease(Place place, Promise kept, Instant now)
    : Rule(now), m_place(std::move(place)), m_promise(std::move(kept)), m_highest(m_promise.epoch)
{
    // How long an earlier promise has still to run is not known; one to itself ended with the process.
    const bool own = m_promise.candidate == m_place.self;
    m_promisedUntil = own || SEVA_MUTANT("lease-no-wait-after-restart") ? now : now + m_place.spans.restartWait;
    m_tryAt = m_promisedUntil;
    tryLater();
}

void Lease::wanted()
{
    if (m_role == Role::Leader)
        ask(Ask::Kind::Renew);
}

void Lease::leaving()
{
    if (m_role == Role::Leader)
        stopLeading();
    else if (m_role != Role::Follower)
        giveUp();
    m_tryAt = m_now + m_place.spans.promise;
}

void Lease::ordered()
{
    m_actions.append(Declined{Declined::Why::NotForThisRule});
}

void Lease::tick(Instant)
{
    if (m_role == Role::Leader && m_now >= authorityUntil())
        stopLeading();
    if (m_role == Role::Leader && m_now >= m_renewAt)
        ask(Ask::Kind::Renew);
    if ((m_role == Role::Sounding || m_role == Role::Voting) && m_now >= m_candidateUntil)
        giveUp();
    if (m_role == Role::Follower && m_now >= m_promisedUntil && m_now >= m_tryAt)
        sound();
}

Instant Lease::wakeAt() const
{
    switch (m_role) {
    case Role::Leader: return std::min(m_renewAt, authorityUntil());
    case Role::Sounding:
    case Role::Voting: return m_candidateUntil;
    case Role::Follower: break;
    }
    return std::max(m_promisedUntil, m_tryAt);
}

void Lease::ask(Ask::Kind kind)
{
    Ask question{kind, m_epoch, ++m_round, {}};
    if (kind == Ask::Kind::Sound || kind == Ask::Kind::Vote)
        question.heads = m_place.heads();
    m_sent.insert(m_round, m_now);
    while (m_sent.size() > kRoundsKept)
        m_sent.erase(m_sent.begin());
    if (kind == Ask::Kind::Vote || kind == Ask::Kind::Renew)
        m_lastGranted[m_place.self] = m_now;
    if (kind == Ask::Kind::Renew)
        m_renewAt = m_now + m_place.spans.renewEvery;
    for (const QString &voter : m_place.voters)
        if (voter != m_place.self)
            m_actions.append(Send{voter, question});
}

/// Nothing is promised yet: who would not be elected disturbs nobody.
void Lease::sound()
{
    m_role = Role::Sounding;
    const std::uint64_t above = SEVA_MUTANT("lease-epoch-not-raised") ? m_highest : m_highest + 1;
    m_epoch = std::max(above, SEVA_MUTANT("lease-epoch-not-raised") ? 0 : m_place.epochAtLeast());
    m_grants = {m_place.self};
    m_candidateUntil = m_now + m_place.spans.candidacy;
    ask(Ask::Kind::Sound);
}

void Lease::vote()
{
    m_role = Role::Voting;
    m_lastGranted.clear();
    m_copies.clear();
    if (!promiseTo(m_place.self, m_epoch))
        return giveUp();
    m_grants = {m_place.self};
    m_candidateUntil = m_now + m_place.spans.candidacy;
    ask(Ask::Kind::Vote);
}

void Lease::lead()
{
    m_role = Role::Leader;
    m_leader = m_place.self;
    m_actions.append(Lead{m_epoch});
    ask(Ask::Kind::Renew);
}

/// The promise to itself ends with it: in this epoch nobody leads any more.
void Lease::stopLeading()
{
    m_actions.append(Stop{});
    m_leader.clear();
    giveUp();
}

void Lease::giveUp()
{
    const bool asked = m_role == Role::Voting || m_role == Role::Leader;
    m_role = Role::Follower;
    if (m_promise.candidate == m_place.self)
        m_promisedUntil = m_now;
    if (asked)
        ask(Ask::Kind::Release);
    tryLater();
}

void Lease::tryLater()
{
    m_tryAt = std::max(m_promisedUntil, m_now) + m_place.random.below(std::uint32_t(m_place.spans.jitter));
}

void Lease::answered(const Answered &event)
{
    const Answer &answer = event.answer;
    m_highest = std::max(m_highest, answer.highest);
    const bool current = answer.epoch == m_epoch && m_sent.contains(answer.round);
    if (!current || answer.kind == Ask::Kind::Release || !m_place.voters.contains(event.from))
        return;
    if (m_role == Role::Leader && answer.highest > m_epoch)
        return stopLeading();
    // A voter that went over to a higher epoch may have a copy; who leads in that one need not know it.
    if (!answer.granted)
        return;
    const bool promised = answer.kind == Ask::Kind::Vote || answer.kind == Ask::Kind::Renew;
    if (promised && (m_role == Role::Voting || m_role == Role::Leader)) {
        Instant &granted = m_lastGranted[event.from];
        granted = std::max(granted, m_sent.value(answer.round));
        // Answers overtake each other; a copy never shrinks.
        Heads &copy = m_copies[event.from];
        for (auto it = answer.heads.begin(); it != answer.heads.end(); ++it)
            copy[it.key()] = std::max(copy.value(it.key()), it.value());
    }
    const bool awaited = (m_role == Role::Sounding && answer.kind == Ask::Kind::Sound)
                         || (m_role == Role::Voting && answer.kind == Ask::Kind::Vote);
    if (!awaited)
        return;
    if (!m_grants.contains(event.from))
        m_grants.append(event.from);
    if (m_grants.size() < majority())
        return;
    m_role == Role::Sounding ? vote() : lead();
}

Instant Lease::authorityUntil() const
{
    if (m_role != Role::Leader)
        return 0;
    QList<Instant> granted = m_lastGranted.values();
    if (granted.size() < majority())
        return 0;
    std::sort(granted.begin(), granted.end(), std::greater<>());
    const Instant span =
        SEVA_MUTANT("lease-leader-outlasts-voters") ? m_place.spans.promise * 2 : m_place.spans.authority;
    return granted.at(majority() - 1) + span;
}

QString Lease::leader(Instant now) const
{
    if (m_role == Role::Leader)
        return m_place.self;
    return now - m_heard < m_place.spans.silent ? m_leader : QString();
}

std::uint64_t Lease::copiedUpTo(const QByteArray &origin) const
{
    if (m_role != Role::Leader)
        return 0;
    if (SEVA_MUTANT("lease-answered-before-the-copy"))
        return m_place.heads().value(origin);
    QList<std::uint64_t> others;
    for (const Heads &copy : m_copies)
        others.append(copy.value(origin));
    const qsizetype needed = majority() - 1;
    if (others.size() < needed)
        return 0;
    std::sort(others.begin(), others.end(), std::greater<>());
    return others.at(needed - 1);
}

} // namespace seva::authority
