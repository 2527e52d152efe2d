// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MemoryStore.h"

#include <seva/base/Files.h>
#include <seva/sync/Ingest.h>
#include <seva/sync/Pump.h>

#include <map>

namespace seva::sync::test {

/// A whole Kendra in one thread: production pumps and ingests, simulated network, clock and chance. One seed, one run.
class SimulatedKendra
{
public:
    struct Faults
    {
        int lossPercent = 0;         ///< of requests and of answers
        int duplicatePercent = 0;    ///< of requests
        int maxDelay = 40;           ///< milliseconds each way; unequal delays reorder
        int cutPercent = 0;          ///< of ticks at which a link is down
        bool centreRestored = false; ///< the data centre comes back from an older image
        bool stationsKilled = false; ///< a station's pump forgets everything that is not durable
        bool straight = false;       ///< stations send to the data centre, too, now and then, also while a hub is there
        bool near = false;           ///< and read from each other, likewise
    };

    SimulatedKendra(std::uint64_t seed, int stations, Faults faults);

    /// Events are made and faults happen.
    void live(int milliseconds);
    /// No more faults or events. True when everything drained within the time.
    bool heal(int milliseconds);

    /// Empty when every machine has every event once, in order, with equal heads; otherwise what differs.
    QString difference() const;
    /// Of everything that happened: equal for equal seeds.
    QByteArray trace() const { return m_trace.bytes(); }
    std::uint64_t made() const { return m_made; }
    /// Events that came to a station from another one.
    std::uint64_t readNear() const { return m_readNear; }

private:
    struct Machine
    {
        StationId id;
        std::shared_ptr<MemoryStore> store;
        std::shared_ptr<RosterBook> book;
        std::unique_ptr<Ingest> ingest;
        std::unique_ptr<Pump> pump; ///< towards `above`; null at the data centre
        int above = -1;
        bool straight = false; ///< the other way of the station whose store it has: to the data centre
        bool near = false;     ///< the same: from the station `above`
        bool isOther() const { return straight || near; }
        Instant wakeAt = 0;
        bool linkDown = false;
        int life = 0; ///< answers to a pump that died are lost
    };
    struct Message
    {
        int machine = 0;
        int life = 0;
        std::uint64_t id = 0;
        bool answer = false;
        HttpRequest request;
        HttpResponse response;
        bool lost = false;
    };

    void addStraight();
    void addNear();
    void addOther(const Machine &station, Machine other);
    void makePump(int machine);
    void step(int machine, const Pump::Event &event);
    void deliver(const Message &message);
    void arrive(const Message &message);
    void tick(bool faulty);
    void mischief();
    void other(int machine);
    void note(const QByteArray &what);
    bool chance(int percent) { return percent > 0 && int(m_random.below(100)) < percent; }
    bool drained() const;

    SeededRandom m_random;
    const Faults m_faults;
    bool m_faulty = true;
    Instant m_now = 1'795'403'700'000;
    QByteArray m_roster;
    std::vector<Machine> m_machines; ///< 0 data centre, 1 hub, 2.. stations, then their other ways
    std::multimap<Instant, Message> m_wire;
    std::shared_ptr<const MemoryStore::Image> m_image;
    std::uint64_t m_made = 0;
    std::uint64_t m_readNear = 0;
    Digest m_trace;
    /// What a sender is told of a message that went nowhere.
    const Result<HttpResponse> m_lost = files::read(QStringLiteral("/nowhere"), 1).fault();
};

} // namespace seva::sync::test
