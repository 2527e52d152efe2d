// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "VolumeSchedule.h"

namespace seva {

namespace {

// Never nothing: a silent hall is to be noticed, not to be set.
constexpr int kLeast = 10;
constexpr int kFull = 100;

} // namespace

Result<VolumeSchedule> VolumeSchedule::of(const QStringList &lines, const QByteArray &zone)
{
    VolumeSchedule schedule;
    schedule.m_zone = zone;
    for (const QString &line : lines) {
        const QTime from = QTime::fromString(line.section(u' ', 0, 0), QStringLiteral("HH:mm"));
        bool number = false;
        const int percent = line.section(u' ', 1).toInt(&number);
        if (!from.isValid() || !number || percent < kLeast || percent > kFull)
            return fault("devices.volume-wrong", line);
        schedule.m_from.insert(from, percent);
    }
    return schedule;
}

int VolumeSchedule::percentAt(Instant now) const
{
    if (m_from.isEmpty())
        return kFull;
    const auto later = m_from.upperBound(timeOf(now, m_zone));
    // Before the first line of the day the last one of the evening before holds.
    return later == m_from.begin() ? m_from.last() : *std::prev(later);
}

} // namespace seva
