// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DocumentScanner.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// Scanners by SANE: flatbed, feeder, both sides. Pages come upright and cut (straighten()), as JPEG within the size
/// asked for; what the sensor saw is kept beside them. Settings: docs/devices.md. Faults: "devices.settings-wrong".
/// A scanner that is not connected is Absent, and selfCheck() looks again.
Result<std::unique_ptr<DocumentScanner>> makeSaneScanner(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
