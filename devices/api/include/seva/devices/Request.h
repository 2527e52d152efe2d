// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace seva {

/// Names one call to a device within this process; never 0, never used twice.
using RequestId = quint64;

/// What every call to a device carries.
struct RequestContext
{
    /// The call ends within this time, with "devices.deadline-passed" if with nothing else. > 0.
    std::chrono::milliseconds deadline{30'000};
    /// Simulators only: equal seeds give equal captures. Drivers ignore it.
    std::optional<quint64> seed;
};

} // namespace seva
