// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "References.h"

namespace seva {

namespace {

/// Two libraries that use each other, or a definition that multiplies itself, must end.
constexpr int MaxReplacements = 2000;
constexpr int MaxExpandDepth = 64;

std::string below(const std::string &pointer, const std::string &key)
{
    if (key.find_first_of("~/") == std::string::npos)
        return pointer + '/' + key;
    return (Json::json_pointer(pointer) / key).to_string();
}

} // namespace

std::optional<JsonProblem> References::addLibrary(const QString &file, Json document)
{
    const auto id = document.at("library").get<std::string>();
    if (m_libraries.contains(id))
        return JsonProblem{"/library", QStringLiteral("this library is also in %1").arg(m_libraries.at(id).file)};
    m_libraries.emplace(id, Library{file, std::move(document)});
    return std::nullopt;
}

void References::begin()
{
    m_places.clear();
    m_replaced = 0;
}

std::optional<JsonProblem> References::resolve(Json &document)
{
    return expand(document, {}, 0);
}

std::optional<JsonProblem> References::expand(Json &node, const std::string &here, int depth)
{
    if (depth > MaxExpandDepth)
        return JsonProblem{here, QStringLiteral("uses are nested too deeply")};
    while (node.is_object() && node.contains("use")) {
        if (const auto problem = replace(node, here))
            return problem;
    }
    if (node.is_object()) {
        for (auto &[key, value] : node.items()) {
            if (const auto problem = expand(value, below(here, key), depth + 1))
                return problem;
        }
    } else if (node.is_array()) {
        for (std::size_t at = 0; at < node.size(); ++at) {
            if (const auto problem = expand(node[at], below(here, std::to_string(at)), depth + 1))
                return problem;
        }
    }
    return std::nullopt;
}

std::optional<JsonProblem> References::replace(Json &node, const std::string &here)
{
    const std::string at = below(here, "use");
    const Json &use = node.at("use");
    const std::string target = use.is_string() ? use.get<std::string>() : std::string();
    const auto hash = target.find('#');
    const auto library = m_libraries.find(target.substr(0, hash));
    if (hash == std::string::npos || library == m_libraries.end())
        return JsonProblem{at, QStringLiteral("no library '%1'").arg(QString::fromStdString(target))};
    if (++m_replaced > MaxReplacements)
        return JsonProblem{at, QStringLiteral("more than %1 uses").arg(MaxReplacements)};
    Json found;
    try {
        found = library->second.document.at(Json::json_pointer(target.substr(hash + 1)));
    } catch (const std::exception &) {
        return JsonProblem{at, QStringLiteral("nothing stands at '%1'").arg(QString::fromStdString(target))};
    }
    Json changes = node;
    changes.erase("use");
    if (!changes.empty() && !found.is_object())
        return JsonProblem{at, QStringLiteral("only an object can be changed where it is used")};
    if (!changes.empty())
        found.merge_patch(changes);
    m_places[here] = Place{library->second.file, target.substr(hash + 1)};
    node = std::move(found);
    return std::nullopt;
}

QString References::placeOf(const QString &file, const std::string &pointer) const
{
    std::string head = pointer;
    while (true) {
        const auto place = m_places.find(head);
        if (place != m_places.end()) {
            const std::string origin = place->second.pointer + pointer.substr(head.size());
            return place->second.file + QStringLiteral(": ") + QString::fromStdString(origin);
        }
        const auto slash = head.rfind('/');
        if (slash == std::string::npos)
            break;
        head.resize(slash);
    }
    return file + QStringLiteral(": ") + (pointer.empty() ? QStringLiteral("/") : QString::fromStdString(pointer));
}

} // namespace seva
