// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/station/LinkOverview.h>
#include <seva/station/StationRuntime.h>

namespace seva {

/// Shows a made-up morning without a link: what waits in each lane, a capture that is refused, three things that need
/// attention and two that did.
std::function<void(LinkOverview &)> tourLink(StationRuntime &runtime);

} // namespace seva
