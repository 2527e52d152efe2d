// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckService.h"
#include "ReadRules.h"
#include "ReadService.h"

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

/// Uses outside of pieces: a text or a whole list that several services share.
std::optional<JsonProblem> resolveOutline(Json &document, References &references)
{
    static constexpr std::array Lists{"workflows", "groups", "fields", "documents", "captures", "decisions"};
    if (!document.is_object() || document.contains("use"))
        return references.resolve(document);
    for (auto &[key, value] : document.items()) {
        const bool isList = std::find(Lists.begin(), Lists.end(), key) != Lists.end();
        if (isList && !(value.is_object() && value.contains("use")))
            continue;
        if (auto problem = references.resolve(value))
            return problem;
    }
    return std::nullopt;
}

/// The files of one load, told apart by their first key: libraries, rules, services.
class Loader
{
public:
    explicit Loader(PieceSchemas schemas) : m_schemas(std::move(schemas)) {}

    Result<void> sort(const QMap<QString, QByteArray> &files)
    {
        for (auto file = files.begin(); file != files.end(); ++file) {
            Json document;
            if (const auto problem = parseJson(*file, document))
                return broken(file.key(), *problem);
            const bool isLibrary = document.is_object() && document.contains("library");
            const bool isRules = document.is_object() && document.contains("rules");
            if (!isLibrary && !isRules) {
                m_services[file.key()] = std::move(document);
                continue;
            }
            auto problem = m_schemas.whole.problemOf(document);
            if (!problem && isLibrary)
                problem = m_references.addLibrary(file.key(), std::move(document));
            else if (!problem)
                m_rules[file.key()] = std::move(document);
            if (problem)
                return broken(file.key(), *problem);
        }
        return {};
    }

    Result<QMap<QString, ServiceDefinition>> services()
    {
        QMap<QString, ServiceDefinition> services;
        for (auto file = m_services.begin(); file != m_services.end(); ++file) {
            ServiceDefinition service;
            auto problem = read(*file, service);
            if (!problem && services.contains(service.id))
                problem = JsonProblem{"/service", QStringLiteral("another file also defines this service")};
            if (problem)
                return broken(m_references.placeOf(file.key(), problem->pointer), problem->reason);
            services.insert(service.id, std::move(service));
        }
        return services;
    }

    Result<std::shared_ptr<const RuleBook>> rules(const QList<const ServiceDefinition *> &services) const
    {
        RuleReader reader(services);
        for (auto file = m_rules.begin(); file != m_rules.end(); ++file)
            if (const auto problem = reader.addSettings(*file))
                return broken(file.key(), *problem);
        for (auto file = m_rules.begin(); file != m_rules.end(); ++file)
            if (const auto problem = reader.addRules(*file))
                return broken(file.key(), *problem);
        return std::make_shared<const RuleBook>(reader.book());
    }

private:
    /// Piece by piece; where something is wrong, once more as a whole, which says what and where a person finds it.
    std::optional<JsonProblem> read(const Json &document, ServiceDefinition &service)
    {
        const auto problem = readByPieces(document, service);
        if (!problem)
            return std::nullopt;
        Json whole = document;
        m_references.begin();
        auto told = m_references.resolve(whole);
        if (!told)
            told = readWhole(whole, service);
        return told ? told : problem;
    }

    std::optional<JsonProblem> readByPieces(Json document, ServiceDefinition &service)
    {
        m_references.begin();
        auto problem = resolveOutline(document, m_references);
        if (!problem)
            problem = m_schemas.outline.problemOf(document);
        return problem ? problem : take(document, m_pieces, service);
    }

    std::optional<JsonProblem> readWhole(const Json &document, ServiceDefinition &service) const
    {
        Pieces ready;
        const auto problem = m_schemas.whole.problemOf(document);
        return problem ? problem : take(document, ready, service);
    }

    static std::optional<JsonProblem> take(const Json &document, Pieces &pieces, ServiceDefinition &service)
    {
        try {
            service = readService(document, pieces);
        } catch (const std::exception &wrong) {
            return JsonProblem{"", QString::fromUtf8(wrong.what())};
        }
        return checkService(service);
    }

    PieceSchemas m_schemas;
    References m_references;
    Pieces m_pieces{m_references, m_schemas};
    QMap<QString, Json> m_services;
    QMap<QString, Json> m_rules;
};

} // namespace

Result<std::shared_ptr<const ServiceCatalogue>> ServiceCatalogue::load(const QMap<QString, QByteArray> &files,
                                                                       const QByteArray &schema,
                                                                       std::shared_ptr<const FeeBook> fees)
{
    if (isTooLarge(files))
        return broken(QStringLiteral("all files"), QStringLiteral("more than 64 MiB or 2,000 files"));
    JsonProblem unusable;
    const auto schemas = PieceSchemas::compile(schema, unusable);
    if (!schemas)
        return broken(QStringLiteral("the schema"), unusable);
    Loader loader(*schemas);
    if (const auto sorted = loader.sort(files); !sorted)
        return sorted.fault();
    auto services = loader.services();
    if (!services)
        return services.fault();
    auto catalogue = std::make_shared<ServiceCatalogue>();
    catalogue->m_fees = std::move(fees);
    catalogue->m_services = *std::move(services);
    const auto rules = loader.rules(catalogue->services());
    if (!rules)
        return rules.fault();
    catalogue->m_rules = *rules;
    return std::shared_ptr<const ServiceCatalogue>(std::move(catalogue));
}

} // namespace seva
