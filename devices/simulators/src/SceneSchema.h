// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QByteArray>
#include <QJsonObject>

namespace seva {

/// The JSON object in `json` if scene.schema.json accepts it; otherwise "devices.scene-broken" with
/// `name`, the path inside the document and the reason.
[[nodiscard]] Result<QJsonObject> acceptedScene(const QByteArray &json, const QString &name);

} // namespace seva
