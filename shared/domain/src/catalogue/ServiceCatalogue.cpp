// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/ServiceCatalogue.h>
#include <seva/domain/Validate.h>

#include <algorithm>

namespace seva {

namespace {

/// Dates of the form lie between these (domain rule: 1900 to today; "today" is checked where a clock is at hand).
constexpr int FirstYear = 1900;
constexpr int LastYear = 2200;

bool isDate(const QString &value)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    const QDate date = QDate::fromString(value, Qt::ISODate);
    return shape.match(value).hasMatch() && date.isValid() && date.year() >= FirstYear && date.year() <= LastYear;
}

bool areOptions(const FieldDefinition &field, const QString &value)
{
    const QStringList parts = field.multiple ? value.split(ListSeparator) : QStringList{value};
    return std::all_of(parts.begin(), parts.end(), [&field](const QString &part) {
        return std::any_of(field.options.begin(), field.options.end(),
                           [&part](const FieldOption &option) { return option.id == part; });
    });
}

} // namespace

QString LocalText::in(const QString &language) const
{
    const auto exact = byLanguage.constFind(language);
    return exact != byLanguage.constEnd() ? *exact : byLanguage.value(QStringLiteral("en"));
}

int Workflow::indexOf(const QString &stepId) const
{
    for (int at = 0; at < steps.size(); ++at) {
        if (steps.at(at).id == stepId)
            return at;
    }
    return -1;
}

bool conditionHolds(const Condition &when, const QMap<QString, QString> &fields)
{
    for (auto part = when.begin(); part != when.end(); ++part) {
        const QStringList given = fields.value(part.key()).split(ListSeparator);
        const bool holds = std::any_of(given.begin(), given.end(),
                                       [&part](const QString &value) { return part.value().contains(value); });
        if (!holds)
            return false;
    }
    return true;
}

QString valueProblem(const FieldDefinition &field, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (value.size() > field.maxLength)
        return QStringLiteral("length");
    if (field.type == FieldType::Date && !isDate(value))
        return QStringLiteral("date");
    if (field.type == FieldType::Choice && !areOptions(field, value))
        return QStringLiteral("option");
    if (field.type == FieldType::YesNo && value != QLatin1String("true") && value != QLatin1String("false"))
        return QStringLiteral("option");
    bool number = true;
    if (field.type == FieldType::Number)
        value.toLongLong(&number);
    if (!number)
        return QStringLiteral("number");
    if (!field.pattern.isEmpty() && !field.matcher.match(value).hasMatch())
        return QStringLiteral("pattern");
    const auto kind = valueKind(field.check);
    return kind ? checkValue(*kind, value).problem : QString();
}

const FieldDefinition *ServiceDefinition::field(const QString &fieldId) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&fieldId](const FieldDefinition &each) { return each.id == fieldId; });
    return found == fields.end() ? nullptr : &*found;
}

const DecisionDefinition *ServiceDefinition::decision(const QString &decisionId, const QString &pvMode) const
{
    const auto found = std::find_if(decisions.begin(), decisions.end(), [&](const DecisionDefinition &each) {
        return each.id == decisionId && (pvMode.isEmpty() || each.pvMode == pvMode);
    });
    return found == decisions.end() ? nullptr : &*found;
}

const ServiceDefinition *ServiceCatalogue::service(const QString &id) const
{
    const auto found = m_services.constFind(id);
    return found == m_services.constEnd() ? nullptr : &*found;
}

QList<const ServiceDefinition *> ServiceCatalogue::services() const
{
    QList<const ServiceDefinition *> all;
    for (const ServiceDefinition &each : m_services)
        all.append(&each);
    return all;
}

QList<const ServiceDefinition *> ServiceCatalogue::servicesAt(KendraType type) const
{
    QList<const ServiceDefinition *> offered = services();
    const QString name = kendraTypeName(type);
    offered.removeIf([&name](const ServiceDefinition *each) { return !each->workflows.contains(name); });
    return offered;
}

const ServiceDefinition *ServiceCatalogue::serviceOfEForm(const QString &service, const QString &applyingFor) const
{
    for (const ServiceDefinition &each : m_services) {
        const bool fits = each.eformApplyingFor.isEmpty() || each.eformApplyingFor == applyingFor;
        if (!each.eformService.isEmpty() && each.eformService == service && fits)
            return &each;
    }
    return nullptr;
}

const Workflow *ServiceCatalogue::workflow(const QString &serviceId, KendraType type) const
{
    const ServiceDefinition *definition = service(serviceId);
    if (!definition)
        return nullptr;
    const auto found = definition->workflows.constFind(kendraTypeName(type));
    return found == definition->workflows.constEnd() ? nullptr : &*found;
}

Result<FeeDue> ServiceCatalogue::fee(const FeeQuestion &question) const
{
    const FeeReply reply = m_fees->answer(question);
    if (const FeeDue *due = std::get_if<FeeDue>(&reply))
        return *due;
    const FeeRefusal &refusal = std::get<FeeRefusal>(reply);
    return fault("services.no-fee", refusal.id + QLatin1Char(' ') + refusal.subject);
}

QStringList ServiceCatalogue::askedFields(const QString &serviceId, const QMap<QString, QString> &fields) const
{
    QStringList asked;
    if (const ServiceDefinition *definition = service(serviceId)) {
        for (const FieldDefinition &field : definition->fields) {
            if (conditionHolds(field.when, fields))
                asked.append(field.id);
        }
    }
    return asked;
}

QMap<QString, QString> ServiceCatalogue::problems(const QString &serviceId, const QMap<QString, QString> &fields,
                                                  QDate basis) const
{
    QMap<QString, QString> found;
    const ServiceDefinition *definition = service(serviceId);
    for (const QString &id : askedFields(serviceId, fields)) {
        const FieldDefinition *field = definition->field(id);
        const QString value = fields.value(id);
        const QString reason =
            value.isEmpty() && field->required ? QStringLiteral("required") : valueProblem(*field, value);
        if (!reason.isEmpty())
            found.insert(id, reason);
    }
    if (definition) {
        const QMap<QString, QString> unfitting = formRuleProblems(*definition, fields, basis);
        for (auto each = unfitting.begin(); each != unfitting.end(); ++each) {
            if (!found.contains(each.key()))
                found.insert(each.key(), *each);
        }
    }
    return found;
}

} // namespace seva
