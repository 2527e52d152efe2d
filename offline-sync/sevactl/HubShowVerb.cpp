// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubAdvice.h"
#include "Verb.h"

#include <seva/sync/CurlTransport.h>
#include <seva/sync/Enrolment.h>
#include <seva/sync/RovingTransport.h>

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

/// Where a machine may be asked: the roster's addresses; where it names none, those this machine itself knows of a
/// Kendra's only hub.
QStringList urlsOf(const sync::Enrolment &self, const Roster &roster, const StationId &id)
{
    QStringList urls;
    const RosterStation *station = roster.station(id);
    for (const QString &address : station ? station->addresses : QStringList())
        urls.append(QStringLiteral("https://") + address);
    if (!urls.isEmpty() || roster.voters.size() > 1 || self.book->kindOf(self.station) == QLatin1String("HUB"))
        return urls;
    const SystemClock clock;
    SystemRandom random;
    for (const sync::Endpoints::Candidate &candidate : sync::lineToHub(self, clock, random)->candidates())
        urls.append(candidate.at.url);
    return urls;
}

/// At the first of these where it answers. Fault "ctl.hub-address-unknown" in the answer where there is none.
HubSeen ask(const sync::Enrolment &self, const StationId &id, const QStringList &urls)
{
    HubSeen seen{id, {}, fault(kAddressUnknown, id)};
    for (const QString &url : urls) {
        sync::HttpRequest question;
        question.method = "GET";
        question.target = "/v1/hub";
        sync::CurlTransport transport(url, self.tls);
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

/// Every machine in turn; `own` is where this folder's own machine, or a Kendra's only one, is said to be.
QList<HubSeen> askAll(const sync::Enrolment &self, const QString &own)
{
    const std::shared_ptr<const Roster> roster = self.book->roster();
    const QStringList machines = machinesOf(*roster);
    QList<HubSeen> seen;
    for (const StationId &id : machines) {
        const bool said = !own.isEmpty() && (id == self.station || machines.size() == 1);
        seen.append(ask(self, id, said ? QStringList{own} : urlsOf(self, *roster, id)));
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
    for (const char *name : {"data", "hub"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    if (!parser.isSet(QStringLiteral("data")))
        return wrongUse(QStringLiteral("--data DIR of an enrolled machine is needed"));
    const auto enrolment = sync::loadEnrolment(parser.value(QStringLiteral("data")));
    if (!enrolment)
        return refused(kWrongUse, enrolment.fault());
    const QList<HubSeen> machines = askAll(*enrolment, parser.value(QStringLiteral("hub")));
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
