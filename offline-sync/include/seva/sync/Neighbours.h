// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/journal/Uplink.h>
#include <seva/sync/NearServer.h>
#include <seva/sync/Surroundings.h>

#include <atomic>
#include <condition_variable>
#include <list>
#include <thread>

namespace seva::sync {

/// A station that no hub has served for so long reads with its neighbours and lets them read.
inline constexpr Instant kAloneMost = 10'000;
/// From so many at once, and from others after so long or, by chance, half of it: those first that were not read from
/// for longest, so that nobody is left out. In a hall of forty what one has reaches everybody after about three steps.
inline constexpr int kNeighboursAtOnce = 3;
inline constexpr Instant kNeighbourSpan = 10'000;
/// How often one is asked that had nothing new.
inline constexpr Instant kNeighbourPause = 1'000;
/// One that does not answer for so long makes room for another.
inline constexpr Instant kNeighbourSilent = 5'000;
/// How often it is looked who is there; sooner while there are few.
inline constexpr Instant kLookAroundEvery = 10'000;
inline constexpr Instant kLookAroundSoon = 3'000;
inline constexpr qsizetype kNeighboursMost = 64; ///< known at a time

/// Whether no hub has served this station for kAloneMost.
bool isAlone(const Uplink &hub, Instant now);

/// Data goes from station to station while no hub serves them (docs/adr/0009): each pulls what it lacks from a few
/// others. Every segment is checked with the key of the station that wrote it, so whoever passes it on need not be
/// trusted. Nothing is decided among stations: tokens, claims and numbers are a hub's, and counters call by the lanes
/// that a hub agreed.
class Neighbours
{
public:
    /// Everything referred to must outlive it. Does nothing where `around` has no way to other stations. `changed` is
    /// called in a thread of this object whenever uplink() changed.
    Neighbours(const Enrolment &self, EventStore &store, BlobStore &blobs, const Clock &clock, Random &random,
               Surroundings around, std::function<void()> changed);
    ~Neighbours();
    Neighbours(const Neighbours &) = delete;
    Neighbours &operator=(const Neighbours &) = delete;

    /// How the link to the hub is; again whenever that may have changed, always in the same thread. Begins and ends.
    void look(const Uplink &hub);
    /// From any thread, as what follows.
    NearUplink uplink() const;
    /// A way to each known neighbour, those that answer first; for as long as this lives.
    QList<std::shared_ptr<Transport>> ways() const;

private:
    class Line;
    class Hall;
    const Enrolment m_self;
    EventStore &m_store;
    BlobStore &m_blobs;
    const Clock &m_clock;
    Random &m_random;
    const Surroundings m_around;
    const std::function<void()> m_changed;
    std::unique_ptr<CurlTransport> m_curl; ///< from the first time on: what is asked through a way may end after it
    mutable std::mutex m_lock;
    std::unique_ptr<Hall> m_hall; ///< none = a hub is there, or nobody knows yet that it is not
};

} // namespace seva::sync
