// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../catalogue/ReadService.h"
#include "../catalogue/SchemaCheck.h"

#include <seva/domain/WorkingCalendar.h>

#include <array>

namespace seva {

namespace {

constexpr int MaxExtends = 4;
constexpr std::array Weekdays{"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"};

Fault broken(const QString &file, const JsonProblem &problem)
{
    return fault("calendar.broken",
                 QStringLiteral("%1: %2: %3").arg(file, QString::fromStdString(problem.pointer), problem.reason));
}

/// One file as it stands, before what it extends is put below it.
struct Draft
{
    QString file;
    QString extends;
    QStringList kendraTypes;
    bool ownWeek = false;
    WorkingCalendar calendar;
};

QDate dayIn(const Json &object, const char *key)
{
    return QDate::fromString(readString(object, key), Qt::ISODate);
}

/// The days of one list; the problem names a day that is none, or of another year, or named twice.
std::optional<JsonProblem> readDays(const Json &list, const std::string &pointer, int year, QMap<QDate, Holiday> &days)
{
    int at = 0;
    for (const Json &item : list) {
        const Holiday holiday{dayIn(item, "day"), readLabel(item.at("label")), readString(item, "source"),
                              readString(item, "confidence"), item.value("movable", false)};
        const std::string here = pointer + "/" + std::to_string(at++) + "/day";
        if (!holiday.day.isValid() || holiday.day.year() != year)
            return JsonProblem{here, QStringLiteral("not a day of %1").arg(year)};
        if (days.contains(holiday.day))
            return JsonProblem{here, QStringLiteral("named twice")};
        days.insert(holiday.day, holiday);
    }
    return std::nullopt;
}

WeeklyOff readOff(const Json &item)
{
    WeeklyOff off;
    const QString name = readString(item, "day");
    while (name != QLatin1String(Weekdays.at(std::size_t(off.weekday++)))) {
    }
    for (const Json &week : item.value("weeks", Json::array()))
        off.weeks.append(week.get<int>());
    return off;
}

std::optional<JsonProblem> readDraft(const Json &document, Draft &draft)
{
    draft.extends = readString(document, "extends");
    draft.kendraTypes = readStrings(document.value("kendraTypes", Json::array()));
    draft.calendar.id = readString(document, "calendar");
    draft.calendar.name = readLabel(document.at("label"));
    draft.ownWeek = document.contains("weeklyOffs");
    for (const Json &item : document.value("weeklyOffs", Json::array()))
        draft.calendar.weeklyOffs.append(readOff(item));
    for (const auto &[name, year] : document.at("years").items()) {
        const int number = std::stoi(name);
        draft.calendar.years.insert(number);
        auto problem = readDays(year.value("holidays", Json::array()), "/years/" + name + "/holidays", number,
                                draft.calendar.holidays);
        if (!problem)
            problem = readDays(year.value("workingDays", Json::array()), "/years/" + name + "/workingDays", number,
                               draft.calendar.workingDays);
        if (problem)
            return problem;
    }
    if (!draft.ownWeek && draft.extends.isEmpty())
        return JsonProblem{"/weeklyOffs", QStringLiteral("a calendar that extends no other says which days are off")};
    return std::nullopt;
}

/// Puts the base below: its days hold where the office says nothing of its own. Years come from the base alone,
/// because an office's own list is never whole.
std::optional<JsonProblem> extend(Draft &draft, const QMap<QString, Draft> &drafts)
{
    QString base = draft.extends;
    WorkingCalendar &own = draft.calendar;
    for (int level = 0; !base.isEmpty(); ++level) {
        const auto below = drafts.constFind(base);
        if (below == drafts.constEnd())
            return JsonProblem{"/extends", QStringLiteral("there is no calendar '%1'").arg(base)};
        if (level == MaxExtends)
            return JsonProblem{"/extends", QStringLiteral("more than %1 calendars deep").arg(MaxExtends)};
        if (!draft.ownWeek && own.weeklyOffs.isEmpty())
            own.weeklyOffs = below->calendar.weeklyOffs;
        for (const Holiday &holiday : below->calendar.holidays)
            if (!own.workingDays.contains(holiday.day) && !own.holidays.contains(holiday.day))
                own.holidays.insert(holiday.day, holiday);
        for (const Holiday &open : below->calendar.workingDays)
            if (!own.holidays.contains(open.day))
                own.workingDays.insert(open.day, open);
        own.years = below->calendar.years;
        base = below->extends;
    }
    return std::nullopt;
}

} // namespace

Result<std::shared_ptr<const CalendarBook>> CalendarBook::load(const QMap<QString, QByteArray> &files,
                                                               const QByteArray &schema)
{
    JsonProblem unusable;
    const auto check = SchemaCheck::compile(schema, unusable);
    if (!check)
        return broken(QStringLiteral("the schema"), unusable);
    QMap<QString, Draft> drafts;
    for (auto file = files.begin(); file != files.end(); ++file) {
        Json document;
        Draft draft;
        auto problem = parseJson(*file, document);
        if (!problem)
            problem = check->problemOf(document);
        if (!problem)
            problem = readDraft(document, draft);
        if (!problem && drafts.contains(draft.calendar.id))
            problem = JsonProblem{"/calendar", QStringLiteral("another file also defines this calendar")};
        if (problem)
            return broken(file.key(), *problem);
        draft.file = file.key();
        drafts.insert(draft.calendar.id, draft);
    }
    auto book = std::make_shared<CalendarBook>();
    for (Draft draft : std::as_const(drafts)) {
        if (const auto problem = extend(draft, drafts))
            return broken(draft.file, *problem);
        for (const QString &type : draft.kendraTypes)
            book->m_byKendraType.insert(type, draft.calendar.id);
        book->m_calendars.insert(draft.calendar.id, draft.calendar);
    }
    return std::shared_ptr<const CalendarBook>(std::move(book));
}

} // namespace seva
