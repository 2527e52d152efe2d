// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/Uplink.h>

#include <QJsonObject>
#include <QList>

#include <array>

namespace seva {

/// What shares one link, in the order of importance (docs/sync-protocol.md, Lanes).
enum class Lane {
    Interactive, ///< tokens and claims: events of kiosks and of the hub that are not a backlog
    Events,      ///< events of everybody else
    Captures,
    Backlog ///< events of an origin that is far behind
};
inline constexpr int kLanes = 4;

/// One lane as the operator sees it.
struct LaneReport
{
    std::uint64_t waiting = 0; ///< events or captures the peer has not confirmed
    std::uint64_t bytes = 0;   ///< about that much on the wire, by what was sent before; 0 = not known
    Instant oldest = 0;        ///< since when the first of them waits, as far as seen since the start; 0 = nothing
    int inFlight = 0;          ///< requests
    Instant lastDurable = 0;   ///< when the peer last said so of something of this lane; 0 = not since the start
    Instant nextTry = 0;       ///< 0 = at once, or nothing waits
    QString reason;            ///< fault code of what is in the way; empty when nothing is

    friend bool operator==(const LaneReport &, const LaneReport &) = default;
};

/// One thing that does not get through while others do. It is kept, and tried again unless `nextTry` is 0.
struct StuckItem
{
    enum class What { Origin, Capture };
    What what = What::Origin;
    QString name;   ///< the first digits of origin or digest
    QString reason; ///< fault code
    Instant since = 0;
    int tries = 0;
    Instant nextTry = 0; ///< 0 = a person has to do something

    friend bool operator==(const StuckItem &, const StuckItem &) = default;
};

/// The whole state of a machine's link to the one above it, at one instant.
struct LinkReport
{
    static constexpr int kMaxStuckNamed = 50;

    Instant at = 0; ///< 0 = there is no link, or nothing is known yet
    QString peer;   ///< "hub", "data-centre"
    Uplink uplink;
    Instant lastDurable = 0;         ///< when everything of here was last known to be durable there; 0 = never
    std::int64_t clockApart = 0;     ///< by how many milliseconds the peer's clock is ahead of ours
    std::int64_t bytesPerSecond = 0; ///< the cap; 0 = none
    std::array<LaneReport, kLanes> lanes;
    Instant lastDown = 0;   ///< when the peer last had nothing more for us; 0 = not since the start
    int roster = 0;         ///< version in use here
    int rosterWanted = 0;   ///< the newest the peer spoke of
    QList<StuckItem> stuck; ///< the first kMaxStuckNamed
    QStringList asked = {}; ///< one line for each address known: how it was learnt, and what came of asking it

    const LaneReport &lane(Lane which) const { return lanes.at(std::size_t(which)); }
    LaneReport &lane(Lane which) { return lanes.at(std::size_t(which)); }

    friend bool operator==(const LinkReport &, const LinkReport &) = default;
};

/// For operators' tools: instants as ISO 8601 in UTC, null for never; reasons are fault codes.
QJsonObject toJson(const LinkReport &report);

} // namespace seva
