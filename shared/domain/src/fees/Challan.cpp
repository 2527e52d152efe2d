// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Challan.h>

#include "FeeNames.h"

namespace seva {

namespace {

using What = ChallanEvent::What;
using Step = std::variant<Challan, NamedRefusal>;

constexpr Instant Hour = 3'600'000;
constexpr Instant Day = 24 * Hour;

Step refused(QLatin1String id, const Challan &challan)
{
    return NamedRefusal{id, challan.number};
}

Result<Step> deposited(Challan challan, const ChallanEvent &event, const ChallanTerms &terms,
                       const WorkingCalendar &calendar)
{
    if (challan.state == ChallanState::Expired || event.at >= expiresAt(challan, terms))
        return refused(feeRefusals::ChallanExpired, challan);
    if (challan.state != ChallanState::Generated)
        return refused(feeRefusals::ChallanAlreadyPaid, challan);
    if (event.at < payableFrom(challan, terms))
        return refused(feeRefusals::ChallanTooEarly, challan);
    const Result<QDate> due = calendar.addWorkingDays(event.on, terms.confirmWorkingDays);
    if (!due)
        return due.fault();
    challan.state = ChallanState::Deposited;
    challan.depositedAt = event.at;
    challan.confirmationDue = *due;
    return Step(challan);
}

Step answered(Challan challan, const ChallanEvent &event)
{
    const bool fits = event.arn == challan.arn && event.amount == challan.amount;
    if (challan.state == ChallanState::Confirmed && fits)
        return challan;
    if (challan.state == ChallanState::Generated)
        return refused(feeRefusals::ChallanNotPaid, challan);
    if (challan.state != ChallanState::Deposited)
        return refused(feeRefusals::ChallanClosed, challan);
    challan.state = fits ? ChallanState::Confirmed : ChallanState::Mismatch;
    challan.confirmed = event.amount;
    return challan;
}

} // namespace

Instant payableFrom(const Challan &challan, const ChallanTerms &terms)
{
    return challan.generatedAt + terms.payableAfterHours * Hour;
}

Instant expiresAt(const Challan &challan, const ChallanTerms &terms)
{
    return challan.generatedAt + terms.validDays * Day;
}

bool isOverdue(const Challan &challan, QDate today)
{
    return challan.state == ChallanState::Deposited && today > challan.confirmationDue;
}

Result<Step> next(const Challan &challan, const ChallanEvent &event, const ChallanTerms &terms,
                  const WorkingCalendar &calendar)
{
    if (event.what == What::Deposit)
        return deposited(challan, event, terms, calendar);
    if (event.what == What::BankAnswers)
        return answered(challan, event);
    Challan after = challan;
    if (challan.state == ChallanState::Generated && event.at >= expiresAt(challan, terms))
        after.state = ChallanState::Expired;
    return Step(after);
}

} // namespace seva
