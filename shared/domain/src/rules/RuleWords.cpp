// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleWords.h"

#include <seva/domain/ServiceCatalogue.h>

#include <algorithm>

namespace seva {

namespace {

template <typename Kind>
Kind as(const RuleValue &value)
{
    const Kind *is = std::get_if<Kind>(&value);
    return is ? *is : Kind();
}

/// False where one side is unknown.
template <typename Holds>
RuleValue compared(const RuleInputs &of, Holds holds)
{
    const bool known = of[0].index() == of[1].index() && of[0].index() != 0;
    return known && holds(of[0], of[1]);
}

template <typename Move>
RuleValue moved(const RuleInputs &of, Move move)
{
    const auto *count = std::get_if<qint64>(&of[1]);
    const QDate day = count ? move(as<QDate>(of[0]), *count) : QDate();
    return day.isValid() ? RuleValue(day) : RuleValue();
}

QSet<QString> setOf(const RuleValue &list)
{
    const QStringList texts = as<QStringList>(list);
    return {texts.begin(), texts.end()};
}

const std::vector<RuleWord> &words()
{
    using enum RuleType;
    using In = const RuleInputs &;
    static const std::vector<const char *> alike{"bb", "ii", "tt", "dd", "ll"};
    static const std::vector<const char *> inOrder{"ii", "dd"};
    // clang-format off
    static const std::vector<RuleWord> all{
        {"or", 1, {"bb"}, Bool, [](In of) -> RuleValue { return as<bool>(of[0]) || as<bool>(of[1]); }},
        {"and", 2, {"bb"}, Bool, [](In of) -> RuleValue { return as<bool>(of[0]) && as<bool>(of[1]); }},
        {"not", 0, {"b"}, Bool, [](In of) -> RuleValue { return !as<bool>(of[0]); }},
        {"=", 3, alike, Bool, [](In of) { return compared(of, std::equal_to<>()); }},
        {"!=", 3, alike, Bool, [](In of) { return compared(of, std::not_equal_to<>()); }},
        {"<", 3, inOrder, Bool, [](In of) { return compared(of, std::less<>()); }},
        {"<=", 3, inOrder, Bool, [](In of) { return compared(of, std::less_equal<>()); }},
        {">", 3, inOrder, Bool, [](In of) { return compared(of, std::greater<>()); }},
        {">=", 3, inOrder, Bool, [](In of) { return compared(of, std::greater_equal<>()); }},
        {"in", 3, {"tl"}, Bool,
         [](In of) -> RuleValue { return of[0].index() != 0 && setOf(of[1]).contains(as<QString>(of[0])); }},
        {"any", 3, {"ll"}, Bool, [](In of) -> RuleValue { return setOf(of[0]).intersects(setOf(of[1])); }},
        {"all", 3, {"ll"}, Bool,
         [](In of) -> RuleValue {
             return std::get_if<QStringList>(&of[0]) && setOf(of[1]).contains(setOf(of[0]));
         }},
        {"known", 0, {"b", "i", "t", "d", "l"}, Bool, [](In of) -> RuleValue { return of[0].index() != 0; }},
        {"earlier", 0, {"dd"}, Date, [](In of) {
             return as<bool>(compared(of, std::less<>()))            ? of[0]
                    : as<bool>(compared(of, std::greater_equal<>())) ? of[1] : RuleValue();
         }},
        {"addDays", 0, {"di"}, Date, [](In of) { return moved(of, [](QDate a, qint64 n) { return a.addDays(n); }); }},
        {"addYears", 0, {"di"}, Date,
         [](In of) { return moved(of, [](QDate a, qint64 n) { return a.addYears(int(n)); }); }},
        {"length", 0, {"t"}, Int, [](In of) -> RuleValue { return qint64(as<QString>(of[0]).size()); }},
        {"count", 0, {"l"}, Int, [](In of) -> RuleValue { return qint64(as<QStringList>(of[0]).size()); }},
    };
    // clang-format on
    return all;
}

} // namespace

const RuleWord *ruleWord(const QString &name)
{
    const auto found = std::find_if(words().begin(), words().end(),
                                    [&name](const RuleWord &each) { return name == QLatin1String(each.name); });
    return found == words().end() ? nullptr : &*found;
}

} // namespace seva
