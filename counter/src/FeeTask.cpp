// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/FeeTask.h>

#include "AmountText.h"
#include "CaseTask.h"
#include "CounterWords.h"

#include <seva/domain/FeeStanding.h>
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

bool FeeTask::isPaidTwice() const
{
    const QList<Payment> &payments = m_context.visit().payments;
    return std::any_of(payments.begin(), payments.end(), [&payments](const Payment &each) {
        return std::count_if(payments.begin(), payments.end(),
                             [&each](const Payment &other) { return other.amount == each.amount; })
               > 1;
    });
}

QString FeeTask::excess() const
{
    return m_balance.excess.minor > 0 ? amountText(m_balance.excess) : QString();
}

QVariantList FeeTask::refundReasons() const
{
    QVariantList out;
    if (m_balance.excess.minor > 0)
        for (const CodeText &reason : CounterWords::refundReasons())
            out.append(
                QVariantMap{{QStringLiteral("code"), reason.code},
                            {QStringLiteral("text"), reason.text},
                            {QStringLiteral("chosen"), (reason.code == QLatin1String("PAID_TWICE")) == isPaidTwice()}});
    return out;
}

void FeeTask::requestRefund(const QString &reason)
{
    const QString amount = excess();
    if (m_context.isOpen() && m_context.run(RequestRefund{m_context.id(), m_balance.excess, reason}))
        //: Counter A: more was paid than is due; %1 is the amount that the passport office pays back
        m_context.messages().say(MessageLine::Done, tr("The refund of %1 is asked for.").arg(amount));
}

QVariantList FeeTask::notes() const
{
    QVariantList out;
    const auto add = [&out](const QString &text, bool urgent) {
        out.append(QVariantMap{{QStringLiteral("text"), text}, {QStringLiteral("urgent"), urgent}});
    };
    const Visit &visit = m_context.visit();
    if (unclearAttempt(visit) && !busy())
        //: Fee page: nobody knows whether a card or UPI payment went through; %1 is the amount
        add(tr("Unclear: %1. It is looked up before anything else is taken.").arg(amountText(m_balance.unclear)), true);
    if (m_balance.forfeited.minor > 0)
        //: Fee page: a payment is older than its year; %1 is the amount
        add(tr("No longer counted, paid more than a year ago: %1").arg(amountText(m_balance.forfeited)), true);
    if (m_due.minor > 0 && m_balance.paid.minor > 0)
        //: Fee page: a part of the fee is paid already; %1 is that part, %2 what is still due
        add(tr("Part paid: %1. The difference to collect is %2.").arg(amountText(m_balance.paid), amountText(m_due)),
            false);
    for (const RefundRequest &refund : visit.refunds)
        //: Fee page: a refund was asked for; %1 is the amount
        add(tr("Refund asked for: %1").arg(amountText(refund.amount)), false);
    for (const Challan &challan : visit.challans)
        add(challanNote(challan), challan.state == ChallanState::Mismatch || isOverdue(challan, m_context.today()));
    return out;
}

QString FeeTask::challanNote(const Challan &challan) const
{
    const auto terms = paymentTerms(m_context.catalogue(), m_context.visit().service, m_context.today()).challan;
    const auto day = [this](Instant at) {
        return dayOf(at, m_context.kendra().timeZone).toString(QStringLiteral("dd/MM/yyyy"));
    };
    switch (challan.state) {
    case ChallanState::Generated:
        //: Fee page: a bank slip; %1 its number, %2 a day
        return tr("Challan %1: not paid at the bank yet; it can be paid until %2")
            .arg(challan.number, terms ? day(expiresAt(challan, *terms)) : QString());
    case ChallanState::Deposited:
        //: Fee page: a bank slip; %1 its number, %2 a day
        return tr("Challan %1: paid at the bank, which confirms it by %2")
            .arg(challan.number, challan.confirmationDue.toString(QStringLiteral("dd/MM/yyyy")));
    case ChallanState::Confirmed:
        //: Fee page: a bank slip; %1 its number
        return tr("Challan %1: confirmed by the bank").arg(challan.number);
    case ChallanState::Mismatch:
        //: Fee page: a bank slip; %1 its number
        return tr("Challan %1: the bank names another amount; ask the supervisor").arg(challan.number);
    case ChallanState::Expired: break;
    }
    //: Fee page: a bank slip; %1 its number
    return tr("Challan %1: expired unpaid").arg(challan.number);
}

void FeeTask::refresh()
{
    m_fee = {};
    m_due = {};
    m_balance = {};
    m_refusal.clear();
    if (m_context.service()) {
        const KendraType here = m_context.kendra().type;
        const FeeReply reply =
            m_context.catalogue().fees().answer(feeQuestion(m_context.visit(), here, m_context.today()));
        if (const FeeDue *fee = std::get_if<FeeDue>(&reply))
            m_fee = *fee;
        else
            m_refusal = std::get<FeeRefusal>(reply).text.in(m_context.language());
        if (const auto balance = feeBalance(m_context.visit(), m_context.catalogue(), here, m_context.today())) {
            m_balance = *balance;
            m_due = balance->due;
        }
    }
    Q_EMIT changed();
}

void FeeTask::collect(Mode mode)
{
    if (busy() || !m_context.isOpen() || !isDue())
        return;
    m_mode = mode;
    m_context.messages().clear();
    const PaymentAttempt *unclear = unclearAttempt(m_context.visit());
    m_lookingUp = unclear != nullptr;
    if (!m_lookingUp && mode == Cash)
        return take();
    if (!m_call->port())
        return m_context.messages().say(noDevice(DeviceKind::FeeTerminal));
    // Cash, too, waits for the end of an attempt that nobody answered: else the same fee is paid twice.
    if (m_lookingUp) {
        m_reference = unclear->reference;
        m_call->started(m_call->port()->lookUp(m_reference, {}));
    } else {
        charge();
    }
    Q_EMIT changed();
}

void FeeTask::take()
{
    m_lookingUp = false;
    if (CashDrawer *drawer = m_context.post().devices.drawer.get())
        drawer->open({});
    record({}, {}, {});
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
        return m_mode == Cash ? take() : charge();
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
