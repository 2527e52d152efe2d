// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/StatusBook.h>
#include <seva/domain/WorkingCalendar.h>

namespace seva {

/// <folder>/calendars/*.json against calendar.schema.json of the same folder, or of `schemas` where it is named; a
/// broken file is refused by name, path and reason.
Result<std::shared_ptr<const CalendarBook>> loadCalendars(const QString &folder, const QString &schemas = {});

/// <folder>/statuses/*.json against status.schema.json.
Result<std::shared_ptr<const StatusBook>> loadStatuses(const QString &folder, const QString &schemas = {});

} // namespace seva
