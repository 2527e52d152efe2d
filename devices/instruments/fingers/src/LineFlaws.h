// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Line.h"

#include <QString>

namespace seva {

/// A whole answer as a good service sends it.
QByteArray goodAnswer(const QByteArray &body, int port);

/// Says `body` as the flaw makes it; false: it is no flaw of the line, nothing was said. `seed` is for "random".
bool sayFlawed(const Line &line, const QString &flaw, const QByteArray &body, int port, quint64 seed);

/// A stream of pictures that goes wrong; false: it is no flaw of a stream.
bool streamFlawed(const Line &line, const QString &flaw, const QByteArray &picture);

/// One part of a stream.
QByteArray part(const QByteArray &picture);
QByteArray streamHead();

} // namespace seva
