// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Payment.h>
#include <seva/domain/WorkingCalendar.h>

namespace seva {

/// A slip to be paid in cash at the bank. Generated: printed, not yet payable for some hours. Deposited: the bank has
/// the cash. Confirmed: the bank named application and amount. Mismatch: it named others. Expired: nobody paid in time.
enum class ChallanState { Generated, Deposited, Confirmed, Mismatch, Expired };

struct Challan
{
    QString number;
    QString arn;
    Money amount;
    Instant generatedAt = 0;
    ChallanState state = ChallanState::Generated;
    Instant depositedAt = 0;
    QDate confirmationDue; ///< the bank answers by the end of this day
    Money confirmed;       ///< what the bank named
};

struct ChallanEvent
{
    enum class What { Deposit, BankAnswers, TimePasses };
    What what = What::TimePasses;
    Instant at = 0;
    QDate on{}; ///< the same moment as a day of the bank
    QString arn{};
    Money amount{};
};

Instant payableFrom(const Challan &challan, const ChallanTerms &terms);
/// Not payable at this moment and after it.
Instant expiresAt(const Challan &challan, const ChallanTerms &terms);
/// Deposited, and the bank's days have passed without an answer.
bool isOverdue(const Challan &challan, QDate today);

/// The state after, or why it cannot be. Pure: every time is given. The Fault is the calendar's, for a year whose
/// holidays nobody knows.
Result<std::variant<Challan, NamedRefusal>> next(const Challan &challan, const ChallanEvent &event,
                                                 const ChallanTerms &terms, const WorkingCalendar &calendar);

} // namespace seva
