// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/Definitions.h>

#include <seva/base/Files.h>

#include <QFileInfo>

namespace seva {

namespace {

constexpr qint64 kMaxSchemaBytes = 4 << 20;

Result<QByteArray> schemaOf(const QString &folder, const QString &schemas, const char *name)
{
    return files::read((schemas.isEmpty() ? folder : schemas) + QLatin1Char('/') + QLatin1String(name),
                       kMaxSchemaBytes);
}

} // namespace

Result<std::shared_ptr<const FeeBook>> loadFees(const QString &folder, const QString &schemas)
{
    const auto schema = schemaOf(folder, schemas, "fee-schedule.schema.json");
    if (!schema)
        return schema.fault();
    const auto fees = files::readFolder(folder + QStringLiteral("/fees"), QStringLiteral(".json"));
    if (!fees)
        return fees.fault();
    return FeeBook::load(*fees, *schema);
}

Result<std::shared_ptr<const ServiceCatalogue>> loadDefinitions(const QString &folder, const QString &schemas)
{
    const auto schema = schemaOf(folder, schemas, "service-definition.schema.json");
    if (!schema)
        return schema.fault();
    auto definitions = files::readFolder(folder + QStringLiteral("/services"), QStringLiteral(".json"));
    if (!definitions)
        return definitions.fault();
    if (definitions->isEmpty())
        return fault("journal.no-definitions", folder);
    if (const QString rules = folder + QStringLiteral("/rules"); QFileInfo::exists(rules)) {
        const auto more = files::readFolder(rules, QStringLiteral(".json"));
        if (!more)
            return more.fault();
        definitions->insert(*more);
    }
    const auto fees = loadFees(folder, schemas);
    if (!fees)
        return fees.fault();
    return ServiceCatalogue::load(*definitions, *schema, *fees);
}

} // namespace seva
