// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormCheck.h"
#include "XmlForm.h"

#include <seva/domain/Shown.h>

namespace seva {

namespace {

/// The parts of one field, joined as the form prints them.
XmlForm::Value fieldValue(const XmlForm &form, const FieldDefinition &field)
{
    XmlForm::Value whole;
    for (const QString &xpath : field.eform) {
        const XmlForm::Value part = form.value(xpath);
        if (!part.text.isEmpty())
            whole.text += whole.text.isEmpty() ? part.text : QLatin1Char(' ') + part.text;
        whole.line = whole.line > 0 ? whole.line : part.line;
    }
    return whole;
}

struct FormValues
{
    QMap<QString, QString> texts;
    QMap<QString, int> lines;
};

FormValues valuesOf(const XmlForm &form, const ServiceDefinition &service)
{
    FormValues values;
    for (const FieldDefinition &field : service.fields) {
        const XmlForm::Value value = fieldValue(form, field);
        if (value.text.isEmpty())
            continue;
        values.texts.insert(field.id, value.text);
        values.lines.insert(field.id, value.line);
    }
    return values;
}

AppointmentRow rowOf(const XmlForm &form, const KendraId &ownKendra)
{
    AppointmentRow row;
    row.arn = normalisedArn(form.value(QStringLiteral("f:Meta/@arn")).text);
    row.kendra = ownKendra;
    row.unscheduled = true;
    row.paid = rupees(0);
    row.preferredLanguage = form.value(QStringLiteral("f:Meta/@lang")).text.section(QLatin1Char('-'), 0, 0);
    row.submittedOn = strictDay(form.value(QStringLiteral("f:Declaration/@date")).text);
    row.scheme = form.value(QStringLiteral("f:ServiceRequired/@applicationType")).text;
    if (row.scheme.isEmpty())
        row.scheme = QStringLiteral("NORMAL");
    for (const QString &name : form.foreignElements())
        row.warnings.append(QStringLiteral("element.unknown: ") + name);
    return row;
}

ImportReport refused(const QString &file, const QList<XmlProblem> &problems)
{
    ImportReport report;
    for (const XmlProblem &problem : problems)
        report.problems.append({problem.line, {}, problem.code, problem.reason, file});
    return report;
}

/// What the rows's own attributes say, apart from the form's fields.
void checkRow(const XmlForm &form, const AppointmentRow &row, FormCheck &check)
{
    if (row.arn.isEmpty())
        check.add(QStringLiteral("arn"), QStringLiteral("arn.format"), QStringLiteral("12 digits, as YY-NNNNNNNNNN"));
    if (!row.submittedOn.isValid()) {
        check.add(QStringLiteral("declarationDate"), QStringLiteral("date.invalid"),
                  QStringLiteral("a day that exists, as YYYY-MM-DD"));
    }
    if (form.value(QStringLiteral("f:Declaration/@agreed")).text != QLatin1String("true")) {
        check.add(QStringLiteral("declaration"), QStringLiteral("declaration.not-agreed"),
                  QStringLiteral("the applicant has not agreed to the declaration"));
    }
}

} // namespace

ImportReport importEForm(const QByteArray &xml, const QString &fileName, const QByteArray &xsd,
                         const ServiceCatalogue &catalogue, const KendraId &ownKendra)
{
    XmlProblem problem;
    const auto form = XmlForm::parse(xml, problem);
    if (!form)
        return refused(fileName, {problem});
    if (const auto broken = form->schemaProblems(xsd); !broken.isEmpty())
        return refused(fileName, broken);

    AppointmentRow row = rowOf(*form, ownKendra);
    const XmlForm::Value name = form->value(QStringLiteral("@service"));
    const XmlForm::Value kind = form->value(QStringLiteral("f:ServiceRequired/@applyingFor"));
    const ServiceDefinition *service = catalogue.serviceOfEForm(name.text, kind.text);
    const FormValues values = service ? valuesOf(*form, *service) : FormValues{};
    const int metaLine = form->value(QStringLiteral("f:Meta/@arn")).line;
    FormCheck check(catalogue, fileName,
                    [&values, metaLine](const QString &field) { return values.lines.value(field, metaLine); });
    checkRow(*form, row, check);
    if (service) {
        row.serviceId = service->id;
        check.takeFields(*service, values.texts, row);
    } else {
        check.add(QStringLiteral("service"), QStringLiteral("service.unknown"),
                  QStringLiteral("a service of this Kendra's definitions"));
    }
    ImportReport report;
    report.problems = check.problems();
    if (report.problems.isEmpty())
        report.rows.append(row);
    return report;
}

} // namespace seva
