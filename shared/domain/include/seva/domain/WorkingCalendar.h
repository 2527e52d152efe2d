// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ServiceCatalogue.h>

#include <QSet>

namespace seva {

/// One gazetted day on which an office is closed, or (see WorkingCalendar::workingDays) open on a weekly off.
struct Holiday
{
    QDate day;
    LocalText name;
    QString source;       ///< where the date stands
    QString confidence;   ///< "certain", "memory", ...: docs/calendar.md
    bool movable = false; ///< follows the moon: the day may still shift
};

/// Which weekday is off: always, or only in these weeks of the month (1 to 5; empty: all).
struct WeeklyOff
{
    int weekday = 0; ///< 1 = Monday ... 7 = Sunday
    QList<int> weeks;
};

/// The days on which an office works. Every answer is refused with "calendar.year-missing" for a year whose
/// holidays are not known: never "weekdays only".
class WorkingCalendar
{
public:
    /// Longest way in working days that is counted; beyond it "calendar.too-far".
    static constexpr int MaxWorkingDays = 750;

    QString id;
    LocalText name;
    QList<WeeklyOff> weeklyOffs;
    QSet<int> years; ///< those whose holidays are known
    QMap<QDate, Holiday> holidays;
    QMap<QDate, Holiday> workingDays; ///< open although the weekday is off (a special drive)

    Result<bool> isWorkingDay(QDate day) const;
    /// The n-th working day after `from`, which itself does not count: the third one after a Monday is Thursday.
    /// Negative: before it. 0: the day itself.
    Result<QDate> addWorkingDays(QDate from, int days) const;
    /// Working days after `from` up to and including `to`; negative when `to` is earlier, then counted from
    /// `to` up to but not including `from`. Inverse of addWorkingDays.
    Result<int> workingDaysBetween(QDate from, QDate to) const;

private:
    bool works(QDate day) const;
    Result<void> known(QDate day) const;
};

/// Every calendar there is: files of shared/service-definitions/calendars.
class CalendarBook
{
public:
    /// `files`: path → JSON text, against calendar.schema.json. Fault "calendar.broken" names file, JSON path, reason.
    static Result<std::shared_ptr<const CalendarBook>> load(const QMap<QString, QByteArray> &files,
                                                            const QByteArray &schema);

    /// The calendar of this id; nullptr when there is none.
    const WorkingCalendar *calendar(const QString &id) const;
    /// What the Kendra names, else the one for its type. Fault "calendar.none" when there is neither.
    Result<const WorkingCalendar *> calendarOf(const Kendra &kendra) const;
    QStringList ids() const { return m_calendars.keys(); }

private:
    QMap<QString, WorkingCalendar> m_calendars;
    QMap<QString, QString> m_byKendraType;
};

} // namespace seva
