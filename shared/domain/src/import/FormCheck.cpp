// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormCheck.h"

#include <seva/domain/Validate.h>

namespace seva {

namespace {

/// What a person reads beside the code. Never the value: a list of problems is no place for personal data.
QString expectation(const FieldDefinition &field, const QString &problem)
{
    if (const LocalText text = valueProblemText(problem); !text.byLanguage.isEmpty())
        return text.in(QStringLiteral("en"));
    if (problem == QLatin1String("length"))
        return QStringLiteral("at most %1 characters").arg(field.maxLength);
    if (problem == QLatin1String("date"))
        return QStringLiteral("a day that exists, as YYYY-MM-DD");
    if (problem == QLatin1String("option"))
        return QStringLiteral("one of the options of the service");
    if (problem == QLatin1String("number"))
        return QStringLiteral("a whole number");
    return field.type == FieldType::Name ? QStringLiteral("only A-Z, space, full stop, apostrophe and hyphen")
                                         : QStringLiteral("must match %1").arg(field.pattern);
}

/// "name.characters", "mobile.format", "booklet.unknown", "date.invalid": by kind of field where several share one.
QString codeFor(const FieldDefinition &field, const QString &problem)
{
    if (problem.contains(QLatin1Char('.')))
        return problem; // of the field's own check
    if (problem == QLatin1String("date"))
        return QStringLiteral("date.invalid");
    if (field.type == FieldType::Name && problem == QLatin1String("pattern"))
        return QStringLiteral("name.characters");
    QString suffix = problem;
    if (problem == QLatin1String("pattern") || problem == QLatin1String("number"))
        suffix = QStringLiteral("format");
    else if (problem == QLatin1String("option"))
        suffix = QStringLiteral("unknown");
    return field.id + QLatin1Char('.') + suffix;
}

/// Lists come with spaces (XML), semicolons or bars (spreadsheets).
QString normalised(const FieldDefinition *field, const QString &value)
{
    const QString text = value.normalized(QString::NormalizationForm_C).trimmed();
    if (!field || !field->multiple)
        return field ? keptValue(*field, text) : text;
    static const QRegularExpression separators(QStringLiteral("[ ;,|]+"));
    return text.split(separators, Qt::SkipEmptyParts).join(ListSeparator);
}

} // namespace

QDate strictDay(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    return shape.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
}

FormCheck::FormCheck(const ServiceCatalogue &catalogue, QString file, LineOf lineOf)
    : m_catalogue(catalogue), m_file(std::move(file)), m_lineOf(std::move(lineOf))
{
}

void FormCheck::add(const QString &field, const QString &code, const QString &reason)
{
    m_problems.append(ImportProblem{m_lineOf(field), field, code, reason, m_file});
}

void FormCheck::checkField(const FieldDefinition &field, const QString &value)
{
    const QString problem = valueProblem(field, value);
    if (!problem.isEmpty())
        add(field.id, codeFor(field, problem), expectation(field, problem));
}

void FormCheck::takeFields(const ServiceDefinition &service, const QMap<QString, QString> &given, AppointmentRow &row)
{
    for (auto each = given.begin(); each != given.end(); ++each) {
        const FieldDefinition *field = service.field(each.key());
        const QString value = normalised(field, each.value());
        if (field) {
            checkField(*field, value);
            if (!value.isEmpty())
                row.fields.insert(field->id, value);
        } else if (!value.isEmpty() && value != QLatin1String("NOT_APPLICABLE")) {
            row.warnings.append(each.key() + QStringLiteral(".not-asked"));
        }
    }
    warnWhereRulesDiffer(service, row);
}

void FormCheck::warnWhereRulesDiffer(const ServiceDefinition &service, AppointmentRow &row) const
{
    const QStringList asked = m_catalogue.askedFields(service.id, row.fields);
    for (const FieldDefinition &field : service.fields) {
        const bool isAsked = asked.contains(field.id);
        const bool isGiven = row.fields.contains(field.id);
        if (isAsked && field.required && !isGiven)
            row.warnings.append(field.id + QStringLiteral(".required"));
        if (!isAsked && isGiven)
            row.warnings.append(field.id + QStringLiteral(".not-asked"));
    }
}

void FormCheck::compareFee(AppointmentRow &row) const
{
    FeeQuestion question;
    question.serviceId = row.serviceId;
    question.scheme = row.scheme;
    question.booklet = row.fields.value(QStringLiteral("booklet"));
    question.dateOfBirth = strictDay(row.fields.value(QStringLiteral("dateOfBirth")));
    question.basisDate = row.submittedOn;
    question.validityRequired = row.fields.value(QStringLiteral("validityRequired"));
    question.reissueReasons =
        row.fields.value(QStringLiteral("reissueReasons")).split(ListSeparator, Qt::SkipEmptyParts);
    question.changeKinds = row.fields.value(QStringLiteral("changeReasons")).split(ListSeparator, Qt::SkipEmptyParts);
    question.previousExpiry = strictDay(row.fields.value(QStringLiteral("previousExpiryDate")));
    question.lostOn = strictDay(row.fields.value(QStringLiteral("lostOn")));
    const FeeReply reply = m_catalogue.fees().answer(question);
    const FeeDue *due = std::get_if<FeeDue>(&reply);
    if (!due) {
        row.warnings.append(QStringLiteral("fee.unknown: ") + std::get<FeeRefusal>(reply).id);
        return;
    }
    if (!row.feeSchedule.isEmpty() && row.feeSchedule != due->scheduleId)
        row.warnings.append(QStringLiteral("feeSchedule.differs: ") + due->scheduleId);
    if (row.paid != due->payable) {
        row.warnings.append(QStringLiteral("fee.differs: due %1, paid %2").arg(due->payable.minor).arg(row.paid.minor));
    }
}

} // namespace seva
