// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/FeeTerminal.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// A card terminal and UPI behind one port. Settings: "card" (those of makeCardTerminal), "upi" (those of
/// makeUpiTerminal), "name" ("payments"); at least one of the two. A method that is not there is refused.
///
/// A payment is looked up where it was asked for; where this is not known any more (after a restart), at both: it was
/// never charged only when both say so.
Result<std::unique_ptr<FeeTerminal>> makeFeeDesk(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
