// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QHash>
#include <QJsonArray>
#include <QObject>
#include <QPointer>

/// Calls and reads view-models by name: the same verbs and properties the QML pages use, nothing else.
namespace seva::viewmodel {

using Objects = QHash<QString, QPointer<QObject>>;

/// `path` is "object.property". An enum becomes the name of its key, an unreadable type null.
Result<QJsonValue> read(const Objects &objects, const QString &path);

/// `path` is "object.verb". Answers what the verb returned.
Result<QJsonValue> call(const Objects &objects, const QString &path, const QJsonArray &args);

} // namespace seva::viewmodel
