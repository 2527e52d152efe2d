// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MrzReader.h"

namespace seva::mrz {

namespace {

constexpr int Unknown = -1;
constexpr int Wrong = -2;
constexpr int Century = 100;
constexpr int ExpiredForYears = 50; ///< an older document is not shown at a counter any more
constexpr int LeapYear = 2000;      ///< stands in where the century is not known: a day is wrong only when it never is

/// Two digits, two fillers, or neither.
int partOf(const QString &raw, int at)
{
    const QChar tens = raw.at(at);
    const QChar ones = raw.at(at + 1);
    if (tens == Filler && ones == Filler)
        return Unknown;
    return isDigit(tens) && isDigit(ones) ? (tens.unicode() - u'0') * 10 + ones.unicode() - u'0' : Wrong;
}

/// The year of these two digits that lies from `first` on, within a hundred years.
int fullYear(int twoDigits, int first)
{
    const int year = first - first % Century + twoDigits;
    return year < first ? year + Century : year;
}

} // namespace

void Reader::readDate(const char *field, const Span &span, MrzDate &date, Event event)
{
    date.raw = text(span);
    if (!has(
            field, span, [](QChar each) { return isDigit(each) || each == Filler; }, "0-9|<"))
        return;
    const int year = partOf(date.raw, 0);
    const int month = partOf(date.raw, 2);
    const int day = partOf(date.raw, 4);
    for (const auto &[part, at] : {std::pair{year, 0}, std::pair{month, 2}, std::pair{day, 4}}) {
        if (part == Wrong)
            return problem("mrz.date", field, span, isDigit(date.raw.at(at)) ? at + 1 : at, QStringLiteral("0-9"));
    }
    if (month != Unknown && (month < 1 || month > 12))
        return problem("mrz.date", field, span, 2, QStringLiteral("01-12"));
    if (day != Unknown && (day < 1 || day > 31))
        return problem("mrz.date", field, span, 4, QStringLiteral("01-31"));
    if (year == Unknown || month == Unknown || day == Unknown)
        return;
    const bool isBirth = event == Event::Birth;
    int full = LeapYear;
    if (m_today.isValid()) {
        full = fullYear(year, m_today.year() - (isBirth ? Century - 1 : ExpiredForYears));
        if (isBirth && QDate(full, month, 1).addDays(day - 1) > m_today)
            full -= Century;
    }
    if (!QDate::isValid(full, month, day))
        return problem("mrz.date", field, span, 4, QStringLiteral("01-%1").arg(QDate(full, month, 1).daysInMonth()));
    if (m_today.isValid())
        date.day = QDate(full, month, day);
}

} // namespace seva::mrz
