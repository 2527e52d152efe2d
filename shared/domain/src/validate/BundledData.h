// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Files of shared/service-definitions, put into the program when it is built.
namespace seva::bundled {

extern const char *const PinPrefixes;
extern const char *const ProblemTexts;
extern const char *const IcaoStates;
extern const char *const UrduNames;
extern const char *const EFormAdapters;
extern const char *const Papers;

} // namespace seva::bundled
