// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeeNames.h"

#include <seva/domain/Payment.h>

#include <QRegularExpression>

namespace seva {

namespace {

using What = PaymentEvent::What;
using Step = std::variant<PaymentAttempt, NamedRefusal>;

NamedRefusal refused(QLatin1String id, const PaymentAttempt &attempt)
{
    return {id, attempt.reference};
}

PaymentAttempt moved(PaymentAttempt attempt, PaymentState state, const PaymentEvent &event)
{
    attempt.state = state;
    attempt.at = event.at;
    return attempt;
}

Step cleared(PaymentAttempt attempt, PaymentState state, const PaymentEvent &event)
{
    if (event.amount != attempt.amount)
        return refused(feeRefusals::PaymentAmountDiffers, attempt);
    attempt = moved(std::move(attempt), state, event);
    if (!event.proof.isEmpty())
        attempt.proof = event.proof;
    if (!attempt.clearedOn.isValid())
        attempt.clearedOn = event.on;
    return attempt;
}

/// A code on a screen and a number on a phone are no payment: both leave the attempt open.
Step shownOrClaimed(PaymentAttempt attempt, const PaymentEvent &event)
{
    static const QRegularExpression utr(QStringLiteral("\\A[0-9]{12}\\z"));
    const bool open = attempt.state == PaymentState::Asked || attempt.state == PaymentState::Unknown;
    if (!open)
        return refused(feeRefusals::PaymentNotAsked, attempt);
    const bool claims = event.what == What::Claim;
    if (attempt.mode != PaymentMode::Upi || (claims && !utr.match(event.proof).hasMatch()))
        return refused(feeRefusals::PaymentNoSuchClaim, attempt);
    attempt.codeShown = true;
    if (claims)
        attempt.claimed = event.proof;
    return moved(attempt, claims ? PaymentState::Unknown : attempt.state, event);
}

Step approved(const PaymentAttempt &attempt, const PaymentEvent &event)
{
    if (attempt.state == PaymentState::Intended && attempt.mode != PaymentMode::Cash)
        return refused(feeRefusals::PaymentNotAsked, attempt);
    if (isCleared(attempt))
        return event.proof == attempt.proof && event.amount == attempt.amount
                   ? Step(attempt)
                   : Step(refused(feeRefusals::PaymentRepeated, attempt));
    if (attempt.state == PaymentState::Declined)
        return refused(feeRefusals::PaymentClosed, attempt);
    return cleared(attempt, PaymentState::Approved, event);
}

/// The bank's file is the last word: what it lists was paid, even where a terminal had said no.
Step reconciled(const PaymentAttempt &attempt, const PaymentEvent &event)
{
    if (attempt.state == PaymentState::Intended && attempt.mode != PaymentMode::Cash)
        return refused(feeRefusals::PaymentNotAsked, attempt);
    return cleared(attempt, PaymentState::Reconciled, event);
}

Step ended(const PaymentAttempt &attempt, const PaymentEvent &event)
{
    const bool lost = event.what == What::LoseTouch;
    if (isCleared(attempt) || (lost && attempt.state == PaymentState::Declined))
        return refused(feeRefusals::PaymentClosed, attempt);
    if (lost && attempt.state == PaymentState::Intended)
        return refused(feeRefusals::PaymentNotAsked, attempt);
    return moved(attempt, lost ? PaymentState::Unknown : PaymentState::Declined, event);
}

} // namespace

QString paymentModeName(PaymentMode mode)
{
    static const char *const names[]{"CASH", "CARD", "UPI", "ONLINE", "CHALLAN"};
    return QString::fromLatin1(names[std::size_t(mode)]);
}

bool isCleared(const PaymentAttempt &attempt)
{
    return attempt.state == PaymentState::Approved || attempt.state == PaymentState::Reconciled;
}

bool isUnclear(const PaymentAttempt &attempt)
{
    return attempt.state == PaymentState::Asked || attempt.state == PaymentState::Unknown;
}

Step next(const PaymentAttempt &attempt, const PaymentEvent &event)
{
    if (event.arn != attempt.arn)
        return refused(feeRefusals::PaymentOtherArn, attempt);
    switch (event.what) {
    case What::Ask:
        return attempt.state == PaymentState::Intended ? Step(moved(attempt, PaymentState::Asked, event))
                                                       : Step(refused(feeRefusals::PaymentReferenceUsed, attempt));
    case What::ShowCode:
    case What::Claim: return shownOrClaimed(attempt, event);
    case What::Approve: return approved(attempt, event);
    case What::Reconcile: return reconciled(attempt, event);
    case What::LoseTouch:
    case What::Decline: break;
    }
    return ended(attempt, event);
}

} // namespace seva
