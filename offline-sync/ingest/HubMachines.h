// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LeaseKeeper.h"

#include <seva/sync/Hub.h>
#include <seva/sync/PumpThread.h>

namespace seva::sync {

/// The other hub machines of a Kendra as one of them sees them: it pumps to and from each of them all the time, so that
/// any may take over, and votes with them who leads.
class HubMachines
{
    Q_DISABLE_COPY_MOVE(HubMachines)
public:
    /// Whether the roster names several that vote.
    static bool areWanted(const HubParts &parts);
    /// Where they do not, only the roster's first hub machine works: two would each give out the same numbers.
    static bool mayBeTheOne(const HubParts &parts);

    /// Called in a thread of the keeper; they only note it.
    struct Told
    {
        std::function<void(std::uint64_t epoch)> lead;
        std::function<void()> stop;
        std::function<void()> copied;
    };
    /// Faults: hub.not-a-voter, hub.voter-without-address, hub.promise-unreadable.
    static Result<std::unique_ptr<HubMachines>> start(const HubParts &parts, EventStore &store, Told told);
    ~HubMachines();

    /// The journal has something new.
    void appended();
    LeaseKeeper &lease() { return *m_lease; }
    const LeaseKeeper &lease() const { return *m_lease; }
    /// What the data centre keeps, as the others were told.
    QList<std::shared_ptr<const Kept>> kept() const;

private:
    struct Line
    {
        std::unique_ptr<CurlTransport> transport;
        std::unique_ptr<PumpThread> pump;
    };
    HubMachines() = default;
    Result<void> open(const HubParts &parts, EventStore &store, Told told);

    std::list<Line> m_lines;
    std::unique_ptr<LeaseKeeper> m_lease;
};

} // namespace seva::sync
