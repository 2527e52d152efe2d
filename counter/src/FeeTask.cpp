// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/FeeTask.h>

#include "AmountText.h"
#include "CaseTask.h"
#include "CounterWords.h"

#include <seva/domain/Shown.h>

namespace seva {

namespace {

QString modeName(FeeTask::Mode mode)
{
    const char *const names[] = {"CASH", "CARD", "UPI"};
    return QString::fromLatin1(names[mode]);
}

} // namespace

FeeTask::FeeTask(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_call(std::make_unique<DeviceCall<FeeTerminal>>(context.post().devices.terminal.get()))
{
    connect(&context, &CaseContext::opened, this, &FeeTask::cancel);
    connect(&context, &CaseContext::changed, this, &FeeTask::refresh);
    FeeTerminal *terminal = m_call->port();
    if (!terminal)
        return;
    connect(terminal, &FeeTerminal::codeReady, this, [this](RequestId request, const QString &payload) {
        if (!m_call->is(request))
            return;
        m_upiCode = payload;
        Q_EMIT changed();
    });
    connect(terminal, &FeeTerminal::approved, this, [this](RequestId request, const FeeApproval &approval) {
        if (m_call->ends(request))
            approve(approval);
    });
    connect(terminal, &Device::failed, this, [this](RequestId request, const Fault &fault) {
        if (m_call->ends(request))
            fail(fault);
    });
}

FeeTask::~FeeTask() = default;

bool FeeTask::busy() const
{
    return m_call->busy();
}

QString FeeTask::due() const
{
    return amountText(m_due);
}

QString FeeTask::total() const
{
    return amountText(m_fee.payable);
}

QString FeeTask::rebate() const
{
    return m_fee.discount.minor > 0 ? amountText(m_fee.discount) : QString();
}

QVariantList FeeTask::payments() const
{
    QVariantList out;
    for (const Payment &payment : m_context.visit().payments)
        out.append(QVariantMap{{QStringLiteral("amount"), amountText(payment.amount)},
                               {QStringLiteral("mode"), CounterWords::paymentMode(payment.mode)},
                               {QStringLiteral("receipt"), payment.receiptNo}});
    return out;
}

void FeeTask::refresh()
{
    m_fee = {};
    m_due = {};
    m_refusal.clear();
    if (m_context.service()) {
        const KendraType here = m_context.kendra().type;
        const FeeReply reply =
            m_context.catalogue().fees().answer(feeQuestion(m_context.visit(), here, m_context.today()));
        if (const FeeDue *fee = std::get_if<FeeDue>(&reply))
            m_fee = *fee;
        else
            m_refusal = std::get<FeeRefusal>(reply).text.in(m_context.language());
        if (const auto due = feeDue(m_context.visit(), m_context.catalogue(), here, m_context.today()))
            m_due = *due;
    }
    Q_EMIT changed();
}

QString FeeTask::unclear() const
{
    for (const PaymentAttempt &attempt : m_context.visit().attempts) {
        if (isUnclear(attempt))
            return attempt.reference;
    }
    return {};
}

void FeeTask::collect(Mode mode)
{
    if (busy() || !m_context.isOpen() || !isDue())
        return;
    m_mode = mode;
    m_context.messages().clear();
    if (mode == Cash) {
        if (CashDrawer *drawer = m_context.post().devices.drawer.get())
            drawer->open({});
        return record({}, {}, {});
    }
    if (!m_call->port())
        return m_context.messages().say(noDevice(DeviceKind::FeeTerminal));
    m_reference = unclear();
    m_lookingUp = !m_reference.isEmpty();
    if (m_lookingUp)
        m_call->started(m_call->port()->lookUp(m_reference, {}));
    else
        charge();
    Q_EMIT changed();
}

void FeeTask::charge()
{
    m_lookingUp = false;
    const auto count = m_context.visit().attempts.size() + 1;
    m_reference = QStringLiteral("%1-%2").arg(m_context.id().toString(QUuid::Id128).right(24)).arg(count);
    if (!m_context.run(AskPayment{m_context.id(), modeName(m_mode), m_reference}))
        return;
    FeeRequest request;
    request.method = m_mode == Card ? FeeMethod::Card : FeeMethod::UpiCode;
    request.amount = m_due;
    request.reference = m_reference;
    m_call->started(m_call->port()->charge(request));
    Q_EMIT changed();
}

void FeeTask::approve(const FeeApproval &approval)
{
    m_upiCode.clear();
    m_mode = approval.method == FeeMethod::Card ? Card : Upi;
    if (approval.amount != m_due)
        return m_context.messages().say(fault("counter.charged-other-amount", amountText(approval.amount)));
    record(approval.approvalCode, approval.rrn, approval.lastFour);
}

void FeeTask::fail(const Fault &fault)
{
    m_upiCode.clear();
    const auto trouble = troubleOf(fault.code);
    const bool nothingCharged = trouble == Trouble::PaymentDeclined;
    const bool again = m_lookingUp && nothingCharged;
    ended(nothingCharged);
    if (again)
        return charge();
    m_context.messages().say(fault);
    Q_EMIT changed();
}

void FeeTask::ended(bool declined)
{
    if (m_context.isOpen())
        m_context.run(EndPayment{m_context.id(), m_reference, declined});
}

void FeeTask::record(const QString &approvalCode, const QString &rrn, const QString &lastFour)
{
    const Money amount = m_due;
    if (!m_context.run(CollectFee{m_context.id(), amount, modeName(m_mode), approvalCode, rrn, lastFour}))
        return;
    const QString receipt =
        m_context.visit().payments.isEmpty() ? QString() : m_context.visit().payments.last().receiptNo;
    m_context.messages().say(MessageLine::Done,
                             //: A fee was taken: %1 is the amount, %2 the number of the receipt
                             tr("%1 received. Receipt %2.").arg(amountText(amount), receipt));
    Q_EMIT changed();
    Q_EMIT collected();
}

void FeeTask::cancel()
{
    m_call->drop();
    m_upiCode.clear();
    Q_EMIT changed();
}

} // namespace seva
