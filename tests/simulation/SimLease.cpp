// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimLease.h"

namespace seva::authority::test {

namespace {

constexpr Instant kCalm = 40'000; ///< faults happen before
constexpr Instant kEnd = 55'000;
constexpr Instant kGossipEvery = 150;
constexpr Instant kTakeover = 10'000;
constexpr Instant kAskAgain = 400;
constexpr int kRequests = 60;
constexpr int kLossMost = 25;

QStringList namesOf(int voters)
{
    QStringList names{QStringLiteral("HUB")};
    for (int i = 2; i <= voters; ++i)
        names.append(QStringLiteral("HUB-%1").arg(i));
    return names;
}

Heads headsOf(const auto &journal)
{
    Heads heads;
    for (auto it = journal.begin(); it != journal.end(); ++it)
        heads.insert(it.key(), std::uint64_t(it->size()));
    return heads;
}

} // namespace

SimLease::SimLease(std::uint64_t seed, int voters) : SimHubs(seed, namesOf(voters)), m_desks(std::size_t(voters)) {}

QString SimLease::run()
{
    for (const auto &machine : m_machines)
        switchOn(*machine);
    for (int request = 1; request <= kRequests; ++request)
        at(500 + Instant(request) * 700 + below(700), [this, request] { client(request); });
    for (Instant when = kGossipEvery; when < kEnd; when += kGossipEvery)
        at(when, [this] { gossip(); });
    planFaults();
    at(kCalm, [this] { heal(); });
    playUntil(kEnd);
    if (m_wrong.isEmpty())
        checkEnd();
    return m_wrong;
}

std::unique_ptr<Rule> SimLease::ruleOf(Machine &machine)
{
    Desk &desk = deskOf(machine);
    desk.waiting.clear();
    Lease::Place place{machine.name,
                       m_names,
                       [&desk](const Promise &promise) {
                           desk.disk = promise;
                           return true;
                       },
                       [&desk] { return headsOf(desk.journal); },
                       [this] { return std::uint64_t(m_now / 10'000); }, // rises seldom: epochs must rise by themselves
                       m_random};
    return std::make_unique<Lease>(std::move(place), desk.disk, clockOf(machine));
}

void SimLease::planFaults()
{
    for (Instant when = 6'000 + below(4'000); when < kCalm; when += 200 + below(4'000))
        at(when, [this] { fault(); });
}

void SimLease::fault()
{
    Machine &victim = anyMachine();
    Machine &other = anyMachine();
    switch (below(8)) {
    case 0:
    case 1: // its power goes; sometimes for a moment only
        if (!victim.rule)
            return;
        note(victim.name + QStringLiteral(" dies"));
        switchOff(victim);
        return at(m_now + 50 + below(chance(50) ? 1'000 : 9'000), [this, &victim] {
            if (!victim.rule)
                switchOn(victim);
        });
    case 2: victim.pausedUntil = std::max(victim.pausedUntil, m_now + 200 + below(9'000)); return;
    case 3: return cutBetween(victim, other);
    case 4: cutBetween(victim, other); return cutBetween(other, victim);
    case 5: return cutOff(victim);
    case 6: m_loss = int(below(kLossMost)); return;
    default: m_cut.clear(); return;
    }
}

void SimLease::heal()
{
    m_healedAt = m_now;
    endFaults();
}

/// A station asks a machine that leads, and again until it is answered.
void SimLease::client(int request)
{
    if (m_answered.contains(request))
        return;
    QList<Machine *> leading;
    for (const auto &machine : m_machines)
        if (awake(*machine) && leads(*machine))
            leading.append(machine.get());
    if (!leading.isEmpty())
        give(*leading.at(below(std::uint32_t(leading.size()))), request);
    at(m_now + kAskAgain + below(kAskAgain), [this, request] { client(request); });
}

/// What this machine knows to be given for a request. Of two machines that gave, the higher epoch's word counts; what a
/// lower epoch gave and a higher one gave to somebody else, too, is void.
const SimLease::Grant *SimLease::known(const Desk &desk, int request)
{
    const Grant *best = nullptr;
    for (const QList<Grant> &log : desk.journal)
        for (const Grant &grant : log)
            if (grant.request == request && (!best || grant.epoch > best->epoch))
                best = &grant;
    for (const QList<Grant> &log : desk.journal)
        for (const Grant &grant : log)
            if (best && grant.request != request && grant.number == best->number && grant.epoch > best->epoch)
                return nullptr;
    return best;
}

void SimLease::give(Machine &leader, int request)
{
    const QByteArray own = leader.name.toUtf8();
    Desk &desk = deskOf(leader);
    const Grant *before = known(desk, request);
    if (!before) {
        int number = 0;
        for (const QList<Grant> &log : desk.journal)
            for (const Grant &grant : log)
                number = std::max(number, grant.number);
        desk.journal[own].append(Grant{request, number + 1, leader.rule->epoch()});
    } else if (before->epoch < leader.rule->epoch()) {
        // One that led in between, and that nobody heard, may have given the number to somebody else.
        desk.journal[own].append(Grant{request, before->number, leader.rule->epoch()});
    }
    // The answer waits for everything that this machine has said until now.
    desk.waiting.insert(request, std::uint64_t(desk.journal[own].size()));
    step(leader, Rule::Wanted{});
}

void SimLease::stepped(Machine &leader)
{
    if (!leads(leader))
        return;
    Desk &desk = deskOf(leader);
    const std::uint64_t copied = leader.rule->copiedUpTo(leader.name.toUtf8());
    for (auto it = desk.waiting.begin(); it != desk.waiting.end();) {
        if (it.value() > copied) {
            ++it;
            continue;
        }
        const int request = it.key();
        it = desk.waiting.erase(it);
        const Grant *grant = known(desk, request);
        if (!grant)
            continue;
        note(QStringLiteral("%1 answers %2 with %3").arg(leader.name).arg(request).arg(grant->number));
        if (m_answered.value(request, grant->number) != grant->number)
            wrong(QStringLiteral("request %1 was answered with %2 and %3")
                      .arg(request)
                      .arg(m_answered.value(request))
                      .arg(grant->number));
        if (m_numbers.value(grant->number, request) != request)
            wrong(QStringLiteral("number %1 was given twice").arg(grant->number));
        m_answered.insert(request, grant->number);
        m_numbers.insert(grant->number, request);
    }
}

/// Machines that reach each other bring each other's copies up to date.
void SimLease::gossip()
{
    for (const auto &from : m_machines) {
        const Desk &there = deskOf(*from);
        for (const auto &to : m_machines) {
            if (!reach(*from, *to) || chance(m_loss + 20))
                continue;
            Desk &here = deskOf(*to);
            for (auto it = there.journal.begin(); it != there.journal.end(); ++it)
                if (it->size() > here.journal.value(it.key()).size())
                    here.journal.insert(it.key(), *it);
        }
        if (awake(*from) && !there.waiting.isEmpty())
            step(*from, Rule::Wanted{});
    }
}

void SimLease::began(Machine &machine, std::uint64_t epoch)
{
    note(QStringLiteral("%1 leads in %2").arg(machine.name).arg(epoch));
    ++m_leaders;
    if (epoch <= m_highestLed)
        wrong(QStringLiteral("%1 leads in epoch %2 after %3").arg(machine.name).arg(epoch).arg(m_highestLed));
    m_highestLed = std::max(m_highestLed, epoch);
    for (auto it = m_answered.begin(); it != m_answered.end(); ++it) {
        const Grant *grant = known(deskOf(machine), it.key());
        if (!grant || grant->number != it.value())
            wrong(QStringLiteral("%1 leads and does not know what request %2 was answered")
                      .arg(machine.name)
                      .arg(it.key()));
    }
}

void SimLease::check()
{
    QStringList valid;
    for (const auto &machine : m_machines)
        if (leads(*machine))
            valid.append(machine->name);
    if (valid.size() > 1)
        wrong(QStringLiteral("valid at one instant: ") + valid.join(QLatin1Char(' ')));
    if (m_healedAt >= 0 && m_ledAgainAt < 0 && !valid.isEmpty())
        m_ledAgainAt = m_now;
}

void SimLease::checkEnd()
{
    if (m_ledAgainAt < 0 || m_ledAgainAt - m_healedAt > kTakeover)
        wrong(QStringLiteral("no leader within %1 ms of the end of all faults").arg(kTakeover));
    for (const auto &machine : m_machines)
        for (auto it = m_answered.begin(); it != m_answered.end(); ++it)
            if (!known(deskOf(*machine), it.key()))
                wrong(QStringLiteral("%1 does not know request %2 in the end").arg(machine->name).arg(it.key()));
}

} // namespace seva::authority::test
