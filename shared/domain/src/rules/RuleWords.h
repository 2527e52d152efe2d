// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Expression.h>

#include <array>

namespace seva {

/// The letter of each kind, as in RuleWord::takes.
inline constexpr char kKindLetters[] = "nbitdl";

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

} // namespace seva
