// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubAdvice.h"
#include "HubAsking.h"
#include "PinFile.h"
#include "Verb.h"

#include <seva/sync/CurlTransport.h>
#include <seva/sync/Enrolment.h>

#include <QCommandLineParser>

namespace seva::ctl {

namespace {

/// The other machine is given time to answer before the word is followed.
constexpr int kAskMilliseconds = 10'000;

Result<sync::TakeoverRequest> wordOf(const QCommandLineParser &parser)
{
    const Result<QString> pin = pinOf(parser.value(QStringLiteral("pin-file")));
    if (!pin)
        return pin.fault();
    return sync::TakeoverRequest{parser.value(QStringLiteral("by")), *pin, parser.value(QStringLiteral("why")), true};
}

} // namespace

/// An officer says that this one of two hub machines is to lead; the program of this folder runs, the other machine is
/// off.
Answer hubTakeover(const QStringList &words)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "by", "why", "pin-file", "hub"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value")});
    parser.addOption(QCommandLineOption(QStringLiteral("the-other-is-off")));
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    for (const char *name : {"data", "by", "why", "pin-file"})
        if (parser.value(QLatin1String(name)).isEmpty())
            return wrongUse(QStringLiteral("--data DIR --by ID --pin-file FILE --why TEXT are needed"));
    const auto self = sync::loadEnrolment(parser.value(QStringLiteral("data")));
    if (!self)
        return refused(kWrongUse, self.fault());
    if (!parser.isSet(QStringLiteral("the-other-is-off")))
        return Answer{kWrongUse, takeoverWarning()};
    const Result<sync::TakeoverRequest> word = wordOf(parser);
    if (!word)
        return refused(kBad, word.fault());
    QString url = parser.value(QStringLiteral("hub"));
    if (const RosterStation *here = self->book->roster()->station(self->station);
        url.isEmpty() && here && !here->addresses.isEmpty())
        url = QStringLiteral("https://") + here->addresses.first();
    if (url.isEmpty())
        return refused(kBad, addressUnknown(self->station));
    sync::CurlTransport line(url, self->tls);
    sync::HttpRequest request;
    request.method = "POST";
    request.target = "/v1/takeover";
    request.body = sync::encode(*word);
    const Result<sync::HttpResponse> response = line.ask(request, kAskMilliseconds);
    if (!response || response->status != 200)
        return refused(kBad, response.ok() ? sync::faultOf(*response) : response.fault());
    const Result<sync::TakeoverAnswer> said = sync::decode<sync::TakeoverAnswer>(response->body);
    if (!said)
        return refused(kBad, said.fault());
    return Answer{kFine,
                  {{QStringLiteral("leads"), self->station},
                   {QStringLiteral("epoch"), qint64(said->epoch)},
                   {QStringLiteral("by"), word->by}}};
}

} // namespace seva::ctl
