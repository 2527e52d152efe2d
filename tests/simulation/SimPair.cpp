// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimPair.h"

namespace seva::authority::test {

namespace {

constexpr Instant kEnd = 190'000;
constexpr Instant kGossipEvery = 150;
constexpr Instant kRequestEvery = 2'000;
constexpr int kFlushMost = 40;
/// Of wall clocks, either way; and what they read at the beginning.
constexpr int kSkew = 300;
constexpr Instant kBegin = 1'795'403'700'000;
constexpr std::uint32_t kCarelessOf = 3;

} // namespace

SimPair::SimPair(std::uint64_t seed)
    : SimHubs(seed, {QStringLiteral("HUB"), QStringLiteral("HUB-2")}), m_desks(m_machines.size())
{
    m_careless = below(kCarelessOf) == 0;
    for (Desk &desk : m_desks)
        desk.skew = kBegin - kSkew + below(2 * kSkew);
}

QString SimPair::run()
{
    for (const auto &machine : m_machines)
        at(below(3'000), [this, &machine] { switchOn(*machine); });
    for (int request = 1; request <= kRequests; ++request)
        at(Instant(request) * kRequestEvery + below(kRequestEvery), [this, request] { client(request); });
    for (Instant when = kGossipEvery; when < kEnd; when += kGossipEvery)
        at(when, [this] { gossip(); });
    planFaults();
    at(kCalm, [this] { heal(); });
    playUntil(kEnd);
    if (m_wrong.isEmpty())
        checkEnd();
    return m_wrong;
}

std::unique_ptr<Rule> SimPair::ruleOf(Machine &machine)
{
    Desk &desk = deskOf(machine);
    desk.open = desk.opening = 0;
    desk.flushing = desk.ordered = false;
    desk.settled = desk.overruledSince = 0;
    desk.heard = clockOf(machine);
    desk.waiting.clear();
    Pair::Place place{machine.name, m_names.first(), otherThan(machine).name,
                      [this, &desk](const Promise &mandate) { return keep(desk, mandate); },
                      [&desk] {
                          Heads heads = desk.heads;
                          heads.removeIf([](const auto &entry) { return !entry.key().startsWith("HUB"); });
                          return heads;
                      },
                      // As Claims::nextEpoch: above every one that is known, and the time.
                      [this, &desk] {
                          return std::max({desk.seen + 1, desk.claimsEpoch + 1, std::uint64_t(m_now + desk.skew)});
                      },
                      [&desk] { return desk.seen; }};
    return std::make_unique<Pair>(std::move(place), desk.mandate, clockOf(machine));
}

/// A write that fails may have come to the disk all the same.
bool SimPair::keep(Desk &desk, const Promise &mandate)
{
    if (!desk.failing || chance(50))
        desk.mandate = mandate;
    return !desk.failing;
}

/// What is written is on the disk a moment later, unless the power goes before.
void SimPair::flushSoon(Machine &machine)
{
    if (std::exchange(deskOf(machine).flushing, true))
        return;
    at(m_now + 1 + below(kFlushMost), [this, &machine, life = machine.life] {
        const Instant when = std::max(m_now, machine.pausedUntil);
        at(when, [this, &machine, life] {
            if (machine.rule && machine.life == life)
                flush(machine);
        });
    });
}

void SimPair::flush(Machine &machine)
{
    Desk &desk = deskOf(machine);
    desk.flushing = false;
    if (desk.failing) {
        // The commit failed: it is taken back, and nobody is answered.
        for (auto it = desk.journal.begin(); it != desk.journal.end(); ++it)
            it->resize(qsizetype(desk.heads.value(it.key())));
        desk.waiting.clear();
        if (desk.opening > 0)
            step(machine, Rule::Leaving{});
        return;
    }
    for (auto it = desk.journal.begin(); it != desk.journal.end(); ++it) {
        for (qsizetype i = qsizetype(desk.heads.value(it.key())); i < it->size(); ++i)
            desk.seen = std::max(desk.seen, it->at(i).epoch);
        desk.heads.insert(it.key(), std::uint64_t(it->size()));
    }
    if (desk.opening > 0)
        openClaims(machine);
    step(machine, Rule::Wanted{});
}

void SimPair::openClaims(Machine &machine)
{
    Desk &desk = deskOf(machine);
    desk.open = desk.claimsEpoch = std::exchange(desk.opening, 0);
}

/// What was flushed stays; of the rest some, from the oldest on. A commit under way ends with its program, too.
void SimPair::endMachine(Machine &machine)
{
    switchOff(machine);
    Desk &desk = deskOf(machine);
    for (auto it = desk.journal.begin(); it != desk.journal.end(); ++it) {
        const auto flushed = qsizetype(desk.heads.value(it.key()));
        it->resize(flushed + below(std::uint32_t(it->size() - flushed + 1)));
        desk.heads.insert(it.key(), std::uint64_t(it->size()));
        for (const Grant &grant : std::as_const(*it))
            desk.seen = std::max(desk.seen, grant.epoch);
    }
}

void SimPair::began(Machine &machine, std::uint64_t epoch)
{
    Desk &desk = deskOf(machine);
    const bool byWord = std::exchange(desk.ordered, false);
    note(QStringLiteral("%1 leads in %2%3")
             .arg(machine.name)
             .arg(epoch)
             .arg(byWord ? QStringLiteral(" by word") : QString()));
    m_misled = m_misled || (byWord && !desk.wordIsTrue);
    checkLeader(machine, epoch, byWord);
    m_led.insert(epoch);
    m_highestLed = std::max(m_highestLed, epoch);
    // The record of the takeover, or the epoch of the claims: on the disk before anything is given out.
    desk.opening = epoch;
    if (byWord) {
        ++m_takeovers;
        desk.settled = clockOf(machine) + PairSpans{}.settling;
        desk.journal[machine.name.toUtf8()].append(Grant{0, 0, epoch});
    }
    flushSoon(machine);
}

void SimPair::ended(Machine &machine)
{
    Desk &desk = deskOf(machine);
    desk.open = desk.opening = 0;
    desk.waiting.clear();
}

void SimPair::declined(Machine &machine, Rule::Declined::Why why)
{
    deskOf(machine).ordered = false;
    note(QStringLiteral("%1 does not take over (%2)").arg(machine.name).arg(int(why)));
}

/// A goodbye says that it will be still.
void SimPair::hears(Machine &machine, Ask::Kind kind)
{
    const Instant now = clockOf(machine);
    deskOf(machine).heard = kind == Ask::Kind::Release ? now - PairSpans{}.mustBeStill : now;
}

/// Answers wait until the own log is flushed, and with the other machine as far as the rule says.
void SimPair::stepped(Machine &machine)
{
    Desk &desk = deskOf(machine);
    if (!leads(machine) || desk.open != machine.rule->epoch())
        return;
    const QByteArray own = machine.name.toUtf8();
    const std::uint64_t safe = std::min(desk.heads.value(own), machine.rule->copiedUpTo(own));
    for (auto it = desk.waiting.begin(); it != desk.waiting.end();) {
        const int request = it.key();
        const Waiting waiting = *it;
        const bool answers = waiting.seq <= safe;
        it = answers || waiting.until <= m_now ? desk.waiting.erase(it) : std::next(it);
        if (answers)
            answer(machine, request);
    }
}

} // namespace seva::authority::test
