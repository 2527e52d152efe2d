// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/Reference.h>

#include <seva/base/Files.h>
#include <seva/journal/Definitions.h>
#include <seva/journal/OfficeBooks.h>

#include <QDir>

namespace seva {

namespace {

constexpr qint64 kEFormMaxBytes = 4 << 20;
const QString kEForm = QStringLiteral("eform.xsd");

} // namespace

Result<std::shared_ptr<const Reference>> loadReference(const QString &folder, const QString &schemas)
{
    const auto catalogue = loadDefinitions(folder, schemas);
    if (!catalogue)
        return catalogue.fault();
    const auto calendars = loadCalendars(folder, schemas);
    if (!calendars)
        return calendars.fault();
    const auto statuses = loadStatuses(folder, schemas);
    if (!statuses)
        return statuses.fault();
    const auto eform = files::read(QDir(folder).filePath(kEForm), kEFormMaxBytes);
    if (!eform)
        return eform.fault();
    return std::make_shared<const Reference>(Reference{*catalogue, *calendars, *statuses, *eform});
}

QMap<QString, QString> referenceFiles(const QString &folder)
{
    QMap<QString, QString> found;
    for (const char *part : {"calendars", "fees", "rules", "services", "statuses"}) {
        const QDir below(QDir(folder).filePath(QLatin1String(part)));
        for (const QString &name : below.entryList({QStringLiteral("*.json")}, QDir::Files))
            found.insert(QLatin1String(part) + QLatin1Char('/') + name, below.filePath(name));
    }
    if (QFile::exists(QDir(folder).filePath(kEForm)))
        found.insert(kEForm, QDir(folder).filePath(kEForm));
    return found;
}

} // namespace seva
