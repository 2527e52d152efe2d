// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/StationTime.h>

namespace seva {

StationTime::StationTime(const StationOptions &options)
{
    if (!options.rehearsal()) {
        m_clock = std::make_unique<SystemClock>(options.clockOffset);
        m_alarms = std::make_shared<QtAlarms>();
        return;
    }
    auto still = std::make_unique<ManualClock>(SystemClock(options.clockOffset).now());
    auto manual = std::make_shared<ManualAlarms>(*still);
    m_manual = manual.get();
    m_alarms = std::move(manual);
    m_clock = std::move(still);
}

void StationTime::pass(milliseconds time)
{
    if (m_manual)
        m_manual->advance(time);
}

} // namespace seva
