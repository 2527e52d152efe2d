// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>
#include <seva/base/Result.h>
#include <seva/domain/Kendra.h>

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace seva {

/// A text per language ("en", "hi", "gu", "pa", "ur"); English stands in where a language is missing.
struct LocalText
{
    QMap<QString, QString> byLanguage;
    QString in(const QString &language) const;
};

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
    /// The field is asked only when another field has this value (both empty: always).
    QString whenField;
    QStringList whenValues;
};

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
};

/// Which biometrics step A takes; a waiver names one of `waiverReasons`.
struct CaptureRules
{
    bool photo = false;
    bool fingerprints = false;
    bool signature = false;
    int fingerprintsFromAge = 5;
    QList<FieldOption> waiverReasons;
};

struct FeeLine
{
    QString id;
    QString scheme;         ///< "NORMAL" or "TATKAAL"
    QString booklet;        ///< "36", "60" or empty for any
    QString ageClass;       ///< "MINOR", "ADULT" or empty for any
    QString issueKind;      ///< "FRESH", "REISSUE", "REPLACEMENT" or empty for any
    Money total;            ///< everything the scheme costs, the normal part included
};

struct FeeSchedule
{
    QString id;             ///< "IN-2026-07-01": printed on the receipt
    QDate from;
    QDate until;            ///< last day; invalid = open
    int rebatePercent = 0;  ///< for fresh applicants younger than rebateBelowAge or older than rebateAboveAge
    int rebateBelowAge = 8;
    int rebateAboveAge = 60;
    bool chargeDifferenceOnVisit = false;
    QList<FeeLine> lines;
};

struct ReasonDefinition
{
    QString code;
    LocalText text;
};

/// One thing step C (or B) may decide; `pvMode` is NONE, PRE or POST for a grant.
struct DecisionDefinition
{
    QString id;             ///< "GRANT", "HOLD", "REFUSE"
    QString pvMode;
    LocalText name;
    QList<ReasonDefinition> reasons;
};

struct ServiceDefinition
{
    QString id;
    int version = 1;
    QString department;
    LocalText name;
    QString tokenPrefix;    ///< one letter of the token grammar: N, T, P, ...
    QString tatkaalTokenPrefix;
    QMap<QString, Workflow> workflows;  ///< by Kendra type name
    QList<GroupDefinition> groups;
    QList<FieldDefinition> fields;
    QList<DocumentDefinition> documents;
    CaptureRules captures;
    QList<FeeSchedule> schedules;
    QList<DecisionDefinition> decisions;
    LocalText letterTitle;
    LocalText keepReady;    ///< one line on the slip: what to keep ready

    const FieldDefinition *field(const QString &fieldId) const;
    const DecisionDefinition *decision(const QString &decisionId, const QString &pvMode = {}) const;
};

/// What an application costs on its basis date (ARN submission).
struct FeeDue
{
    QString scheduleId;
    QString lineId;
    Money total;
    Money discount;
    Money payable;
};

/// The application's facts that rules look at.
struct FeeQuestion
{
    QString serviceId;
    QString scheme;
    QString booklet;
    QDate dateOfBirth;
    QDate basisDate;
    QString validityRequired;
    QStringList reissueReasons;
};

/// The services of this Kendra, loaded and validated at start. Immutable; share it by pointer.
class ServiceCatalogue
{
public:
    /// `files`: path → JSON text. Every file is validated against the schema; a broken one is refused with a
    /// Fault naming file, JSON path and reason. At most 64 MiB in all.
    static Result<std::shared_ptr<const ServiceCatalogue>> load(const QMap<QString, QByteArray> &files,
                                                               const QByteArray &schema);

    const ServiceDefinition *service(const QString &id) const;
    QList<const ServiceDefinition *> servicesAt(KendraType type) const;
    /// The workflow of a service at a Kendra type; nullptr when it is not offered there.
    const Workflow *workflow(const QString &serviceId, KendraType type) const;
    Result<FeeDue> fee(const FeeQuestion &question) const;
    /// Documents step A must scan for these field values (mandatory ones first).
    QList<DocumentDefinition> documentsFor(const QString &serviceId, const QMap<QString, QString> &fields) const;
    /// Field ids asked for these values, and the problems of values: field id → reason in English code form
    /// ("required", "pattern", "length", "option", "date").
    QMap<QString, QString> problems(const QString &serviceId, const QMap<QString, QString> &fields) const;

private:
    QMap<QString, ServiceDefinition> m_services;
};

/// Whole years on a day.
int ageOn(QDate dateOfBirth, QDate day);

} // namespace seva
