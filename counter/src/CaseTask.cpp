// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseTask.h"

namespace seva {

Fault noDevice(DeviceKind kind)
{
    return fault("counter.no-device", deviceKindName(kind));
}

} // namespace seva
