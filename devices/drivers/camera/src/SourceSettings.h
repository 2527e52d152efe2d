// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameStream.h"

#include <chrono>

namespace seva {
class DriverSettings;
}

namespace seva::camera {

/// "source" and what belongs to it, as Camera.h lists them.
Source sourceFrom(DriverSettings &settings);
/// "stallMs".
std::chrono::milliseconds stallFrom(DriverSettings &settings);

} // namespace seva::camera
