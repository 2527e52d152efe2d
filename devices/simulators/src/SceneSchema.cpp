// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SceneSchema.h"

#include <QFile>
#include <QJsonDocument>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>

namespace seva {

namespace {

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

struct Finding
{
    QString path;
    QString reason;
};

QString pathOf(const std::vector<std::string> &context)
{
    // valijson writes "<root>", "[devices]", "[3]": turned into an RFC 6901 pointer.
    QString path;
    for (std::size_t i = 1; i < context.size(); ++i) {
        const QString part = QString::fromStdString(context[i]);
        path += u'/' + part.mid(1, part.size() - 2);
    }
    return path.isEmpty() ? QStringLiteral("/") : path;
}

// The deepest finding is the cause; those above it only say that something below is wrong.
Finding deepest(valijson::ValidationResults &results)
{
    Finding found{QStringLiteral("/"), QStringLiteral("not accepted by the schema")};
    std::size_t depth = 0;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        if (error.context.size() <= depth)
            continue;
        depth = error.context.size();
        found = {pathOf(error.context), QString::fromStdString(error.description)};
    }
    return found;
}

Json builtInSchema()
{
    QFile file(QStringLiteral(":/seva/simulators/scene.schema.json"));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return Json::parse(text.constData(), text.constData() + text.size());
}

// valijson and nlohmann-json report by exceptions: none leaves this function.
std::optional<Finding> examine(const QByteArray &json, QByteArray &normal)
{
    try {
        const Json document = Json::parse(json.constData(), json.constData() + json.size());
        const Json rules = builtInSchema();
        valijson::Schema schema;
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(rules), schema);
        valijson::ValidationResults results;
        if (!valijson::Validator().validate(schema, Adapter(document), &results))
            return deepest(results);
        normal = QByteArray::fromStdString(document.dump());
        return std::nullopt;
    } catch (const std::exception &problem) {
        return Finding{QStringLiteral("/"), QString::fromUtf8(problem.what())};
    }
}

} // namespace

Result<QJsonObject> acceptedScene(const QByteArray &json, const QString &name)
{
    QByteArray normal;
    if (const auto finding = examine(json, normal)) {
        return fault("devices.scene-broken", QStringLiteral("%1: %2: %3").arg(name, finding->path, finding->reason));
    }
    return QJsonDocument::fromJson(normal).object();
}

} // namespace seva
