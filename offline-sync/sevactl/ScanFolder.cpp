// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScanFolder.h"

#include <QSaveFile>

namespace seva::ctl {

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fault("ctl.scan-not-saved", path);
    return {};
}

Result<QJsonObject> saved(const ScannedPage &page, const QDir &folder)
{
    const QString name = QStringLiteral("page-%1.jpg").arg(page.number, 3, 10, QLatin1Char('0'));
    if (const auto kept = save(folder.filePath(name), page.picture.bytes); !kept)
        return kept.fault();
    if (!page.original.empty()) {
        if (const auto kept = save(folder.filePath(QStringLiteral("original-") + name), page.original.bytes); !kept)
            return kept.fault();
    }
    return QJsonObject{{QStringLiteral("file"), name},
                       {QStringLiteral("blank"), page.blank},
                       {QStringLiteral("turned"), page.turned},
                       {QStringLiteral("bytes"), int(page.picture.bytes.size())},
                       {QStringLiteral("width"), page.picture.width},
                       {QStringLiteral("height"), page.picture.height}};
}

} // namespace seva::ctl
