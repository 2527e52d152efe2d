// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace seva::bench {

/// One line of JSON on standard output, as the runner of './seva bench sync' reads it.
void figure(const char *name, const char *unit, double value);

/// Nearest rank: the least value that at least `part` (0 to 1) of all are not above. 0 of an empty list.
double percentile(QList<double> values, double part);

/// Prints NAME.p50, NAME.p99, NAME.worst and NAME.count of milliseconds.
void latencies(const QByteArray &name, const QList<double> &milliseconds);

} // namespace seva::bench
