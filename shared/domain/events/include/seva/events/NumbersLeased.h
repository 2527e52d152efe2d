// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The hub gave a kiosk a block of token numbers for one day. No subject.
struct NumbersLeased
{
    static constexpr const char *kType = "NumbersLeased";
    static constexpr int kVersion = 1;

    QString station;
    QString prefix;
    int first = 0;
    int count = 0;
    std::uint64_t epoch = 0;
    QDate day;
    QString requestId;

    template <typename V>
    void fields(V &v)
    {
        v(1, station);
        v(2, prefix);
        v(3, first);
        v(4, count);
        v(5, epoch);
        v(6, day);
        v(7, requestId);
    }
};

} // namespace seva
