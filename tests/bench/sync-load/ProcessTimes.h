// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <QByteArray>

namespace seva::bench {

/// Processor time of a process, and of the children that it waited for, as one line of /proc/PID/stat says. In
/// milliseconds; 0 where the line is none.
double processorTime(const QByteArray &statLine);
/// The parent that the same line names.
qint64 parentOf(const QByteArray &statLine);

/// Of a running process, of those that it waited for, and of its running children: what a server with workers took.
double processorTimeOf(qint64 pid);

/// The largest resident size of a running process so far, in MiB.
double peakMebibytes(qint64 pid);

} // namespace seva::bench
