// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/BarcodeReader.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// Codes held before a camera, read by readBarcodes(). Settings: those of makeCamera() for the source ("source",
/// "device", "pipeline", "path", "width", "height", "framesPerSecond", "loop", "stallMs") and "name" ("code camera").
///
/// The camera is open only while the reader is armed or a request is on. A code that stays in sight is told once; it is
/// told again when it comes back after two seconds. Troubles are those of makeCamera().
Result<std::unique_ptr<BarcodeReader>> makeCodeCamera(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
