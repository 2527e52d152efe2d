// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadRules.h"

#include "../rules/Facts.h"
#include "ReadService.h"

#include <algorithm>

namespace seva {

namespace {

RuleEffect effectOf(const QString &name)
{
    static const QHash<QString, RuleEffect> effects{
        {QStringLiteral("REFUSE"), RuleEffect::Refuse},   {QStringLiteral("WARN"), RuleEffect::Warn},
        {QStringLiteral("REQUIRE"), RuleEffect::Require}, {QStringLiteral("OFFER"), RuleEffect::Offer},
        {QStringLiteral("ONLY"), RuleEffect::Only},       {QStringLiteral("EXCEPT"), RuleEffect::Except},
        {QStringLiteral("GIVE"), RuleEffect::Give},       {QStringLiteral("CONDITION"), RuleEffect::OnCondition}};
    return effects.value(name);
}

/// What a rule of a topic must give, and of which kind; other topics give what their users agree on.
struct Duty
{
    const char *topic;
    const char *gives;
    RuleType type;
};
constexpr std::array Duties{Duty{"police", "mode", RuleType::Text},        Duty{"validity", "until", RuleType::Date},
                            Duty{"promise", "workingDays", RuleType::Int}, Duty{"reopen", "step", RuleType::Text},
                            Duty{"refusal", "code", RuleType::Text},       Duty{"hold", "code", RuleType::Text}};

bool speaksOfDocuments(RuleEffect effect)
{
    return effect == RuleEffect::Require || effect == RuleEffect::Offer || effect == RuleEffect::Only
           || effect == RuleEffect::Except || effect == RuleEffect::OnCondition;
}

/// A rule says it itself, or its file says it for all.
QString own(const Json &rule, const Json &file, const char *key)
{
    return readString(rule.contains(key) ? rule : file, key);
}

Rule readRule(const Json &object, const Json &file)
{
    Rule rule;
    rule.id = readString(object, "id");
    rule.topic = own(object, file, "topic");
    const Json &services = object.contains("services") ? object : file;
    if (services.contains("services"))
        rule.services = readStrings(services.at("services"));
    rule.from = QDate::fromString(own(object, file, "from"), Qt::ISODate);
    rule.until = QDate::fromString(readString(object, "until"), Qt::ISODate);
    rule.effect = effectOf(readString(object, "effect"));
    rule.exception = readString(object, "exception");
    rule.discreet = object.value("discreet", false);
    rule.documents = readStrings(object.value("documents", Json::array()));
    rule.proofs = readStrings(object.value("proofs", Json::array()));
    rule.source = own(object, file, "source");
    rule.confidence = own(object, file, "confidence");
    rule.text = readLabel(object.at("text"));
    return rule;
}

/// What those who ask the rules of this file bring: a fact's name and kind.
FactKinds ownFacts(const Json &file)
{
    static const QHash<QString, RuleType> types{{QStringLiteral("BOOL"), RuleType::Bool},
                                                {QStringLiteral("INT"), RuleType::Int},
                                                {QStringLiteral("TEXT"), RuleType::Text},
                                                {QStringLiteral("DATE"), RuleType::Date},
                                                {QStringLiteral("LIST"), RuleType::List}};
    FactKinds own;
    const Json facts = file.value("facts", Json::object());
    for (const auto &[name, type] : facts.items())
        own.insert(QString::fromStdString(name), {types.value(QString::fromStdString(type.get<std::string>())), {}});
    return own;
}

RuleValue settingOf(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number_integer())
        return value.get<qint64>();
    if (value.is_array())
        return readStrings(value);
    return QString::fromStdString(value.get<std::string>());
}

} // namespace

std::optional<JsonProblem> RuleReader::addSettings(const Json &document)
{
    const Json settings = document.value("settings", Json::object());
    for (const auto &[name, value] : settings.items()) {
        const QString fact = QStringLiteral("setting.") + QString::fromStdString(name);
        if (m_settings.contains(fact))
            return JsonProblem{"/settings/" + name, QStringLiteral("another file also says this setting")};
        m_settings.insert(fact, settingOf(value));
    }
    return std::nullopt;
}

std::optional<JsonProblem> RuleReader::addRules(const Json &document)
{
    const Json &list = document.at("list");
    const FactKinds own = ownFacts(document);
    QHash<QStringList, FactKinds> kinds;
    for (std::size_t at = 0; at < list.size(); ++at) {
        Rule rule = readRule(list[at], document);
        if (!kinds.contains(rule.services))
            kinds.insert(rule.services, factKinds(servicesOf(rule), m_settings, own));
        auto problem = compile(list[at], kinds.value(rule.services), rule);
        if (!problem)
            problem = check(rule);
        if (!problem && m_ids.contains(rule.id))
            problem = JsonProblem{"/id", QStringLiteral("'%1' stands here twice").arg(rule.id)};
        if (problem)
            return JsonProblem{"/list/" + std::to_string(at) + problem->pointer, problem->reason};
        m_ids.insert(rule.id);
        m_rules.append(rule);
    }
    return std::nullopt;
}

QList<const ServiceDefinition *> RuleReader::servicesOf(const Rule &rule) const
{
    QList<const ServiceDefinition *> found = m_services;
    found.removeIf([&rule](const ServiceDefinition *each) { return !rule.isFor(each->id); });
    return found;
}

std::optional<JsonProblem> RuleReader::compile(const Json &object, const FactKinds &kinds, Rule &rule) const
{
    QString problem;
    const auto parse = [&](const Json &text, Expression &expression) {
        const auto parsed = Expression::parse(QString::fromStdString(text.get<std::string>()), kinds, problem);
        expression = parsed.value_or(Expression());
        return parsed.has_value();
    };
    if (object.contains("when") && !parse(object.at("when"), rule.when))
        return JsonProblem{"/when", problem};
    if (rule.when.type() != RuleType::Bool)
        return JsonProblem{"/when", QStringLiteral("a condition is true or false")};
    const Json gives = object.value("gives", Json::object());
    for (const auto &[name, text] : gives.items())
        if (!parse(text, rule.gives[QString::fromStdString(name)]))
            return JsonProblem{"/gives/" + name, problem};
    return std::nullopt;
}

std::optional<JsonProblem> RuleReader::check(const Rule &rule) const
{
    const QList<const ServiceDefinition *> services = servicesOf(rule);
    if (services.isEmpty() && !rule.services.isEmpty())
        return JsonProblem{"/services", QStringLiteral("no service is meant by these")};
    if (speaksOfDocuments(rule.effect) != (rule.topic == QLatin1String("documents")))
        return JsonProblem{"/effect",
                           QStringLiteral("this effect and the topic '%1' do not go together").arg(rule.topic)};
    QSet<QString> documents;
    QSet<QString> proofs;
    for (const ServiceDefinition *service : services) {
        for (const DocumentDefinition &document : service->documents) {
            documents.insert(document.id);
            if (rule.documents.isEmpty() || rule.documents.contains(document.id))
                for (const FieldOption &proof : document.accepts)
                    proofs.insert(proof.id);
        }
    }
    for (const QString &document : rule.documents)
        if (!documents.contains(document))
            return JsonProblem{"/documents", QStringLiteral("no document '%1'").arg(document)};
    for (const QString &proof : rule.proofs)
        if (!proofs.contains(proof))
            return JsonProblem{"/proofs", QStringLiteral("no proof '%1'").arg(proof)};
    for (const Duty &duty : Duties) {
        const bool says = rule.gives.value(QLatin1String(duty.gives)).type() == duty.type;
        if (rule.topic == QLatin1String(duty.topic) && !says)
            return JsonProblem{"/gives",
                               QStringLiteral("'%1' is missing or of another kind").arg(QLatin1String(duty.gives))};
    }
    return std::nullopt;
}

} // namespace seva
