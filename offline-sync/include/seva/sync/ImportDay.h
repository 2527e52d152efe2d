// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Command.h>
#include <seva/journal/Journal.h>
#include <seva/sync/DeskMessages.h>

namespace seva::sync {

/// Where appointments are imported: at the hub while it runs, or on the hub's stopped journal.
struct ImportPlace
{
    Journal &journal;
    Random &random;
    const Kendra *kendra = nullptr;
    const ServiceCatalogue *catalogue = nullptr;
    const Roster *roster = nullptr;
    StationId station;
    QByteArray eformSchema;                    ///< text of eform.xsd
    const WorkingCalendar *calendar = nullptr; ///< for the days in which a bank answers
};

/// Lists the good rows as events and tells the bad ones apart; a file whose name ends with "challans.csv" (BankFiles.h)
/// reports the steps of challans of what is listed. JSON: {"listed", "known", "withWarnings", "challans",
/// "problems": [{"file", "line", "field", "code", "reason"}]}. Importing the same files again lists nothing.
Result<QByteArray> importDay(const ImportPlace &place, const QList<NamedFile> &files, Instant now);

} // namespace seva::sync
