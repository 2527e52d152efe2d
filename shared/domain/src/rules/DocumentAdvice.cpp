// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Facts.h"

#include <algorithm>

namespace seva {

namespace {

/// Collects what the rules of one application say of its documents.
class DocumentAdvisor
{
public:
    DocumentAdvisor(const ServiceCatalogue &catalogue, const RuleQuestion &question)
        : m_rules(catalogue.rules()), m_case(caseOf(catalogue, question)), m_fields(question.fields),
          m_holding(m_rules.holding(QStringLiteral("documents"), m_case)),
          m_annexures(m_rules.first(QStringLiteral("annexure"), m_case))
    {
        const auto ageClass = m_case.facts.constFind(QStringLiteral("ageClass"));
        const QString *known = ageClass == m_case.facts.constEnd() ? nullptr : std::get_if<QString>(&*ageClass);
        m_fields.insert(QStringLiteral("ageClass"), known ? *known : QStringLiteral("ADULT"));
    }

    /// Nothing when it is not asked for.
    std::optional<AdvisedDocument> advise(const DocumentDefinition &definition) const
    {
        AdvisedDocument advised{definition, {}, {}, {}, 1};
        const bool isAsked =
            m_rules.asksFor(m_case.service, definition.id) ? askedByRule(advised) : askedByItself(advised);
        if (!isAsked)
            return std::nullopt;
        accept(advised);
        return advised;
    }

private:
    bool askedByRule(AdvisedDocument &advised) const
    {
        advised.definition.mandatory = false;
        for (const Rule *rule : m_holding) {
            const bool asks = rule->effect == RuleEffect::Require || rule->effect == RuleEffect::Offer;
            if (!asks || !rule->documents.contains(advised.definition.id))
                continue;
            advised.because.append(answerOf(*rule));
            advised.definition.mandatory |= rule->effect == RuleEffect::Require;
            advised.atLeast =
                std::max(advised.atLeast, int(givenNumber(*rule, QStringLiteral("atLeast"), m_case.facts, 1)));
        }
        return !advised.because.isEmpty();
    }

    bool askedByItself(AdvisedDocument &advised) const
    {
        const DocumentDefinition &definition = advised.definition;
        advised.because.append({m_case.service + QLatin1Char('#') + definition.id, definition.source, definition.name});
        return conditionHolds(definition.when, m_fields);
    }

    void accept(AdvisedDocument &advised) const
    {
        QList<FieldOption> &options = advised.definition.accepts;
        for (const Rule *rule : m_holding) {
            const bool only = rule->effect == RuleEffect::Only;
            if ((only || rule->effect == RuleEffect::Except) && rule->documents.contains(advised.definition.id)) {
                options.removeIf([&](const FieldOption &each) { return rule->proofs.contains(each.id) != only; });
                advised.limits.append(answerOf(*rule));
            }
        }
        for (const FieldOption &option : options)
            advised.accepts.append({option, letterOf(option.id), conditionsOf(advised.definition.id, option.id)});
    }

    QString letterOf(const QString &proof) const
    {
        return m_annexures ? givenText(*m_annexures, proof, m_case.facts) : QString();
    }

    QList<RuleAnswer> conditionsOf(const QString &document, const QString &proof) const
    {
        QList<RuleAnswer> conditions;
        for (const Rule *rule : m_holding)
            if (rule->effect == RuleEffect::OnCondition && rule->documents.contains(document)
                && rule->proofs.contains(proof))
                conditions.append(answerOf(*rule));
        return conditions;
    }

    const RuleBook &m_rules;
    RuleCase m_case;
    QMap<QString, QString> m_fields;
    QList<const Rule *> m_holding;
    const Rule *m_annexures;
};

} // namespace

QList<AdvisedDocument> documentsFor(const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    QList<AdvisedDocument> asked;
    const ServiceDefinition *service = catalogue.service(question.service);
    if (!service)
        return asked;
    const DocumentAdvisor advisor(catalogue, question);
    for (const DocumentDefinition &definition : service->documents)
        if (const auto advised = advisor.advise(definition))
            asked.append(*advised);
    std::stable_partition(asked.begin(), asked.end(),
                          [](const AdvisedDocument &each) { return each.definition.mandatory; });
    return asked;
}

QStringList proofProblems(const AdvisedDocument &document, const QStringList &proofs)
{
    QStringList problems;
    QStringList counted;
    for (const QString &proof : proofs) {
        const bool accepted = std::any_of(document.accepts.begin(), document.accepts.end(),
                                          [&proof](const AcceptedProof &each) { return each.proof.id == proof; });
        if (!accepted)
            problems.append(QStringLiteral("proof.not-accepted:") + proof);
        else if (counted.contains(proof))
            problems.append(QStringLiteral("proof.twice:") + proof);
        else
            counted.append(proof);
    }
    if (counted.size() < document.atLeast)
        problems.append(QStringLiteral("proof.too-few:%1").arg(document.atLeast));
    return problems;
}

} // namespace seva
