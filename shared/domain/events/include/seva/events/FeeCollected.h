// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Money taken at the counter; final at the station after its durable commit. Never a card number.
struct FeeCollected
{
    static constexpr const char *kType = "FeeCollected";
    static constexpr int kVersion = 1;

    Money amount;
    QString mode; ///< CASH, CARD, UPI
    QString scheduleId;
    QString lineId;
    QString receiptNo;
    QString approvalCode;
    QString rrn; ///< retrieval reference number
    QString lastFour;
    QString operatorId;
    QString station;

    template <typename V>
    void fields(V &v)
    {
        v(1, amount);
        v(2, mode);
        v(3, scheduleId);
        v(4, lineId);
        v(5, receiptNo);
        v(6, approvalCode);
        v(7, rrn);
        v(8, lastFour);
        v(9, operatorId);
        v(10, station);
    }
};

} // namespace seva
