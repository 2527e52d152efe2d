// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/authority/Lease.h>

#include <seva/base/Mutant.h>

namespace seva::authority {

void Lease::asked(const Asked &event)
{
    const Ask &ask = event.ask;
    Answer answer{ask.kind, ask.epoch, ask.round, false, 0, {}};
    if (m_place.voters.contains(event.from) && event.from != m_place.self) {
        switch (ask.kind) {
        case Ask::Kind::Sound: answer.granted = mayPromise(event); break;
        case Ask::Kind::Vote: answer.granted = mayPromise(event) && promiseTo(event.from, ask.epoch); break;
        case Ask::Kind::Renew: answer.granted = renewed(event); break;
        case Ask::Kind::Release: answer.granted = released(event); break;
        }
    }
    answer.highest = m_promise.epoch;
    answer.heads = m_place.heads();
    m_actions.append(Reply{answer});
}

/// Whether this voter is free for the candidate, who must have everything of the hubs' own events that it has itself:
/// what was answered because this voter had it is then known to whoever leads.
bool Lease::mayPromise(const Asked &event) const
{
    const Ask &ask = event.ask;
    const bool same = m_promise.candidate == event.from;
    if (ask.epoch < m_promise.epoch || (ask.epoch == m_promise.epoch && !same) || m_role == Role::Leader)
        return false;
    // A candidate gives way to a higher epoch: its promise to itself binds nobody else.
    const bool own = m_promise.candidate == m_place.self;
    if (!same && !own && m_now < m_promisedUntil)
        return false;
    if (ask.kind == Ask::Kind::Renew || SEVA_MUTANT("lease-copy-not-compared"))
        return true;
    return covers(ask.heads, m_place.heads());
}

/// Durable before anybody hears of it.
bool Lease::promiseTo(const QString &candidate, std::uint64_t epoch)
{
    const Promise next{epoch, candidate};
    if ((next.epoch != m_promise.epoch || next.candidate != m_promise.candidate)
        && !SEVA_MUTANT("lease-promise-not-kept") && !m_place.keep(next))
        return false;
    if (candidate != m_place.self && (m_role == Role::Sounding || m_role == Role::Voting))
        giveUp();
    m_promise = next;
    m_highest = std::max(m_highest, epoch);
    m_promisedUntil = m_now + m_place.spans.promise;
    m_tryAt = m_promisedUntil + m_place.random.below(std::uint32_t(m_place.spans.jitter));
    return true;
}

/// A leader was elected by others, where this voter is asked for the first time: what was answered before is known to
/// it.
bool Lease::renewed(const Asked &event)
{
    if (!mayPromise(event) || !promiseTo(event.from, event.ask.epoch))
        return false;
    m_leader = event.from;
    m_heard = m_now;
    return true;
}

bool Lease::released(const Asked &event)
{
    if (m_leader == event.from)
        m_leader.clear();
    if (m_promise.candidate != event.from || m_promise.epoch != event.ask.epoch || m_role != Role::Follower)
        return false;
    m_promisedUntil = m_now;
    tryLater();
    return true;
}

} // namespace seva::authority
