// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// An officer made the second of two hub machines the one that leads, and confirmed that the other is switched off.
/// Durable before anything is given out in this epoch. No subject.
struct HubTakenOver
{
    static constexpr const char *kType = "HubTakenOver";
    static constexpr int kVersion = 1;

    QString station; ///< that leads from now on
    QString instead; ///< that was said to be off
    std::uint64_t epoch = 0;
    QString operatorId;
    QString why; ///< in the officer's words

    template <typename V>
    void fields(V &v)
    {
        v(1, station);
        v(2, instead);
        v(3, epoch);
        v(4, operatorId);
        v(5, why);
    }
};

} // namespace seva
