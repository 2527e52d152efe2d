// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubAdvice.h"
#include "HubAsking.h"
#include "Verb.h"

#include <seva/sync/Enrolment.h>

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonArray>

namespace seva::ctl {

namespace {

const auto kWhat = QStringLiteral("--data DIR of a hub machine is needed");

QJsonObject wordJson(const sync::TakeoverWord &word)
{
    return {{QStringLiteral("by"), word.by},
            {QStringLiteral("why"), word.why},
            {QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(word.at, Qt::UTC).toString(Qt::ISODate)}};
}

QJsonObject machineJson(const HubSeen &machine, const HubSeen *leader)
{
    QJsonObject line{{QStringLiteral("station"), machine.station},
                     {QStringLiteral("answers"), machine.said.has_value()}};
    if (!machine.said) {
        line.insert(QStringLiteral("fault"), machine.why.code);
        line.insert(QStringLiteral("subject"), machine.why.subject);
        return line;
    }
    line.insert(QStringLiteral("leads"), machine.said->leads);
    line.insert(QStringLiteral("epoch"), qint64(machine.said->epoch));
    if (leader && leader != &machine)
        line.insert(QStringLiteral("eventsBehind"), qint64(behind(*machine.said, *leader->said)));
    if (!machine.said->leads)
        line.insert(QStringLiteral("otherHeardMillisecondsAgo"), qint64(machine.said->otherUnheard));
    return line;
}

} // namespace

/// Who leads the Kendra, and what is to be done; exit 1 unless everything is well.
Answer hubShow(const QStringList &words)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "hub"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    if (!parser.isSet(QStringLiteral("data")))
        return wrongUse(kWhat);
    const auto enrolment = sync::loadEnrolment(parser.value(QStringLiteral("data")));
    if (!enrolment)
        return refused(kWrongUse, enrolment.fault());
    if (enrolment->book->kindOf(enrolment->station) != QLatin1String("HUB"))
        return wrongUse(kWhat); // a station is not told
    const QList<HubSeen> machines = askHubMachines(*enrolment, parser.value(QStringLiteral("hub")));
    const HubSeen *leader = leaderOf(machines);
    const QJsonObject advice = hubAdvice(machines);
    QJsonArray lines;
    for (const HubSeen &machine : machines)
        lines.append(machineJson(machine, leader));
    QJsonObject out{{QStringLiteral("leads"), leader ? QJsonValue(leader->station) : QJsonValue()},
                    {QStringLiteral("machines"), lines},
                    {QStringLiteral("advice"), advice}};
    if (leader) {
        out.insert(QStringLiteral("rule"), leader->said->rule);
        out.insert(QStringLiteral("epoch"), qint64(leader->said->epoch));
        out.insert(QStringLiteral("leaseMillisecondsLeft"), qint64(leader->said->authorityLeft));
        out.insert(QStringLiteral("answersWaitForCopy"), leader->said->inStep);
        if (leader->said->word.at != 0)
            out.insert(QStringLiteral("officersWord"), wordJson(leader->said->word));
    }
    return Answer{advice.value(QStringLiteral("code")) == QLatin1String("fine") ? kFine : kBad, out};
}

} // namespace seva::ctl
