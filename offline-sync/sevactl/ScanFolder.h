// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DocumentScanner.h>

#include <QDir>
#include <QJsonObject>

namespace seva::ctl {

/// Fault "ctl.scan-not-saved" with the path.
Result<void> save(const QString &path, const QByteArray &bytes);

/// Writes a page, and what the sensor saw of it; gives what stands in the answer of the verb.
Result<QJsonObject> saved(const ScannedPage &page, const QDir &folder);

} // namespace seva::ctl
