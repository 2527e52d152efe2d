// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Facts.h"

#include <seva/domain/Shown.h>

namespace seva {

namespace {

const QString Scheme = QStringLiteral("scheme");
const QString Disclosed = QStringLiteral("disclosed");

const FactKinds &derivedKinds()
{
    using enum RuleType;
    static const QStringList kendras{
        QStringLiteral("PSK"), QStringLiteral("POPSK"),      QStringLiteral("PO"),          QStringLiteral("CAMP"),
        QStringLiteral("CPV"), QStringLiteral("MOBILE_VAN"), QStringLiteral("SEWA_KENDRA"), QStringLiteral("MISSION")};
    static const QStringList reports{QStringLiteral("CLEAR"), QStringLiteral("NOT_CLEAR"), QStringLiteral("ADVERSE"),
                                     QStringLiteral("INCOMPLETE")};
    static const FactKinds kinds{
        {QStringLiteral("service"), {Text, {}}},
        {QStringLiteral("basisDate"), {Date, {}}},
        {QStringLiteral("today"), {Date, {}}},
        {QStringLiteral("kendra"), {Text, kendras}},
        {QStringLiteral("age"), {Int, {}}},
        {QStringLiteral("ageClass"), {Text, {QStringLiteral("MINOR"), QStringLiteral("ADULT")}}},
        {QStringLiteral("scanned"), {List, {}}},
        {QStringLiteral("changed"), {List, {}}},
        {QStringLiteral("pvMode"), {Text, {QStringLiteral("NONE"), QStringLiteral("PRE"), QStringLiteral("POST")}}},
        {Disclosed, {List, {}}},
        {QStringLiteral("earlierReport"), {Text, reports}},
    };
    return kinds;
}

RuleType typeOf(const FieldDefinition &field)
{
    switch (field.type) {
    case FieldType::Date: return RuleType::Date;
    case FieldType::YesNo: return RuleType::Bool;
    case FieldType::Number: return RuleType::Int;
    default: return field.multiple ? RuleType::List : RuleType::Text;
    }
}

/// Null where the value is empty or is none of that type: a rule must not stumble over what somebody typed.
RuleValue valueOf(RuleType type, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QDate day = type == RuleType::Date ? QDate::fromString(text, Qt::ISODate) : QDate();
    bool isNumber = false;
    const qint64 number = type == RuleType::Int ? text.toLongLong(&isNumber) : 0;
    switch (type) {
    case RuleType::Date: return day.isValid() ? RuleValue(day) : RuleValue();
    case RuleType::Int: return isNumber ? RuleValue(number) : RuleValue();
    case RuleType::Bool: return text == QLatin1String("true");
    case RuleType::List: return text.split(ListSeparator, Qt::SkipEmptyParts);
    default: return text;
    }
}

/// A Kendra's own settings, where the rule files have one of that name.
void overrule(Facts &facts, const QMap<QString, QStringList> &settings)
{
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        const auto known = facts.find(QStringLiteral("setting.") + setting.key());
        if (known != facts.end())
            *known = valueOf(RuleType(known->index()), setting->join(ListSeparator));
    }
}

/// The questions of a form whose yes asks for details.
QStringList disclosures(const ServiceDefinition &service)
{
    QStringList questions;
    for (const FormRule &rule : service.formRules)
        if (rule.kind == FormRuleKind::DetailsOfYes)
            questions += rule.fields.mid(1);
    return questions;
}

void addAge(Facts &facts, const RuleQuestion &question)
{
    const QDate born = QDate::fromString(question.fields.value(QStringLiteral("dateOfBirth")), Qt::ISODate);
    const QString validity = question.fields.value(QStringLiteral("validityRequired"));
    const QString ageClass = ageClassOn(born, question.basisDate, validity);
    if (ageClass.isEmpty())
        return;
    facts.insert(QStringLiteral("age"), qint64(ageOn(born, question.basisDate)));
    facts.insert(QStringLiteral("ageClass"), ageClass);
}

} // namespace

FactKinds factKinds(const QList<const ServiceDefinition *> &services, const Facts &settings, const FactKinds &own)
{
    FactKinds kinds = derivedKinds();
    kinds.insert(own);
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        kinds.insert(setting.key(), {RuleType(setting->index()), {}});
    for (const ServiceDefinition *service : services) {
        kinds[Disclosed].options += disclosures(*service);
        for (const FieldDefinition &field : service->fields) {
            FactKind &kind = kinds[field.id];
            kind.type = typeOf(field);
            for (const FieldOption &option : field.options)
                if (!kind.options.contains(option.id))
                    kind.options.append(option.id);
        }
    }
    return kinds;
}

namespace {

/// What somebody filled in for the first time is no change.
QStringList changedOf(const Visit &visit)
{
    QStringList changed = visit.before.keys();
    changed.removeIf([&visit](const QString &id) {
        return visit.before.value(id).isEmpty() || visit.before.value(id) == visit.fields.value(id);
    });
    return changed;
}

} // namespace

RuleQuestion questionOf(const Visit &visit, const Kendra &kendra, QDate today)
{
    RuleQuestion question{visit.service, visit.fields, basisDate(visit, today), today, kendra.type};
    question.changed = changedOf(visit);
    question.pvMode = visit.pvMode;
    if (question.fields.value(Scheme).isEmpty())
        question.fields.insert(Scheme, visit.scheme);
    question.settings = kendra.settings;
    question.reviewed = visit.review.has_value();
    for (const LiftedRule &each : visit.lifted)
        question.lifted.append(each.rule);
    for (auto document = visit.documents.begin(); document != visit.documents.end(); ++document)
        question.scanned.append(document.key());
    return question;
}

RuleCase caseOf(const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    RuleCase of{question.service, question.basisDate, catalogue.rules().settings()};
    Facts &facts = of.facts;
    if (const ServiceDefinition *service = catalogue.service(question.service)) {
        facts.insert(Disclosed, disclosedAnswers(*service, question.fields));
        for (const FieldDefinition &field : service->fields) {
            RuleValue value = valueOf(typeOf(field), question.fields.value(field.id));
            if (value.index() != 0)
                facts.insert(field.id, std::move(value));
        }
    }
    facts.insert(QStringLiteral("service"), question.service);
    facts.insert(QStringLiteral("basisDate"), question.basisDate);
    facts.insert(QStringLiteral("today"), question.today);
    facts.insert(QStringLiteral("kendra"), kendraTypeName(question.kendra));
    facts.insert(QStringLiteral("scanned"), question.scanned);
    facts.insert(QStringLiteral("changed"), question.changed);
    if (!question.pvMode.isEmpty())
        facts.insert(QStringLiteral("pvMode"), question.pvMode);
    if (!question.earlierReport.isEmpty())
        facts.insert(QStringLiteral("earlierReport"), question.earlierReport);
    overrule(facts, question.settings);
    addAge(facts, question);
    return of;
}

RuleAnswer answerOf(const Rule &rule)
{
    return {rule.id, rule.source, rule.text, rule.discreet};
}

} // namespace seva
