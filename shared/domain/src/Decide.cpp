// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deciding.h"

namespace seva {

Result<QList<EventDraft>> decide(const State &state, const Command &command, const Context &context)
{
    const DecideQueue queue(state, context);
    const DecideCase cases(state, context);
    return std::visit(
        [&](const auto &c) -> Result<Drafts> {
            if constexpr (requires { queue(c); })
                return queue(c);
            else
                return cases(c);
        },
        command);
}

} // namespace seva
