// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimLease.h"

namespace seva::authority::test {

namespace {

constexpr Instant kCalm = 40'000;
constexpr Instant kTakeover = 10'000;
constexpr Instant kAskAgain = 400;
constexpr int kLossMost = 25;

} // namespace

void SimLease::planFaults()
{
    for (Instant when = 6'000 + below(4'000); when < kCalm; when += 200 + below(4'000))
        at(when, [this] { fault(); });
}

void SimLease::fault()
{
    Machine &victim = *m_machines.at(below(std::uint32_t(m_machines.size())));
    Machine &other = *m_machines.at(below(std::uint32_t(m_machines.size())));
    switch (below(8)) {
    case 0:
    case 1: // its power goes; sometimes for a moment only
        if (!victim.lease)
            return;
        note(victim.name + QStringLiteral(" dies"));
        victim.lease.reset();
        ++victim.life;
        return at(m_now + 50 + below(chance(50) ? 1'000 : 9'000), [this, &victim] {
            if (!victim.lease)
                start(victim);
        });
    case 2: victim.pausedUntil = std::max(victim.pausedUntil, m_now + 200 + below(9'000)); return;
    case 3: m_cut.insert({victim.name, other.name}); return;
    case 4:
        m_cut.insert({victim.name, other.name});
        m_cut.insert({other.name, victim.name});
        return;
    case 5: // alone, in one direction or both
        for (const QString &name : m_names) {
            m_cut.insert({victim.name, name});
            if (chance(50))
                m_cut.insert({name, victim.name});
        }
        return;
    case 6: m_loss = int(below(kLossMost)); return;
    default: m_cut.clear(); return;
    }
}

void SimLease::heal()
{
    m_cut.clear();
    m_loss = 0;
    m_healedAt = m_now;
    for (const auto &machine : m_machines) {
        machine->pausedUntil = std::min(machine->pausedUntil, m_now);
        if (!machine->lease)
            start(*machine);
    }
}

/// A station asks a machine that leads, and again until it is answered.
void SimLease::client(int request)
{
    if (m_answered.contains(request))
        return;
    QList<Machine *> leading;
    for (const auto &machine : m_machines)
        if (machine->lease && machine->pausedUntil <= m_now && machine->lease->holds(clockOf(*machine)))
            leading.append(machine.get());
    if (!leading.isEmpty())
        give(*leading.at(below(std::uint32_t(leading.size()))), request);
    at(m_now + kAskAgain + below(kAskAgain), [this, request] { client(request); });
}

/// What this machine knows to be given for a request. Of two machines that gave, the higher epoch's word counts; what a
/// lower epoch gave and a higher one gave to somebody else, too, is void.
const SimLease::Grant *SimLease::known(const Machine &machine, int request) const
{
    const Grant *best = nullptr;
    for (const QList<Grant> &log : machine.journal)
        for (const Grant &grant : log)
            if (grant.request == request && (!best || grant.epoch > best->epoch))
                best = &grant;
    for (const QList<Grant> &log : machine.journal)
        for (const Grant &grant : log)
            if (best && grant.request != request && grant.number == best->number && grant.epoch > best->epoch)
                return nullptr;
    return best;
}

void SimLease::give(Machine &leader, int request)
{
    const QByteArray own = leader.name.toUtf8();
    if (!known(leader, request)) {
        int number = 0;
        for (const QList<Grant> &log : leader.journal)
            for (const Grant &grant : log)
                number = std::max(number, grant.number);
        leader.journal[own].append(Grant{request, number + 1, leader.lease->epoch()});
    }
    // The answer waits for everything that this machine has said until now.
    leader.waiting.insert(request, std::uint64_t(leader.journal[own].size()));
    step(leader, Lease::Wanted{});
}

void SimLease::answerCopied(Machine &leader)
{
    if (!leader.lease->holds(clockOf(leader)))
        return;
    const std::uint64_t copied = leader.lease->copiedUpTo(leader.name.toUtf8());
    for (auto it = leader.waiting.begin(); it != leader.waiting.end();) {
        if (it.value() > copied) {
            ++it;
            continue;
        }
        const int request = it.key();
        it = leader.waiting.erase(it);
        const Grant *grant = known(leader, request);
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
        for (const auto &to : m_machines) {
            const bool reach = from != to && from->lease && to->lease && from->pausedUntil <= m_now
                               && to->pausedUntil <= m_now && !m_cut.contains({from->name, to->name})
                               && !m_cut.contains({to->name, from->name}) && !chance(m_loss + 20);
            if (!reach)
                continue;
            for (auto it = from->journal.begin(); it != from->journal.end(); ++it)
                if (it->size() > to->journal.value(it.key()).size())
                    to->journal.insert(it.key(), *it);
        }
        if (from->lease && !from->waiting.isEmpty() && from->pausedUntil <= m_now)
            step(*from, Lease::Wanted{});
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
        const Grant *grant = known(machine, it.key());
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
        if (machine->lease && machine->lease->holds(clockOf(*machine)))
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
            if (!known(*machine, it.key()))
                wrong(QStringLiteral("%1 does not know request %2 in the end").arg(machine->name).arg(it.key()));
}

} // namespace seva::authority::test
