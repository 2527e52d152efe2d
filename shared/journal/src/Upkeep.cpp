// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/Upkeep.h>

#include "JournalThread.h"

namespace seva {

Upkeep::Upkeep(JournalThread &thread) : m_thread(thread) {}

Upkeep::~Upkeep() = default;

Incarnation Upkeep::incarnation() const
{
    return m_thread.peek([](JournalCore &core) { return core.incarnation(); });
}

QList<OriginId> Upkeep::ownOrigins() const
{
    return m_thread.peek([](JournalCore &core) { return core.ownOrigins(); });
}

Result<void> Upkeep::renewOrigin()
{
    return m_thread.run([this](Instant now) { return m_thread.core().renewOrigin(Incarnation::Why::Forked, now); });
}

void Upkeep::useRoster(std::shared_ptr<const Roster> roster)
{
    m_thread.peek([&roster](JournalCore &core) {
        core.useRoster(std::move(roster));
        return true;
    });
}

Result<int> Upkeep::prune(const PruneRule &rule)
{
    int taken = 0;
    const Result<void> done = m_thread.run([&](Instant) -> Result<void> {
        taken = m_thread.core().prune(rule);
        return {};
    });
    return done.ok() ? Result<int>(taken) : Result<int>(done.fault());
}

} // namespace seva
