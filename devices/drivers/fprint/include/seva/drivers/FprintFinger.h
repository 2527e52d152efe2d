// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/OperatorFinger.h>

#include <QJsonObject>

namespace seva {

/// Driver "libfprint": any reader libfprint knows. The library runs in `seva-finger-host`, one process for each
/// request: it serves the main context of its process (fp_context_enumerate()), which in ours belongs to the screen.
/// Settings and limits: docs/operator-fingers.md.
Result<std::unique_ptr<OperatorFinger>> makeOperatorFinger(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
