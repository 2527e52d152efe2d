// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace seva::bench {

/// The servers of a storm, each a process of its own, so that what it takes can be read off. Both print one line
/// "ready PORT ..." and end when they are killed.

/// The data centre of every Kendra in `folder` (0, 1, ...): production's hub, ingest and store over `database`. Rows
/// are made later by another process, as they are of the prototype's segments.
int serveCentres(const QString &folder, int kendras, int stations, const QByteArray &database);

/// What the yardstick's prototype does behind a TLS proxy: HTTP/1.1 without TLS, one thread a connection; a push is one
/// statement that moves the cursor and keeps the bytes. No signature, no chain, no roster.
int servePrototype(const QByteArray &database);

} // namespace seva::bench
