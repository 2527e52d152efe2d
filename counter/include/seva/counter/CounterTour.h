// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/ServeProgram.h>
#include <seva/station/LinkOverview.h>
#include <seva/station/OperatorSession.h>
#include <seva/station/ScreenProgram.h>
#include <seva/station/StationTime.h>

namespace seva {

/// Every page of this counter as a person would bring it about, with made-up applications; one case is served in each
/// language.
QList<TourStop> counterTour(StationRuntime &runtime, OperatorSession &session, CounterDesk &desk, ServeProgram &serve,
                            StationTime &time, LinkOverview *overview = nullptr);

} // namespace seva
