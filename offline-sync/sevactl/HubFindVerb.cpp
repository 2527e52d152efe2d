// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/discovery/HubBrowse.h>
#include <seva/sync/Messages.h>
#include <seva/sync/SubnetProbe.h>

#include <QCommandLineParser>
#include <QJsonArray>

#include <future>

namespace seva::ctl {

namespace {

constexpr int kAskMilliseconds = 2'000;
constexpr int kIsTheHub = 200;
constexpr int kNotTheHub = 421;

/// What was asked, in order, and who it was that answered as a hub.
struct Search
{
    explicit Search(const sync::Enrolment &enrolment) : transport({}, enrolment.tls) {}

    void ask(const sync::FoundAt &at, sync::LearntFrom from)
    {
        sync::HttpRequest question;
        question.method = "GET";
        question.target = "/v1/cursors";
        auto told = std::make_shared<std::promise<Result<sync::HttpResponse>>>();
        auto answer = told->get_future();
        transport.sendTo(at.url, question, kAskMilliseconds,
                         [told](const Result<sync::HttpResponse> &response) { told->set_value(response); });
        note(at, from, answer.get());
    }

    QString hub; ///< the first that answered as one
    QJsonArray asked;
    sync::CurlTransport transport;

private:
    void note(const sync::FoundAt &at, sync::LearntFrom from, const Result<sync::HttpResponse> &response)
    {
        QJsonObject line{{QStringLiteral("url"), at.url},
                         {QStringLiteral("from"), sync::nameOf(from)},
                         {QStringLiteral("station"), at.station},
                         {QStringLiteral("answered"), response.ok()}};
        const bool isHub = response.ok() && response->status == kIsTheHub;
        if (!isHub) {
            const Fault why = response.ok() ? sync::faultOf(*response) : response.fault();
            line.insert(QStringLiteral("fault"), why.code);
            line.insert(response.ok() && response->status == kNotTheHub ? QStringLiteral("leader")
                                                                        : QStringLiteral("subject"),
                        why.subject);
        } else if (hub.isEmpty()) {
            hub = at.url;
        }
        asked.append(line);
    }
};

/// Beyond what is known, as a station would.
void lookFurther(const sync::Enrolment &enrolment, Search &search)
{
    const auto never = [] { return false; };
    for (const sync::FoundAt &at : discovery::browseHubs(enrolment.book->roster()->kendra.id, never))
        search.ask(at, sync::LearntFrom::Mdns);
    if (!search.hub.isEmpty())
        return;
    for (const sync::FoundAt &at : sync::probe(search.transport, sync::probePlan(*enrolment.book->roster()), never))
        search.ask(at, sync::LearntFrom::Probe);
}

} // namespace

/// Where this machine's hub is, or, at a hub, its data centre.
Answer hubFind(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("data"), QString(), QStringLiteral("dir")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    if (!parser.isSet(QStringLiteral("data")))
        return wrongUse(QStringLiteral("--data DIR is needed"));
    const auto enrolment = sync::loadEnrolment(parser.value(QStringLiteral("data")));
    if (!enrolment)
        return refused(kWrongUse, enrolment.fault());
    const bool isHub = enrolment->book->kindOf(enrolment->station) == QLatin1String("HUB");
    const SystemClock clock;
    SystemRandom random;
    Search search(*enrolment);
    const auto line =
        isHub ? sync::lineToCentre(*enrolment, clock, random) : sync::lineToHub(*enrolment, clock, random);
    for (const sync::Endpoints::Candidate &candidate : line->candidates())
        search.ask(candidate.at, candidate.from);
    if (search.hub.isEmpty() && !isHub)
        lookFurther(*enrolment, search);
    Answer out = search.hub.isEmpty() ? refused(kBad, fault("ctl.no-hub-found", QString::number(search.asked.size())))
                                      : Answer{kFine, {{QStringLiteral("hub"), search.hub}}};
    out.json.insert(QStringLiteral("asked"), search.asked);
    return out;
}

} // namespace seva::ctl
