// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ServiceCatalogue.h>
#include <seva/domain/Visit.h>

/// Where the money of one application stands: everything that was paid for it, here and before.
namespace seva {

/// How money is taken for a service on a day. Where no schedule says: cash, card and UPI at the counter, nothing
/// is ever forfeited, nothing paid back.
PaymentTerms paymentTerms(const ServiceCatalogue &catalogue, const QString &service, QDate day);

/// Payments, attempts and refunds of a visit in one currency.
FeeAccount accountOf(const Visit &visit, const QString &currency);
/// The fault of the fee book where it names no fee.
Result<FeeBalance> feeBalance(const Visit &visit, const ServiceCatalogue &catalogue, KendraType at, QDate today);

/// The attempt whose end nobody knows: it has to be looked up before money is taken in any other way.
const PaymentAttempt *unclearAttempt(const Visit &visit);

/// "GENERATED", "DEPOSITED", "CONFIRMED", "MISMATCH", "EXPIRED".
QString challanStateName(ChallanState state);
std::optional<ChallanState> challanState(const QString &name);

} // namespace seva
