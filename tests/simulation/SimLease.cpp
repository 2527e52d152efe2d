// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimLease.h"

namespace seva::authority::test {

namespace {

constexpr Instant kCalm = 40'000; ///< faults happen before
constexpr Instant kEnd = 55'000;
constexpr Instant kGossipEvery = 150;
constexpr int kQuick = 15;
constexpr int kSlow = 1'500;

} // namespace

SimLease::SimLease(std::uint64_t seed, int voters) : m_random(seed)
{
    for (int i = 1; i <= voters; ++i)
        m_names.append(i == 1 ? QStringLiteral("HUB") : QStringLiteral("HUB-%1").arg(i));
    for (const QString &name : m_names) {
        auto machine = std::make_unique<Machine>();
        machine->name = name;
        machine->rate = 0.95 + below(101) / 1000.0;
        machine->start = below(1'000'000);
        m_machines.push_back(std::move(machine));
    }
}

SimLease::~SimLease() = default;

QString SimLease::run()
{
    for (const auto &machine : m_machines)
        start(*machine);
    for (int request = 1; request <= 60; ++request)
        at(500 + Instant(request) * 700 + below(700), [this, request] { client(request); });
    for (Instant when = kGossipEvery; when < kEnd; when += kGossipEvery)
        at(when, [this] { gossip(); });
    planFaults();
    at(kCalm, [this] { heal(); });
    while (!m_plan.empty() && m_wrong.isEmpty()) {
        const auto next = m_plan.extract(m_plan.begin());
        m_now = next.key().first;
        if (m_now > kEnd)
            break;
        next.mapped()();
        check();
    }
    if (m_wrong.isEmpty())
        checkEnd();
    return m_wrong;
}

void SimLease::at(Instant when, std::function<void()> what)
{
    m_plan.emplace(std::pair(std::max(when, m_now), ++m_order), std::move(what));
}

Instant SimLease::clockOf(const Machine &machine) const
{
    return machine.start + Instant(double(m_now) * machine.rate);
}

Heads SimLease::headsOf(const Machine &machine) const
{
    Heads heads;
    for (auto it = machine.journal.begin(); it != machine.journal.end(); ++it)
        heads.insert(it.key(), std::uint64_t(it->size()));
    return heads;
}

SimLease::Machine &SimLease::named(const QString &name)
{
    return *m_machines.at(std::size_t(m_names.indexOf(name)));
}

void SimLease::start(Machine &machine)
{
    ++machine.life;
    machine.pausedUntil = 0;
    machine.wakes = -1;
    machine.waiting.clear();
    Machine *self = &machine;
    Lease::Place place{machine.name,
                       m_names,
                       [self](const Promise &promise) {
                           self->disk = promise;
                           return true;
                       },
                       [this, self] { return headsOf(*self); },
                       [this] { return std::uint64_t(m_now / 10'000); }, // rises seldom: epochs must rise by themselves
                       m_random};
    machine.lease = std::make_unique<Lease>(std::move(place), machine.disk, clockOf(machine));
    wake(machine);
}

/// Steps at the moment the lease asked for, after a pause late.
void SimLease::wake(Machine &machine)
{
    const Instant due = machine.lease->wakeAt();
    const auto away = Instant(double(std::max<Instant>(due - clockOf(machine), 0)) / machine.rate) + 1;
    const Instant when = m_now + away;
    if (machine.wakes >= m_now && machine.wakes <= when)
        return;
    machine.wakes = when;
    at(when, [this, self = &machine, life = machine.life, when] {
        if (self->life != life || !self->lease || self->wakes != when)
            return;
        self->wakes = -1;
        if (self->pausedUntil > m_now) {
            self->wakes = self->pausedUntil;
            at(self->pausedUntil, [this, self, life] {
                if (self->life == life && self->lease)
                    step(*self, Lease::Tick{});
            });
            return;
        }
        step(*self, Lease::Tick{});
    });
}

void SimLease::step(Machine &machine, const Lease::Event &event)
{
    perform(machine, machine.lease->step(event, clockOf(machine)), {}, 0);
    answerCopied(machine);
    wake(machine);
}

void SimLease::perform(Machine &machine, const QList<Lease::Action> &actions, const QString &asker, int askerLife)
{
    for (const Lease::Action &action : actions) {
        if (const auto *send = std::get_if<Lease::Send>(&action)) {
            Machine &to = named(send->to);
            deliver(machine, to, to.life,
                    [this, ask = send->ask, from = machine.name, life = machine.life](Machine &voter) {
                        perform(voter, voter.lease->step(Lease::Asked{from, ask}, clockOf(voter)), from, life);
                        wake(voter);
                    });
        } else if (const auto *reply = std::get_if<Lease::Reply>(&action)) {
            deliver(machine, named(asker), askerLife,
                    [this, answer = reply->answer, from = machine.name](Machine &who) {
                        step(who, Lease::Answered{from, answer});
                    });
        } else if (const auto *lead = std::get_if<Lease::Lead>(&action)) {
            began(machine, lead->epoch);
        } else {
            note(machine.name + QStringLiteral(" stops"));
            machine.waiting.clear();
        }
    }
}

/// What arrives at a machine that pauses waits for it; what arrives at one that was started since is lost.
void SimLease::deliver(Machine &from, Machine &to, int toLife, std::function<void(Machine &)> what)
{
    const Instant delay = 1 + below(chance(3) ? kSlow : kQuick);
    if (chance(m_loss) || m_cut.contains({from.name, to.name}))
        return;
    at(m_now + delay, [this, target = &to, toLife, what = std::move(what)] {
        if (!target->lease || target->life != toLife)
            return;
        if (target->pausedUntil <= m_now)
            return what(*target);
        at(target->pausedUntil, [target, toLife, what] {
            if (target->lease && target->life == toLife)
                what(*target);
        });
    });
}

void SimLease::note(const QString &what)
{
    m_trace.append(QByteArray::number(m_now) + ' ' + what.toUtf8() + '\n');
}

void SimLease::wrong(const QString &what)
{
    if (m_wrong.isEmpty())
        m_wrong = QStringLiteral("at %1 ms: %2").arg(m_now).arg(what);
}

} // namespace seva::authority::test
