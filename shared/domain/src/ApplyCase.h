// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/State.h>

namespace seva {

/// The part of apply() that concerns what was captured, confirmed and decided.
void applyToCase(State &state, Visit &visit, const Event &event);

/// Who did it; empty where nobody did (the hub, the data centre).
OperatorId actorOf(const Event &event);

} // namespace seva
