// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/ExceptionTask.h>

#include "CounterWords.h"

#include <seva/domain/Advice.h>
#include <seva/domain/Exceptions.h>

namespace seva {

ExceptionTask::ExceptionTask(CaseContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context, &CaseContext::changed, this, &ExceptionTask::changed);
}

QVariantList ExceptionTask::rules() const
{
    QList<CodeText> list;
    if (!m_context.isOpen())
        return {};
    const RuleQuestion question = questionOf(m_context.visit(), m_context.kendra(), m_context.today());
    for (const Finding &refusal : eligibilityOf(m_context.catalogue(), question).refusals)
        if (!refusal.exception.isEmpty())
            list.append({refusal.rule, refusal.text.in(m_context.language())});
    return CounterWords::toVariant(list);
}

QVariantList ExceptionTask::officers() const
{
    QList<CodeText> list;
    const std::shared_ptr<const Roster> roster = m_context.post().visits.place().roster;
    if (!roster)
        return {};
    for (const RosterOperator &person : roster->operators)
        if (person.roles.contains(Role::GrantingOfficer) && person.id != m_context.visit().operatorId)
            list.append({person.id, person.name});
    return CounterWords::toVariant(list);
}

bool ExceptionTask::sign(const QString &rule, const QString &officer, const QString &pin, const QString &order)
{
    if (!m_context.isOpen() || !m_context.post().signAs)
        return false;
    const QString reference = order.trimmed().left(MaxOrderLength);
    const Digest digest = exceptionDigest(m_context.visit(), rule, reference);
    const Result<QByteArray> signature = m_context.post().signAs(officer, pin, digest);
    if (!signature) {
        m_context.messages().say(signature.fault());
        return false;
    }
    if (!m_context.run(SignException{m_context.id(), rule, reference, officer, *signature}))
        return false;
    //: Counter A: an officer let an application through that a rule refuses; %1 is the officer's id
    m_context.messages().say(MessageLine::Done, tr("The exception is recorded, signed by %1.").arg(officer));
    Q_EMIT lifted();
    return true;
}

} // namespace seva
