// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SimHubs.h"

#include <seva/authority/Pair.h>
#include <seva/base/Digest.h>
#include <seva/domain/Kendra.h>

namespace seva::authority::test {

/// The two hub machines of a small Kendra with the production rule (docs/adr/0008), the production halves of a day's
/// numbers, a data centre, a station, and an officer: who says that the other machine is off when it is (switched off,
/// or asleep for longer than the rule waits), and in one seed of three now and then when it is not.
class SimPair : public SimHubs
{
public:
    explicit SimPair(std::uint64_t seed);

    /// What did not hold, in the order of time; empty when everything did.
    QString run();
    /// Of everything that happened.
    QByteArray traceHash() const { return Digest::of(trace()).bytes(); }
    int answered() const { return int(m_answered.size()); }
    int leaders() const { return int(m_led.size()); }
    int takeovers() const { return m_takeovers; }
    /// An officer was wrong, and was believed.
    bool misled() const { return m_misled; }

private:
    static constexpr Instant kCalm = 150'000; ///< faults happen before
    static constexpr int kRequests = 70;
    /// A token or a block of numbers for a request; without a request, the record of a takeover.
    struct Grant
    {
        int request = 0;
        int what = 0; ///< the token, or the block's first number
        std::uint64_t epoch = 0;
        friend bool operator==(const Grant &, const Grant &) = default;
    };
    using Log = QList<Grant>;
    using Journal = QMap<QByteArray, Log>; ///< by origin
    struct Waiting
    {
        std::uint64_t seq = 0; ///< of the own log: what must be copied before the answer
        Instant until = 0;
    };
    /// Of one machine.
    struct Desk
    {
        // Its disk.
        Promise mandate;
        Journal journal;                       ///< as the programs see it
        QMap<QByteArray, std::uint64_t> heads; ///< how far it is flushed
        std::uint64_t claimsEpoch = 0;         ///< the last that claims were opened in
        bool failing = false;
        // Lost when it ends.
        std::uint64_t opening = 0;  ///< leads in this epoch, and its claims are not open yet
        std::uint64_t open = 0;     ///< the epoch of its claims; 0 = none
        bool flushing = false;      ///< a flush is under way
        Instant settled = 0;        ///< no token is given out before; of its steady clock
        bool ordered = false;       ///< an officer's word waits
        bool wordIsTrue = false;    ///< the other machine was off when it came
        Instant heard = 0;          ///< anything of the other machine; of its steady clock
        Instant sleepsSince = 0;    ///< counts only while it sleeps
        Instant overruledSince = 0; ///< leads, and knows of a higher epoch; 0 = it does not
        std::uint64_t seen = 0;     ///< highest epoch in its flushed journal
        QMap<int, Waiting> waiting; ///< by request
        Instant skew = 0;           ///< of its wall clock
    };
    struct Answer
    {
        Grant grant;
        bool copied = false; ///< the other machine kept step
        bool received = false;
    };

    // SimPair.cpp: the machines
    std::unique_ptr<Rule> ruleOf(Machine &machine) override;
    void began(Machine &machine, std::uint64_t epoch) override;
    void ended(Machine &machine) override;
    void declined(Machine &machine, Rule::Declined::Why why) override;
    void hears(Machine &machine, Ask::Kind kind) override;
    void stepped(Machine &machine) override;
    bool keep(Desk &desk, const Promise &mandate);
    void flushSoon(Machine &machine);
    void flush(Machine &machine);
    void openClaims(Machine &machine);
    void endMachine(Machine &machine);
    Desk &deskOf(const Machine &machine) { return m_desks.at(std::size_t(machine.index)); }
    Machine &otherThan(const Machine &one) { return machine(1 - one.index); }

    // SimPairWork.cpp: what is asked of them, and goes between them
    void client(int request);
    void give(Machine &leader, int request);
    int numbersFor(const Machine &leader, int request);
    int tokenFor(const Desk &desk) const;
    void answer(Machine &leader, int request);
    void receive(const Grant &grant);
    void gossip();
    void exchangeWithCentre(Machine &leader);
    void take(Machine &to, const QByteArray &origin, const Log &log, std::uint64_t upTo);
    static bool isForNumbers(int request) { return request > 0 && request % 2 == 0; }
    static bool isForToken(int request) { return request % 2 != 0; }
    static const Grant *known(const Journal &journal, int request);
    static bool holds(const Desk &desk, const Grant &grant);

    // SimPairFaults.cpp: what is done to them, and what must hold
    void planFaults();
    void fault();
    bool settling(const Machine &machine);
    void sleep(Machine &machine, Instant span);
    void officer();
    void heal();
    void checkLeader(const Machine &machine, std::uint64_t epoch, bool byWord);
    void check() override;
    void checkOverruled(const Machine &machine);
    void checkEnd();

    std::vector<Desk> m_desks;
    Kendra m_kendra;
    Journal m_centre;
    QSet<int> m_centreCut; ///< machines
    Log m_called;          ///< the station's log: the tokens that it was told
    bool m_careless = false;
    bool m_misled = false;
    int m_takeovers = 0;
    QMap<int, Answer> m_answered; ///< by request
    QMap<int, int> m_numbers;     ///< first number of a block → request
    QMap<int, int> m_tokens;      ///< token → request that was told it
    QSet<std::uint64_t> m_led;    ///< epochs
    std::uint64_t m_highestLed = 0;
    Instant m_healedAt = -1;
    Instant m_ledAgainAt = -1;
};

} // namespace seva::authority::test
