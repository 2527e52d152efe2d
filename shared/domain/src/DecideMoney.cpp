// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deciding.h"

#include <seva/domain/FeeStanding.h>
#include <seva/domain/Shown.h>
#include <seva/events/CashMoved.h>
#include <seva/events/ChallanReported.h>
#include <seva/events/FeeCollected.h>
#include <seva/events/PaymentAsked.h>
#include <seva/events/PaymentEnded.h>
#include <seva/events/ReceiptPrinted.h>
#include <seva/events/RefundRequested.h>

#include <algorithm>

namespace seva {

namespace {

/// Who pays back, where the executive hands the money over.
const QString kPaidBackAtCounter = QStringLiteral("COUNTER");

const QStringList &refundReasons()
{
    static const QStringList reasons{QStringLiteral("PAID_TWICE"), QStringLiteral("PAID_TOO_MUCH")};
    return reasons;
}

} // namespace

Result<Drafts> DecideCase::operator()(const AskPayment &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    const auto fee = feeOf(**visit, *m_context.catalogue, m_context.kendra->type, today());
    const auto due = feeDue(**visit, *m_context.catalogue, m_context.kendra->type, today());
    if (!fee || !due)
        return fee ? due.fault() : fee.fault();
    PaymentAttempt wanted;
    wanted.reference = c.reference;
    wanted.arn = (*visit)->arn;
    wanted.mode = c.mode == paymentModeName(PaymentMode::Upi) ? PaymentMode::Upi : PaymentMode::Card;
    wanted.amount = *due;
    const PaymentTerms terms = paymentTerms(*m_context.catalogue, (*visit)->service, today());
    const auto intent = intend(accountOf(**visit, due->currency), wanted, fee->payable, terms, today());
    if (const auto *refusal = std::get_if<NamedRefusal>(&intent))
        return fault("domain.payment-refused", refusal->id + QLatin1Char(' ') + refusal->subject);
    const PaymentAsked e{c.reference,      *due,        paymentModeName(wanted.mode),
                         fee->scheduleId,  fee->lineId, m_context.operatorId,
                         m_context.station};
    return Drafts{draft(c.id, e)};
}

Result<Drafts> DecideCase::operator()(const EndPayment &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    const bool open = std::any_of((*visit)->attempts.begin(), (*visit)->attempts.end(),
                                  [&c](const PaymentAttempt &a) { return a.reference == c.reference && isUnclear(a); });
    if (!open)
        return fault("domain.payment-not-open", c.reference);
    const QString outcome = c.declined ? QStringLiteral("DECLINED") : QStringLiteral("UNKNOWN");
    return Drafts{draft(c.id, PaymentEnded{c.reference, outcome, m_context.operatorId})};
}

Result<Drafts> DecideCase::operator()(const CollectFee &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    const auto due = feeDue(**visit, *m_context.catalogue, m_context.kendra->type, today());
    if (!due)
        return due.fault();
    if (c.amount != *due || c.amount.minor <= 0)
        return fault("domain.amount-differs", moneyText(*due));
    const PaymentAttempt *unclear = unclearAttempt(**visit);
    if (unclear && c.mode == paymentModeName(PaymentMode::Cash))
        return fault("domain.payment-unclear", unclear->reference);
    const bool asked = std::any_of((*visit)->attempts.begin(), (*visit)->attempts.end(), [&c](const PaymentAttempt &a) {
        return isUnclear(a) && a.amount == c.amount && paymentModeName(a.mode) == c.mode;
    });
    if (c.mode != paymentModeName(PaymentMode::Cash) && !asked)
        return fault("domain.payment-not-asked", c.mode);
    const auto fee = feeOf(**visit, *m_context.catalogue, m_context.kendra->type, today());
    FeeCollected e;
    e.amount = c.amount;
    e.mode = c.mode;
    e.scheduleId = fee->scheduleId;
    e.lineId = fee->lineId;
    e.receiptNo = QStringLiteral("R-%1-%2-%3")
                      .arg(m_context.station, today().toString(QStringLiteral("yyMMdd")))
                      .arg(m_state.receipts.value(m_context.station) + 1, 4, 10, QLatin1Char('0'));
    e.approvalCode = c.approvalCode;
    e.rrn = c.rrn;
    e.lastFour = c.lastFour;
    e.operatorId = m_context.operatorId;
    e.station = m_context.station;
    Drafts drafts{draft(c.id, e)};
    if (c.mode == paymentModeName(PaymentMode::Cash) && m_state.drawers.value(m_context.station).open)
        drafts.append(draft(VisitId(), CashMoved{m_context.station, e.amount, e.receiptNo}));
    return drafts;
}

Result<Drafts> DecideCase::operator()(const RequestRefund &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    const auto fee = feeOf(**visit, *m_context.catalogue, m_context.kendra->type, today());
    if (!fee)
        return fee.fault();
    if (!refundReasons().contains(c.reason))
        return fault("domain.refund-reason-unknown", c.reason);
    const PaymentTerms terms = paymentTerms(*m_context.catalogue, (*visit)->service, today());
    const auto after = refund(accountOf(**visit, fee->payable.currency), c.amount, fee->payable, terms, today());
    if (const auto *refusal = std::get_if<NamedRefusal>(&after))
        return fault("domain.refund-refused", refusal->id);
    Drafts drafts{
        draft(c.id, RefundRequested{c.amount, c.reason, terms.refundBy, m_context.operatorId, m_context.station})};
    if (terms.refundBy == kPaidBackAtCounter && m_state.drawers.value(m_context.station).open)
        drafts.append(draft(VisitId(), CashMoved{m_context.station, {c.amount.currency, -c.amount.minor}, QString()}));
    return drafts;
}

Result<Drafts> DecideCase::operator()(const RecordReceipt &c) const
{
    const auto visit = existing(c.id);
    if (!visit)
        return visit.fault();
    for (const Payment &payment : (*visit)->payments)
        if (payment.receiptNo == c.receiptNo && payment.at > 0)
            return Drafts{draft(c.id, ReceiptPrinted{c.receiptNo, payment.copies + 1, m_context.station})};
    return fault("domain.receipt-unknown", c.receiptNo);
}

Result<Drafts> DecideCase::operator()(const ReportChallan &c) const
{
    const auto visit = existing(c.id);
    if (!visit)
        return visit.fault();
    const PaymentTerms terms = paymentTerms(*m_context.catalogue, (*visit)->service, basisDate(**visit, today()));
    if (!terms.challan || !m_context.calendar)
        return fault("domain.challan-not-taken", c.number);
    const auto known = std::find_if((*visit)->challans.begin(), (*visit)->challans.end(),
                                    [&c](const Challan &each) { return each.number == c.number; });
    Challan challan{c.number, (*visit)->arn, c.amount, c.at, ChallanState::Generated, 0, {}, {}};
    if (known != (*visit)->challans.end()) {
        const auto what = c.what == challanStateName(ChallanState::Deposited)   ? ChallanEvent::What::Deposit
                          : c.what == challanStateName(ChallanState::Confirmed) ? ChallanEvent::What::BankAnswers
                                                                                : ChallanEvent::What::TimePasses;
        const ChallanEvent event{what, c.at, dayOf(c.at, m_context.kendra->timeZone), (*visit)->arn, c.amount};
        const auto after = next(*known, event, *terms.challan, *m_context.calendar);
        if (!after)
            return after.fault();
        if (const auto *refusal = std::get_if<NamedRefusal>(&*after))
            return fault("domain.challan-refused", refusal->id + QLatin1Char(' ') + c.number);
        challan = std::get<Challan>(*after);
        if (challan.state == known->state)
            return Drafts{};
    } else if (c.what != challanStateName(ChallanState::Generated)) {
        return fault("domain.challan-unknown", c.number);
    }
    return Drafts{draft(c.id, ChallanReported{challan.number, challanStateName(challan.state), challan.amount,
                                              challan.generatedAt, challan.depositedAt, challan.confirmationDue,
                                              challan.confirmed})};
}

} // namespace seva
