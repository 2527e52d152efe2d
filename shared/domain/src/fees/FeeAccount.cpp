// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeeNames.h"

#include <seva/domain/Payment.h>

#include <algorithm>

namespace seva {

namespace {

/// "SBI_CHALLAN", "NET_BANKING", "SBI_WALLET" are ways of these two.
bool isTaken(const PaymentTerms &terms, PaymentMode mode)
{
    const bool online = mode == PaymentMode::Online && !terms.onlineModes.isEmpty();
    const bool challan = mode == PaymentMode::Challan && terms.challan;
    return online || challan || terms.counterModes.contains(paymentModeName(mode));
}

} // namespace

QDate holdsUntil(QDate clearedOn, QDate firstAppointment, const PaymentTerms &terms)
{
    const bool booked = firstAppointment.isValid() && firstAppointment > clearedOn;
    return (booked ? firstAppointment : clearedOn).addYears(terms.validityYears);
}

FeeBalance balanceOf(const FeeAccount &account, const Money &payable, const PaymentTerms &terms, QDate on)
{
    std::int64_t paid = -account.refunded;
    std::int64_t forfeited = 0;
    std::int64_t unclear = 0;
    for (const PaymentAttempt &attempt : account.attempts) {
        if (attempt.amount.currency != account.currency)
            continue;
        if (isUnclear(attempt))
            unclear += attempt.amount.minor;
        else if (isCleared(attempt) && holdsUntil(attempt.clearedOn, account.firstAppointment, terms) < on)
            forfeited += attempt.amount.minor;
        else if (isCleared(attempt))
            paid += attempt.amount.minor;
    }
    const auto money = [&account](std::int64_t minor) { return Money{account.currency, std::max(minor, INT64_C(0))}; };
    return {money(paid), money(forfeited), money(payable.minor - paid), money(paid - payable.minor), money(unclear)};
}

std::variant<PaymentAttempt, NamedRefusal> intend(const FeeAccount &account, const PaymentAttempt &wanted,
                                                  const Money &payable, const PaymentTerms &terms, QDate on)
{
    const auto refused = [&wanted](QLatin1String id) { return NamedRefusal{id, wanted.reference}; };
    if (wanted.arn != account.arn && !terms.transferable)
        return refused(feeRefusals::PaymentOtherArn);
    if (wanted.amount.currency != account.currency || payable.currency != account.currency)
        return refused(feeRefusals::PaymentOtherCurrency);
    if (!isTaken(terms, wanted.mode))
        return refused(feeRefusals::PaymentModeNotTaken);
    for (const PaymentAttempt &earlier : account.attempts) {
        if (earlier.reference == wanted.reference)
            return refused(feeRefusals::PaymentReferenceUsed);
        if (isUnclear(earlier))
            return NamedRefusal{feeRefusals::PaymentUnclear, earlier.reference};
    }
    if (wanted.amount.minor <= 0 || wanted.amount.minor > balanceOf(account, payable, terms, on).due.minor)
        return refused(feeRefusals::PaymentNotDue);
    PaymentAttempt attempt = wanted;
    attempt.state = PaymentState::Intended;
    return attempt;
}

std::variant<FeeAccount, NamedRefusal> refund(const FeeAccount &account, const Money &amount, const Money &payable,
                                              const PaymentTerms &terms, QDate on)
{
    const FeeBalance balance = balanceOf(account, payable, terms, on);
    const bool allowed = terms.refund == QLatin1String("EXCESS_ONLY") && amount.currency == account.currency;
    if (!allowed || amount.minor <= 0 || amount.minor > balance.excess.minor)
        return NamedRefusal{feeRefusals::RefundOnlyExcess, account.arn};
    FeeAccount after = account;
    after.refunded += amount.minor;
    return after;
}

} // namespace seva
