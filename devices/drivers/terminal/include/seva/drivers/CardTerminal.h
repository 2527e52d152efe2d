// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/FeeTerminal.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// A card terminal on the counter's own line, by the exchange of docs/devices.md ("Card terminal"). Only
/// FeeMethod::Card.
///
/// Settings: "address" (IPv4 or IPv6 in digits), "port" (1 to 65,535), "name" ("card terminal"),
/// "currency" ("INR", ISO 4217), "probeMs" (how often an absent one is looked for: 500 to 600,000, else 5,000).
///
/// What the terminal says is held in one wiped block and scrubbed of card numbers before anything reads it; where it
/// said one, the status tells "terminal.said-card-number" with the fields, never with the number.
Result<std::unique_ptr<FeeTerminal>> makeCardTerminal(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
