// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/drivers/ClipStore.h>

namespace seva {

/// Two falling tones, for folders without a chime of their own.
Samples chime();

} // namespace seva
