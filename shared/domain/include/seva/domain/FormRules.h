// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/LocalText.h>

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace seva {

struct FieldDefinition;
struct ServiceDefinition;

/// How fields of a form must fit each other (docs/service-definitions.md). Nothing is said of what is not filled in,
/// but for AnyOf, Required, DetailsOfYes and NeedsYes, which ask for it.
enum class FormRuleKind {
    AnyOf,        ///< at least one of the fields is filled in
    Required,     ///< all of them are
    TotalLength,  ///< together they have at most `limit` characters
    Before,       ///< the first day lies before the second
    NotAfter,     ///< the first day does not lie after the second; "@basis" is the day of the application
    PinInState,   ///< a PIN code and its State
    DetailsOfYes, ///< the first field is filled in when one of the others is "true"
    NeedsYes,     ///< the first field is "true" when one of the others is filled in
};

std::optional<FormRuleKind> formRuleKind(const QString &name);

struct FormRule
{
    QString id; ///< "FORM-PARENT": stands as the reason in ServiceCatalogue::problems
    FormRuleKind kind = FormRuleKind::AnyOf;
    QStringList fields;
    QMap<QString, QStringList> when; ///< as a field's; empty: always
    int limit = 0;
    LocalText text;
    QString source;
};

/// Stands for the day of the application among the fields of a rule.
inline constexpr const char *BasisDay = "@basis";

/// Field id → id of the rule that it breaks: the first field of the rule that is asked. `basis` invalid: rules about
/// "@basis" say nothing.
QMap<QString, QString> formRuleProblems(const ServiceDefinition &service, const QMap<QString, QString> &fields,
                                        QDate basis);

/// The fields answered "true" whose yes asks for details (DetailsOfYes), in the order of the form's rules.
QStringList disclosedAnswers(const ServiceDefinition &service, const QMap<QString, QString> &fields);

/// What a person reads for a reason of ServiceCatalogue::problems that names a rule or a checked value
/// ("aadhaar.check-digit"); empty for others ("required", "length", ...).
LocalText formProblemText(const ServiceDefinition &service, const QString &reason);

/// The value as it is kept: in its one spelling where the field has a check, and of an Aadhaar number the last four
/// digits only. What does not pass its check stays as it is, for the check to name.
QString keptValue(const FieldDefinition &field, const QString &typed);

/// Whether a value may go into an event: false for anything of an Aadhaar field that is not masked or empty, since not
/// even part of a number is kept.
bool mayBeKept(const FieldDefinition &field, const QString &value);

} // namespace seva
