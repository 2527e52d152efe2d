// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The hub gave a waiting token to one counter; durable before the counter hears of it.
struct TokenClaimed
{
    static constexpr const char *kType = "TokenClaimed";
    static constexpr int kVersion = 1;

    QString stepId;
    QString station;
    std::uint64_t epoch = 0;
    std::uint64_t fence = 0;     ///< rises with every claim of the hub
    std::int64_t leaseUntil = 0; ///< Instant
    QString requestId;

    template <typename V>
    void fields(V &v)
    {
        v(1, stepId);
        v(2, station);
        v(3, epoch);
        v(4, fence);
        v(5, leaseUntil);
        v(6, requestId);
    }
};

} // namespace seva
