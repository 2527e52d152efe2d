// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/State.h>

#include <utility>

/// What a State holds beside visits and blocks, as it stands in the table `standing`: deterministic CBOR by name.
namespace seva::standing {

QStringList names();
/// All of it, or epoch and fence alone, which most events leave and some of a visit's raise.
QList<std::pair<QString, QByteArray>> encode(const State &state, bool all);
void decode(State &state, const QString &name, const QByteArray &value);
/// Enters a token that was given.
void useToken(State &state, const QString &day, const QString &number, const VisitId &visit);

} // namespace seva::standing
