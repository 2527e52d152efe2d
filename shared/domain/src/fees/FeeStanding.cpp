// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/FeeStanding.h>
#include <seva/domain/Shown.h>

#include <algorithm>
#include <array>

namespace seva {

namespace {

constexpr int NeverForfeited = 1'000; ///< years
constexpr std::array kStates{"GENERATED", "DEPOSITED", "CONFIRMED", "MISMATCH", "EXPIRED"};

PaymentAttempt cleared(const Visit &visit, const Payment &payment)
{
    PaymentAttempt attempt;
    attempt.reference = payment.receiptNo;
    attempt.arn = visit.arn;
    attempt.amount = payment.amount;
    attempt.state = PaymentState::Approved;
    attempt.clearedOn = payment.at == 0 && visit.submittedOn.isValid() ? visit.submittedOn : visit.day;
    return attempt;
}

} // namespace

PaymentTerms paymentTerms(const ServiceCatalogue &catalogue, const QString &service, QDate day)
{
    FeeQuestion asked;
    asked.serviceId = service;
    asked.basisDate = day;
    const FeeSchedule *schedule = catalogue.fees().scheduleFor(asked);
    if (schedule && schedule->terms)
        return *schedule->terms;
    PaymentTerms every;
    every.validityYears = NeverForfeited;
    every.refund = QStringLiteral("NONE");
    for (const PaymentMode mode : {PaymentMode::Cash, PaymentMode::Card, PaymentMode::Upi})
        every.counterModes.append(paymentModeName(mode));
    return every;
}

FeeAccount accountOf(const Visit &visit, const QString &currency)
{
    FeeAccount account{visit.arn, currency, {}, 0, {}};
    // Who was listed has an appointment, and from there the year runs.
    if (visit.listed && !visit.unscheduled)
        account.firstAppointment = visit.day;
    for (const Payment &payment : visit.payments)
        account.attempts.append(cleared(visit, payment));
    for (const PaymentAttempt &attempt : visit.attempts)
        if (!isCleared(attempt))
            account.attempts.append(attempt);
    for (const RefundRequest &refund : visit.refunds)
        if (refund.amount.currency == currency)
            account.refunded += refund.amount.minor;
    return account;
}

Result<FeeBalance> feeBalance(const Visit &visit, const ServiceCatalogue &catalogue, KendraType at, QDate today)
{
    const auto fee = feeOf(visit, catalogue, at, today);
    if (!fee)
        return fee.fault();
    return balanceOf(accountOf(visit, fee->payable.currency), fee->payable,
                     paymentTerms(catalogue, visit.service, basisDate(visit, today)), today);
}

const PaymentAttempt *unclearAttempt(const Visit &visit)
{
    const auto found = std::find_if(visit.attempts.begin(), visit.attempts.end(), isUnclear);
    return found == visit.attempts.end() ? nullptr : &*found;
}

QString challanStateName(ChallanState state)
{
    return QString::fromLatin1(kStates.at(std::size_t(state)));
}

std::optional<ChallanState> challanState(const QString &name)
{
    const auto found = std::find(kStates.begin(), kStates.end(), name.toStdString());
    return found == kStates.end() ? std::nullopt : std::optional(ChallanState(found - kStates.begin()));
}

} // namespace seva
