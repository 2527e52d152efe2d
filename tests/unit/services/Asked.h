// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Advice.h>

namespace seva::test {

inline const QString Fresh = QStringLiteral("passport.ordinary.fresh");
inline const QString Reissue = QStringLiteral("passport.ordinary.reissue");
inline const QString Pcc = QStringLiteral("passport.pcc");
inline const QDate Today(2026, 11, 23); // a Monday

/// "field=value field=value" on top of an adult of 35 who asks for 36 pages under the Normal scheme; also
/// scanned=, changed=, earlierReport=, pvMode=, kendra=, on=.
RuleQuestion asked(const QString &service, const QString &words);

QStringList split(const char *words);

template <typename Answers>
QStringList rulesOf(const Answers &answers)
{
    QStringList ids;
    for (const RuleAnswer &answer : answers)
        ids.append(answer.rule);
    return ids;
}

} // namespace seva::test
