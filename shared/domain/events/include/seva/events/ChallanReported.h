// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The bank (or the portal) says how far a challan is; the state is what the machine of challans made of it.
struct ChallanReported
{
    static constexpr const char *kType = "ChallanReported";
    static constexpr int kVersion = 1;

    QString number;
    QString state; ///< GENERATED, DEPOSITED, CONFIRMED, MISMATCH, EXPIRED
    Money amount;
    std::int64_t generatedAt = 0; ///< ms since 1970
    std::int64_t depositedAt = 0; ///< ms since 1970; 0: not yet
    QDate confirmationDue;
    Money confirmed; ///< what the bank named

    template <typename V>
    void fields(V &v)
    {
        v(1, number);
        v(2, state);
        v(3, amount);
        v(4, generatedAt);
        v(5, depositedAt);
        v(6, confirmationDue);
        v(7, confirmed);
    }
};

} // namespace seva
