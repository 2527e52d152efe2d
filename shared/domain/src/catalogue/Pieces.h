// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "References.h"
#include "SchemaCheck.h"

#include <seva/domain/ServiceCatalogue.h>

#include <stdexcept>
#include <unordered_map>

namespace seva {

/// Thrown within the loader only, where a piece does not fit.
struct BrokenPiece : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// The kinds of which a service is put together; the names of the schema's definitions.
template <typename Piece>
inline constexpr const char *PieceName = nullptr;
template <>
inline constexpr const char *PieceName<GroupDefinition> = "group";
template <>
inline constexpr const char *PieceName<FieldDefinition> = "field";
template <>
inline constexpr const char *PieceName<FormRule> = "formRule";
template <>
inline constexpr const char *PieceName<DocumentDefinition> = "document";
template <>
inline constexpr const char *PieceName<Workflow> = "workflow";
template <>
inline constexpr const char *PieceName<CaptureRules> = "captures";
template <>
inline constexpr const char *PieceName<DecisionDefinition> = "decision";

/// The schema twice: whole, and cut at the pieces, so that a service is checked without them and each piece once.
struct PieceSchemas
{
    static constexpr std::array Names{"group", "field", "formRule", "document", "workflow", "captures", "decision"};

    SchemaCheck whole;
    SchemaCheck outline;
    std::map<std::string, SchemaCheck> pieces;

    static std::optional<PieceSchemas> compile(const QByteArray &schema, JsonProblem &problem);
};

/// A thousand services are made of a few hundred different pieces: each is expanded, checked and read once, and known
/// again by its text (the libraries do not change while loading).
class Pieces
{
public:
    /// Pieces that are expanded and checked already.
    Pieces() = default;
    Pieces(References &references, const PieceSchemas &schemas) : m_references(&references), m_schemas(&schemas) {}

    template <typename Piece, typename Read>
    Piece take(const Json &node, Read read)
    {
        if (!m_references)
            return read(node);
        auto &known = std::get<std::unordered_map<std::string, Piece>>(m_known);
        std::string text = node.dump();
        const auto found = known.find(text);
        if (found != known.end())
            return found->second;
        return known.emplace(std::move(text), read(whole(node, PieceName<Piece>))).first->second;
    }

private:
    Json whole(const Json &node, const char *name);

    References *m_references = nullptr;
    const PieceSchemas *m_schemas = nullptr;
    template <typename... Piece>
    using Memo = std::tuple<std::unordered_map<std::string, Piece>...>;
    Memo<GroupDefinition, FieldDefinition, FormRule, DocumentDefinition, Workflow, CaptureRules, DecisionDefinition>
        m_known;
};

} // namespace seva
