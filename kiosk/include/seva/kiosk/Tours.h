// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/kiosk/QueueDisplay.h>
#include <seva/kiosk/TokenIssue.h>
#include <seva/station/ScreenProgram.h>
#include <seva/station/StationTime.h>

namespace seva {

/// Every page of the kiosk as a person would bring it about, with a made-up appointment list.
QList<TourStop> kioskTour(StationRuntime &runtime, TokenIssue &issue, StationTime &time);

/// The hall display: quiet, one call, a burst, late and silent.
QList<TourStop> displayTour(StationRuntime &runtime, StationTime &time);

} // namespace seva
