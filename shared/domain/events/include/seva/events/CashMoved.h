// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Cash went into a counted drawer, or out of it. No subject.
struct CashMoved
{
    static constexpr const char *kType = "CashMoved";
    static constexpr int kVersion = 1;

    QString station;
    Money amount;  ///< below 0: paid out
    QString paper; ///< the receipt's number; empty where it is paid out

    template <typename V>
    void fields(V &v)
    {
        v(1, station);
        v(2, amount);
        v(3, paper);
    }
};

} // namespace seva
