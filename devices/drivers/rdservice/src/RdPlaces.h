// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QHash>
#include <QSet>
#include <QStringList>

namespace seva::rd {

/// Who listens on which port of the loopback address, as Linux tells it (/proc/net/tcp and tcp6): user ids by port.
/// Any program may take a free port; only its owner tells a maker's service from somebody else's program.
QHash<int, QSet<uint>> listeners(const QByteArray &table);
QHash<int, QSet<uint>> listenersNow();

/// The ids of the users named, by name or number; an unknown name is left out.
QSet<uint> userIds(const QStringList &users);
/// Root and whoever runs this program.
QSet<uint> usualOwners();

} // namespace seva::rd
