// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HubAdvice.h"

#include <seva/sync/Enrolment.h>

namespace seva::ctl {

/// What every hub machine of the roster says of itself, each asked in turn, 2 s at most at each address; `own` is where
/// this folder's own machine, or a Kendra's only one, is said to be. addressUnknown() of one that nobody names a place
/// of.
QList<HubSeen> askHubMachines(const sync::Enrolment &self, const QString &own);

/// Neither the roster nor an option says where the machine is.
Fault addressUnknown(const StationId &machine);

} // namespace seva::ctl
