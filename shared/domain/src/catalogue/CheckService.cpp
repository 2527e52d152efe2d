// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckService.h"

#include <seva/domain/Validate.h>

#include <QSet>

namespace seva {

namespace {

using Found = std::optional<JsonProblem>;

std::string at(const char *list, int index, const char *key = nullptr)
{
    std::string pointer = std::string("/") + list + "/" + std::to_string(index);
    return key ? pointer + "/" + key : pointer;
}

/// Schemes and lists of ids: `idOf` names an item of `items`.
template <typename Items, typename IdOf>
Found unique(const Items &items, const char *list, IdOf idOf)
{
    QSet<QString> seen;
    for (int index = 0; index < items.size(); ++index) {
        const QString id = idOf(items.at(index));
        if (seen.contains(id))
            return JsonProblem{at(list, index), QStringLiteral("'%1' stands here twice").arg(id)};
        seen.insert(id);
    }
    return std::nullopt;
}

bool isKnownValue(const FieldDefinition &field, const QString &value)
{
    if (field.type == FieldType::YesNo)
        return value == QLatin1String("true") || value == QLatin1String("false");
    return field.type != FieldType::Choice
           || std::any_of(field.options.begin(), field.options.end(),
                          [&value](const FieldOption &option) { return option.id == value; });
}

Found checkCondition(const ServiceDefinition &service, const Condition &when, const std::string &pointer)
{
    for (auto part = when.begin(); part != when.end(); ++part) {
        if (part.key() == QLatin1String("ageClass"))
            continue;
        const FieldDefinition *field = service.field(part.key());
        if (!field)
            return JsonProblem{pointer, QStringLiteral("no field '%1'").arg(part.key())};
        for (const QString &value : part.value()) {
            if (!isKnownValue(*field, value))
                return JsonProblem{pointer, QStringLiteral("'%1' has no option '%2'").arg(part.key(), value)};
        }
    }
    return std::nullopt;
}

Found checkFields(const ServiceDefinition &service)
{
    if (const auto twice = unique(service.fields, "fields", [](const auto &each) { return each.id; }))
        return twice;
    for (int index = 0; index < service.fields.size(); ++index) {
        const FieldDefinition &field = service.fields.at(index);
        const bool grouped = std::any_of(service.groups.begin(), service.groups.end(),
                                         [&field](const GroupDefinition &group) { return group.id == field.group; });
        if (!grouped)
            return JsonProblem{at("fields", index, "group"), QStringLiteral("no group '%1'").arg(field.group)};
        if (!field.matcher.isValid())
            return JsonProblem{at("fields", index, "pattern"), field.matcher.errorString()};
        if (!field.check.isEmpty() && !valueKind(field.check))
            return JsonProblem{at("fields", index, "check"), QStringLiteral("no check '%1'").arg(field.check)};
        if (field.type == FieldType::Choice && field.options.isEmpty())
            return JsonProblem{at("fields", index), QStringLiteral("a choice without options")};
        if (const auto unknown = checkCondition(service, field.when, at("fields", index, "when")))
            return unknown;
    }
    return std::nullopt;
}

Found checkFormRules(const ServiceDefinition &service)
{
    if (const auto twice = unique(service.formRules, "formRules", [](const auto &each) { return each.id; }))
        return twice;
    for (int index = 0; index < service.formRules.size(); ++index) {
        const FormRule &rule = service.formRules.at(index);
        for (const QString &id : rule.fields) {
            if (id != QLatin1String(BasisDay) && !service.field(id))
                return JsonProblem{at("formRules", index, "fields"), QStringLiteral("no field '%1'").arg(id)};
        }
        if (const auto unknown = checkCondition(service, rule.when, at("formRules", index, "when")))
            return unknown;
    }
    return std::nullopt;
}

Found checkDocuments(const ServiceDefinition &service)
{
    if (const auto twice = unique(service.documents, "documents", [](const auto &each) { return each.id; }))
        return twice;
    for (int index = 0; index < service.documents.size(); ++index) {
        const auto &when = service.documents.at(index).when;
        if (const auto unknown = checkCondition(service, when, at("documents", index, "when")))
            return unknown;
    }
    return std::nullopt;
}

Found checkSteps(const Workflow &workflow, const std::string &pointer)
{
    for (int index = 0; index < workflow.steps.size(); ++index) {
        const StepDefinition &step = workflow.steps.at(index);
        const std::string here = pointer + "/steps/" + std::to_string(index);
        if (workflow.indexOf(step.id) != index)
            return JsonProblem{here + "/id", QStringLiteral("step '%1' stands here twice").arg(step.id)};
        for (const QString &target : step.mayReturnTo) {
            const int earlier = workflow.indexOf(target);
            if (earlier < 0 || earlier >= index)
                return JsonProblem{here + "/mayReturnTo", QStringLiteral("'%1' is no earlier step").arg(target)};
        }
        const bool last = index == workflow.steps.size() - 1;
        const bool decides = workflow.end == WorkflowEnd::Decision && last;
        if ((step.kind == StepKind::Decide) != decides)
            return JsonProblem{here + "/kind", QStringLiteral("the last step decides, and no other, "
                                                              "unless the workflow ends forwarded")};
        if ((step.kind == StepKind::Capture) != (index == 0))
            return JsonProblem{here + "/kind", QStringLiteral("the first step captures, and no other")};
    }
    return std::nullopt;
}

Found checkWorkflows(const ServiceDefinition &service)
{
    for (auto each = service.workflows.begin(); each != service.workflows.end(); ++each) {
        if (const auto wrong = checkSteps(*each, "/workflows/" + each.key().toStdString()))
            return wrong;
    }
    return std::nullopt;
}

} // namespace

std::optional<JsonProblem> checkService(const ServiceDefinition &service)
{
    if (const auto wrong = checkFields(service))
        return wrong;
    if (const auto wrong = checkFormRules(service))
        return wrong;
    if (const auto wrong = checkDocuments(service))
        return wrong;
    if (const auto wrong = checkWorkflows(service))
        return wrong;
    return unique(service.decisions, "decisions",
                  [](const auto &each) { return each.id + QLatin1Char(' ') + each.pvMode; });
}

} // namespace seva
