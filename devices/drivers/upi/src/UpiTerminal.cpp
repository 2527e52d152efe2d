// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/UpiTerminal.h>

#include "Acquirer.h"

#include <seva/base/Log.h>
#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>
#include <seva/drivers/UpiCode.h>

namespace seva {

namespace {

using upi::Report;
using upi::State;

/// A payment nobody can have made: what the self-check asks about.
const QString kNoReference = QStringLiteral("SELF-CHECK-0");

struct Settings
{
    QString name;
    upi::Endpoint endpoint;
    UpiPayee payee;
    QString note;
    milliseconds poll;
};

class UpiTerminal : public FeeTerminal
{
public:
    UpiTerminal(const Settings &settings, Clock &clock, Alarms &alarms)
        : FeeTerminal(DeviceKind::FeeTerminal, settings.name, clock, alarms), m_settings(settings),
          m_acquirer(settings.endpoint), m_thread(settings.name, this)
    {
        hello([] {});
    }

    RequestId charge(const FeeRequest &request) override;
    RequestId lookUp(const QString &reference, const RequestContext &context) override;

private:
    void announced(RequestId id, const FeeRequest &request, const QString &code, bool taken);
    void poll(RequestId id, const FeeRequest &request);
    /// True when the report ended the request.
    bool ended(RequestId id, const QString &reference, const Report &report, const Money *due);
    void abandon(RequestId id) override;
    void hello(std::function<void()> then);
    void judge(const Report &report);
    void check(RequestId request) override
    {
        hello([this, request] { checked(request); });
    }

    const Settings m_settings;
    const upi::Acquirer m_acquirer;
    /// The payment whose code is on the screen.
    RequestId m_shown = 0;
    QString m_reference;
    DriverThread m_thread;
};

RequestId UpiTerminal::charge(const FeeRequest &request)
{
    const auto code = upiCode(m_settings.payee, request.amount, request.reference, m_settings.note);
    if (request.method != FeeMethod::UpiCode || !code)
        return refuse(deviceFault(Trouble::RequestRefused, m_settings.name));
    return beginExclusive(request.context, [this, request, text = *code](RequestId id) {
        m_shown = id;
        m_reference = request.reference;
        m_thread.run(
            [acquirer = m_acquirer, request](const std::stop_token &stop) {
                return acquirer.announce(request.reference, request.amount, stop);
            },
            [this, id, request, text](bool taken) { announced(id, request, text, taken); });
    });
}

void UpiTerminal::announced(RequestId id, const FeeRequest &request, const QString &code, bool taken)
{
    if (!isOpen(id))
        return;
    // No code was shown yet: nothing can have been paid.
    if (!taken) {
        fail(id, deviceFault(Trouble::Absent, m_settings.name));
        return judge({});
    }
    Q_EMIT codeReady(id, code);
    poll(id, request);
}

void UpiTerminal::poll(RequestId id, const FeeRequest &request)
{
    m_thread.run([acquirer = m_acquirer,
                  request](const std::stop_token &stop) { return acquirer.state(request.reference, stop); },
                 [this, id, request](const Report &report) {
                     // The line may come back while the payer still looks for the telephone: only time ends that.
                     const bool waits = report.state == State::Pending || report.state == State::Unreachable;
                     if (!isOpen(id) || (!waits && ended(id, request.reference, report, &request.amount)))
                         return judge(report);
                     later(id, m_settings.poll, [this, id, request] { poll(id, request); });
                 });
}

bool UpiTerminal::ended(RequestId id, const QString &reference, const Report &report, const Money *due)
{
    const bool never = report.state == State::Failed || report.state == State::Closed || report.state == State::Unknown;
    if (report.state == State::Paid && (!due || *due == report.amount)) {
        if (conclude(id))
            Q_EMIT approved(
                id, {reference, report.amount, FeeMethod::UpiCode, report.approvalCode, report.utr, {}, clock().now()});
    } else if (report.state == State::Unreachable) {
        fail(id, deviceFault(Trouble::Absent, m_settings.name));
    } else {
        fail(id, deviceFault(never ? Trouble::PaymentDeclined : Trouble::PaymentUnknown, m_settings.name));
    }
    return true;
}

RequestId UpiTerminal::lookUp(const QString &reference, const RequestContext &context)
{
    if (!validFeeReference(reference))
        return refuse(deviceFault(Trouble::RequestRefused, m_settings.name));
    return beginExclusive(context, [this, reference](RequestId id) {
        // Closing tells what became of it, and makes that final: an old code is not to be paid a second time.
        m_thread.run(
            [acquirer = m_acquirer, reference](const std::stop_token &stop) { return acquirer.close(reference, stop); },
            [this, id, reference](const Report &report) {
                if (isOpen(id))
                    ended(id, reference, report, nullptr);
                judge(report);
            });
    });
}

void UpiTerminal::abandon(RequestId id)
{
    m_thread.stop();
    if (id == std::exchange(m_shown, 0))
        m_thread.run([acquirer = m_acquirer,
                      reference = m_reference](const std::stop_token &stop) { return acquirer.close(reference, stop); },
                     [this](const Report &report) { judge(report); });
}

void UpiTerminal::judge(const Report &report)
{
    if (report.covered)
        qCWarning(logDevices).noquote() << m_settings.name << "said a card number; it was dropped";
    if (status().state == DeviceState::Busy)
        return;
    const QString url = m_settings.endpoint.url;
    if (report.state == State::Unreachable)
        setState(DeviceState::NeedsAttention, deviceFault(Trouble::Absent, m_settings.name), url);
    else if (report.state == State::Garbage)
        setState(DeviceState::NeedsAttention, deviceFault(Trouble::GarbageAnswer, m_settings.name), url);
    else
        setState(DeviceState::Ready, {}, url);
}

void UpiTerminal::hello(std::function<void()> then)
{
    m_thread.run([acquirer = m_acquirer](const std::stop_token &stop) { return acquirer.state(kNoReference, stop); },
                 [this, then = std::move(then)](const Report &report) {
                     judge(report);
                     then();
                 });
}

} // namespace

Result<std::unique_ptr<FeeTerminal>> makeUpiTerminal(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    constexpr int pollLeast = 250;
    constexpr int pollMost = 10'000;
    constexpr int pollUsual = 1'000;
    DriverSettings s(settings);
    Settings read;
    read.name = s.text("name", QStringLiteral("UPI"));
    read.endpoint.url = s.matching("endpoint", QStringLiteral("https://[A-Za-z0-9.:\\[\\]/_-]{1,256}[^/]"),
                                   QStringLiteral("an https address without a stroke at its end"));
    read.endpoint.authority = s.text("authority");
    read.endpoint.certificate = s.text("certificate");
    read.endpoint.key = s.text("key");
    read.note = s.text("note", QString());
    read.poll = milliseconds(s.number("pollMs", pollLeast, pollMost, pollUsual));
    DriverSettings payee(s.object("payee"), QStringLiteral("/payee"));
    read.payee = {payee.text("address"), payee.text("name"),
                  payee.matching("merchantCode", QStringLiteral("[0-9]{4}"), QStringLiteral("a code of four digits"),
                                 QStringLiteral("9399"))};
    if (const auto good = s.finish(); !good)
        return good.fault();
    if (const auto good = payee.finish(); !good)
        return good.fault();
    if (const auto code = upiCode(read.payee, rupees(1), QStringLiteral("F-1"), read.note); !code)
        return code.fault();
    return std::unique_ptr<FeeTerminal>(std::make_unique<UpiTerminal>(read, clock, alarms));
}

} // namespace seva
