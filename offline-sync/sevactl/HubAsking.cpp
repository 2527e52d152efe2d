// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubAsking.h"

#include <seva/sync/CurlTransport.h>

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

/// At the first of these where it answers.
HubSeen ask(const sync::Enrolment &self, const StationId &id, const QStringList &urls)
{
    HubSeen seen{id, {}, addressUnknown(id)};
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

/// The roster's addresses of a machine.
QStringList urlsOf(const RosterStation *machine)
{
    QStringList urls;
    for (const QString &address : machine ? machine->addresses : QStringList())
        urls.append(QStringLiteral("https://") + address);
    return urls;
}

} // namespace

Fault addressUnknown(const StationId &machine)
{
    return fault("ctl.hub-address-unknown", machine);
}

QList<HubSeen> askHubMachines(const sync::Enrolment &self, const QString &own)
{
    const std::shared_ptr<const Roster> roster = self.book->roster();
    const QStringList machines = machinesOf(*roster);
    QList<HubSeen> seen;
    for (const StationId &id : machines) {
        const bool said = !own.isEmpty() && (id == self.station || machines.size() == 1);
        seen.append(ask(self, id, said ? QStringList{own} : urlsOf(roster->station(id))));
    }
    return seen;
}

} // namespace seva::ctl
