// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/ReviewTask.h>

namespace seva {

ReviewTask::ReviewTask(CaseContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context, &CaseContext::changed, this, &ReviewTask::changed);
}

RuleQuestion ReviewTask::question() const
{
    return questionOf(m_context.visit(), m_context.kendra(), m_context.today());
}

QString ReviewTask::stop() const
{
    if (!m_context.isOpen())
        return {};
    const QList<Finding> stops = grantRulesOf(m_context.catalogue(), question()).refusals;
    return stops.isEmpty() ? QString() : stops.first().text.in(m_context.language());
}

QVariantList ReviewTask::disclosed() const
{
    QVariantList out;
    const ServiceDefinition *service = m_context.service();
    if (!service)
        return out;
    for (const QString &id : disclosedAnswers(*service, m_context.visit().fields)) {
        const FieldDefinition *field = service->field(id);
        if (!field)
            continue;
        const QString clause = field->clause.section(QLatin1Char('-'), 1);
        out.append(QVariantMap{{QStringLiteral("label"), field->label.in(m_context.language())},
                               {QStringLiteral("clause"), clause}});
    }
    return out;
}

QVariantList ReviewTask::findings() const
{
    QVariantList out;
    if (!m_context.isOpen())
        return out;
    for (const Ground &finding : reviewFindings(m_context.catalogue(), question()))
        out.append(QVariantMap{{QStringLiteral("code"), finding.code},
                               {QStringLiteral("text"), finding.text.in(m_context.language())}});
    return out;
}

QString ReviewTask::recorded() const
{
    const std::optional<AnswersReview> &review = m_context.visit().review;
    if (!review)
        return {};
    for (const Ground &finding : reviewFindings(m_context.catalogue(), question()))
        if (finding.code == review->code)
            return finding.text.in(m_context.language());
    return review->code;
}

void ReviewTask::record(const QString &code, const QString &note)
{
    if (m_context.isOpen() && m_context.run(ReviewAnswers{m_context.id(), code, note.left(kNoteLength)}))
        Q_EMIT reviewed();
}

} // namespace seva
