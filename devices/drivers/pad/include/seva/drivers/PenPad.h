// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/SignaturePad.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// A pen tablet by the kernel's event file (Documentation/input/event-codes.rst): ABS_X, ABS_Y, ABS_PRESSURE,
/// BTN_TOUCH.
///
/// Settings: "path" (/dev/input/event..., or a pipe with the same records), "widthMm", "heightMm" (of the active area,
/// 20 to 1,000), "xMost", "yMost", "pressureMost" (largest values, 1 to 1,000,000; 0 asks the device), "doneKey" (code
/// of the tablet's button that ends a signature, else 331, BTN_STYLUS), "doneAfterMs" (ends it so long after the last
/// stroke: 500 to 30,000, 0 never; else 2,000), "name" ("signature pad").
///
/// The field is the largest middle part of the area that is 3:1; ink outside it touches the border. A thumb impression
/// is refused: see ThumbPad.
Result<std::unique_ptr<SignaturePad>> makePenPad(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
