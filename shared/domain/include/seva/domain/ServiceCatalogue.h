// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>
#include <seva/base/Result.h>
#include <seva/domain/Ages.h>
#include <seva/domain/FeeBook.h>
#include <seva/domain/FormRules.h>
#include <seva/domain/Kendra.h>
#include <seva/domain/LocalText.h>

#include <QDate>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace seva {

enum class StepKind { Capture, Verify, Decide };

/// One stage of a workflow, such as A, B, C. `id` is the letter of its counters.
struct StepDefinition
{
    QString id;
    StepKind kind = StepKind::Capture;
    LocalText name;
    int targetWaitMinutes = 20;
    int targetServiceMinutes = 10;
    QStringList mayReturnTo;
};

/// What happens when the last step is done without a decision (POPSK: forwarded to the passport office).
enum class WorkflowEnd { Decision, Forwarded };

struct Workflow
{
    QList<StepDefinition> steps;
    WorkflowEnd end = WorkflowEnd::Decision;
    /// Index of a step, -1 when there is none of that id.
    int indexOf(const QString &stepId) const;
};

/// Between the ids of a choice of several options: "LOST|CHANGE_PARTICULARS".
constexpr QLatin1Char ListSeparator('|');

/// Field id → values of which one must hold; several fields must all hold; empty: always. A field with several
/// values (`multiple`) holds when any of them is named. `ageClass` ("MINOR", "ADULT") may be asked like a field.
using Condition = QMap<QString, QStringList>;
bool conditionHolds(const Condition &when, const QMap<QString, QString> &fields);

enum class FieldType { Text, Name, Date, Choice, YesNo, Mobile, Pin, Number };

struct FieldOption
{
    QString id;
    LocalText label;
};

struct FieldDefinition
{
    QString id;
    QString group;
    LocalText label;
    FieldType type = FieldType::Text;
    QList<FieldOption> options;
    QString pattern;
    int maxLength = 80;
    bool required = false;
    /// The field is asked only when another field has this value (both empty: always). The first part of `when`.
    QString whenField;
    QStringList whenValues;
    Condition when;
    /// A choice of several options: their ids, separated by ListSeparator.
    bool multiple = false;
    /// XPath 1.0 below the root of an e-Form (prefix f); several are joined by a space.
    QStringList eform;
    /// The whole value must match; compiled from `pattern`.
    QRegularExpression matcher;
    QString check;  ///< kind of seva/domain/Validate.h whose check the value must pass; empty: none
    LocalText help; ///< what to write, for the applicant; empty: the label says it
    QString clause; ///< of the Act that a yes touches ("PA1967-6(2)(f)"); empty: none
};

/// Why a value may not stand in this field: "pattern", "length", "option", "date", "number", or the problem its check
/// found ("pan.format"); empty when it may.
/// An empty value is nobody's problem here.
QString valueProblem(const FieldDefinition &field, const QString &value);

struct GroupDefinition
{
    QString id;
    LocalText label;
};

struct DocumentDefinition
{
    QString id;
    LocalText name;
    bool mandatory = true;
    int maxPages = 4;
    int maxBytes = 2 << 20;
    QString whenField;
    QStringList whenValues;
    Condition when;
    /// What is accepted for this proof (empty: the document itself).
    QList<FieldOption> accepts;
    QString proofField; ///< the field that says which of `accepts` was shown; empty when nobody writes it down
    QString source;     ///< where the rule comes from that it is asked for
};

/// Which biometrics step A takes; a waiver names one of `waiverReasons`.
struct CaptureRules
{
    bool photo = false;
    bool fingerprints = false;
    bool signature = false;
    int fingerprintsFromAge = 5;
    /// Years; the photo of a younger applicant is judged by the rule "infant", else by "adult".
    int photoInfantBelowAge = 3;
    /// Rule → measure → 0 to 100, in the place of the shipped rule's (docs/photo-check.md).
    QMap<QString, QMap<QString, int>> photoThresholds;
    QList<FieldOption> waiverReasons;
};

struct ReasonDefinition
{
    QString code;
    LocalText text;
};

/// One thing step C (or B) may decide; `pvMode` is NONE, PRE or POST for a grant.
struct DecisionDefinition
{
    QString id; ///< "GRANT", "HOLD", "REFUSE"
    QString pvMode;
    LocalText name;
    QList<ReasonDefinition> reasons;
    QList<StepKind> at; ///< the kinds of step that may decide this
};

/// What the law promises: the certificate within so many working days after acceptance, and who is asked for it.
struct StatutoryClock
{
    int workingDays = 0; ///< 0: the service has no such promise
    LocalText officer;   ///< designated officer
    LocalText firstAppeal;
    LocalText secondAppeal;
};

/// The travel document an application is for: counter A shows its machine readable zone beside the name.
struct TravelDocument
{
    QString code;   ///< "P"; empty: the service makes no travel document
    QString issuer; ///< three letters
};

struct ServiceDefinition
{
    QString id;
    int version = 1;
    QString department;
    /// Other ids of it for the command line → the answers (field id → value) that they stand for.
    QMap<QString, QMap<QString, QString>> aliases;
    LocalText name;
    QString tokenPrefix; ///< one letter of the token grammar: N, T, P, ...
    QString tatkaalTokenPrefix;
    QMap<QString, Workflow> workflows; ///< by Kendra type name
    QString eformService;              ///< EForm/@service and ServiceRequired/@applyingFor of its e-Forms
    QString eformApplyingFor;
    QList<GroupDefinition> groups;
    QList<FieldDefinition> fields;
    QList<FormRule> formRules; ///< how fields must fit each other
    TravelDocument travelDocument;
    QList<DocumentDefinition> documents;
    CaptureRules captures;
    QList<DecisionDefinition> decisions;
    LocalText letterTitle;
    LocalText keepReady; ///< one line on the slip: what to keep ready
    StatutoryClock statutory;

    const FieldDefinition *field(const QString &fieldId) const;
    const DecisionDefinition *decision(const QString &decisionId, const QString &pvMode = {}) const;
};

class RuleBook;

/// The services of this Kendra, loaded and validated at start. Immutable; share it by pointer.
class ServiceCatalogue
{
public:
    /// `files`: path → JSON text. Every file is validated against the schema; a broken one is refused with a
    /// Fault naming file, JSON path and reason. At most 64 MiB in all, 4 MiB and 32 levels per file. Files with a key
    /// "library" hold what several services share ({"use": "passport#/fields/pin"}): docs/service-definitions.md.
    static Result<std::shared_ptr<const ServiceCatalogue>>
    load(const QMap<QString, QByteArray> &files, const QByteArray &schema, std::shared_ptr<const FeeBook> fees);

    const ServiceDefinition *service(const QString &id) const;
    QList<const ServiceDefinition *> services() const;
    QList<const ServiceDefinition *> servicesAt(KendraType type) const;
    /// The service an e-Form asks for; nullptr when there is none.
    const ServiceDefinition *serviceOfEForm(const QString &service, const QString &applyingFor) const;
    /// The workflow of a service at a Kendra type; nullptr when it is not offered there.
    const Workflow *workflow(const QString &serviceId, KendraType type) const;
    /// The fee book's answer; a refusal is the Fault "services.no-fee" whose subject begins with the refusal's name.
    Result<FeeDue> fee(const FeeQuestion &question) const;
    const FeeBook &fees() const { return *m_fees; }
    /// The rules of these services: seva/domain/Advice.h asks them.
    const RuleBook &rules() const { return *m_rules; }
    /// Ids of the fields asked for these values, in the order of the form.
    QStringList askedFields(const QString &serviceId, const QMap<QString, QString> &fields) const;
    /// Problems of the asked fields: field id → reason in English code form
    /// ("required", "pattern", "length", "option", "date", "number"), or what formProblemText() has a text for: the
    /// problem of a checked value, the id of a form rule. `basis` is the day of the application.
    QMap<QString, QString> problems(const QString &serviceId, const QMap<QString, QString> &fields,
                                    QDate basis = {}) const;

private:
    QMap<QString, ServiceDefinition> m_services;
    std::shared_ptr<const FeeBook> m_fees;
    std::shared_ptr<const RuleBook> m_rules;
};

} // namespace seva
