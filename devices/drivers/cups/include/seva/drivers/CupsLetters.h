// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/LetterPrinter.h>

#include <QJsonObject>

namespace seva {

/// An office printer behind a queue of CUPS. Settings: docs/printing.md. "devices.settings-wrong".
[[nodiscard]] Result<std::unique_ptr<LetterPrinter>> makeCupsLetters(const QJsonObject &settings, Clock &clock,
                                                                     Alarms &alarms);

} // namespace seva
