// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pieces.h"

namespace seva {

std::optional<PieceSchemas> PieceSchemas::compile(const QByteArray &schema, JsonProblem &problem)
{
    Json document;
    if (const auto wrong = parseJson(schema, document)) {
        problem = *wrong;
        return std::nullopt;
    }
    PieceSchemas schemas;
    const auto take = [&problem](const Json &from, SchemaCheck &check) {
        auto compiled = SchemaCheck::compileParsed(from, problem);
        if (compiled)
            check = *compiled;
        return compiled.has_value();
    };
    bool usable = take(document, schemas.whole);
    Json outline = document;
    for (const char *name : Names) {
        const Json piece{{"$ref", std::string("#/definitions/") + name},
                         {"definitions", document.value("definitions", Json::object())}};
        usable = usable && take(piece, schemas.pieces[name]);
        outline["definitions"][name] = Json::object();
    }
    usable = usable && take(outline, schemas.outline);
    return usable ? std::optional(schemas) : std::nullopt;
}

Json Pieces::whole(const Json &node, const char *name)
{
    Json expanded = node;
    auto problem = m_references->resolve(expanded);
    if (!problem)
        problem = m_schemas->pieces.at(name).problemOf(expanded);
    if (problem)
        throw BrokenPiece(problem->pointer + ": " + problem->reason.toStdString());
    return expanded;
}

} // namespace seva
