// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/StationRuntime.h>

#include <seva/base/Files.h>

#include <QDir>
#include <QDirIterator>

namespace seva {

namespace {

constexpr qint64 kServiceMaxBytes = 8 << 20;

} // namespace

Result<std::shared_ptr<const ServiceCatalogue>> loadCatalogue(const QString &servicesFolder)
{
    const QDir folder(servicesFolder);
    QMap<QString, QByteArray> definitions;
    QDirIterator found(folder.filePath(QStringLiteral("services")), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        Result<QByteArray> text = files::read(path, kServiceMaxBytes);
        if (!text)
            return text.fault();
        definitions.insert(path, *std::move(text));
    }
    if (servicesFolder.isEmpty() || definitions.isEmpty())
        return fault("station.no-services", servicesFolder);
    const Result<QByteArray> schema = files::read(folder.filePath(QStringLiteral("service-definition.schema.json")), kServiceMaxBytes);
    if (!schema)
        return schema.fault();
    return ServiceCatalogue::load(definitions, *schema);
}

} // namespace seva
