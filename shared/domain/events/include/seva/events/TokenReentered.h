// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/domain/EventBody.h>

namespace seva {

/// Somebody whose token had lapsed showed the slip; waits again, not at the end.
struct TokenReentered
{
    static constexpr const char *kType = "TokenReentered";
    static constexpr int kVersion = 2;

    QString stepId;
    QString station;
    Instant waitingSince = 0; ///< its place among those who wait, fixed by who recorded it

    template <typename V>
    void fields(V &v)
    {
        v(1, stepId);
        v(2, station);
        v(3, waitingSince);
    }
};

} // namespace seva
