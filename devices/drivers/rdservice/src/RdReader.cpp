// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RdPlaces.h"
#include "RdTalk.h"

#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>
#include <seva/drivers/RdService.h>

#include <QRegularExpression>

namespace seva {

namespace {

using namespace rd;

/// What is left of a deadline for the way to the service and back.
constexpr milliseconds kWay{1'500};
/// Several makers refuse to wait longer for a person (errCode 160).
constexpr milliseconds kPersonMost{20'000};
constexpr milliseconds kTimeMost{120'000};
constexpr qsizetype kCapturesKnown = 32;
// errCodes of UIDAI.
constexpr int kNotReady = 720;
constexpr int kSetUpAgain = 740;

/// A fault, and what it says about the device; nothing where only the one request suffered.
struct Verdict
{
    Fault fault;
    std::optional<DeviceState> state;
};

class RdReader : public AadhaarReader
{
public:
    RdReader(const QString &name, TalkSettings settings, milliseconds look, Clock &clock, Alarms &alarms)
        : AadhaarReader(DeviceKind::AadhaarReader, name, clock, alarms), m_name(name), m_look(look),
          m_talk(std::make_shared<const RdTalk>(std::move(settings), clock)), m_thread(QStringLiteral("rd"), this)
    {
        later(0, milliseconds(0), [this] { lookAgain(); });
    }

    RequestId capture(const AadhaarRequest &request) override;

private:
    void lookAgain();
    void look(std::function<void()> then);
    void judge(const Result<Found> &found);
    void ended(RequestId id, const AadhaarRequest &request, CaptureOutcome &outcome);
    std::optional<Verdict> objection(const AadhaarRequest &request, const CaptureOutcome &outcome);
    std::optional<Verdict> doubt(const PidAnswer &answer, const AadhaarDevice &known);
    static Verdict verdictOf(const Fault &fault);
    QString detail() const;
    void abandon(RequestId request) override
    {
        // A self-check that is late ends by itself, and nothing that waits behind it is lost.
        if (request != m_capturing)
            return;
        m_capturing = 0;
        m_thread.stop();
    }
    void check(RequestId request) override
    {
        look([this, request] { checked(request); });
    }

    const QString m_name;
    const milliseconds m_look;
    const std::shared_ptr<const RdTalk> m_talk;
    std::optional<Found> m_found;
    /// Session keys of the last captures, as digests.
    QList<QByteArray> m_seen;
    RequestId m_capturing = 0;
    DriverThread m_thread;
};

RequestId RdReader::capture(const AadhaarRequest &request)
{
    if (!validAadhaarRequest(request))
        return refuse(deviceFault(Trouble::RequestRefused, m_name));
    const milliseconds person = std::min(request.context.deadline - kWay, kPersonMost);
    const milliseconds time = std::min(request.context.deadline, kTimeMost);
    return beginExclusive(request.context, [&](RequestId id) {
        m_capturing = id;
        m_thread.run([talk = m_talk, known = m_found, request, person,
                      time](const std::stop_token &stop) { return talk->capture(known, request, person, time, stop); },
                     [this, id, request](CaptureOutcome outcome) { ended(id, request, outcome); });
    });
}

void RdReader::ended(RequestId id, const AadhaarRequest &request, CaptureOutcome &outcome)
{
    if (!isOpen(id))
        return;
    m_capturing = 0;
    const auto against = objection(request, outcome);
    m_found = outcome.found;
    if (against) {
        fail(id, against->fault);
        if (against->state)
            setState(*against->state, against->fault, detail());
        return;
    }
    if (!conclude(id))
        return;
    setState(DeviceState::Ready, {}, detail());
    AadhaarCapture capture = std::move(outcome.answer->capture);
    capture.at = clock().now();
    Q_EMIT captured(id, capture);
}

std::optional<Verdict> RdReader::objection(const AadhaarRequest &request, const CaptureOutcome &outcome)
{
    if (!outcome.answer)
        return verdictOf(outcome.answer.fault());
    const PidAnswer &answer = *outcome.answer;
    if (answer.errCode != 0) {
        const QString said = QStringLiteral("%1 %2").arg(answer.errCode).arg(answer.errInfo).trimmed();
        const bool person = answer.errCode == kNotReady || answer.errCode == kSetUpAgain;
        return Verdict{fault("rdservice.refused", said),
                       person ? std::optional(DeviceState::NeedsAttention) : std::nullopt};
    }
    const auto differs = [](int said, int asked) { return said >= 0 && said != asked; };
    if (differs(answer.fingers, request.fingers) || differs(answer.irises, request.irises)
        || differs(answer.faces, request.faces))
        return Verdict{fault("rdservice.count-wrong", QString::number(answer.fingers)), std::nullopt};
    return doubt(answer, outcome.found ? outcome.found->device : AadhaarDevice{});
}

std::optional<Verdict> RdReader::doubt(const PidAnswer &answer, const AadhaarDevice &known)
{
    const AadhaarDevice &now = answer.capture.device;
    const auto changed = [](const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; };
    if (changed(known.dc, now.dc) || changed(known.dpId, now.dpId))
        return Verdict{fault("rdservice.device-changed", now.dpId), DeviceState::Failed};
    if (m_seen.contains(answer.fingerprint))
        return Verdict{fault("rdservice.capture-replayed", now.dpId), DeviceState::Failed};
    m_seen.append(answer.fingerprint);
    if (m_seen.size() > kCapturesKnown)
        m_seen.removeFirst();
    return std::nullopt;
}

Verdict RdReader::verdictOf(const Fault &fault)
{
    if (fault.code == QLatin1String("devices.absent") || fault.code == QLatin1String("devices.service-absent"))
        return {fault, DeviceState::Absent};
    if (fault.code == QLatin1String("rdservice.not-ready"))
        return {fault, DeviceState::NeedsAttention};
    if (fault.code == QLatin1String("rdservice.in-use"))
        return {fault, std::nullopt};
    return {fault, DeviceState::Failed};
}

QString RdReader::detail() const
{
    if (!m_found)
        return {};
    const AadhaarDevice &device = m_found->device;
    return QStringList{QString::number(m_found->port), m_found->service.info, device.dpId, device.mi, device.rdsVer}
        .filter(QRegularExpression(QStringLiteral(".")))
        .join(QStringLiteral(" · "));
}

void RdReader::judge(const Result<Found> &found)
{
    m_found = found ? std::optional(*found) : std::nullopt;
    if (status().state == DeviceState::Busy)
        return;
    const auto hindered = found ? hindrance(found->service) : std::nullopt;
    if (found && !hindered)
        return setState(DeviceState::Ready, {}, detail());
    const Verdict verdict = verdictOf(found ? *hindered : found.fault());
    setState(verdict.state.value_or(DeviceState::NeedsAttention), verdict.fault, detail());
}

void RdReader::look(std::function<void()> then)
{
    m_thread.run([talk = m_talk](const std::stop_token &stop) { return talk->find(stop); },
                 [this, then = std::move(then)](const Result<Found> &found) {
                     judge(found);
                     then();
                 });
}

void RdReader::lookAgain()
{
    if (status().state != DeviceState::Ready && status().state != DeviceState::Busy)
        look([] {});
    later(0, m_look, [this] { lookAgain(); });
}

constexpr int kFirstPort = 11'100;
constexpr int kLastPort = 11'120;
constexpr int kPortMost = 65'535;
constexpr int kPortsMost = 64;
constexpr char kNone[] = "none";

QList<int> portsFrom(DriverSettings &s)
{
    const int from = s.number("firstPort", 1, kPortMost, kFirstPort);
    const int to = s.number("lastPort", from, std::min(from + kPortsMost, kPortMost), std::max(from, kLastPort));
    const QString extra = s.matching("extraPorts", QStringLiteral("none|[0-9]{1,5}(,[0-9]{1,5}){0,15}"),
                                     QStringLiteral("ports with commas between them"), QLatin1String(kNone));
    QList<int> ports;
    for (int port = from; port <= to; ++port)
        ports.append(port);
    for (const QString &port : extra.split(u',')) {
        if (const int number = port.toInt(); number > 0 && number <= kPortMost && !ports.contains(number))
            ports.append(number);
    }
    return ports;
}

LocalTrust trustFrom(DriverSettings &s)
{
    const QString authority = s.text("authority", QLatin1String(kNone));
    const QString pin = s.matching("pin", QStringLiteral("none|sha256//[A-Za-z0-9+/]{43}="),
                                   QStringLiteral("sha256//<base64>"), QLatin1String(kNone));
    LocalTrust trust;
    trust.authority = authority == QLatin1String(kNone) ? QString() : authority;
    trust.pin = pin == QLatin1String(kNone) ? QByteArray() : pin.toLatin1();
    return trust;
}

QString environmentFrom(DriverSettings &s)
{
    const QStringList words{QStringLiteral("production"), QStringLiteral("pre-production"), QStringLiteral("staging")};
    const QStringList letters{QStringLiteral("P"), QStringLiteral("PP"), QStringLiteral("S")};
    return letters.value(words.indexOf(s.choice("environment", words)));
}

} // namespace

Result<std::unique_ptr<AadhaarReader>> makeRdService(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    constexpr int probeLeast = 200, probeMost = 5'000, probeUsual = 2'000;
    constexpr int lookLeast = 1'000, lookMost = 600'000, lookUsual = 10'000;
    DriverSettings s(settings);
    const QString name = s.text("name", QStringLiteral("Aadhaar device"));
    TalkSettings talk;
    talk.host = s.choice("host", {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")});
    talk.ports = portsFrom(s);
    talk.trust = trustFrom(s);
    talk.tls = !talk.trust.authority.isEmpty() || !talk.trust.pin.isEmpty();
    const QStringList owners = s.texts("owners");
    talk.owners = owners.isEmpty() ? usualOwners() : userIds(owners);
    talk.maker = s.text("maker", QStringLiteral("any"));
    if (talk.maker == u"any")
        talk.maker.clear();
    talk.environment = environmentFrom(s);
    talk.probe = milliseconds(s.number("probeMs", probeLeast, probeMost, probeUsual));
    const milliseconds look(s.number("lookMs", lookLeast, lookMost, lookUsual));
    if (const auto good = s.finish(); !good)
        return good.fault();
    return std::unique_ptr<AadhaarReader>(std::make_unique<RdReader>(name, talk, look, clock, alarms));
}

} // namespace seva
