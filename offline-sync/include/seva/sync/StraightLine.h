// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/journal/LinkReport.h>
#include <seva/sync/Enrolment.h>
#include <seva/sync/EventStore.h>

#include <functional>
#include <memory>
#include <mutex>

namespace seva::sync {

/// A station that no hub has served for so long sends straight to the data centre.
inline constexpr Instant kHubAbsentMost = 5 * 60 * 1'000;
/// And so much later at most, by chance, so that a hall does not knock in one moment.
inline constexpr Instant kStraightSpread = 30'000;
/// What the stations of one site may send so together, bytes a second: three fifths of a line of 4 Mbit/s. The hub that
/// shares the line out among them is what is missing, so each keeps to its own part.
inline constexpr std::int64_t kSiteStraightMost = 300'000;

/// Whether no hub has served this station for kHubAbsentMost and `late` more.
bool isHubAbsent(const Uplink &hub, Instant late, Instant now);
/// One station's part of kSiteStraightMost: as many parts as there are counters, kiosks and displays that may work.
std::int64_t straightShareOf(const Roster &roster);

/// Sends a station's own log and captures to the data centre while no hub serves it; ends when one does. It asks
/// nothing there: tokens, claims and numbers are a hub's. What both got in the end stands there once: all of it is
/// idempotent.
class StraightLine
{
public:
    /// Everything referred to must outlive it. `changed` is called in a thread of the line whenever uplink() changed.
    StraightLine(const Enrolment &enrolment, EventStore &store, BlobStore &blobs, const Clock &clock, Random &random,
                 std::function<void()> changed);
    ~StraightLine();
    StraightLine(const StraightLine &) = delete;
    StraightLine &operator=(const StraightLine &) = delete;

    /// How the link to the hub is; again whenever that may have changed, always in the same thread. Begins and ends.
    void look(const Uplink &hub);
    /// The journal or the vault has something new; from any thread, as what follows.
    void appended();
    StraightUplink uplink() const;
    /// What goes this way takes the place of what waits for the hub, once the data centre has answered.
    void show(LinkReport &report) const;

private:
    struct Line;
    void begin();
    void end();
    static StraightUplink stateOf(const Line &line);

    const Enrolment m_self;
    EventStore &m_store;
    BlobStore &m_blobs;
    const Clock &m_clock;
    Random &m_random;
    const std::function<void()> m_changed;
    const Instant m_late;
    mutable std::mutex m_lock;
    std::unique_ptr<Line> m_line; ///< none = the hub is there, or nobody knows yet that it is not
};

} // namespace seva::sync
