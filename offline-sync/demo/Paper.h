// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DemoOptions.h"

namespace seva::demo {

/// Gathers letters and slips of all stations into out/letters and out/slips and has each program draw its screens
/// into out/screens. The answer names what is missing.
QStringList gatherPaper(const DemoOptions &options);

} // namespace seva::demo
