// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>

namespace seva {

/// "₹2,500" for a screen or a letter: the left-to-right mark before it keeps sign and digits in their order within
/// Urdu, where the sign would else move behind them (Unicode annex 9, rule W2).
inline QString amountText(const Money &money)
{
    constexpr char16_t leftToRightMark = u'\u200e';
    return QChar(leftToRightMark) + moneyText(money);
}

} // namespace seva
