// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// An attempt to pay ended without money: the terminal declined, or nobody answered.
struct PaymentEnded
{
    static constexpr const char *kType = "PaymentEnded";
    static constexpr int kVersion = 1;

    QString reference; ///< as PaymentAsked says
    QString outcome;   ///< DECLINED (nothing was charged) or UNKNOWN (to be looked up)
    QString operatorId;

    template <typename V>
    void fields(V &v)
    {
        v(1, reference);
        v(2, outcome);
        v(3, operatorId);
    }
};

} // namespace seva
