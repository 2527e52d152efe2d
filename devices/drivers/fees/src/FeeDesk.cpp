// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/FeeDesk.h>

#include <seva/drivers/CardTerminal.h>
#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/UpiTerminal.h>

namespace seva {

namespace {

using Part = std::unique_ptr<FeeTerminal>;

class FeeDesk : public FeeTerminal
{
public:
    FeeDesk(const QString &name, Part card, Part upi, Clock &clock, Alarms &alarms)
        : FeeTerminal(DeviceKind::FeeTerminal, name, clock, alarms), m_name(name), m_card(std::move(card)),
          m_upi(std::move(upi))
    {
        for (FeeTerminal *part : parts())
            follow(*part);
        judge();
    }

    RequestId charge(const FeeRequest &request) override;
    RequestId lookUp(const QString &reference, const RequestContext &context) override;

private:
    QList<FeeTerminal *> parts() const;
    void follow(FeeTerminal &part);
    void ask(FeeTerminal *part);
    void failedPart(const Fault &fault);
    void judge();
    void abandon(RequestId request) override;
    void check(RequestId request) override;

    const QString m_name;
    const Part m_card;
    const Part m_upi;
    /// Our request that runs, at which part, and under which number there.
    RequestId m_outer = 0;
    RequestId m_inner = 0;
    FeeTerminal *m_at = nullptr;
    /// Where the reference is looked up next, when the first one knows nothing of it.
    FeeTerminal *m_next = nullptr;
    QString m_reference;
    RequestContext m_context;
    QHash<QString, FeeTerminal *> m_asked;
    /// Self-checks of parts that are still to end before ours does.
    QSet<RequestId> m_checks;
    RequestId m_check = 0;
};

QList<FeeTerminal *> FeeDesk::parts() const
{
    QList<FeeTerminal *> all{m_card.get(), m_upi.get()};
    all.removeAll(nullptr);
    return all;
}

void FeeDesk::follow(FeeTerminal &part)
{
    connect(&part, &Device::statusChanged, this, &FeeDesk::judge);
    connect(&part, &FeeTerminal::codeReady, this, [this](RequestId id, const QString &code) {
        if (id == m_inner)
            Q_EMIT codeReady(m_outer, code);
    });
    connect(&part, &FeeTerminal::approved, this, [this](RequestId id, const FeeApproval &approval) {
        if (id != m_inner)
            return;
        m_inner = 0;
        const RequestId outer = std::exchange(m_outer, 0);
        if (conclude(outer))
            Q_EMIT approved(outer, approval);
        judge();
    });
    connect(&part, &Device::failed, this, [this](RequestId id, const Fault &fault) {
        if (id == m_inner)
            failedPart(fault);
    });
    connect(&part, &Device::selfChecked, this, [this](RequestId id) {
        if (m_checks.remove(id) && m_checks.isEmpty())
            checked(std::exchange(m_check, 0));
    });
}

void FeeDesk::failedPart(const Fault &problem)
{
    m_inner = 0;
    if (m_next && troubleOf(problem.code) == Trouble::PaymentDeclined)
        return ask(std::exchange(m_next, nullptr));
    m_next = nullptr;
    fail(std::exchange(m_outer, 0), problem);
    judge();
}

void FeeDesk::ask(FeeTerminal *part)
{
    m_at = part;
    m_inner = part->lookUp(m_reference, m_context);
}

RequestId FeeDesk::charge(const FeeRequest &request)
{
    constexpr qsizetype remembered = 10'000;
    FeeTerminal *const part = request.method == FeeMethod::Card ? m_card.get() : m_upi.get();
    if (!part)
        return refuse(deviceFault(Trouble::RequestRefused, m_name));
    return beginExclusive(request.context, [this, part, request](RequestId id) {
        if (m_asked.size() >= remembered)
            m_asked.clear();
        m_asked.insert(request.reference, part);
        m_outer = id;
        m_at = part;
        m_inner = part->charge(request);
    });
}

RequestId FeeDesk::lookUp(const QString &reference, const RequestContext &context)
{
    return beginExclusive(context, [this, reference, context](RequestId id) {
        m_outer = id;
        m_reference = reference;
        m_context = context;
        FeeTerminal *const known = m_asked.value(reference);
        m_next = known || !m_upi ? nullptr : m_card ? m_upi.get() : nullptr;
        ask(known ? known : parts().first());
    });
}

void FeeDesk::abandon(RequestId request)
{
    if (request != m_outer)
        return;
    m_outer = 0;
    m_next = nullptr;
    m_at->cancel(std::exchange(m_inner, 0));
}

void FeeDesk::judge()
{
    if (status().state == DeviceState::Busy)
        return;
    // The worst of those that are there, but absent only when all are.
    const DeviceStatus *told = &parts().first()->status();
    bool usable = false;
    for (const FeeTerminal *part : parts()) {
        usable = usable || part->status().usable();
        if (part->status().state > told->state || part->status().state == DeviceState::Absent)
            told = &part->status();
    }
    const bool well = told->state == DeviceState::Ready || told->state == DeviceState::Busy;
    const DeviceState worst = well ? DeviceState::Ready : usable ? DeviceState::NeedsAttention : told->state;
    setState(worst, well ? Fault{} : told->fault, told->detail);
}

void FeeDesk::check(RequestId request)
{
    m_check = request;
    for (FeeTerminal *part : parts())
        m_checks.insert(part->selfCheck());
}

} // namespace

Result<std::unique_ptr<FeeTerminal>> makeFeeDesk(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    DriverSettings s(settings);
    const QString name = s.text("name", QStringLiteral("payments"));
    const QJsonObject card = s.object("card"), upi = s.object("upi");
    if (const auto good = s.finish(); !good)
        return good.fault();
    const auto located = [](Fault problem, const QString &place) {
        if (problem.subject.startsWith(QLatin1Char('/')))
            problem.subject.prepend(place);
        return problem;
    };
    Part cardPart, upiPart;
    if (!card.isEmpty() || upi.isEmpty()) {
        auto made = makeCardTerminal(card, clock, alarms);
        if (!made)
            return located(made.fault(), QStringLiteral("/card"));
        cardPart = *std::move(made);
    }
    if (!upi.isEmpty()) {
        auto made = makeUpiTerminal(upi, clock, alarms);
        if (!made)
            return located(made.fault(), QStringLiteral("/upi"));
        upiPart = *std::move(made);
    }
    return Part(std::make_unique<FeeDesk>(name, std::move(cardPart), std::move(upiPart), clock, alarms));
}

} // namespace seva
