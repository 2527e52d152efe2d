// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonText.h"

#include <set>
#include <stdexcept>
#include <vector>

namespace seva {

namespace {

/// Thrown through the parser and caught below; nlohmann-json knows no other way to stop with a reason.
struct Refusal : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Follows the parser's events, because the finished document no longer shows what was written twice.
class Watch
{
public:
    bool operator()(int depth, Json::parse_event_t event, Json &parsed)
    {
        if (depth > JsonMaxDepth)
            throw Refusal("nested deeper than " + std::to_string(JsonMaxDepth) + " levels");
        if (event == Json::parse_event_t::object_start)
            m_keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            m_keys.pop_back();
        else if (event == Json::parse_event_t::key && !m_keys.back().insert(parsed.get<std::string>()).second)
            throw Refusal("the key '" + parsed.get<std::string>() + "' stands twice in one object");
        if (parsed.is_string() && parsed.get_ref<const std::string &>().size() > JsonMaxString)
            throw Refusal("a text is longer than " + std::to_string(JsonMaxString) + " bytes");
        return true;
    }

private:
    std::vector<std::set<std::string>> m_keys;
};

} // namespace

std::optional<JsonProblem> parseJson(const QByteArray &text, Json &document)
{
    if (text.size() > JsonMaxBytes)
        return JsonProblem{"", QStringLiteral("larger than %1 bytes").arg(JsonMaxBytes)};
    try {
        Watch watch;
        document = Json::parse(text.constData(), text.constData() + text.size(), std::ref(watch));
        return std::nullopt;
    } catch (const std::exception &problem) {
        return JsonProblem{"", QStringLiteral("not JSON: ") + QString::fromUtf8(problem.what())};
    }
}

} // namespace seva
