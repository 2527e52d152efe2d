// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/journal/Definitions.h>
#include <seva/journal/OfficeBooks.h>

#include <QJsonArray>

namespace seva::ctl {

Answer servicesCheck(const QStringList &words)
{
    if (words.size() != 1 || words.first().startsWith(QLatin1String("--")))
        return wrongUse(QStringLiteral("one folder is needed"));
    const auto catalogue = loadDefinitions(words.first());
    if (!catalogue)
        return refused(kBad, catalogue.fault());
    // What a Kendra reads beside its services, so that nothing broken is found out at the next start.
    const auto calendars = loadCalendars(words.first());
    if (!calendars)
        return refused(kBad, calendars.fault());
    const auto statuses = loadStatuses(words.first());
    if (!statuses)
        return refused(kBad, statuses.fault());
    QJsonArray ids;
    QStringList followed;
    for (const ServiceDefinition *service : (*catalogue)->services()) {
        ids.append(QStringLiteral("%1@%2").arg(service->id).arg(service->version));
        if ((*statuses)->of(service->department) && !followed.contains(service->department))
            followed.append(service->department);
    }
    return Answer{kFine,
                  {{QStringLiteral("services"), ids},
                   {QStringLiteral("calendars"), QJsonArray::fromStringList((*calendars)->ids())},
                   {QStringLiteral("statuses"), QJsonArray::fromStringList(followed)}}};
}

} // namespace seva::ctl
