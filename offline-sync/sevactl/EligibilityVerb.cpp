// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleArguments.h"

namespace seva::ctl {

namespace {

QJsonArray listed(const QList<Finding> &findings, const QString &language)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        QJsonObject entry = jsonOf(finding, language);
        if (!finding.exception.isEmpty())
            entry.insert(QStringLiteral("exception"), finding.exception);
        list.append(entry);
    }
    return list;
}

} // namespace

Answer eligibility(const QStringList &words)
{
    const auto read = readRuleArguments(words);
    if (const Answer *answer = std::get_if<Answer>(&read))
        return *answer;
    const RuleArguments &arguments = std::get<RuleArguments>(read);
    const Eligibility found = eligibilityOf(*arguments.catalogue, arguments.question);
    QJsonObject json{{QStringLiteral("service"), arguments.question.service},
                     {QStringLiteral("eligible"), found.isEligible()},
                     {QStringLiteral("refusals"), listed(found.refusals, arguments.language)},
                     {QStringLiteral("warnings"), listed(found.warnings, arguments.language)}};
    const PoliceAdvice police = policeAdvice(*arguments.catalogue, arguments.question);
    if (found.isEligible() && !police.mode.isEmpty()) {
        QJsonObject suggested = jsonOf(police, arguments.language);
        suggested.insert(QStringLiteral("mode"), police.mode);
        json.insert(QStringLiteral("policeVerification"), suggested);
    }
    const ValidityAdvice validity = validityAdvice(*arguments.catalogue, arguments.question);
    if (found.isEligible() && validity.until.isValid()) {
        QJsonObject until = jsonOf(validity, arguments.language);
        until.insert(QStringLiteral("until"), validity.until.toString(Qt::ISODate));
        json.insert(QStringLiteral("validity"), until);
    }
    return Answer{found.isEligible() ? kFine : kBad, json};
}

} // namespace seva::ctl
