// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QJsonArray>
#include <QJsonObject>

namespace seva::sbi {

// How services of different makers and versions write the same things.

/// A text, or a whole number as text.
QString textOf(const QJsonValue &value);
/// The first of a list, or the value itself.
QString firstOf(const QJsonValue &value, const QString &fallback);
/// A list of at most 32 objects; one object alone is a list of one.
QJsonArray listIn(const QByteArray &body);
/// The error code of an entry; empty for none and for "0".
QString errorIn(const QJsonObject &entry);

Fault malformed(const char *what);
Fault refusedByDevice(const QString &code);

} // namespace seva::sbi
