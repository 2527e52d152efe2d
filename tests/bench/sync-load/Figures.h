// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTemporaryDir>

namespace seva::bench {

/// One line of JSON on standard output, as the runner of './seva bench sync' reads it.
void figure(const char *name, const char *unit, double value);

/// Nearest rank: the least value that at least `part` (0 to 1) of all are not above. 0 of an empty list.
double percentile(QList<double> values, double part);

/// Prints NAME.p50, NAME.p99, NAME.worst and NAME.count of milliseconds.
void latencies(const QByteArray &name, const QList<double> &milliseconds);

/// Ends the program where its folder could not be made: without one it would work in the root of the file system.
void needFolder(const QTemporaryDir &folder);

} // namespace seva::bench
