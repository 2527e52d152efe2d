// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

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

inline constexpr QLatin1String All[]{UnknownService,  NoSchedule,      DateOfBirthNeeded, NotAtThisKendra,
                                     DatesContradict, UnknownReason,   BookletUnknown,    SchemeUnknown,
                                     NoTatkaal,       NoFeeInCurrency, FeeUnknown};

} // namespace seva::feeRefusals
