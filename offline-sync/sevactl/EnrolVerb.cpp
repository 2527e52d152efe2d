// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/journal/KeyStore.h>
#include <seva/sync/Enrolment.h>

#include <QCommandLineParser>
#include <QDir>

namespace seva::ctl {

Answer enrol(const QStringList &words)
{
    QCommandLineParser parser;
    for (const char *name : {"hub", "code", "station", "data"})
        parser.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(name)});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    for (const char *name : {"hub", "code", "station", "data"})
        if (parser.value(QLatin1String(name)).isEmpty())
            return wrongUse(QStringLiteral("--%1 is needed").arg(QLatin1String(name)));
    const QString folder = parser.value(QStringLiteral("data"));
    if (!QDir().mkpath(folder))
        return refused(kWrongUse, fault("ctl.folder-unwritable", folder));
    SystemRandom random;
    const auto keys = openSoftwareKeyStore(folder, random);
    if (!keys)
        return refused(kWrongUse, keys.fault());
    const auto enrolled = sync::enrol(parser.value(QStringLiteral("hub")), parser.value(QStringLiteral("code")),
                                      parser.value(QStringLiteral("station")), folder, **keys);
    if (!enrolled)
        return refused(kBad, enrolled.fault());
    return Answer{kFine,
                  {{QStringLiteral("station"), enrolled->station},
                   {QStringLiteral("kendra"), enrolled->book->roster()->kendra.id},
                   {QStringLiteral("rosterVersion"), enrolled->book->version()}}};
}

} // namespace seva::ctl
