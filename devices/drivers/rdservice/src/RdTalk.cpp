// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RdTalk.h"

#include "PidOptions.h"
#include "RdPlaces.h"

#include <seva/devices/DeviceFaults.h>

namespace seva::rd {

namespace {

constexpr qsizetype kAnswerMost = 64 * 1024;
constexpr int kGood = 200;

std::span<const char> spanOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

Result<void> good(const LocalAnswer &answer)
{
    if (answer.status != kGood)
        return fault("rdservice.http-status", QString::number(answer.status));
    return {};
}

Fault strangers(int port)
{
    return fault("rdservice.other-owner", QString::number(port));
}

/// What a technician has to know, when several ports gave nothing: a service that was refused before a program that is
/// none, and that before silence.
int weight(const Fault &fault)
{
    if (fault.code == QLatin1String("devices.service-absent"))
        return 0;
    static const QStringList programs{QStringLiteral("rdservice.shape"), QStringLiteral("rdservice.http-status")};
    return fault.code.startsWith(QLatin1String("rdservice.")) && !programs.contains(fault.code) ? 2 : 1;
}

/// Takes an answer as it comes, into a block that is wiped and has room for the zero byte libxml2 looks at.
struct Bucket
{
    SecretBytes bytes{std::size_t(XmlMostBytes) + 1};
    std::size_t used = 0;
    bool full = false;

    bool take(std::span<const char> piece)
    {
        full = piece.size() > std::size_t(XmlMostBytes) - used;
        if (full)
            return false;
        std::copy(piece.begin(), piece.end(), bytes.data() + used);
        used += piece.size();
        return true;
    }
};

} // namespace

std::optional<Fault> hindrance(const ServiceAnswer &service)
{
    if (service.readiness == Readiness::NotReady)
        return fault("rdservice.not-ready", service.info);
    if (service.readiness == Readiness::Used)
        return fault("rdservice.in-use", service.info);
    return std::nullopt;
}

LocalRequest RdTalk::question(int port, const QByteArray &method, const QByteArray &path) const
{
    LocalRequest request;
    request.tls = m_settings.tls;
    request.host = m_settings.host;
    request.port = port;
    request.method = method;
    request.path = path;
    request.time = m_settings.probe;
    request.bodyMost = kAnswerMost;
    request.trust = m_settings.trust;
    return request;
}

QByteArray RdTalk::authority(int port) const
{
    return m_settings.host.toLatin1() + ':' + QByteArray::number(port);
}

Result<ServiceAnswer> RdTalk::read(int port, const Result<LocalAnswer> &answer) const
{
    if (!answer)
        return answer.fault();
    if (const auto fine = good(*answer); !fine)
        return fine.fault();
    return serviceAnswer(spanOf(answer->body), authority(port));
}

Result<QList<int>> RdTalk::listening() const
{
    const auto now = listenersNow();
    QList<int> ports;
    std::optional<Fault> stranger;
    for (const int port : m_settings.ports) {
        if (!now.contains(port))
            continue;
        if (m_settings.owners.contains(now.value(port)))
            ports.append(port);
        else
            stranger = strangers(port);
    }
    if (ports.isEmpty() && stranger)
        return *stranger;
    return ports;
}

Result<Found> RdTalk::find(const std::stop_token &stop) const
{
    const auto ports = listening();
    if (!ports)
        return ports.fault();
    QList<LocalRequest> questions;
    for (const int port : *ports)
        questions.append(question(port, "RDSERVICE", "/"));
    const auto answers = m_service.askAll(questions, stop);
    std::optional<Found> best;
    Fault problem = deviceFault(Trouble::Absent, QStringLiteral("RD service"));
    int heaviest = 0;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const auto service = read((*ports)[i], answers[i]);
        if (!service) {
            if (weight(service.fault()) > heaviest)
                problem = service.fault();
            heaviest = std::max(heaviest, weight(service.fault()));
        } else if (service->info.contains(m_settings.maker, Qt::CaseInsensitive)
                   && (!best || (hindrance(best->service) && !hindrance(*service)))) {
            best = Found{(*ports)[i], *service, {}};
        }
    }
    if (!best)
        return problem;
    best->device = device(best->port, best->service.devicePath, stop);
    return *best;
}

AadhaarDevice RdTalk::device(int port, const QByteArray &path, const std::stop_token &stop) const
{
    if (path.isEmpty())
        return {};
    const auto answer = m_service.ask(question(port, "DEVICEINFO", path), stop);
    if (!answer || !good(*answer))
        return {};
    const auto device = deviceAnswer(spanOf(answer->body));
    return device ? *device : AadhaarDevice{};
}

Result<Found> RdTalk::confirm(const Found &known, const std::stop_token &stop) const
{
    if (!m_settings.owners.contains(listenersNow().value(known.port)))
        return strangers(known.port);
    const auto service = read(known.port, m_service.ask(question(known.port, "RDSERVICE", "/"), stop));
    if (!service)
        return service.fault();
    return Found{known.port, *service, known.device};
}

CaptureOutcome RdTalk::capture(const std::optional<Found> &known, const AadhaarRequest &request, milliseconds person,
                               milliseconds time, const std::stop_token &stop) const
{
    auto found = known ? confirm(*known, stop) : find(stop);
    if (!found && known)
        found = find(stop);
    if (!found)
        return {std::nullopt, found.fault()};
    if (const auto hindered = hindrance(found->service))
        return {*found, *hindered};
    return {*found, ask(*found, pidOptions(request, m_settings.environment, person), time, stop)};
}

Result<PidAnswer> RdTalk::ask(const Found &found, const QByteArray &options, milliseconds time,
                              const std::stop_token &stop) const
{
    Bucket bucket;
    LocalRequest request = question(found.port, "CAPTURE", found.service.capturePath);
    request.headers = {{"Content-Type", "text/xml"}, {"Accept", "text/xml"}};
    request.body = options;
    request.time = time;
    request.sink = [&bucket](std::span<const char> piece) { return bucket.take(piece); };
    const auto answer = m_service.ask(request, stop);
    if (bucket.full)
        return refusedXml("too large");
    if (!answer)
        return answer.fault();
    if (const auto fine = good(*answer); !fine)
        return fine.fault();
    return pidAnswer({bucket.bytes.data(), bucket.used});
}

} // namespace seva::rd
