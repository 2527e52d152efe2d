// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/domain/Kendra.h>

namespace seva::sync {

/// An officer says that the second of two hub machines is to lead, because the first is switched off.
struct TakeoverWord
{
    static constexpr bool kNested = true;
    OperatorId by;
    QString why;
    Instant at = 0;
    template <typename V>
    void fields(V &v)
    {
        v(1, by);
        v(2, why);
        v(3, at);
    }
};

/// POST /v1/takeover, from the machine itself (sevactl hub takeover).
struct TakeoverRequest
{
    static constexpr bool kNested = true;
    OperatorId by;
    QString pin;
    QString why;
    bool otherIsOff = false;
    template <typename V>
    void fields(V &v)
    {
        v(1, by);
        v(2, pin);
        v(3, why);
        v(4, otherIsOff);
    }
};

struct TakeoverAnswer
{
    static constexpr bool kNested = true;
    std::uint64_t epoch = 0;
    template <typename V>
    void fields(V &v)
    {
        v(1, epoch);
    }
};

} // namespace seva::sync
