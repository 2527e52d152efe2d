// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimPair.h"

namespace seva::authority::test {

namespace {

/// From the end of all faults: a machine whose disk failed asks again after ten seconds.
constexpr Instant kLeadsWithin = 15'000;
/// Whoever knows of a higher epoch stops with its next question, a second apart.
constexpr Instant kStopsWithin = 1'500;
/// Of true time: a clock that runs slow counts ten seconds.
constexpr Instant kSurelyAsleep = 11'000;
constexpr int kLossMost = 25;
constexpr int kOfficerIsThere = 60; ///< percent
constexpr int kOfficerIsWrong = 12; ///< percent
constexpr int kLidIsClosed = 20;    ///< percent
constexpr Instant kOfficerEvery = 1'500;

} // namespace

void SimPair::planFaults()
{
    for (Instant when = 8'000 + below(4'000); when < kCalm; when += 300 + below(8'000))
        at(when, [this] { fault(); });
    for (Instant when = 5'000; when < kCalm; when += 500 + below(kOfficerEvery))
        at(when, [this] { officer(); });
}

void SimPair::fault()
{
    Machine &victim = anyMachine();
    const auto onAgain = [this, &victim] {
        if (!victim.rule)
            switchOn(victim);
    };
    switch (below(11)) {
    case 0:
    case 1: // its power goes; sometimes for a moment only
    case 2:
        if (!victim.rule)
            return;
        note(victim.name + QStringLiteral(" dies"));
        endMachine(victim);
        return at(m_now + 50 + below(chance(40) ? 1'000 : 40'000), onAgain);
    case 3: return sleep(victim, chance(60) ? 200 + below(9'000) : 11'000 + below(15'000));
    case 4: return cutBetween(victim, otherThan(victim));
    case 5: cutBetween(victim, otherThan(victim)); return cutBetween(otherThan(victim), victim);
    case 6: m_loss = int(below(kLossMost)); return;
    case 7: m_centreCut.insert(victim.index); return;
    case 8: // it is stopped on purpose
        if (!awake(victim))
            return;
        note(victim.name + QStringLiteral(" leaves"));
        step(victim, Rule::Leaving{});
        endMachine(victim);
        return at(m_now + 500 + below(30'000), onAgain);
    case 9:
        if (settling(victim))
            return;
        deskOf(victim).failing = true;
        return at(m_now + 200 + below(5'000), [this, &victim] { deskOf(victim).failing = false; });
    default:
        m_cut.clear();
        m_centreCut.clear();
        m_loss = 0;
        return;
    }
}

/// Stations bring what they had called. Who sleeps then, or cannot write, does not hear them in time: that is the race
/// which docs/adr/0008 leaves, and not one of the faults here.
bool SimPair::settling(const Machine &machine)
{
    return clockOf(machine) < deskOf(machine).settled;
}

void SimPair::sleep(Machine &machine, Instant span)
{
    Desk &desk = deskOf(machine);
    if (m_healedAt >= 0 || !awake(machine) || settling(machine))
        return;
    desk.sleepsSince = m_now;
    machine.pausedUntil = m_now + span;
}

/// Looks at both machines; says of the one in front of which they stand that it is to lead.
void SimPair::officer()
{
    Machine &here = anyMachine();
    Desk &desk = deskOf(here);
    const Machine &other = otherThan(here);
    if (!awake(here) || desk.ordered)
        return;
    const bool asleep = other.rule && other.pausedUntil > m_now && m_now - deskOf(other).sleepsSince >= kSurelyAsleep;
    const bool off = !other.rule || asleep;
    if (off ? !chance(kOfficerIsThere) : !m_careless || !chance(kOfficerIsWrong))
        return;
    note(QStringLiteral("an officer says that %1 is off, which is %2")
             .arg(other.name, off ? QStringLiteral("true") : QStringLiteral("wrong")));
    desk.ordered = true;
    desk.wordIsTrue = off;
    step(here, Rule::Ordered{});
    if (desk.ordered && chance(kLidIsClosed))
        at(m_now + below(1'500), [this, &here] { sleep(here, kSurelyAsleep + below(20'000)); });
}

void SimPair::heal()
{
    m_healedAt = m_now;
    m_centreCut.clear();
    for (Desk &desk : m_desks)
        desk.failing = false;
    endFaults();
    for (const auto &machine : m_machines)
        step(*machine, Rule::Tick{});
}

void SimPair::checkLeader(const Machine &machine, std::uint64_t epoch, bool byWord)
{
    const Desk &desk = deskOf(machine);
    const QString who = QStringLiteral("%1 leads in epoch %2").arg(machine.name).arg(epoch);
    if (m_led.contains(epoch))
        wrong(who + QStringLiteral(", which was led in before"));
    if (epoch < m_highestLed && !m_misled)
        wrong(who + QStringLiteral(" after %1").arg(m_highestLed));
    if (desk.mandate != Promise{epoch, machine.name})
        wrong(who + QStringLiteral(", which is not on its disk"));
    const Instant still = clockOf(machine) - desk.heard;
    if (byWord && still < PairSpans{}.mustBeStill)
        wrong(who + QStringLiteral(", %1 ms after the other machine was heard").arg(still));
    if (byWord)
        return;
    // The other machine agreed: it had nothing that this one lacks.
    for (auto it = m_answered.begin(); it != m_answered.end(); ++it)
        if (!holds(desk, it->grant))
            wrong(who + QStringLiteral(", and does not know what request %1 was answered").arg(it.key()));
}

void SimPair::check()
{
    int leading = 0;
    for (const auto &machine : m_machines) {
        leading += leads(*machine) ? 1 : 0;
        checkOverruled(*machine);
    }
    if (leading > 1 && !m_misled)
        wrong(QStringLiteral("both lead, and no officer was wrong"));
    if (m_healedAt >= 0 && m_ledAgainAt < 0 && leading == 1)
        m_ledAgainAt = m_now;
}

void SimPair::checkOverruled(const Machine &machine)
{
    Desk &desk = deskOf(machine);
    const bool overruled = awake(machine) && leads(machine) && desk.seen > machine.rule->epoch();
    if (!overruled)
        desk.overruledSince = 0;
    else if (desk.overruledSince == 0)
        desk.overruledSince = m_now;
    else if (m_now - desk.overruledSince > kStopsWithin)
        wrong(machine.name + QStringLiteral(" goes on although it knows of a higher epoch"));
}

void SimPair::checkEnd()
{
    if (m_ledAgainAt < 0 || m_ledAgainAt - m_healedAt > kLeadsWithin)
        wrong(QStringLiteral("not one leader within %1 ms of the end of all faults").arg(kLeadsWithin));
    const bool first = leads(machine(0));
    if (first == leads(machine(1)))
        return wrong(QStringLiteral("in the end both lead, or nobody does"));
    if (!static_cast<const Pair &>(*machine(first ? 0 : 1).rule).inStep())
        wrong(QStringLiteral("in the end the other machine does not keep step"));
    // A log whose only event was lost before it was flushed.
    for (Desk &desk : m_desks)
        desk.journal.removeIf([](const auto &log) { return log.value().isEmpty(); });
    if (m_desks.at(0).journal != m_desks.at(1).journal || m_desks.at(0).journal != m_centre)
        wrong(QStringLiteral("in the end they do not have the same"));
    for (int request = 1; request <= kRequests; ++request) {
        const Answer answer = m_answered.value(request);
        if (!answer.received)
            wrong(QStringLiteral("request %1 is not answered in the end").arg(request));
        else if (!holds(m_desks.front(), answer.grant))
            wrong(QStringLiteral("what request %1 was answered is lost").arg(request));
    }
    QMap<int, int> blocks;
    for (const Log &log : std::as_const(m_centre))
        for (const Grant &grant : log)
            if (isForNumbers(grant.request) && blocks.value(grant.what, grant.request) != grant.request)
                wrong(QStringLiteral("the numbers from %1 are in two blocks").arg(grant.what));
            else if (isForNumbers(grant.request))
                blocks.insert(grant.what, grant.request);
}

} // namespace seva::authority::test
