// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/FeeTerminal.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// UPI by a dynamic code on the counter's screen and an acquirer that knows when it was paid. Only FeeMethod::UpiCode.
/// The exchange stands in docs/devices-counter.md ("UPI"). A payment that ends without an answer is closed at the
/// acquirer, so that the code cannot be paid later.
///
/// Settings: "endpoint" (https://...), "authority", "certificate", "key" (PEM files of the mutual TLS),
/// "payee" {"address", "name", "merchantCode"}, "note", "name" ("UPI"), "pollMs" (250 to 10,000, else 1,000).
Result<std::unique_ptr<FeeTerminal>> makeUpiTerminal(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
