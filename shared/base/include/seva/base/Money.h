// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace seva {

/// An amount in the minor units (paise, cents) of one ISO 4217 currency. Different currencies never add.
struct Money
{
    QString currency;
    std::int64_t minor = 0;

    friend bool operator==(const Money &, const Money &) = default;
};

inline Money rupees(std::int64_t paise)
{
    return Money{QStringLiteral("INR"), paise};
}

/// Nothing when the currencies differ or the sum does not fit.
inline std::optional<Money> add(const Money &a, const Money &b)
{
    std::int64_t sum = 0;
    if (a.currency != b.currency || __builtin_add_overflow(a.minor, b.minor, &sum))
        return std::nullopt;
    return Money{a.currency, sum};
}

/// "₹2,500" or "₹2,500.50" with Indian grouping for INR, "USD 125.00" for others. Latin digits.
QString moneyText(const Money &money);

} // namespace seva
