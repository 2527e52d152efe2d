// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Expression.h>

#include <array>

namespace seva {

using RuleInputs = std::array<RuleValue, 3>;

/// An operator or a function of the rule language.
struct RuleWord
{
    const char *name;
    int binds; ///< how tightly an operator binds (1 loosest); 0: a function
    /// The kinds of its operands, each written as letters: n(ull) b(ool) i(nt) t(ext) d(ay) l(ist); any of them.
    std::vector<const char *> takes;
    RuleType gives;
    RuleValue (*act)(const RuleInputs &of);
};

/// Nothing of that name: null.
const RuleWord *ruleWord(const QString &name);
/// The letter of a kind, as in `takes`.
char letterOf(RuleType type);

} // namespace seva
