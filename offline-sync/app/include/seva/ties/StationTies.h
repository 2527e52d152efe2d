// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/station/StationRuntime.h>
#include <seva/sync/BookDelivery.h>
#include <seva/sync/HubLink.h>
#include <seva/sync/RosterFollower.h>

namespace seva {

/// Who this station is, enrolling it first where a code was given; nothing for a rehearsal. The station's own book of
/// definitions takes the place of what is installed in `options`.
Result<std::optional<sync::Enrolment>> enrolHere(StationOptions &options, Random &random);

/// A station of a Kendra: its link to the hub, the roster and the books that come down. Gone before the runtime is, and
/// the visits know of no link any more then. Where nothing was joined, the station is alone.
class StationTies
{
public:
    explicit StationTies(StationRuntime &runtime) : m_runtime(runtime) {}
    ~StationTies();
    StationTies(const StationTies &) = delete;
    StationTies &operator=(const StationTies &) = delete;

    /// `changed` is called in the thread of the delivery.
    void join(const sync::Enrolment &self, Random &random, sync::BookDelivery::Observer changed = {});

    /// What the data centre has for good; null for a station that is alone.
    std::shared_ptr<const KeptElsewhere> kept() const;
    LinkReport report() const { return m_link->report(); }
    QList<BookState> books() const { return m_books->states(); }

private:
    StationRuntime &m_runtime;
    std::optional<sync::HubLink> m_link;
    std::optional<sync::RosterFollower> m_roster;
    std::unique_ptr<sync::BookDelivery> m_books;
};

} // namespace seva
