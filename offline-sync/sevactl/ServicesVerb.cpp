// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/journal/Definitions.h>

#include <QJsonArray>

namespace seva::ctl {

Answer servicesCheck(const QStringList &words)
{
    if (words.size() != 1 || words.first().startsWith(QLatin1String("--")))
        return wrongUse(QStringLiteral("one folder is needed"));
    const auto catalogue = loadDefinitions(words.first());
    if (!catalogue)
        return refused(kBad, catalogue.fault());
    QJsonArray ids;
    for (const ServiceDefinition *service : (*catalogue)->services())
        ids.append(QStringLiteral("%1@%2").arg(service->id).arg(service->version));
    return Answer{kFine, {{QStringLiteral("services"), ids}}};
}

} // namespace seva::ctl
