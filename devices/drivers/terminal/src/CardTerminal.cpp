// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/CardTerminal.h>

#include "TerminalExchange.h"

#include <seva/base/Log.h>
#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>

namespace seva {

namespace {

using terminal::End;
using terminal::Outcome;
using terminal::Question;
using terminal::Verb;
using terminal::Word;

constexpr std::int64_t kMostMinor = 9'999'999'999;
constexpr milliseconds kHelloTime(2'000);
/// The device's own deadline comes first and stops the exchange.
constexpr milliseconds kGrace(1'000);

struct Settings
{
    QString name;
    terminal::Place place;
    QString currency;
    milliseconds probe;
};

class CardTerminal : public FeeTerminal
{
public:
    CardTerminal(const Settings &settings, Clock &clock, Alarms &alarms)
        : FeeTerminal(DeviceKind::FeeTerminal, settings.name, clock, alarms), m_settings(settings),
          m_thread(settings.name, this)
    {
        probe();
    }

    RequestId charge(const FeeRequest &request) override;
    RequestId lookUp(const QString &reference, const RequestContext &context) override;

private:
    RequestId ask(const Question &question, const RequestContext &context);
    void answer(RequestId id, const Question &question, const Outcome &outcome);
    void tell(RequestId id, const Outcome &outcome);
    void hello(std::function<void()> then);
    void probe();
    void judge(const Outcome &outcome);
    void warnOf(const Outcome &outcome);
    QDate today() const { return QDateTime::fromMSecsSinceEpoch(clock().now()).date(); }
    void abandon(RequestId) override { m_thread.stop(); }
    void check(RequestId request) override
    {
        hello([this, request] { checked(request); });
    }

    const Settings m_settings;
    DriverThread m_thread;
};

RequestId CardTerminal::charge(const FeeRequest &request)
{
    const bool payable = request.method == FeeMethod::Card && request.amount.minor > 0
                         && request.amount.minor <= kMostMinor && request.amount.currency == m_settings.currency
                         && validFeeReference(request.reference);
    if (!payable)
        return refuse(deviceFault(Trouble::RequestRefused, m_settings.name));
    return ask({Verb::Charge, request.reference, request.amount, today()}, request.context);
}

RequestId CardTerminal::lookUp(const QString &reference, const RequestContext &context)
{
    if (!validFeeReference(reference))
        return refuse(deviceFault(Trouble::RequestRefused, m_settings.name));
    return ask({Verb::Status, reference, {}, today()}, context);
}

RequestId CardTerminal::ask(const Question &question, const RequestContext &context)
{
    return beginExclusive(context, [this, question, time = context.deadline + kGrace](RequestId id) {
        m_thread.run([place = m_settings.place, question,
                      time](const std::stop_token &stop) { return terminal::exchange(place, question, time, stop); },
                     [this, id, question](const Outcome &outcome) { answer(id, question, outcome); });
    });
}

void CardTerminal::answer(RequestId id, const Question &question, const Outcome &outcome)
{
    if (!isOpen(id))
        return;
    // An approval of another amount is no approval of this one: looking it up shows what was charged.
    const bool otherAmount = question.verb == Verb::Charge && outcome.answer.word == Word::Approved
                             && outcome.answer.amount != question.amount;
    const bool approval = outcome.end == End::Answered && outcome.answer.word == Word::Approved && !otherAmount;
    if (!approval) {
        tell(id, outcome);
    } else if (conclude(id)) {
        const terminal::Answer &said = outcome.answer;
        Q_EMIT approved(id, {question.reference, said.amount, FeeMethod::Card, said.approvalCode, said.rrn,
                             said.lastFour, clock().now()});
    }
    judge(outcome);
}

void CardTerminal::tell(RequestId id, const Outcome &outcome)
{
    const Word word = outcome.answer.word;
    const bool charged = outcome.end != End::Answered || (word != Word::Declined && word != Word::None);
    if (outcome.end == End::Unreachable)
        return fail(id, deviceFault(Trouble::Absent, m_settings.name));
    fail(id, deviceFault(charged ? Trouble::PaymentUnknown : Trouble::PaymentDeclined, m_settings.name));
}

void CardTerminal::judge(const Outcome &outcome)
{
    const QString model = outcome.answer.model.isEmpty() ? status().detail : outcome.answer.model;
    warnOf(outcome);
    if (outcome.end == End::Unreachable)
        setState(DeviceState::Absent, deviceFault(Trouble::Absent, m_settings.name), model);
    else if (outcome.end == End::Garbage)
        setState(DeviceState::Failed, deviceFault(Trouble::GarbageAnswer, m_settings.name), model);
    else if (!outcome.covered.isEmpty())
        setState(DeviceState::NeedsAttention,
                 fault("terminal.said-card-number", outcome.covered.join(QStringLiteral(", "))), model);
    else if (outcome.end == End::Answered && outcome.answer.word == Word::Ready)
        setState(DeviceState::Ready, {}, model);
}

void CardTerminal::warnOf(const Outcome &outcome)
{
    if (!outcome.covered.isEmpty())
        qCWarning(logDevices).noquote() << m_settings.name << "said a card number; it was dropped; fields:"
                                        << outcome.covered.join(QStringLiteral(", "));
}

void CardTerminal::hello(std::function<void()> then)
{
    m_thread.run([place = m_settings.place](
                     const std::stop_token &stop) { return terminal::exchange(place, {}, kHelloTime, stop); },
                 [this, then = std::move(then)](const Outcome &outcome) {
                     // Silence is no answer either.
                     judge(outcome.end == End::Unclear ? Outcome{End::Garbage, {}, outcome.covered} : outcome);
                     then();
                 });
}

void CardTerminal::probe()
{
    if (status().state == DeviceState::Absent || status().state == DeviceState::Starting)
        hello([] {});
    later(0, m_settings.probe, [this] { probe(); });
}

} // namespace

Result<std::unique_ptr<FeeTerminal>> makeCardTerminal(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    constexpr int portMost = 65'535;
    constexpr int probeLeast = 500;
    constexpr int probeMost = 600'000;
    constexpr int probeUsual = 5'000;
    DriverSettings s(settings);
    Settings read;
    read.name = s.text("name", QStringLiteral("card terminal"));
    read.place = {s.matching("address", QStringLiteral("[0-9a-fA-F.:]{2,45}"), QStringLiteral("an address in digits")),
                  s.number("port", 1, portMost)};
    read.currency =
        s.matching("currency", QStringLiteral("[A-Z]{3}"), QStringLiteral("a code of ISO 4217"), QStringLiteral("INR"));
    read.probe = milliseconds(s.number("probeMs", probeLeast, probeMost, probeUsual));
    if (const auto good = s.finish(); !good)
        return good.fault();
    return std::unique_ptr<FeeTerminal>(std::make_unique<CardTerminal>(read, clock, alarms));
}

} // namespace seva
