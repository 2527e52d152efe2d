// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/authority/Rule.h>
#include <seva/base/Random.h>

#include <QSet>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace seva::authority::test {

/// Hub machines in simulated time: their steady clocks, power, sleep, and the lines between them, on which messages
/// are lost, late and cut off in one direction. Which rule they follow, what they do and what must hold is of the
/// simulation that derives from it. One seed = one run.
class SimHubs
{
    Q_DISABLE_COPY_MOVE(SimHubs)
public:
    virtual ~SimHubs();

    /// Everything that happened, in words.
    const QByteArray &trace() const { return m_trace; }

protected:
    struct Machine
    {
        QString name;
        int index = 0;
        double rate = 1;            ///< of its steady clock
        Instant start = 0;          ///< what it reads at the beginning
        std::unique_ptr<Rule> rule; ///< none: it does not run
        int life = 0;               ///< counts restarts
        Instant pausedUntil = 0;
        Instant wakes = -1;
    };

    SimHubs(std::uint64_t seed, const QStringList &names);

    void at(Instant when, std::function<void()> what);
    /// What was planned happens until then, or until something is wrong; check() after each.
    void playUntil(Instant end);
    std::uint32_t below(std::uint32_t bound) { return m_random.below(bound); }
    bool chance(int percent) { return below(100) < std::uint32_t(percent); }
    Instant clockOf(const Machine &machine) const;
    Machine &named(const QString &name);
    Machine &machine(int index) { return *m_machines.at(std::size_t(index)); }
    const Machine &machine(int index) const { return *m_machines.at(std::size_t(index)); }
    Machine &anyMachine() { return machine(int(below(std::uint32_t(m_machines.size())))); }
    bool awake(const Machine &machine) const { return machine.rule && machine.pausedUntil <= m_now; }
    bool reach(const Machine &from, const Machine &to) const;
    bool leads(const Machine &machine) const { return machine.rule && machine.rule->holds(clockOf(machine)); }

    void switchOn(Machine &machine);
    void switchOff(Machine &machine);
    void step(Machine &machine, const Rule::Event &event);
    void cutOff(const Machine &victim);
    void cutBetween(const Machine &from, const Machine &to) { m_cut.insert({from.name, to.name}); }
    void endFaults();
    void note(const QString &what);
    void wrong(const QString &what);

    /// The rule of a machine that is switched on, with what its disk has.
    virtual std::unique_ptr<Rule> ruleOf(Machine &machine) = 0;
    virtual void began(Machine &machine, std::uint64_t epoch) = 0;
    virtual void ended(Machine &machine) = 0;
    virtual void declined(Machine &, Rule::Declined::Why) {}
    /// Something of another machine is about to be told to the rule.
    virtual void hears(Machine &, Ask::Kind) {}
    /// After each step that may have moved what was copied.
    virtual void stepped(Machine &machine) = 0;
    virtual void check() = 0;

    SeededRandom m_random;
    QStringList m_names;
    std::vector<std::unique_ptr<Machine>> m_machines;
    Instant m_now = 0;
    int m_loss = 0; ///< percent
    QSet<std::pair<QString, QString>> m_cut;
    QString m_wrong;

private:
    void wake(Machine &machine);
    void wakeAt(Machine &machine, Instant when);
    void perform(Machine &machine, const QList<Rule::Action> &actions, const QString &asker, int askerLife);
    void deliver(Machine &from, Machine &to, int toLife, std::function<void(Machine &)> what);

    std::map<std::pair<Instant, std::uint64_t>, std::function<void()>> m_plan;
    std::uint64_t m_order = 0;
    QByteArray m_trace;
};

} // namespace seva::authority::test
