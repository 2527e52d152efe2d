// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A deliberate bug at this place, by name. In every program it is `false` and leaves nothing behind; only the
/// simulation compiles the sources a second time with SEVA_SIMULATION, switches one bug on at a time, and must find it.
#ifdef SEVA_SIMULATION
namespace seva::mutant {
bool on(const char *name);
}
#define SEVA_MUTANT(name) ::seva::mutant::on(name)
#else
#define SEVA_MUTANT(name) false
#endif
