// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleArguments.h"

namespace seva::ctl {

namespace {

QJsonArray acceptedOf(const AdvisedDocument &document, const QString &language)
{
    QJsonArray list;
    for (const AcceptedProof &accepted : document.accepts) {
        QJsonObject entry{{QStringLiteral("id"), accepted.proof.id},
                          {QStringLiteral("name"), accepted.proof.label.in(language)},
                          {QStringLiteral("conditions"), jsonList(accepted.conditions, language)}};
        if (!accepted.annexure.isEmpty())
            entry.insert(QStringLiteral("annexure"), accepted.annexure);
        list.append(entry);
    }
    return list;
}

QJsonObject jsonOf(const AdvisedDocument &document, const QString &language)
{
    return {{QStringLiteral("id"), document.definition.id},
            {QStringLiteral("name"), document.definition.name.in(language)},
            {QStringLiteral("mandatory"), document.definition.mandatory},
            {QStringLiteral("atLeast"), document.atLeast},
            {QStringLiteral("because"), jsonList(document.because, language)},
            {QStringLiteral("limits"), jsonList(document.limits, language)},
            {QStringLiteral("accepts"), acceptedOf(document, language)}};
}

} // namespace

Answer documents(const QStringList &words)
{
    const auto read = readRuleArguments(words);
    if (const Answer *answer = std::get_if<Answer>(&read))
        return *answer;
    const RuleArguments &arguments = std::get<RuleArguments>(read);
    QJsonArray list;
    for (const AdvisedDocument &document : documentsFor(*arguments.catalogue, arguments.question)) {
        QJsonObject entry = jsonOf(document, arguments.language);
        const QStringList shown = arguments.presented.value(document.definition.id);
        if (!shown.isEmpty())
            entry.insert(QStringLiteral("problems"), QJsonArray::fromStringList(proofProblems(document, shown)));
        list.append(entry);
    }
    const Eligibility found = eligibilityOf(*arguments.catalogue, arguments.question);
    QJsonObject json{{QStringLiteral("service"), arguments.question.service}, {QStringLiteral("documents"), list}};
    if (!found.isEligible())
        json.insert(QStringLiteral("refusals"), jsonList(found.refusals, arguments.language));
    return Answer{found.isEligible() ? kFine : kBad, json};
}

} // namespace seva::ctl
