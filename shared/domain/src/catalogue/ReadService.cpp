// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadService.h"

namespace seva {

namespace {

Condition readCondition(const Json &object)
{
    Condition when;
    if (object.contains("when")) {
        for (const auto &[field, values] : object.at("when").items())
            when.insert(QString::fromStdString(field), readStrings(values));
    }
    return when;
}

/// The header's older pair of members says the first part of the condition.
template <typename Definition>
void setCondition(Definition &definition, const Json &object)
{
    definition.when = readCondition(object);
    if (!definition.when.isEmpty()) {
        definition.whenField = definition.when.firstKey();
        definition.whenValues = definition.when.first();
    }
}

QList<FieldOption> readOptions(const Json &object, const char *key)
{
    QList<FieldOption> options;
    if (object.contains(key)) {
        for (const Json &option : object.at(key))
            options.append({readString(option, "id"), readLabel(option.at("label"))});
    }
    return options;
}

FieldType fieldType(const QString &name)
{
    static const QMap<QString, FieldType> types{
        {QStringLiteral("TEXT"), FieldType::Text},    {QStringLiteral("NAME"), FieldType::Name},
        {QStringLiteral("DATE"), FieldType::Date},    {QStringLiteral("CHOICE"), FieldType::Choice},
        {QStringLiteral("YES_NO"), FieldType::YesNo}, {QStringLiteral("MOBILE"), FieldType::Mobile},
        {QStringLiteral("PIN"), FieldType::Pin},      {QStringLiteral("NUMBER"), FieldType::Number}};
    return types.value(name);
}

StepKind stepKind(const QString &name)
{
    if (name == QLatin1String("VERIFY"))
        return StepKind::Verify;
    return name == QLatin1String("DECIDE") ? StepKind::Decide : StepKind::Capture;
}

FieldDefinition readField(const Json &object)
{
    FieldDefinition field;
    field.id = readString(object, "id");
    field.group = readString(object, "group");
    field.label = readLabel(object.at("label"));
    field.type = fieldType(readString(object, "type"));
    field.options = readOptions(object, "options");
    field.pattern = readString(object, "pattern");
    field.maxLength = object.value("maxLength", field.maxLength);
    field.required = object.value("required", false);
    field.multiple = object.value("multiple", false);
    field.eform = readStrings(object.value("eform", Json::array()));
    setCondition(field, object);
    field.matcher = QRegularExpression(QRegularExpression::anchoredPattern(field.pattern),
                                       QRegularExpression::UseUnicodePropertiesOption);
    field.check = readString(object, "check");
    field.clause = readString(object, "clause");
    if (object.contains("help"))
        field.help = readLabel(object.at("help"));
    return field;
}

FormRule readFormRule(const Json &object)
{
    FormRule rule;
    rule.id = readString(object, "id");
    rule.kind = formRuleKind(readString(object, "kind")).value_or(rule.kind);
    rule.fields = readStrings(object.at("fields"));
    rule.when = readCondition(object);
    rule.limit = object.value("limit", 0);
    rule.text = readLabel(object.at("text"));
    rule.source = readString(object, "source");
    return rule;
}

DocumentDefinition readDocument(const Json &object)
{
    DocumentDefinition document;
    document.id = readString(object, "id");
    document.name = readLabel(object.at("label"));
    document.mandatory = object.value("mandatory", true);
    document.maxPages = object.value("maxPages", document.maxPages);
    document.maxBytes = object.value("maxBytes", document.maxBytes);
    document.accepts = readOptions(object, "accepts");
    document.proofField = readString(object, "proofField");
    document.source = readString(object, "source");
    setCondition(document, object);
    return document;
}

Workflow readWorkflow(const Json &object)
{
    Workflow workflow;
    if (readString(object, "end") == QLatin1String("FORWARDED"))
        workflow.end = WorkflowEnd::Forwarded;
    for (const Json &item : object.at("steps")) {
        StepDefinition step;
        step.id = readString(item, "id");
        step.kind = stepKind(readString(item, "kind"));
        step.name = readLabel(item.at("label"));
        step.targetWaitMinutes = item.value("targetWaitMinutes", step.targetWaitMinutes);
        step.targetServiceMinutes = item.value("targetServiceMinutes", step.targetServiceMinutes);
        step.mayReturnTo = readStrings(item.value("mayReturnTo", Json::array()));
        workflow.steps.append(step);
    }
    return workflow;
}

DecisionDefinition readDecision(const Json &object)
{
    DecisionDefinition decision;
    decision.id = readString(object, "id");
    decision.pvMode = readString(object, "pvMode");
    decision.name = readLabel(object.at("label"));
    for (const Json &reason : object.value("reasons", Json::array()))
        decision.reasons.append({readString(reason, "code"), readLabel(reason.at("label"))});
    for (const QString &kind : readStrings(object.value("at", Json::array({"DECIDE"}))))
        decision.at.append(stepKind(kind));
    return decision;
}

CaptureRules readCaptures(const Json &object)
{
    CaptureRules rules;
    rules.photo = object.value("photo", false);
    rules.fingerprints = object.value("fingerprints", false);
    rules.signature = object.value("signature", false);
    rules.fingerprintsFromAge = object.value("fingerprintsFromAge", rules.fingerprintsFromAge);
    rules.photoInfantBelowAge = object.value("photoInfantBelowAge", rules.photoInfantBelowAge);
    const Json photo = object.value("photoThresholds", Json::object());
    for (const auto &[rule, thresholds] : photo.items()) {
        auto &own = rules.photoThresholds[QString::fromStdString(rule)];
        for (const auto &[measure, value] : thresholds.items())
            own.insert(QString::fromStdString(measure), value.get<int>());
    }
    rules.waiverReasons = readOptions(object, "waiverReasons");
    return rules;
}

StatutoryClock readStatutory(const Json &object)
{
    StatutoryClock clock;
    clock.workingDays = object.at("workingDays").get<int>();
    clock.officer = readLabel(object.at("officer"));
    clock.firstAppeal = readLabel(object.at("firstAppeal"));
    clock.secondAppeal = readLabel(object.at("secondAppeal"));
    return clock;
}

GroupDefinition readGroup(const Json &object)
{
    return {readString(object, "id"), readLabel(object.at("label"))};
}

void readLists(const Json &document, Pieces &pieces, ServiceDefinition &service)
{
    for (const auto &[kendraType, workflow] : document.at("workflows").items())
        service.workflows.insert(QString::fromStdString(kendraType), pieces.take<Workflow>(workflow, readWorkflow));
    for (const Json &group : document.at("groups"))
        service.groups.append(pieces.take<GroupDefinition>(group, readGroup));
    for (const Json &field : document.at("fields"))
        service.fields.append(pieces.take<FieldDefinition>(field, readField));
    if (document.contains("formRules")) {
        for (const Json &rule : document.at("formRules"))
            service.formRules.append(pieces.take<FormRule>(rule, readFormRule));
    }
    for (const Json &item : document.at("documents"))
        service.documents.append(pieces.take<DocumentDefinition>(item, readDocument));
    for (const Json &decision : document.at("decisions"))
        service.decisions.append(pieces.take<DecisionDefinition>(decision, readDecision));
}

} // namespace

LocalText readLabel(const Json &label)
{
    LocalText text;
    for (const auto &[language, value] : label.items())
        text.byLanguage.insert(QString::fromStdString(language), QString::fromStdString(value.get<std::string>()));
    return text;
}

QStringList readStrings(const Json &list)
{
    QStringList strings;
    for (const Json &value : list)
        strings.append(QString::fromStdString(value.get<std::string>()));
    return strings;
}

QString readString(const Json &object, const char *key)
{
    return QString::fromStdString(object.value(key, std::string()));
}

ServiceDefinition readService(const Json &document, Pieces &pieces)
{
    ServiceDefinition service;
    service.id = readString(document, "service");
    service.version = document.at("version").get<int>();
    service.department = readString(document, "department");
    const Json aliases = document.value("aliases", Json::object());
    for (const auto &[alias, answers] : aliases.items())
        for (auto &given = service.aliases[QString::fromStdString(alias)]; const auto &[field, value] : answers.items())
            given.insert(QString::fromStdString(field), QString::fromStdString(value.get<std::string>()));
    service.name = readLabel(document.at("label"));
    service.tokenPrefix = readString(document, "tokenPrefix");
    service.tatkaalTokenPrefix =
        document.contains("tatkaalTokenPrefix") ? readString(document, "tatkaalTokenPrefix") : service.tokenPrefix;
    service.captures = pieces.take<CaptureRules>(document.at("captures"), readCaptures);
    service.letterTitle = readLabel(document.at("letterTitle"));
    service.keepReady = readLabel(document.at("keepReady"));
    readLists(document, pieces, service);
    if (document.contains("travelDocument")) {
        service.travelDocument = {readString(document.at("travelDocument"), "code"),
                                  readString(document.at("travelDocument"), "issuer")};
    }
    if (document.contains("statutory"))
        service.statutory = readStatutory(document.at("statutory"));
    if (document.contains("eform")) {
        service.eformService = readString(document.at("eform"), "service");
        service.eformApplyingFor = readString(document.at("eform"), "applyingFor");
    }
    return service;
}

} // namespace seva
