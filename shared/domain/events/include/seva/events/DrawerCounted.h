// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// So many of one note or coin.
struct CountedPiece
{
    static constexpr bool kNested = true;

    std::int64_t minor = 0; ///< its value
    bool coin = false;
    int count = 0;

    template <typename V>
    void fields(V &v)
    {
        v(1, minor);
        v(2, coin);
        v(3, count);
    }
};

/// The cash of a counter was counted by notes and coins. No subject.
struct DrawerCounted
{
    static constexpr const char *kType = "DrawerCounted";
    static constexpr int kVersion = 1;

    QString station;
    QString operatorId;
    QString when; ///< OPENING or CLOSING
    QDate day;
    QList<CountedPiece> pieces; ///< those of which there are any
    Money counted;
    Money expected;   ///< when closing: what it was opened with, and what was moved since
    Money difference; ///< counted - expected: below 0 when money is missing
    QString reason;   ///< why they differ; empty when they do not

    template <typename V>
    void fields(V &v)
    {
        v(1, station);
        v(2, operatorId);
        v(3, when);
        v(4, day);
        v(5, pieces);
        v(6, counted);
        v(7, expected);
        v(8, difference);
        v(9, reason);
    }
};

} // namespace seva
