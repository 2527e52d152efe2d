// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/BarcodeReader.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// A scanner that types ("wedge": a Linux input device), taken for this program alone, so that no keystroke reaches a
/// text field; or one on a serial line ("serial"). Settings: docs/devices.md. Fault "devices.settings-wrong". A
/// scanner that is not plugged in is Absent, and selfCheck() looks again.
Result<std::unique_ptr<BarcodeReader>> makeWedgeReader(const QJsonObject &settings, Clock &clock, Alarms &alarms);
Result<std::unique_ptr<BarcodeReader>> makeSerialReader(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
