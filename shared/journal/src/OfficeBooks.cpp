// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/OfficeBooks.h>

#include <seva/base/Files.h>

namespace seva {

namespace {

constexpr qint64 MaxSchemaBytes = 1 << 20;

template <typename Book>
Result<std::shared_ptr<const Book>> loadBook(const QString &folder, const QString &schemas, const QString &what,
                                             const QString &schemaName)
{
    const QString from = schemas.isEmpty() ? folder : schemas;
    const auto schema = files::read(from + QLatin1Char('/') + schemaName, MaxSchemaBytes);
    if (!schema)
        return schema.fault();
    const auto found = files::readFolder(folder + QLatin1Char('/') + what, QStringLiteral(".json"));
    if (!found)
        return found.fault();
    return Book::load(*found, *schema);
}

} // namespace

Result<std::shared_ptr<const CalendarBook>> loadCalendars(const QString &folder, const QString &schemas)
{
    return loadBook<CalendarBook>(folder, schemas, QStringLiteral("calendars"), QStringLiteral("calendar.schema.json"));
}

Result<std::shared_ptr<const StatusBook>> loadStatuses(const QString &folder, const QString &schemas)
{
    return loadBook<StatusBook>(folder, schemas, QStringLiteral("statuses"), QStringLiteral("status.schema.json"));
}

} // namespace seva
