// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/WorkingCalendar.h>

#include <cstdlib>

namespace seva {

namespace {

constexpr int DaysOfAWeek = 7;

} // namespace

Result<void> WorkingCalendar::known(QDate day) const
{
    if (!day.isValid() || !years.contains(day.year()))
        return fault("calendar.year-missing", QStringLiteral("%1 %2").arg(id).arg(day.year()));
    return {};
}

bool WorkingCalendar::works(QDate day) const
{
    if (holidays.contains(day))
        return false;
    if (workingDays.contains(day))
        return true;
    for (const WeeklyOff &off : weeklyOffs) {
        const int week = (day.day() - 1) / DaysOfAWeek + 1;
        if (off.weekday == day.dayOfWeek() && (off.weeks.isEmpty() || off.weeks.contains(week)))
            return false;
    }
    return true;
}

Result<bool> WorkingCalendar::isWorkingDay(QDate day) const
{
    if (const Result<void> has = known(day); !has)
        return has.fault();
    return works(day);
}

Result<QDate> WorkingCalendar::addWorkingDays(QDate from, int days) const
{
    if (std::abs(days) > MaxWorkingDays)
        return fault("calendar.too-far", QString::number(days));
    const int step = days < 0 ? -1 : 1;
    QDate day = from;
    if (const Result<void> has = known(day); !has)
        return has.fault();
    for (int left = std::abs(days); left > 0;) {
        day = day.addDays(step);
        if (const Result<void> has = known(day); !has)
            return has.fault();
        left -= works(day);
    }
    return day;
}

Result<int> WorkingCalendar::workingDaysBetween(QDate from, QDate to) const
{
    for (int year = std::min(from.year(), to.year()); year <= std::max(from.year(), to.year()); ++year)
        if (const Result<void> has = known(QDate(year, 1, 1)); !has)
            return has.fault();
    const bool back = to < from;
    int count = 0;
    for (QDate day = back ? to : from.addDays(1); back ? day < from : day <= to; day = day.addDays(1))
        count += works(day);
    return back ? -count : count;
}

const WorkingCalendar *CalendarBook::calendar(const QString &id) const
{
    const auto found = m_calendars.constFind(id);
    return found == m_calendars.constEnd() ? nullptr : &*found;
}

Result<const WorkingCalendar *> CalendarBook::calendarOf(const Kendra &kendra) const
{
    const QString id = kendra.calendar.isEmpty() ? m_byKendraType.value(kendraTypeName(kendra.type)) : kendra.calendar;
    if (const WorkingCalendar *found = calendar(id))
        return found;
    return fault("calendar.none", id.isEmpty() ? kendraTypeName(kendra.type) : id);
}

} // namespace seva
