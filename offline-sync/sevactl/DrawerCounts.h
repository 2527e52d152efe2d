// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/events/DrawerCounted.h>
#include <seva/journal/Journal.h>

#include <QJsonObject>

/// What a verb says of cash drawers.
namespace seva::ctl {

QJsonObject jsonOf(const Money &money);
QJsonObject jsonOf(const DrawerCounted &count);

/// The counts of that day, by origin and in order.
Result<QList<DrawerCounted>> drawersOf(const Journal &journal, QDate day);

} // namespace seva::ctl
