// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>

namespace seva {

/// Milliseconds since the machine was started: nobody sets it, and it goes on while the machine sleeps. For spans of
/// time that something depends on; it says nothing about the day.
class SteadyClock : public Clock
{
public:
    Instant now() const override;
};

} // namespace seva
