// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonText.h"

#include <memory>

namespace valijson {
class Schema;
}

namespace seva {

/// A compiled JSON Schema (draft 7). Keeps valijson's templates out of every other file.
class SchemaCheck
{
public:
    /// Nothing when the schema itself cannot be used; `problem` says why.
    static std::optional<SchemaCheck> compile(const QByteArray &schema, JsonProblem &problem);
    static std::optional<SchemaCheck> compileParsed(const Json &schema, JsonProblem &problem);

    /// The innermost thing that breaks the schema.
    std::optional<JsonProblem> problemOf(const Json &document) const;

private:
    std::shared_ptr<const valijson::Schema> m_schema;
};

} // namespace seva
