// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace seva::bench {

/// Bytes that a network device has sent, as /proc/net/dev says; 0 where it is not in `table`.
double sentBytes(const QByteArray &table, const QByteArray &device);

/// The same of a device in this process's network namespace. /sys/class/net would show the namespace in which /sys was
/// mounted, which below the runner is another one.
double sentBytesOf(const QByteArray &device);

} // namespace seva::bench
