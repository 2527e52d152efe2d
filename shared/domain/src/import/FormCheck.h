// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/AppointmentImport.h>
#include <seva/domain/ServiceCatalogue.h>

#include <functional>

namespace seva {

/// Day in ISO 8601 ("2026-11-23"), the only form an import takes; invalid otherwise.
QDate strictDay(const QString &text);

/// Checks one row's form values by its service definition. Format errors are problems and reject the row; what is
/// missing, not asked, or dearer than what was paid is for counter A to settle and becomes a warning.
class FormCheck
{
public:
    using LineOf = std::function<int(const QString &fieldId)>;

    FormCheck(const ServiceCatalogue &catalogue, QString file, LineOf lineOf);

    /// Takes the values of `given` into the row's fields.
    void takeFields(const ServiceDefinition &service, const QMap<QString, QString> &given, AppointmentRow &row);
    /// The fee against what was paid.
    void compareFee(AppointmentRow &row) const;

    void add(const QString &field, const QString &code, const QString &reason);
    const QList<ImportProblem> &problems() const { return m_problems; }

private:
    void checkField(const FieldDefinition &field, const QString &value);
    void warnWhereRulesDiffer(const ServiceDefinition &service, AppointmentRow &row) const;

    const ServiceCatalogue &m_catalogue;
    QString m_file;
    LineOf m_lineOf;
    QList<ImportProblem> m_problems;
};

} // namespace seva
