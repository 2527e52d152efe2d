// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/authority/Pair.h>

#include <seva/base/Mutant.h>

namespace seva::authority {

namespace {

/// Questions whose answers may still come; a leader asks each second, and when something is to be copied.
constexpr qsizetype kRoundsKept = 256;

} // namespace

Pair::Pair(Place place, Promise kept, Instant now)
    : Rule(now), m_place(std::move(place)), m_mandate(kept.epoch > 0 ? std::move(kept) : Promise{0, m_place.first}),
      m_askAt(now), m_heard(now)
{
}

void Pair::tick(Instant before)
{
    // Whoever slept cannot know what an officer said meanwhile, and a word that waited is an old one.
    if (m_now - before >= m_place.spans.mustBeStill) {
        if (m_role == Role::Leader && !SEVA_MUTANT("pair-goes-on-after-sleep")) {
            stopLeading();
            m_askAt = m_now;
        }
        if (m_confirming && !SEVA_MUTANT("pair-word-outlasts-sleep"))
            decline(Declined::Why::Slept);
    }
    // Somebody gives out in a higher epoch: the data centre or a station told, where the other machine cannot.
    if (m_role == Role::Leader && m_place.epochSeen() > m_epoch && !SEVA_MUTANT("pair-deaf-to-others-epoch"))
        stopLeading();
    if (m_inStep && m_now - m_granted >= m_place.spans.silent)
        m_inStep = false;
    if (m_now < m_askAt)
        return;
    if (m_role == Role::Leader)
        return ask(Ask::Kind::Renew, m_epoch);
    m_role = m_mandate.candidate == m_place.self ? Role::Sounding : Role::Follower;
    ask(Ask::Kind::Sound, m_mandate.epoch);
}

/// Not together with a message: it may be the other machine's answer.
void Pair::quiet()
{
    if (m_confirming && m_now >= m_until)
        takeOver();
}

/// The officer's word is followed, once it is on disk.
void Pair::takeOver()
{
    m_confirming = false;
    m_epoch = nextEpoch();
    if (!SEVA_MUTANT("pair-takeover-not-kept") && !m_place.keep({m_epoch, m_place.self}))
        return decline(Declined::Why::NotKept);
    m_mandate = {m_epoch, m_place.self};
    lead();
}

void Pair::wanted()
{
    if (m_role == Role::Leader)
        ask(Ask::Kind::Renew, m_epoch);
}

void Pair::leaving()
{
    if (m_role == Role::Leader)
        stopLeading();
    m_askAt = m_now + m_place.spans.mustBeStill;
}

Instant Pair::wakeAt() const
{
    return m_confirming ? std::min(m_until, m_askAt) : m_askAt;
}

void Pair::ask(Ask::Kind kind, std::uint64_t epoch)
{
    const Question question{m_now, m_place.heads()};
    m_sent.insert(++m_round, question);
    while (m_sent.size() > kRoundsKept)
        m_sent.erase(m_sent.begin());
    m_askAt = m_now + m_place.spans.askEvery;
    m_actions.append(Send{m_place.other, Ask{kind, epoch, m_round, question.heads, m_mandate.candidate}});
}

/// The higher epoch's mandate is true, whoever brings it; durable before this machine goes by it.
bool Pair::adopt(const Promise &mandate)
{
    const bool known = mandate.candidate == m_place.self || mandate.candidate == m_place.other;
    if (mandate.epoch <= m_mandate.epoch || !known)
        return true;
    if (!m_place.keep(mandate))
        return false;
    m_mandate = mandate;
    if (m_role == Role::Leader)
        stopLeading();
    follow();
    return true;
}

void Pair::follow()
{
    m_role = Role::Follower;
    m_inStep = false;
    m_copies.clear();
}

void Pair::asked(const Asked &event)
{
    const Ask &ask = event.ask;
    Answer answer{ask.kind, ask.epoch, ask.round, false, 0, {}, {}};
    if (event.from == m_place.other) {
        m_heard = m_now;
        if (m_confirming)
            decline(Declined::Why::OtherAnswers);
        answer.granted = grants(ask);
    }
    answer.highest = m_mandate.epoch;
    answer.primary = m_mandate.candidate;
    answer.heads = m_place.heads();
    m_actions.append(Reply{answer});
}

bool Pair::grants(const Ask &ask)
{
    const bool tellsMandate = ask.kind == Ask::Kind::Sound || ask.kind == Ask::Kind::Renew;
    if (tellsMandate && !adopt({ask.epoch, ask.primary}))
        return false;
    const bool its = m_mandate.candidate == m_place.other;
    const bool lacksNothing = covers(ask.heads, m_place.heads()) || SEVA_MUTANT("pair-copy-not-compared");
    switch (ask.kind) {
    case Ask::Kind::Sound: return its && ask.epoch == m_mandate.epoch && lacksNothing;
    case Ask::Kind::Vote: {
        const Promise next{ask.epoch, m_place.other};
        if (!its || ask.epoch <= m_mandate.epoch || !lacksNothing || !m_place.keep(next))
            return false;
        m_mandate = next;
        return true;
    }
    case Ask::Kind::Renew:
        if (!its || ask.epoch != m_mandate.epoch)
            return false;
        m_led = m_now;
        return true;
    case Ask::Kind::Release: break;
    }
    if (!its || ask.epoch != m_mandate.epoch)
        return false;
    // It says itself that it is still: an officer need not wait.
    m_led = 0;
    m_heard = m_now - m_place.spans.mustBeStill;
    return true;
}

void Pair::answered(const Answered &event)
{
    const Answer &answer = event.answer;
    if (event.from != m_place.other)
        return;
    // A goodbye that was heard says nothing of tomorrow.
    if (answer.kind != Ask::Kind::Release)
        m_heard = m_now;
    if (m_confirming)
        decline(Declined::Why::OtherAnswers);
    const bool current = answer.granted && m_sent.contains(answer.round);
    // The other machine has the new mandate; here it is not on disk yet.
    if (current && m_role == Role::Voting && answer.kind == Ask::Kind::Vote && answer.highest == m_epoch) {
        if (!m_place.keep({m_epoch, m_place.self}))
            return follow();
        m_mandate = {m_epoch, m_place.self};
        return lead();
    }
    if (!adopt({answer.highest, answer.primary}) || !current)
        return;
    if (m_role == Role::Sounding && answer.kind == Ask::Kind::Sound && answer.epoch == m_mandate.epoch)
        return vote();
    if (m_role == Role::Leader && answer.kind == Ask::Kind::Renew && answer.epoch == m_epoch)
        renewed(answer, m_sent.value(answer.round));
}

/// Answers overtake each other; a copy never shrinks.
void Pair::renewed(const Answer &answer, const Question &question)
{
    m_granted = std::max(m_granted, question.at);
    Heads &copy = m_copies[m_place.other];
    for (auto it = answer.heads.begin(); it != answer.heads.end(); ++it)
        copy[it.key()] = std::max(copy.value(it.key()), it.value());
    if (m_now - m_granted < m_place.spans.silent && covers(copy, question.heads))
        m_inStep = true;
}

void Pair::vote()
{
    m_role = Role::Voting;
    m_epoch = nextEpoch();
    ask(Ask::Kind::Vote, m_epoch);
}

void Pair::lead()
{
    m_role = Role::Leader;
    m_inStep = false;
    m_copies.clear();
    m_actions.append(Lead{m_epoch});
    ask(Ask::Kind::Renew, m_epoch);
}

/// It stays primary, as far as it knows, and asks before it leads again.
void Pair::stopLeading()
{
    m_actions.append(Stop{});
    ask(Ask::Kind::Release, m_epoch);
    follow();
}

void Pair::ordered()
{
    if (m_role == Role::Leader)
        return m_actions.append(Declined{Declined::Why::LeadsAlready});
    if (m_now - m_heard < m_place.spans.mustBeStill && !SEVA_MUTANT("pair-takes-over-from-the-living"))
        return m_actions.append(Declined{Declined::Why::OtherAnswers});
    m_confirming = true;
    m_until = m_now + m_place.spans.candidacy;
    ask(Ask::Kind::Sound, m_mandate.epoch);
}

void Pair::decline(Declined::Why why)
{
    if (SEVA_MUTANT("pair-takes-over-from-the-living"))
        return;
    m_confirming = false;
    m_actions.append(Declined{why});
}

std::uint64_t Pair::nextEpoch() const
{
    if (SEVA_MUTANT("pair-epoch-not-raised"))
        return m_mandate.epoch;
    const std::uint64_t least = std::max(m_mandate.epoch + 1, m_place.epochAtLeast());
    const std::uint64_t mine = m_place.self == m_place.first ? 0 : 1;
    return least % kMachines == mine ? least : least + 1;
}

Instant Pair::authorityUntil() const
{
    return m_role == Role::Leader ? m_now + m_place.spans.mustBeStill : 0;
}

QString Pair::leader(Instant now) const
{
    if (m_role == Role::Leader)
        return m_place.self;
    return m_led > 0 && now - m_led < m_place.spans.silent ? m_mandate.candidate : QString();
}

std::uint64_t Pair::copiedUpTo(const QByteArray &origin) const
{
    if (m_role != Role::Leader)
        return 0;
    return m_inStep && !SEVA_MUTANT("pair-answered-before-the-copy") ? m_copies.value(m_place.other).value(origin)
                                                                     : kEverything;
}

} // namespace seva::authority
