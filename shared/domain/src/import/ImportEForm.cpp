// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormCheck.h"
#include "FormShape.h"

#include <seva/domain/Shown.h>

namespace seva {

namespace {

struct FormValues
{
    QMap<QString, QString> texts;
    QMap<QString, int> lines;
};

FormValues valuesOf(const XmlForm &form, const FormShape &shape, const ServiceDefinition &service)
{
    FormValues values;
    for (const FieldDefinition &field : service.fields) {
        const XmlForm::Value value = shape.fieldValue(form, field);
        if (value.text.isEmpty())
            continue;
        values.texts.insert(field.id, value.text);
        values.lines.insert(field.id, value.line);
    }
    return values;
}

AppointmentRow rowOf(const XmlForm &form, const FormShape &shape, const KendraId &ownKendra)
{
    const auto value = [&](const char *key) { return shape.rowValue(form, QString::fromLatin1(key)).text; };
    AppointmentRow row;
    row.arn = normalisedArn(value("arn"));
    row.kendra = ownKendra;
    row.unscheduled = true;
    row.paid = rupees(0);
    row.preferredLanguage = value("lang").section(QLatin1Char('-'), 0, 0);
    row.submittedOn = strictDay(value("submittedOn"));
    row.scheme = value("scheme");
    if (row.scheme.isEmpty())
        row.scheme = QStringLiteral("NORMAL");
    if (!shape.isOurs())
        row.warnings.append(QStringLiteral("form.adapted: ") + shape.adapter());
    for (const QString &name : shape.unknownElements(form))
        row.warnings.append(QStringLiteral("element.unknown: ") + name);
    return row;
}

ImportReport refused(const QString &file, const QList<XmlProblem> &problems)
{
    ImportReport report;
    for (const XmlProblem &problem : problems)
        report.problems.append({problem.line, {}, problem.code, problem.reason, file, problem.column, problem.path});
    return report;
}

/// What the rows's own attributes say, apart from the form's fields.
void checkRow(const XmlForm &form, const FormShape &shape, const AppointmentRow &row, FormCheck &check)
{
    if (row.arn.isEmpty())
        check.add(QStringLiteral("arn"), QStringLiteral("arn.format"), QStringLiteral("12 digits, as YY-NNNNNNNNNN"));
    if (!row.submittedOn.isValid()) {
        check.add(QStringLiteral("declarationDate"), QStringLiteral("date.invalid"),
                  QStringLiteral("a day that exists, as YYYY-MM-DD"));
    }
    if (shape.rowValue(form, QStringLiteral("agreed")).text != QLatin1String("true")) {
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
    const FormShape shape = FormShape::of(*form);
    const auto broken = shape.isOurs() ? form->schemaProblems(xsd) : QList<XmlProblem>{};
    if (!broken.isEmpty())
        return refused(fileName, broken);

    AppointmentRow row = rowOf(*form, shape, ownKendra);
    const XmlForm::Value name = shape.rowValue(*form, QStringLiteral("service"));
    const XmlForm::Value kind = shape.rowValue(*form, QStringLiteral("applyingFor"));
    const ServiceDefinition *service = catalogue.serviceOfEForm(name.text, kind.text);
    const FormValues values = service ? valuesOf(*form, shape, *service) : FormValues{};
    const int metaLine = shape.rowValue(*form, QStringLiteral("arn")).line;
    FormCheck check(catalogue, fileName,
                    [&values, metaLine](const QString &field) { return values.lines.value(field, metaLine); });
    checkRow(*form, shape, row, check);
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
