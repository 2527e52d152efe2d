// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/authority/Lease.h>

#include <QSet>

#include <map>
#include <memory>

namespace seva::authority::test {

/// Hub machines of one Kendra with the production lease: each gives numbers out while it leads. Messages are lost, late
/// and cut off in one direction, machines stop, pause and forget what is not durable, clocks run apart. One seed = one
/// run.
class SimLease
{
    Q_DISABLE_COPY_MOVE(SimLease)
public:
    SimLease(std::uint64_t seed, int voters);
    ~SimLease();

    /// What did not hold, in the order of time; empty when everything did.
    QString run();
    int answered() const { return int(m_answered.size()); }
    int leaders() const { return m_leaders; }
    /// Everything that happened, in words.
    const QByteArray &trace() const { return m_trace; }

private:
    /// What a leader gives out: a number for a request.
    struct Grant
    {
        int request = 0;
        int number = 0;
        std::uint64_t epoch = 0;
    };
    struct Machine
    {
        QString name;
        double rate = 1;   ///< of its steady clock
        Instant start = 0; ///< what it reads at the beginning
        Promise disk;
        QMap<QByteArray, QList<Grant>> journal; ///< origin → its events; durable
        std::unique_ptr<Lease> lease;           ///< none: it does not run
        int life = 0;                           ///< counts restarts
        Instant pausedUntil = 0;
        Instant wakes = -1;
        QMap<int, std::uint64_t> waiting; ///< request → number of the event that is to be copied
    };

    // SimLease.cpp: the world
    void at(Instant when, std::function<void()> what);
    std::uint32_t below(std::uint32_t bound) { return m_random.below(bound); }
    bool chance(int percent) { return below(100) < std::uint32_t(percent); }
    Instant clockOf(const Machine &machine) const;
    void start(Machine &machine);
    void step(Machine &machine, const Lease::Event &event);
    void perform(Machine &machine, const QList<Lease::Action> &actions, const QString &asker, int askerLife);
    void wake(Machine &machine);
    void deliver(Machine &from, Machine &to, int toLife, std::function<void(Machine &)> what);
    Heads headsOf(const Machine &machine) const;
    Machine &named(const QString &name);
    void note(const QString &what);
    void wrong(const QString &what);

    // SimLeaseWork.cpp: what they do, what is done to them, what must hold
    void planFaults();
    void fault();
    void heal();
    void client(int request);
    void give(Machine &leader, int request);
    void answerCopied(Machine &leader);
    const Grant *known(const Machine &machine, int request) const;
    void gossip();
    void began(Machine &machine, std::uint64_t epoch);
    void check();
    void checkEnd();

    SeededRandom m_random;
    QStringList m_names;
    std::vector<std::unique_ptr<Machine>> m_machines;
    std::map<std::pair<Instant, std::uint64_t>, std::function<void()>> m_plan;
    std::uint64_t m_order = 0;
    Instant m_now = 0;
    int m_loss = 0; ///< percent
    QSet<std::pair<QString, QString>> m_cut;

    QMap<int, int> m_answered; ///< request → number
    QMap<int, int> m_numbers;  ///< number → request
    std::uint64_t m_highestLed = 0;
    int m_leaders = 0;
    Instant m_healedAt = -1;
    Instant m_ledAgainAt = -1;
    QByteArray m_trace;
    QString m_wrong;
};

} // namespace seva::authority::test
