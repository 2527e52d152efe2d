// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckService.h"
#include "ReadService.h"
#include "References.h"
#include "SchemaCheck.h"

#include <seva/domain/ServiceCatalogue.h>

#include <algorithm>

namespace seva {

namespace {

constexpr qsizetype MaxBytesInAll = 64 << 20;
constexpr qsizetype MaxFiles = 2000;

Fault broken(const QString &place, const QString &reason)
{
    return fault("services.definition-broken", place + QStringLiteral(": ") + reason);
}

Fault broken(const QString &file, const JsonProblem &problem)
{
    return broken(References().placeOf(file, problem.pointer), problem.reason);
}

bool isTooLarge(const QMap<QString, QByteArray> &files)
{
    qsizetype sum = 0;
    for (const QByteArray &content : files)
        sum += content.size();
    return sum > MaxBytesInAll || files.size() > MaxFiles;
}

/// Reads one service whose uses are resolved; a place inside a library is named as such.
std::optional<JsonProblem> readChecked(const Json &document, const SchemaCheck &schema, ServiceDefinition &service)
{
    if (const auto problem = schema.problemOf(document))
        return problem;
    try {
        service = readService(document);
    } catch (const std::exception &wrong) {
        return JsonProblem{"", QString::fromUtf8(wrong.what())};
    }
    return checkService(service);
}

} // namespace

Result<std::shared_ptr<const ServiceCatalogue>> ServiceCatalogue::load(const QMap<QString, QByteArray> &files,
                                                                       const QByteArray &schema,
                                                                       std::shared_ptr<const FeeBook> fees)
{
    if (isTooLarge(files))
        return broken(QStringLiteral("all files"), QStringLiteral("more than 64 MiB or 2,000 files"));
    JsonProblem unusable;
    const auto check = SchemaCheck::compile(schema, unusable);
    if (!check)
        return broken(QStringLiteral("the schema"), unusable);
    References references;
    QMap<QString, Json> documents;
    for (auto file = files.begin(); file != files.end(); ++file) {
        Json document;
        if (const auto problem = parseJson(*file, document))
            return broken(file.key(), *problem);
        if (!document.is_object() || !document.contains("library")) {
            documents[file.key()] = std::move(document);
            continue;
        }
        if (const auto problem = check->problemOf(document))
            return broken(file.key(), *problem);
        if (const auto problem = references.addLibrary(file.key(), std::move(document)))
            return broken(file.key(), *problem);
    }
    auto catalogue = std::make_shared<ServiceCatalogue>();
    catalogue->m_fees = std::move(fees);
    for (auto file = documents.begin(); file != documents.end(); ++file) {
        ServiceDefinition service;
        auto problem = references.resolve(*file);
        if (!problem)
            problem = readChecked(*file, *check, service);
        if (!problem && catalogue->m_services.contains(service.id))
            problem = JsonProblem{"/service", QStringLiteral("another file also defines this service")};
        if (problem)
            return broken(references.placeOf(file.key(), problem->pointer), problem->reason);
        catalogue->m_services.insert(service.id, service);
    }
    return std::shared_ptr<const ServiceCatalogue>(std::move(catalogue));
}

} // namespace seva
