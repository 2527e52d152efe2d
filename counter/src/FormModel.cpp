// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/FormModel.h>

#include "CounterWords.h"

#include <algorithm>
#include <utility>

namespace seva {

FormModel::FormModel(CaseContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context)
{
    connect(&context, &CaseContext::changed, this, &FormModel::refresh);
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

namespace {

FormModel::Entry entryOf(const FieldDefinition &field)
{
    if (field.multiple)
        return FormModel::Choices;
    switch (field.type) {
    case FieldType::Date: return FormModel::Day;
    case FieldType::Choice: return FormModel::Choice;
    case FieldType::YesNo: return FormModel::YesNo;
    case FieldType::Mobile:
    case FieldType::Pin:
    case FieldType::Number: return FormModel::Digits;
    case FieldType::Text:
    case FieldType::Name: break;
    }
    return FormModel::Line;
}

QString optionLabel(const FieldDefinition &field, const QString &id, const QString &language)
{
    for (const FieldOption &option : field.options)
        if (option.id == id)
            return option.label.in(language);
    return id;
}

} // namespace

QString FormModel::shown(const FieldDefinition &field, const QString &value, const QString &language)
{
    if (value.isEmpty())
        return {};
    if (field.type == FieldType::Date) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : value;
    }
    if (field.type == FieldType::YesNo)
        return CounterWords::yesNo(value);
    if (field.type != FieldType::Choice)
        return value;
    QStringList labels;
    for (const QString &id : field.multiple ? value.split(ListSeparator, Qt::SkipEmptyParts) : QStringList{value})
        labels.append(optionLabel(field, id, language));
    return labels.join(QStringLiteral(", "));
}

QVariantList FormModel::options(const FieldDefinition &field) const
{
    QList<CodeText> list;
    if (field.type == FieldType::YesNo)
        list = {{QStringLiteral("true"), CounterWords::yesNo(QStringLiteral("true"))},
                {QStringLiteral("false"), CounterWords::yesNo(QStringLiteral("false"))}};
    for (const FieldOption &option : field.options)
        list.append({option.id, option.label.in(m_context.language())});
    return CounterWords::toVariant(list);
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Id: return row.field->id;
    case Heading: return row.heading;
    case Qt::DisplayRole:
    case Label: return row.label;
    case Value: return row.value;
    case Shown: return row.shownValue;
    case Kind: return entryOf(*row.field);
    case Options: return options(*row.field);
    case MaxLength: return row.field->maxLength;
    case Required: return row.field->required;
    case Source: return row.source;
    case Difference: return row.difference;
    case Problem: return row.problem;
    case Help: return row.field->help.in(m_context.language());
    default: return {};
    }
}

QHash<int, QByteArray> FormModel::roleNames() const
{
    return {{Id, "fieldId"},         {Heading, "heading"}, {Label, "label"},           {Value, "value"},
            {Shown, "shown"},        {Kind, "kind"},       {Options, "options"},       {MaxLength, "maxLength"},
            {Required, "required_"}, {Source, "source"},   {Difference, "difference"}, {Problem, "problem"},
            {Help, "help"}};
}

FormModel::Row FormModel::row(const FieldDefinition &field, const QMap<QString, QString> &problems) const
{
    const Visit &visit = m_context.visit();
    Row row;
    row.field = &field;
    row.label = field.label.in(m_context.language());
    row.value = visit.fields.value(field.id);
    row.shownValue = shown(field, row.value, m_context.language());
    const QString reason = problems.value(field.id);
    row.problem = formProblemText(*m_context.service(), reason).in(m_context.language());
    if (row.problem.isEmpty())
        row.problem = CounterWords::fieldProblem(reason);
    const bool edited = visit.before.contains(field.id);
    const QString before = visit.before.value(field.id);
    if (edited && before != row.value)
        //: Where the value of a field comes from: typed at a counter
        row.source = tr("typed");
    else if (!row.value.isEmpty())
        //: Where the value of a field comes from: the applicant's own form
        row.source = tr("form");
    if (edited && before != row.value && !before.isEmpty())
        //: How a value differs; %1 is what the applicant's own form says
        row.difference = tr("form: %1").arg(shown(field, before, m_context.language()));
    return row;
}

void FormModel::refresh()
{
    QList<Row> rows;
    if (const ServiceDefinition *service = m_context.service()) {
        const QMap<QString, QString> &values = m_context.visit().fields;
        const QDate basis = m_context.visit().submittedOn;
        const QMap<QString, QString> problems =
            m_context.catalogue().problems(service->id, values, basis.isValid() ? basis : m_context.today());
        QMap<QString, QString> groups;
        for (const GroupDefinition &group : service->groups)
            groups.insert(group.id, group.label.in(m_context.language()));
        QString group;
        for (const QString &id : m_context.catalogue().askedFields(service->id, values)) {
            rows.append(row(*service->field(id), problems));
            if (std::exchange(group, rows.last().field->group) != rows.last().field->group)
                rows.last().heading = groups.value(group);
        }
    }
    show(rows);
    m_problems = int(std::count_if(rows.begin(), rows.end(), [](const Row &r) { return !r.problem.isEmpty(); }));
    m_differences = int(std::count_if(rows.begin(), rows.end(), [](const Row &r) { return !r.difference.isEmpty(); }));
    Q_EMIT changed();
}

/// Row by row, so that the field in which somebody types keeps its place and its focus.
void FormModel::show(const QList<Row> &rows)
{
    const auto at = [this](const FieldDefinition *field) {
        return std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &r) { return r.field == field; });
    };
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const FieldDefinition *field = m_rows.at(i).field;
        if (std::any_of(rows.begin(), rows.end(), [&](const Row &r) { return r.field == field; }))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (at(rows.at(i).field) == m_rows.end()) {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(i, rows.at(i));
            endInsertRows();
        } else if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
}

} // namespace seva
