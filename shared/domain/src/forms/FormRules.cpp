// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/FormRules.h>
#include <seva/domain/Validate.h>

namespace seva {

namespace {

using Fields = QMap<QString, QString>;

/// The days a value may mean: one for a date, a whole month for "06/2015" or "2015-06".
struct Days
{
    QDate first;
    QDate last;
};

Days daysOf(const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (day.isValid())
        return {day, day};
    QDate month = QDate::fromString(value, QStringLiteral("MM/yyyy"));
    if (!month.isValid())
        month = QDate::fromString(value, QStringLiteral("yyyy-MM"));
    return {month, month.isValid() ? month.addMonths(1).addDays(-1) : QDate()};
}

bool isYes(const QString &value)
{
    return value == QLatin1String("true");
}

/// One rule held against one set of answers.
class Held
{
public:
    Held(const FormRule &rule, const Fields &fields, QDate basis) : m_rule(rule), m_fields(fields), m_basis(basis) {}

    bool holds() const
    {
        switch (m_rule.kind) {
        case FormRuleKind::AnyOf: return anyFilled(0);
        case FormRuleKind::Required: return allFilled();
        case FormRuleKind::TotalLength: return totalLength() <= m_rule.limit;
        case FormRuleKind::Before: return inOrder(true);
        case FormRuleKind::NotAfter: return inOrder(false);
        case FormRuleKind::PinInState: return pinFits();
        case FormRuleKind::DetailsOfYes: return !value(0).isEmpty() || !anyYes(1);
        case FormRuleKind::NeedsYes: return isYes(value(0)) || !anyFilled(1);
        }
        return true;
    }

private:
    QString value(int at) const { return m_fields.value(m_rule.fields.value(at)); }

    bool anyFilled(int from) const
    {
        for (int at = from; at < m_rule.fields.size(); ++at)
            if (!value(at).trimmed().isEmpty())
                return true;
        return false;
    }

    bool allFilled() const
    {
        for (int at = 0; at < m_rule.fields.size(); ++at)
            if (value(at).trimmed().isEmpty())
                return false;
        return true;
    }

    bool anyYes(int from) const
    {
        for (int at = from; at < m_rule.fields.size(); ++at)
            if (isYes(value(at)))
                return true;
        return false;
    }

    qsizetype totalLength() const
    {
        qsizetype length = 0;
        for (int at = 0; at < m_rule.fields.size(); ++at)
            length += value(at).size();
        return length;
    }

    bool inOrder(bool strictly) const
    {
        const Days first = days(0);
        const Days second = days(1);
        if (!first.first.isValid() || !second.first.isValid())
            return true;
        return strictly ? first.first < second.last : first.first <= second.last;
    }

    Days days(int at) const
    {
        return m_rule.fields.value(at) == QLatin1String(BasisDay) ? Days{m_basis, m_basis} : daysOf(value(at));
    }

    /// What is wrong with the code itself is the field's own problem.
    bool pinFits() const
    {
        ValueContext context;
        context.state = value(1);
        return context.state.isEmpty()
               || checkValue(ValueKind::Pin, value(0), context).problem != QLatin1String("pin.state");
    }

    const FormRule &m_rule;
    const Fields &m_fields;
    QDate m_basis;
};

} // namespace

std::optional<FormRuleKind> formRuleKind(const QString &name)
{
    static const QMap<QString, FormRuleKind> kinds{{QStringLiteral("ANY_OF"), FormRuleKind::AnyOf},
                                                   {QStringLiteral("REQUIRED"), FormRuleKind::Required},
                                                   {QStringLiteral("TOTAL_LENGTH"), FormRuleKind::TotalLength},
                                                   {QStringLiteral("BEFORE"), FormRuleKind::Before},
                                                   {QStringLiteral("NOT_AFTER"), FormRuleKind::NotAfter},
                                                   {QStringLiteral("PIN_IN_STATE"), FormRuleKind::PinInState},
                                                   {QStringLiteral("DETAILS_OF_YES"), FormRuleKind::DetailsOfYes},
                                                   {QStringLiteral("NEEDS_YES"), FormRuleKind::NeedsYes}};
    const auto found = kinds.constFind(name);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

QMap<QString, QString> formRuleProblems(const ServiceDefinition &service, const QMap<QString, QString> &fields,
                                        QDate basis)
{
    // An answer left over in a field that is no longer asked counts for nothing.
    Fields asked;
    for (const FieldDefinition &field : service.fields) {
        if (conditionHolds(field.when, fields))
            asked.insert(field.id, fields.value(field.id));
    }
    QMap<QString, QString> problems;
    for (const FormRule &rule : service.formRules) {
        const auto at = std::find_if(rule.fields.begin(), rule.fields.end(),
                                     [&asked](const QString &id) { return asked.contains(id); });
        if (at == rule.fields.end() || problems.contains(*at) || !conditionHolds(rule.when, fields))
            continue;
        if (!Held(rule, asked, basis).holds())
            problems.insert(*at, rule.id);
    }
    return problems;
}

QStringList disclosedAnswers(const ServiceDefinition &service, const QMap<QString, QString> &fields)
{
    QStringList found;
    for (const FormRule &rule : service.formRules)
        if (rule.kind == FormRuleKind::DetailsOfYes)
            found += rule.fields.mid(1);
    found.removeIf([&fields](const QString &id) { return !isYes(fields.value(id)); });
    return found;
}

LocalText formProblemText(const ServiceDefinition &service, const QString &reason)
{
    for (const FormRule &rule : service.formRules) {
        if (rule.id == reason)
            return rule.text;
    }
    return reason.contains(QLatin1Char('.')) ? valueProblemText(reason) : LocalText{};
}

} // namespace seva
