// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/domain/FeeBook.h>

namespace seva {

/// Something of money that is refused: its name has a rule and texts in FeeBook::refusal().
struct NamedRefusal
{
    QString id;
    QString subject; ///< a reference or an amount; never personal data
};

enum class PaymentMode { Cash, Card, Upi, Online, Challan };

/// "CASH", "CARD", "UPI", "ONLINE", "CHALLAN".
QString paymentModeName(PaymentMode mode);

/// Intended: written down before anybody outside was asked. Asked: a terminal or a gateway has it; a UPI code that is
/// shown is no more than asked. Unknown: nobody answered; look it up before asking again. Approved: money is there, as
/// far as the one asked says. Reconciled: the bank's file says so, too.
enum class PaymentState { Intended, Asked, Unknown, Approved, Declined, Reconciled };

/// One attempt to pay, under a reference of its own.
struct PaymentAttempt
{
    QString reference; ///< ours, unique per attempt: what an unclear payment is looked up by
    QString arn;       ///< the application it is for, never another
    PaymentMode mode = PaymentMode::Cash;
    Money amount;
    PaymentState state = PaymentState::Intended;
    bool codeShown = false; ///< the payer sees a code: not paid
    QString claimed;        ///< UTR on the payer's phone (12 digits): a claim, not a payment
    QString proof;          ///< approval code or retrieval reference of the one asked
    Instant at = 0;         ///< of the last step
    QDate clearedOn;        ///< the day the money came
};

/// What happens to an attempt. Money and day count for Approve and Reconcile only.
struct PaymentEvent
{
    enum class What { Ask, ShowCode, Claim, LoseTouch, Approve, Decline, Reconcile };
    What what = What::Ask;
    QString arn;
    Money amount{};
    QString proof{}; ///< for Claim the UTR
    Instant at = 0;
    QDate on{};
};

/// The state after, or why it cannot be. Pure: every time is given.
std::variant<PaymentAttempt, NamedRefusal> next(const PaymentAttempt &attempt, const PaymentEvent &event);

/// Money came for certain, or may have come.
bool isCleared(const PaymentAttempt &attempt);
bool isUnclear(const PaymentAttempt &attempt);

/// Everything paid for one application.
struct FeeAccount
{
    QString arn;
    QString currency;
    QList<PaymentAttempt> attempts;
    std::int64_t refunded = 0; ///< minor units
    QDate firstAppointment;    ///< the fee holds from here on, once there is one
};

/// Where an application's money stands on a day. All in the account's currency.
struct FeeBalance
{
    Money paid;      ///< cleared and still holding, less what was refunded
    Money forfeited; ///< cleared, but its year has passed
    Money due;       ///< the difference to collect
    Money excess;    ///< to be paid back by whom the terms name
    Money unclear;   ///< asked, and nobody answered
};

FeeBalance balanceOf(const FeeAccount &account, const Money &payable, const PaymentTerms &terms, QDate on);

/// The last day on which a payment holds: its anniversary, or that of the first appointment booked with it.
QDate holdsUntil(QDate clearedOn, QDate firstAppointment, const PaymentTerms &terms);

/// A new attempt, to be written down before anybody is asked. Its amount may be a part of what is due. Refused while an
/// earlier attempt is unclear, for another application, currency or mode than the terms allow, and for more than is
/// due.
std::variant<PaymentAttempt, NamedRefusal> intend(const FeeAccount &account, const PaymentAttempt &wanted,
                                                  const Money &payable, const PaymentTerms &terms, QDate on);

/// The account after a refund; only excess is paid back.
std::variant<FeeAccount, NamedRefusal> refund(const FeeAccount &account, const Money &amount, const Money &payable,
                                              const PaymentTerms &terms, QDate on);

} // namespace seva
