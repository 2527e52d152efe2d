// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalFrame.h"

#include <seva/devices/CardNumbers.h>

#include <algorithm>

namespace seva::terminal {

namespace {

char checkOf(std::string_view text)
{
    char check = 0;
    for (const char c : text)
        check = char(check ^ c);
    return check;
}

bool isPrintable(char c)
{
    return (c >= ' ' && c <= '~') || c == kFs;
}

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= kNameMost
           && std::all_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

std::string frameOf(const std::vector<std::pair<std::string_view, std::string>> &fields)
{
    std::string body;
    for (const auto &[name, value] : fields) {
        if (!body.empty())
            body += kFs;
        body.append(name).append("=").append(value);
    }
    body += kEtx;
    return kStx + body + checkOf(body);
}

std::optional<FramePlace> findFrame(std::string_view received)
{
    const auto from = received.find(kStx);
    const auto end = from == std::string_view::npos ? from : received.find(kEtx, from);
    if (end == std::string_view::npos || end + 1 == received.size())
        return std::nullopt;
    return FramePlace{from, end + 2 - from};
}

bool FrameFields::take(std::string_view field)
{
    const auto equals = field.find('=');
    if (equals == std::string_view::npos || !isName(field.substr(0, equals)) || m_count == m_fields.size())
        return false;
    const std::string_view name = field.substr(0, equals);
    const auto end = m_fields.begin() + std::ptrdiff_t(m_count);
    if (std::any_of(m_fields.begin(), end, [&](const auto &known) { return known.first == name; }))
        return false;
    m_fields[m_count++] = {name, field.substr(equals + 1)};
    return true;
}

bool FrameFields::read(std::span<char> frame, std::string_view own)
{
    const std::span<char> body = frame.subspan(1, frame.size() - 3);
    const std::string_view text(body.data(), body.size());
    const bool sound = checkOf({frame.data() + 1, frame.size() - 1}) == 0;
    bool good = sound && std::all_of(text.begin(), text.end(), isPrintable);
    // Field by field, so that it can be told which one it was; before anything else reads them.
    for (std::size_t at = 0; at <= body.size();) {
        const std::size_t end = std::min(text.find(kFs, at), body.size());
        const std::string_view field = text.substr(at, end - at);
        if (scrubCardNumbers(body.subspan(at, end - at), own) > 0) {
            const std::string_view name = field.substr(0, field.find('='));
            m_covered.emplace_back(isName(name) ? name : "name");
        }
        good = good && take(field);
        at = end + 1;
    }
    return good;
}

std::string_view FrameFields::value(std::string_view name) const
{
    for (std::size_t i = 0; i < m_count; ++i) {
        if (m_fields[i].first == name)
            return m_fields[i].second;
    }
    return {};
}

} // namespace seva::terminal
