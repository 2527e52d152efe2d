// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/SlipPrinter.h>

#include <QJsonObject>

namespace seva {

/// A thermal printer that speaks ESC/POS, at a TCP port, a device file or a raw queue of CUPS. Its
/// settings and what it promises about lost and doubled slips: docs/printing.md.
/// Faults: "devices.settings-wrong", "devices.slip-journal-broken".
[[nodiscard]] Result<std::unique_ptr<SlipPrinter>> makeEscPosPrinter(const QJsonObject &settings, Clock &clock,
                                                                     Alarms &alarms);

} // namespace seva
