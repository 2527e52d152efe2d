// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// A claim that was not used (lease over, or given back) ends; the token waits again.
struct ClaimReleased
{
    static constexpr const char *kType = "ClaimReleased";
    static constexpr int kVersion = 1;

    std::uint64_t fence = 0;
    QString why; ///< LEASE_OVER or GIVEN_BACK

    template <typename V>
    void fields(V &v)
    {
        v(1, fence);
        v(2, why);
    }
};

} // namespace seva
