// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/SteadyClock.h>

#include <ctime>

namespace seva {

Instant SteadyClock::now() const
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    constexpr Instant kMilliseconds = 1'000;
    constexpr Instant kNanoseconds = 1'000'000;
    return Instant(time.tv_sec) * kMilliseconds + Instant(time.tv_nsec) / kNanoseconds;
}

} // namespace seva
