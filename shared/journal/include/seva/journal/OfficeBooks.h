// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/StatusBook.h>
#include <seva/domain/WorkingCalendar.h>

namespace seva {

/// <folder>/calendars/*.json against <folder>/calendar.schema.json; a broken file is refused by name, path and reason.
Result<std::shared_ptr<const CalendarBook>> loadCalendars(const QString &folder);

/// <folder>/statuses/*.json against <folder>/status.schema.json.
Result<std::shared_ptr<const StatusBook>> loadStatuses(const QString &folder);

} // namespace seva
