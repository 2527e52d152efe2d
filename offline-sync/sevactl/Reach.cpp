// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reach.h"

#include <seva/sync/CurlTransport.h>
#include <seva/sync/Enrolment.h>
#include <seva/sync/Messages.h>

#include <QJsonDocument>

namespace seva::ctl {

namespace {

constexpr int kDeadlineMilliseconds = 10'000;

} // namespace

void addReach(QCommandLineParser &parser)
{
    for (const char *name : {"data", "hub", "as", "services"})
        parser.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(name)});
    parser.addOption({QStringLiteral("clock-offset"), QString(), QStringLiteral("ms"), QStringLiteral("0")});
}

Result<Reach> readReach(const QCommandLineParser &parser)
{
    Reach reach{parser.value(QStringLiteral("data")), parser.value(QStringLiteral("hub")),
                parser.value(QStringLiteral("as")), parser.value(QStringLiteral("services")),
                parser.value(QStringLiteral("clock-offset")).toLongLong()};
    if (reach.data.isEmpty() == reach.hub.isEmpty() || reach.hub.isEmpty() != reach.as.isEmpty())
        return fault("ctl.where", QStringLiteral("either --data DIR, or --hub URL with --as DIR"));
    return reach;
}

Result<sync::HttpResponse> askHub(const Reach &reach, const QByteArray &target, const QByteArray &body)
{
    const auto enrolment = sync::loadEnrolment(reach.as);
    if (!enrolment)
        return enrolment.fault();
    sync::CurlTransport transport(reach.hub, enrolment->tls);
    sync::HttpRequest request;
    request.method = "POST";
    request.target = target;
    request.body = body;
    return transport.ask(request, kDeadlineMilliseconds);
}

Answer fromHub(const Result<sync::HttpResponse> &response)
{
    if (!response)
        return refused(kBad, response.fault());
    if (response->status != 200)
        return refused(kBad, sync::faultOf(*response));
    return Answer{kFine, QJsonDocument::fromJson(response->body).object()};
}

} // namespace seva::ctl
