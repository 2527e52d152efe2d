// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QByteArray>
#include <QMap>
#include <QString>

namespace seva::files {

/// Whole content, at most `maxBytes`; a Fault naming the path otherwise.
Result<QByteArray> read(const QString &path, qint64 maxBytes);

/// What one folder may hold at most when it is read as a whole.
constexpr int MaxFolderFiles = 2000;
constexpr qint64 MaxFolderFileBytes = 4 << 20;

/// The files of one folder (not of folders below it) whose names end with `suffix`: path → content.
Result<QMap<QString, QByteArray>> readFolder(const QString &folder, const QString &suffix);

/// Durable replacement: temporary file in the same folder, fdatasync, rename, fsync of the folder.
Result<void> writeDurably(const QString &path, const QByteArray &content, int mode = 0600);

} // namespace seva::files
