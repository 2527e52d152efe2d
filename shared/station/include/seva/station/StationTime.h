// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Alarms.h>
#include <seva/station/StationOptions.h>

namespace seva {

/// The clock and the alarms of a program. A rehearsal's time stands still until it is let pass, so that its
/// pages are the same whenever they are drawn.
class StationTime
{
public:
    explicit StationTime(const StationOptions &options);

    Clock &clock() { return *m_clock; }
    std::shared_ptr<Alarms> alarms() const { return m_alarms; }
    /// Rehearsals only: lets so much time pass at once, alarms ring on the way.
    void pass(milliseconds time);

private:
    std::unique_ptr<Clock> m_clock;
    std::shared_ptr<Alarms> m_alarms;
    ManualAlarms *m_manual = nullptr;
};

} // namespace seva
