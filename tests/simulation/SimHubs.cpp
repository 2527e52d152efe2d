// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimHubs.h"

namespace seva::authority::test {

namespace {

constexpr int kQuick = 15;
constexpr int kSlow = 1'500;
constexpr int kSlowPercent = 3;
/// Steady clocks run up to a twentieth apart from the true time.
constexpr double kSlowest = 0.95;
constexpr std::uint32_t kRates = 101;

} // namespace

SimHubs::SimHubs(std::uint64_t seed, const QStringList &names) : m_random(seed), m_names(names)
{
    for (const QString &name : m_names) {
        auto machine = std::make_unique<Machine>();
        machine->name = name;
        machine->index = int(m_machines.size());
        machine->rate = kSlowest + below(kRates) / 1000.0;
        machine->start = below(1'000'000);
        m_machines.push_back(std::move(machine));
    }
}

SimHubs::~SimHubs() = default;

void SimHubs::playUntil(Instant end)
{
    while (!m_plan.empty() && m_wrong.isEmpty()) {
        const auto next = m_plan.extract(m_plan.begin());
        m_now = next.key().first;
        if (m_now > end)
            return;
        next.mapped()();
        check();
    }
}

void SimHubs::at(Instant when, std::function<void()> what)
{
    m_plan.emplace(std::pair(std::max(when, m_now), ++m_order), std::move(what));
}

Instant SimHubs::clockOf(const Machine &machine) const
{
    return machine.start + Instant(double(m_now) * machine.rate);
}

SimHubs::Machine &SimHubs::named(const QString &name)
{
    return machine(int(m_names.indexOf(name)));
}

/// Both are awake, and the line carries something in both directions.
bool SimHubs::reach(const Machine &from, const Machine &to) const
{
    return &from != &to && awake(from) && awake(to) && !m_cut.contains({from.name, to.name})
           && !m_cut.contains({to.name, from.name});
}

void SimHubs::switchOn(Machine &machine)
{
    ++machine.life;
    machine.pausedUntil = 0;
    machine.wakes = -1;
    machine.rule = ruleOf(machine);
    wake(machine);
}

void SimHubs::switchOff(Machine &machine)
{
    machine.rule.reset();
    ++machine.life;
}

/// Alone, in one direction or both.
void SimHubs::cutOff(const Machine &victim)
{
    for (const QString &name : m_names) {
        m_cut.insert({victim.name, name});
        if (chance(50))
            m_cut.insert({name, victim.name});
    }
}

void SimHubs::endFaults()
{
    m_cut.clear();
    m_loss = 0;
    for (const auto &machine : m_machines) {
        machine->pausedUntil = std::min(machine->pausedUntil, m_now);
        if (!machine->rule)
            switchOn(*machine);
        else
            wake(*machine);
    }
}

void SimHubs::wake(Machine &machine)
{
    const Instant due = machine.rule->wakeAt();
    const auto away = Instant(double(std::max<Instant>(due - clockOf(machine), 0)) / machine.rate) + 1;
    wakeAt(machine, m_now + away);
}

/// Steps at the moment the rule asked for, after a pause late.
void SimHubs::wakeAt(Machine &machine, Instant when)
{
    if (machine.wakes > m_now && machine.wakes <= when)
        return;
    machine.wakes = when;
    at(when, [this, self = &machine, life = machine.life, when] {
        if (self->life != life || !self->rule || self->wakes != when)
            return;
        self->wakes = -1;
        if (self->pausedUntil > m_now)
            return wakeAt(*self, self->pausedUntil);
        step(*self, Rule::Tick{});
    });
}

void SimHubs::step(Machine &machine, const Rule::Event &event)
{
    perform(machine, machine.rule->step(event, clockOf(machine)), {}, 0);
    stepped(machine);
    wake(machine);
}

void SimHubs::perform(Machine &machine, const QList<Rule::Action> &actions, const QString &asker, int askerLife)
{
    for (const Rule::Action &action : actions) {
        if (const auto *send = std::get_if<Rule::Send>(&action)) {
            Machine &to = named(send->to);
            deliver(machine, to, to.life,
                    [this, ask = send->ask, from = machine.name, life = machine.life](Machine &who) {
                        hears(who, ask.kind);
                        perform(who, who.rule->step(Rule::Asked{from, ask}, clockOf(who)), from, life);
                        wake(who);
                    });
        } else if (const auto *reply = std::get_if<Rule::Reply>(&action)) {
            deliver(machine, named(asker), askerLife,
                    [this, answer = reply->answer, from = machine.name](Machine &who) {
                        hears(who, answer.kind);
                        step(who, Rule::Answered{from, answer});
                    });
        } else if (const auto *lead = std::get_if<Rule::Lead>(&action)) {
            began(machine, lead->epoch);
        } else if (const auto *refused = std::get_if<Rule::Declined>(&action)) {
            declined(machine, refused->why);
        } else {
            note(machine.name + QStringLiteral(" stops"));
            ended(machine);
        }
    }
}

/// What arrives at a machine that pauses waits for it; what arrives at one that was started since is lost.
void SimHubs::deliver(Machine &from, Machine &to, int toLife, std::function<void(Machine &)> what)
{
    const Instant delay = 1 + below(chance(kSlowPercent) ? kSlow : kQuick);
    if (chance(m_loss) || m_cut.contains({from.name, to.name}))
        return;
    at(m_now + delay, [this, target = &to, toLife, what = std::move(what)] {
        if (!target->rule || target->life != toLife)
            return;
        if (target->pausedUntil <= m_now)
            return what(*target);
        at(target->pausedUntil, [target, toLife, what] {
            if (target->rule && target->life == toLife)
                what(*target);
        });
    });
}

void SimHubs::note(const QString &what)
{
    m_trace.append(QByteArray::number(m_now) + ' ' + what.toUtf8() + '\n');
}

void SimHubs::wrong(const QString &what)
{
    if (m_wrong.isEmpty())
        m_wrong = QStringLiteral("at %1 ms: %2").arg(m_now).arg(what);
}

} // namespace seva::authority::test
