// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Money is going to be asked of a terminal: recorded before it is asked, so that an answer that never came is looked
/// up under this reference, and nobody pays twice.
struct PaymentAsked
{
    static constexpr const char *kType = "PaymentAsked";
    static constexpr int kVersion = 1;

    QString reference; ///< ours, unique per attempt
    Money amount;
    QString mode; ///< CARD, UPI
    QString scheduleId;
    QString lineId;
    QString operatorId;
    QString station;

    template <typename V>
    void fields(V &v)
    {
        v(1, reference);
        v(2, amount);
        v(3, mode);
        v(4, scheduleId);
        v(5, lineId);
        v(6, operatorId);
        v(7, station);
    }
};

} // namespace seva
