// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/RuleBook.h>

#include <algorithm>

namespace seva {

namespace {

const QString DocumentsTopic = QStringLiteral("documents");

template <typename Kind>
Kind given(const Rule &rule, const QString &name, const Facts &facts, Kind fallback)
{
    const auto found = rule.gives.constFind(name);
    const RuleValue value = found == rule.gives.constEnd() ? RuleValue() : found->value(facts);
    const Kind *is = std::get_if<Kind>(&value);
    return is ? *is : fallback;
}

} // namespace

bool Rule::isFor(const QString &service) const
{
    return services.isEmpty() || std::any_of(services.begin(), services.end(), [&service](const QString &each) {
               return each.endsWith(QLatin1Char('*')) ? service.startsWith(QStringView(each).chopped(1))
                                                      : service == each;
           });
}

bool Rule::isInForce(QDate day) const
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
}

RuleBook::RuleBook(QList<Rule> rules, Facts settings) : m_settings(std::move(settings))
{
    for (const Rule &rule : rules)
        m_byTopic[rule.topic].append(rule);
}

QList<const Rule *> RuleBook::inForce(const QString &topic, const QString &service, QDate day) const
{
    QList<const Rule *> found;
    const auto rules = m_byTopic.constFind(topic);
    if (rules == m_byTopic.constEnd())
        return found;
    for (const Rule &rule : *rules)
        if (rule.isInForce(day) && rule.isFor(service))
            found.append(&rule);
    return found;
}

QList<const Rule *> RuleBook::holding(const QString &topic, const RuleCase &of) const
{
    QList<const Rule *> found = inForce(topic, of.service, of.basisDate);
    found.removeIf([&of](const Rule *rule) { return !rule->when.holds(of.facts); });
    return found;
}

const Rule *RuleBook::first(const QString &topic, const RuleCase &of) const
{
    const QList<const Rule *> rules = inForce(topic, of.service, of.basisDate);
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&of](const Rule *rule) { return rule->when.holds(of.facts); });
    return found == rules.end() ? nullptr : *found;
}

const Rule *RuleBook::rule(const QString &id) const
{
    for (const QList<Rule> &rules : m_byTopic)
        for (const Rule &rule : rules)
            if (rule.id == id)
                return &rule;
    return nullptr;
}

QList<Rule> RuleBook::rules() const
{
    QList<Rule> all;
    for (const QList<Rule> &rules : m_byTopic)
        all += rules;
    return all;
}

bool RuleBook::asksFor(const QString &service, const QString &document) const
{
    const auto rules = m_byTopic.constFind(DocumentsTopic);
    return rules != m_byTopic.constEnd() && std::any_of(rules->begin(), rules->end(), [&](const Rule &rule) {
               const bool asks = rule.effect == RuleEffect::Require || rule.effect == RuleEffect::Offer;
               return asks && rule.documents.contains(document) && rule.isFor(service);
           });
}

qint64 givenNumber(const Rule &rule, const QString &name, const Facts &facts, qint64 fallback)
{
    return given<qint64>(rule, name, facts, fallback);
}

QString givenText(const Rule &rule, const QString &name, const Facts &facts)
{
    return given<QString>(rule, name, facts, {});
}

QDate givenDay(const Rule &rule, const QString &name, const Facts &facts)
{
    return given<QDate>(rule, name, facts, {});
}

bool givenTruth(const Rule &rule, const QString &name, const Facts &facts)
{
    return given<bool>(rule, name, facts, false);
}

} // namespace seva
