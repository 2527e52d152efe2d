// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Facts.h"

namespace seva {

namespace {

const QString Review = QStringLiteral("REVIEW");

QList<Ground> groundsOf(const QString &topic, const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    QList<Ground> grounds;
    const RuleCase of = caseOf(catalogue, question);
    for (const Rule *rule : catalogue.rules().inForce(topic, of.service, of.basisDate)) {
        Ground ground{answerOf(*rule), givenText(*rule, QStringLiteral("code"), of.facts), true, false};
        ground.decidableHere = givenTruth(*rule, QStringLiteral("decidableHere"), of.facts);
        ground.suggested = !rule->when.isEmpty() && rule->when.holds(of.facts);
        grounds.append(ground);
    }
    return grounds;
}

Eligibility findingsOf(const QString &topic, const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    Eligibility found;
    const RuleCase of = caseOf(catalogue, question);
    for (const Rule *rule : catalogue.rules().holding(topic, of)) {
        const Finding finding{answerOf(*rule), rule->exception};
        const bool lifted = question.lifted.contains(rule->id) || (question.reviewed && rule->exception == Review);
        const bool refused = rule->effect == RuleEffect::Refuse && !lifted;
        (refused ? found.refusals : found.warnings).append(finding);
    }
    return found;
}

} // namespace

std::optional<KnownService> serviceOrAlias(const ServiceCatalogue &catalogue, const QString &id)
{
    if (const ServiceDefinition *service = catalogue.service(id))
        return KnownService{service, {}};
    for (const ServiceDefinition *each : catalogue.services())
        if (each->aliases.contains(id))
            return KnownService{each, each->aliases.value(id)};
    return std::nullopt;
}

Eligibility eligibilityOf(const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    return findingsOf(QStringLiteral("eligibility"), catalogue, question);
}

Eligibility grantRulesOf(const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    return findingsOf(QStringLiteral("grant"), catalogue, question);
}

PoliceAdvice policeAdvice(const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    const RuleCase of = caseOf(catalogue, question);
    const Rule *rule = catalogue.rules().first(QStringLiteral("police"), of);
    return rule ? PoliceAdvice{answerOf(*rule), givenText(*rule, QStringLiteral("mode"), of.facts)} : PoliceAdvice();
}

ValidityAdvice validityAdvice(const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    const RuleCase of = caseOf(catalogue, question);
    const Rule *rule = catalogue.rules().first(QStringLiteral("validity"), of);
    return rule ? ValidityAdvice{answerOf(*rule), givenDay(*rule, QStringLiteral("until"), of.facts)}
                : ValidityAdvice();
}

Promise promiseFor(const ServiceCatalogue &catalogue, const RuleQuestion &question, const AddWorkingDays &add)
{
    const RuleCase of = caseOf(catalogue, question);
    const Rule *rule = catalogue.rules().first(QStringLiteral("promise"), of);
    if (!rule)
        return {};
    Promise promise{answerOf(*rule), -1, givenTruth(*rule, QStringLiteral("afterPoliceReport"), of.facts), {}};
    promise.workingDays = int(givenNumber(*rule, QStringLiteral("workingDays"), of.facts, -1));
    if (promise.workingDays >= 0 && !promise.afterPoliceReport && add)
        promise.by = add(question.today, promise.workingDays);
    return promise;
}

QList<Reopening> reopenedBy(const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    QList<Reopening> found;
    const RuleCase of = caseOf(catalogue, question);
    for (const Rule *rule : catalogue.rules().holding(QStringLiteral("reopen"), of))
        found.append({answerOf(*rule), givenText(*rule, QStringLiteral("step"), of.facts), rule->documents});
    return found;
}

QList<Ground> refusalGrounds(const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    return groundsOf(QStringLiteral("refusal"), catalogue, question);
}

QList<Ground> holdReasons(const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    return groundsOf(QStringLiteral("hold"), catalogue, question);
}

QList<Ground> reviewFindings(const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    return groundsOf(QStringLiteral("review"), catalogue, question);
}

} // namespace seva
