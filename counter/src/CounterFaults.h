// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

namespace seva {

/// A fault in words of the screen's language: those of the counter here, all others as every screen says them.
QString counterFaultText(const Fault &fault);

} // namespace seva
