// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubAdvice.h"
#include "Verb.h"

#include <seva/sync/CurlTransport.h>
#include <seva/sync/Enrolment.h>

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonArray>

namespace seva::ctl {

namespace {

constexpr int kAskMilliseconds = 2'000;

/// The machines that agree who leads; where they do not, the roster's first.
QStringList machinesOf(const Roster &roster)
{
    if (roster.voters.size() > 1)
        return roster.voters;
    for (const RosterStation &station : roster.stations)
        if (station.kind == QLatin1String("HUB"))
            return {station.id};
    return {};
}

/// At the first of its addresses where it answers.
HubSeen ask(const sync::Enrolment &self, const Roster &roster, const StationId &id)
{
    HubSeen seen{id, {}, {}};
    const RosterStation *station = roster.station(id);
    for (const QString &address : station ? station->addresses : QStringList()) {
        sync::HttpRequest question;
        question.method = "GET";
        question.target = "/v1/hub";
        sync::CurlTransport transport(QStringLiteral("https://") + address, self.tls);
        const Result<sync::HttpResponse> response = transport.ask(question, kAskMilliseconds);
        if (response.ok() && response->status == 200) {
            const Result<sync::HubStatus> said = sync::decode<sync::HubStatus>(response->body);
            seen.why = said.ok() ? Fault() : said.fault();
            if (said.ok()) {
                seen.said = *said;
                return seen;
            }
        } else {
            seen.why = response.ok() ? sync::faultOf(*response) : response.fault();
        }
    }
    return seen;
}

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
    parser.addOption({QStringLiteral("data"), QString(), QStringLiteral("dir")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || !parser.isSet(QStringLiteral("data")))
        return wrongUse(QStringLiteral("--data DIR of a hub machine is needed"));
    const auto enrolment = sync::loadEnrolment(parser.value(QStringLiteral("data")));
    if (!enrolment)
        return refused(kWrongUse, enrolment.fault());
    const std::shared_ptr<const Roster> roster = enrolment->book->roster();
    QList<HubSeen> machines;
    for (const StationId &id : machinesOf(*roster))
        machines.append(ask(*enrolment, *roster, id));
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
