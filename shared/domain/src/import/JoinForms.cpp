// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/AppointmentImport.h>

#include <QHash>
#include <QSet>

namespace seva {

namespace {

/// The list of the day is what the applicant paid and booked with, so it wins; counter A sees what differs.
void join(const AppointmentRow &form, AppointmentRow &appointment)
{
    if (form.serviceId != appointment.serviceId) {
        appointment.warnings.append(QStringLiteral("form.differs: service"));
        return;
    }
    for (auto field = form.fields.begin(); field != form.fields.end(); ++field) {
        const QString &listed = appointment.fields.value(field.key());
        if (listed.isEmpty()) {
            appointment.fields.insert(field.key(), field.value());
            appointment.warnings.removeAll(field.key() + QStringLiteral(".required"));
        } else if (listed != field.value()) {
            appointment.warnings.append(QStringLiteral("form.differs: ") + field.key());
        }
    }
    for (const QString &warning : form.warnings) {
        if (!warning.endsWith(QLatin1String(".required")) && !appointment.warnings.contains(warning))
            appointment.warnings.append(warning);
    }
}

} // namespace

ImportReport joinForms(ImportReport appointments, const QList<ImportReport> &forms)
{
    QHash<QString, qsizetype> byArn;
    for (qsizetype at = 0; at < appointments.rows.size(); ++at)
        byArn.insert(appointments.rows.at(at).arn, at);
    QSet<QString> seen;
    for (const ImportReport &report : forms) {
        appointments.problems.append(report.problems);
        for (const AppointmentRow &form : report.rows) {
            if (seen.contains(form.arn)) {
                appointments.problems.append({0,
                                              QStringLiteral("arn"),
                                              QStringLiteral("arn.duplicate"),
                                              QStringLiteral("an earlier e-Form has this ARN; that one is kept"),
                                              {}});
                continue;
            }
            seen.insert(form.arn);
            const auto found = byArn.constFind(form.arn);
            if (found != byArn.constEnd())
                join(form, appointments.rows[*found]);
            else
                appointments.rows.append(form);
        }
    }
    return appointments;
}

} // namespace seva
