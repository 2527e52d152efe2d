// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/authority/Rule.h>

namespace seva::authority {

bool covers(const Heads &copy, const Heads &other)
{
    for (auto it = other.begin(); it != other.end(); ++it)
        if (copy.value(it.key()) < it.value())
            return false;
    return true;
}

QList<Rule::Action> Rule::step(const Event &event, Instant now)
{
    m_actions.clear();
    tick(std::exchange(m_now, std::max(m_now, now)));
    if (const auto *question = std::get_if<Asked>(&event))
        asked(*question);
    else if (const auto *answer = std::get_if<Answered>(&event))
        answered(*answer);
    else if (std::holds_alternative<Wanted>(event))
        wanted();
    else if (std::holds_alternative<Leaving>(event))
        leaving();
    else if (std::holds_alternative<Ordered>(event))
        ordered();
    else
        quiet();
    return std::exchange(m_actions, {});
}

} // namespace seva::authority
