// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>

namespace seva {

using Json = nlohmann::json;

/// Where in a JSON document (RFC 6901 pointer) something is wrong, and what.
struct JsonProblem
{
    std::string pointer;
    QString reason;
};

/// Definitions are written by people: deeper, longer or bigger than this is a mistake or an attack.
constexpr int JsonMaxDepth = 32;
constexpr int JsonMaxString = 4096;
constexpr qsizetype JsonMaxBytes = 4 << 20;

/// Parses one document. Refuses what nlohmann-json lets pass: a key twice in one object, deep nesting, long strings.
std::optional<JsonProblem> parseJson(const QByteArray &text, Json &document);

} // namespace seva
