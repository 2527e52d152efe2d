// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/authority/Pair.h>

#include <deque>

namespace seva::authority::test {

inline const QString kOne = QStringLiteral("HUB");
inline const QString kTwo = QStringLiteral("HUB-2");

inline constexpr Instant kMoment = 2'000;
inline constexpr Instant kLong = 20'000; ///< longer than a machine must be still before an officer's word counts

using Why = Rule::Declined::Why;

/// One machine with a disk; it can be switched off and on.
struct Machine
{
    QString name;
    QString other;
    Promise disk;
    bool diskWorks = true;
    Heads heads;
    std::uint64_t clock = 1'000;
    std::uint64_t seen = 0;
    std::unique_ptr<Pair> pair;
    QList<std::uint64_t> led; ///< epochs
    int stopped = 0;
    QList<Why> declined;
};

/// Both, on one line that can be cut; a message arrives at once. Time is what the test says.
struct Hall
{
    Hall()
    {
        one.name = two.other = kOne;
        two.name = one.other = kTwo;
    }
    void on(Machine &m)
    {
        m.pair = std::make_unique<Pair>(Pair::Place{m.name, kOne, m.other,
                                                    [&m](const Promise &mandate) {
                                                        if (m.diskWorks)
                                                            m.disk = mandate;
                                                        return m.diskWorks;
                                                    },
                                                    [&m] { return m.heads; }, [&m] { return m.clock; },
                                                    [&m] { return m.seen; }},
                                        m.disk, now);
    }
    void off(Machine &m) { m.pair.reset(); }
    void happen(Machine &m, const Rule::Event &event)
    {
        if (!m.pair)
            return;
        for (const Rule::Action &action : m.pair->step(event, now)) {
            if (const auto *send = std::get_if<Rule::Send>(&action))
                line.push_back({&m, Rule::Asked{m.name, send->ask}});
            else if (const auto *reply = std::get_if<Rule::Reply>(&action))
                line.push_back({&m, Rule::Answered{m.name, reply->answer}});
            else if (const auto *lead = std::get_if<Rule::Lead>(&action))
                m.led.append(lead->epoch);
            else if (const auto *declined = std::get_if<Rule::Declined>(&action))
                m.declined.append(declined->why);
            else
                ++m.stopped;
        }
        while (!line.empty()) {
            const auto [from, what] = line.front();
            line.pop_front();
            if (!cut)
                happen(from == &one ? two : one, what);
        }
    }
    /// So many milliseconds, in steps of 100.
    void pass(Instant span)
    {
        for (const Instant end = now + span; now < end;) {
            now += 100;
            happen(one, Rule::Tick{});
            happen(two, Rule::Tick{});
        }
    }
    /// Both are on, and the roster's first leads.
    void bothOn()
    {
        on(one);
        on(two);
        pass(kMoment);
    }
    /// The first is off, and the second leads by an officer's word.
    void takeOver()
    {
        bothOn();
        off(one);
        pass(kLong);
        order(two);
        pass(kMoment);
    }
    void order(Machine &m) { happen(m, Rule::Ordered{}); }
    bool leads(const Machine &m) const { return m.pair && m.pair->holds(now); }

    Machine one;
    Machine two;
    Instant now = 100'000;
    bool cut = false;
    std::deque<std::pair<Machine *, Rule::Event>> line;
};

} // namespace seva::authority::test
