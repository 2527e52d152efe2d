// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

/// The names of the refusals that this module itself gives: each needs its texts in the fee files.
namespace seva::feeRefusals {

inline constexpr QLatin1String UnknownService("UNKNOWN_SERVICE");
inline constexpr QLatin1String NoSchedule("NO_SCHEDULE");
inline constexpr QLatin1String DateOfBirthNeeded("DATE_OF_BIRTH_NEEDED");
inline constexpr QLatin1String NotAtThisKendra("NOT_AT_THIS_KENDRA");
inline constexpr QLatin1String DatesContradict("DATES_CONTRADICT");
inline constexpr QLatin1String UnknownReason("UNKNOWN_REASON");
inline constexpr QLatin1String BookletUnknown("BOOKLET_UNKNOWN");
inline constexpr QLatin1String SchemeUnknown("SCHEME_UNKNOWN");
inline constexpr QLatin1String NoTatkaal("NO_TATKAAL");
inline constexpr QLatin1String NoFeeInCurrency("NO_FEE_IN_CURRENCY");
inline constexpr QLatin1String FeeUnknown("FEE_UNKNOWN");

inline constexpr QLatin1String PaymentNotAsked("PAYMENT_NOT_ASKED");
inline constexpr QLatin1String PaymentNoSuchClaim("PAYMENT_NO_SUCH_CLAIM");
inline constexpr QLatin1String PaymentAmountDiffers("PAYMENT_AMOUNT_DIFFERS");
inline constexpr QLatin1String PaymentRepeated("PAYMENT_REPEATED");
inline constexpr QLatin1String PaymentClosed("PAYMENT_CLOSED");
inline constexpr QLatin1String PaymentOtherArn("PAYMENT_OTHER_ARN");
inline constexpr QLatin1String PaymentOtherCurrency("PAYMENT_OTHER_CURRENCY");
inline constexpr QLatin1String PaymentReferenceUsed("PAYMENT_REFERENCE_USED");
inline constexpr QLatin1String PaymentUnclear("PAYMENT_UNCLEAR");
inline constexpr QLatin1String PaymentModeNotTaken("PAYMENT_MODE_NOT_TAKEN");
inline constexpr QLatin1String PaymentNotDue("PAYMENT_NOT_DUE");
inline constexpr QLatin1String RefundOnlyExcess("REFUND_ONLY_EXCESS");

inline constexpr QLatin1String ChallanTooEarly("CHALLAN_TOO_EARLY");
inline constexpr QLatin1String ChallanExpired("CHALLAN_EXPIRED");
inline constexpr QLatin1String ChallanAlreadyPaid("CHALLAN_ALREADY_PAID");
inline constexpr QLatin1String ChallanNotPaid("CHALLAN_NOT_PAID");
inline constexpr QLatin1String ChallanClosed("CHALLAN_CLOSED");

inline constexpr std::array All{UnknownService,      NoSchedule,           DateOfBirthNeeded,    NotAtThisKendra,
                                DatesContradict,     UnknownReason,        BookletUnknown,       SchemeUnknown,
                                NoTatkaal,           NoFeeInCurrency,      FeeUnknown,           PaymentNotAsked,
                                PaymentNoSuchClaim,  PaymentAmountDiffers, PaymentRepeated,      PaymentClosed,
                                PaymentOtherArn,     PaymentOtherCurrency, PaymentReferenceUsed, PaymentUnclear,
                                PaymentModeNotTaken, PaymentNotDue,        RefundOnlyExcess,     ChallanTooEarly,
                                ChallanExpired,      ChallanAlreadyPaid,   ChallanNotPaid,       ChallanClosed};

} // namespace seva::feeRefusals
