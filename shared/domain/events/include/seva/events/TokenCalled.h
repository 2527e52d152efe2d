// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// A counter announces a token. `how` is HUB (with the claim's fence), LANE or SLIP (fence 0).
struct TokenCalled
{
    static constexpr const char *kType = "TokenCalled";
    static constexpr int kVersion = 1;

    QString stepId;
    QString station;
    std::uint64_t fence = 0;
    QString how;
    QString operatorId;

    template <typename V>
    void fields(V &v)
    {
        v(1, stepId);
        v(2, station);
        v(3, fence);
        v(4, how);
        v(5, operatorId);
    }
};

} // namespace seva
