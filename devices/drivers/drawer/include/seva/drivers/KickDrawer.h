// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/CashDrawer.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// A drawer that opens by a pulse: ESC p of a receipt printer, or any byte on a serial line of its own.
///
/// Settings: "path" (device file) or "address" (in digits) and "port" (of a printer in the network, else 9,100);
/// "signal" ("escpos", "byte"), "pin" (2 or 5 of the kick connector), "onMs" (2 to 510, else 120),
/// "open" (what the drawer's switch is when it is open: "high", "low", or "untold" where there is no switch),
/// "pollMs" (how often an open drawer is asked whether it is shut: 100 to 10,000, else 500), "name" ("cash drawer").
///
/// Without a switch opened() tells that the pulse was sent, and the drawer counts as shut. A device file that somebody
/// else uses (the slip printer's driver, on the same printer) is waited for until the deadline.
Result<std::unique_ptr<CashDrawer>> makeKickDrawer(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
