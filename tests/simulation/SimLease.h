// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SimHubs.h"

#include <seva/authority/Lease.h>

namespace seva::authority::test {

/// Three or five hub machines of one Kendra with the production lease: each gives numbers out while it leads, and
/// forgets what is not durable.
class SimLease : public SimHubs
{
public:
    SimLease(std::uint64_t seed, int voters);

    /// What did not hold, in the order of time; empty when everything did.
    QString run();
    int answered() const { return int(m_answered.size()); }
    int leaders() const { return m_leaders; }

private:
    /// What a leader gives out: a number for a request.
    struct Grant
    {
        int request = 0;
        int number = 0;
        std::uint64_t epoch = 0;
    };
    /// Of one machine.
    struct Desk
    {
        Promise disk;
        QMap<QByteArray, QList<Grant>> journal; ///< origin → its events; durable
        QMap<int, std::uint64_t> waiting;       ///< request → number of the event that is to be copied
    };

    std::unique_ptr<Rule> ruleOf(Machine &machine) override;
    void began(Machine &machine, std::uint64_t epoch) override;
    void ended(Machine &machine) override { deskOf(machine).waiting.clear(); }
    void stepped(Machine &machine) override;
    void check() override;
    Desk &deskOf(const Machine &machine) { return m_desks.at(std::size_t(machine.index)); }

    void planFaults();
    void fault();
    void heal();
    void client(int request);
    void give(Machine &leader, int request);
    void gossip();
    void checkEnd();
    static const Grant *known(const Desk &desk, int request);

    std::vector<Desk> m_desks;
    QMap<int, int> m_answered; ///< request → number
    QMap<int, int> m_numbers;  ///< number → request
    std::uint64_t m_highestLed = 0;
    int m_leaders = 0;
    Instant m_healedAt = -1;
    Instant m_ledAgainAt = -1;
};

} // namespace seva::authority::test
