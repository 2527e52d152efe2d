// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Event.h>

namespace seva {

/// Makes of an event of an earlier version what this program reads: the journal itself is never rewritten. Step by
/// step, so that each version has one upcast, to the next. Types and versions that are unknown stay as they are.
void upcast(Event &event);

} // namespace seva
