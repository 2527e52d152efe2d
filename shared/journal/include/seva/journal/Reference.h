// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ServiceCatalogue.h>
#include <seva/domain/StatusBook.h>
#include <seva/domain/WorkingCalendar.h>

namespace seva {

/// What a station looks things up in, loaded together so that its parts fit each other. Immutable; shared by pointer.
struct Reference
{
    std::shared_ptr<const ServiceCatalogue> catalogue;
    std::shared_ptr<const CalendarBook> calendars;
    std::shared_ptr<const StatusBook> statuses;
    QByteArray eformSchema; ///< text of eform.xsd
};

/// loadDefinitions(), loadCalendars(), loadStatuses() and eform.xsd of a folder; the schemas are those of `schemas`.
/// The first fault refuses all of it.
Result<std::shared_ptr<const Reference>> loadReference(const QString &folder, const QString &schemas);

/// The files of a folder of service definitions that make a book of them: path below the folder → file. Schemas stay
/// out: what came later is read as the installed program knows it.
QMap<QString, QString> referenceFiles(const QString &folder);

} // namespace seva
