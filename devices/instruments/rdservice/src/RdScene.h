// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QJsonObject>
#include <QMap>

namespace seva {

/// What the service does with its first, second, ... question of each word (RDSERVICE, DEVICEINFO, CAPTURE); after the
/// last step the last one for ever. Keys: docs/aadhaar-rd.md.
struct RdScene
{
    QJsonObject service;
    QMap<QString, QList<QJsonObject>> steps;
};

/// A built-in scene by its name, or a file.
Result<RdScene> readRdScene(const QString &nameOrFile);

} // namespace seva
