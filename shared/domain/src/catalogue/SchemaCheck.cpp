// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchemaCheck.h"

// Without this valijson ends the process at what it cannot use; its exceptions are caught below.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace seva {

namespace {

/// valijson says {"<root>", "[fields]", "[3]"}; RFC 6901 says "/fields/3".
std::string pointerOf(const std::vector<std::string> &context)
{
    Json::json_pointer pointer;
    for (std::size_t at = 1; at < context.size(); ++at) {
        const std::string &part = context[at];
        const bool bracketed = part.size() >= 2 && part.front() == '[' && part.back() == ']';
        pointer.push_back(bracketed ? part.substr(1, part.size() - 2) : part);
    }
    return pointer.to_string();
}

} // namespace

std::optional<SchemaCheck> SchemaCheck::compile(const QByteArray &schema, JsonProblem &problem)
{
    Json document;
    if (const auto wrong = parseJson(schema, document)) {
        problem = *wrong;
        return std::nullopt;
    }
    return compileParsed(document, problem);
}

std::optional<SchemaCheck> SchemaCheck::compileParsed(const Json &schema, JsonProblem &problem)
{
    try {
        auto compiled = std::make_shared<valijson::Schema>();
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schema), *compiled);
        SchemaCheck check;
        check.m_schema = std::move(compiled);
        return check;
    } catch (const std::exception &wrong) {
        problem = JsonProblem{"", QStringLiteral("not a usable schema: ") + QString::fromUtf8(wrong.what())};
        return std::nullopt;
    }
}

std::optional<JsonProblem> SchemaCheck::problemOf(const Json &document) const
{
    try {
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(*m_schema, valijson::adapters::NlohmannJsonAdapter(document), &results))
            return std::nullopt;
        const valijson::ValidationResults::Error *innermost = nullptr;
        for (const auto &error : results) {
            if (!innermost || error.context.size() > innermost->context.size())
                innermost = &error;
        }
        if (innermost)
            return JsonProblem{pointerOf(innermost->context), QString::fromStdString(innermost->description)};
        return JsonProblem{"", QStringLiteral("does not fit the schema")};
    } catch (const std::exception &wrong) {
        return JsonProblem{"", QString::fromUtf8(wrong.what())};
    }
}

} // namespace seva
