// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonText.h"

#include <map>

namespace seva {

/// What several services share stands once, in a library file. {"use": "passport#/fields/pin", "required": false}
/// in a service is replaced by what the library says there, changed by the other keys (RFC 7396 merge patch).
class References
{
public:
    /// Nothing when the library could be taken in.
    std::optional<JsonProblem> addLibrary(const QString &file, Json document);

    /// Forgets the places and counts of the document before.
    void begin();

    /// Replaces every "use" of one document, or of a part of it, in place and remembers where each part came from.
    std::optional<JsonProblem> resolve(Json &document);

    /// "file: /path" where a person finds what stands at `pointer` of the document resolved last.
    QString placeOf(const QString &file, const std::string &pointer) const;

private:
    struct Place
    {
        QString file;
        std::string pointer;
    };

    std::optional<JsonProblem> expand(Json &node, const std::string &here, int depth);
    std::optional<JsonProblem> replace(Json &node, const std::string &here);

    struct Library
    {
        QString file;
        Json document;
    };
    std::map<std::string, Library> m_libraries;
    std::map<std::string, Place> m_places;
    int m_replaced = 0;
};

} // namespace seva
