// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verb.h"

#include <seva/domain/Advice.h>

#include <QJsonArray>

#include <memory>
#include <variant>

namespace seva::ctl {

/// What the verbs that ask the rules share: the services, the application, and the language of the answer.
struct RuleArguments
{
    std::shared_ptr<const ServiceCatalogue> catalogue;
    RuleQuestion question;
    QMap<QString, QStringList> presented; ///< document → proofs shown for it
    QString language;
};

/// The arguments, or the answer that says why there are none.
std::variant<RuleArguments, Answer> readRuleArguments(const QStringList &words);

/// {rule, source, text}
QJsonObject jsonOf(const RuleAnswer &answer, const QString &language);
template <typename Answers>
QJsonArray jsonList(const Answers &answers, const QString &language)
{
    QJsonArray list;
    for (const RuleAnswer &answer : answers)
        list.append(jsonOf(answer, language));
    return list;
}

} // namespace seva::ctl
