// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// More was paid than is due: the office that pays back is asked to. Nothing is paid out at a counter.
struct RefundRequested
{
    static constexpr const char *kType = "RefundRequested";
    static constexpr int kVersion = 1;

    Money amount;
    QString reason;   ///< PAID_TWICE, PAID_TOO_MUCH
    QString refundBy; ///< who pays back, as the fee schedule names it
    QString operatorId;
    QString station;

    template <typename V>
    void fields(V &v)
    {
        v(1, amount);
        v(2, reason);
        v(3, refundBy);
        v(4, operatorId);
        v(5, station);
    }
};

} // namespace seva
