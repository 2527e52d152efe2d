// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/DecisionTask.h>

#include <algorithm>

namespace seva {

namespace {

const QString kHold = QStringLiteral("HOLD");
const QString kGrant = QStringLiteral("GRANT");

void toggle(QStringList &list, const QString &entry)
{
    if (!list.removeAll(entry))
        list.append(entry);
}

} // namespace

DecisionTask::DecisionTask(CaseContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context, &CaseContext::opened, this, &DecisionTask::reset);
    connect(&context, &CaseContext::changed, this, &DecisionTask::changed);
}

QList<DecisionDefinition> DecisionTask::allowed() const
{
    QList<DecisionDefinition> out;
    const ServiceDefinition *service = m_context.service();
    const StepDefinition *step = m_context.step();
    if (service && step)
        for (const DecisionDefinition &decision : service->decisions)
            if (decision.at.contains(step->kind))
                out.append(decision);
    return out;
}

QVariantList DecisionTask::decisions() const
{
    QVariantList out;
    const PoliceAdvice advice =
        m_context.isOpen()
            ? policeAdvice(m_context.catalogue(), questionOf(m_context.visit(), m_context.kendra(), m_context.today()))
            : PoliceAdvice();
    const auto isSuggested = [&advice](const DecisionDefinition &decision) {
        return decision.id == kGrant && !advice.mode.isEmpty() && decision.pvMode == advice.mode;
    };
    for (const DecisionDefinition &decision : allowed())
        out.append(QVariantMap{
            {QStringLiteral("code"), QString::number(out.size())},
            {QStringLiteral("text"), decision.name.in(m_context.language())},
            {QStringLiteral("id"), decision.id},
            {QStringLiteral("pvMode"), decision.pvMode},
            {QStringLiteral("why"), isSuggested(decision) ? advice.text.in(m_context.language()) : QString()}});
    return out;
}

QVariantList DecisionTask::reasons() const
{
    QVariantList out;
    QMap<QString, QString> suggested;
    for (const Ground &ground : grounds())
        if (ground.suggested)
            suggested.insert(ground.code, ground.text.in(m_context.language()));
    for (const ReasonDefinition &reason : allowed().value(m_chosen).reasons)
        out.append(QVariantMap{{QStringLiteral("code"), reason.code},
                               {QStringLiteral("text"), reason.text.in(m_context.language())},
                               {QStringLiteral("chosen"), m_reasons.contains(reason.code)},
                               {QStringLiteral("why"), suggested.value(reason.code)}});
    std::stable_partition(out.begin(), out.end(), [](const QVariant &each) {
        return !each.toMap().value(QStringLiteral("why")).toString().isEmpty();
    });
    return out;
}

QList<Ground> DecisionTask::grounds() const
{
    const QString chosen = allowed().value(m_chosen).id;
    if (!m_context.isOpen() || chosen.isEmpty() || chosen == kGrant)
        return {};
    const RuleQuestion question = questionOf(m_context.visit(), m_context.kendra(), m_context.today());
    return chosen == kHold ? holdReasons(m_context.catalogue(), question)
                           : refusalGrounds(m_context.catalogue(), question);
}

QStringList DecisionTask::notHere() const
{
    QStringList out;
    for (const Ground &ground : grounds())
        if (!ground.decidableHere)
            out.append(QStringLiteral("%1  %2").arg(ground.code, ground.text.in(m_context.language())));
    return out;
}

bool DecisionTask::isStopped() const
{
    const RuleQuestion question = questionOf(m_context.visit(), m_context.kendra(), m_context.today());
    return !grantRulesOf(m_context.catalogue(), question).refusals.isEmpty();
}

QVariantList DecisionTask::documents() const
{
    QVariantList out;
    if (allowed().value(m_chosen).id != kHold)
        return out;
    for (const DocumentDefinition &document : m_context.service()->documents)
        out.append(QVariantMap{{QStringLiteral("code"), document.id},
                               {QStringLiteral("text"), document.name.in(m_context.language())},
                               {QStringLiteral("chosen"), m_documents.contains(document.id)}});
    return out;
}

bool DecisionTask::canDecide() const
{
    const DecisionDefinition decision = allowed().value(m_chosen);
    return m_context.visit().phase == Phase::Serving && !decision.id.isEmpty()
           && (decision.id == kGrant ? !isStopped() : !m_reasons.isEmpty());
}

void DecisionTask::choose(int index)
{
    if (index < 0 || index >= allowed().size() || index == m_chosen)
        return;
    reset();
    m_chosen = index;
    Q_EMIT changed();
}

bool DecisionTask::chooseDecision(const QString &id, const QString &pvMode)
{
    const QList<DecisionDefinition> list = allowed();
    for (int i = 0; i < list.size(); ++i) {
        if (list.at(i).id != id || list.at(i).pvMode != pvMode)
            continue;
        choose(i);
        return true;
    }
    return false;
}

void DecisionTask::toggleReason(const QString &code)
{
    toggle(m_reasons, code);
    Q_EMIT changed();
}

void DecisionTask::toggleDocument(const QString &id)
{
    toggle(m_documents, id);
    Q_EMIT changed();
}

void DecisionTask::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note.left(kNoteLength);
    Q_EMIT changed();
}

void DecisionTask::decide()
{
    const DecisionDefinition decision = allowed().value(m_chosen);
    if (decision.id.isEmpty())
        return;
    const std::optional<QByteArray> signature = m_context.signature();
    if (!signature)
        return;
    DecideApplication command;
    command.id = m_context.id();
    command.decision = decision.id;
    command.pvMode = decision.pvMode;
    command.reasons = m_reasons;
    command.documents = m_documents;
    command.note = m_note;
    command.shown = m_context.shown();
    command.language = m_context.applicantLanguage();
    command.signature = *signature;
    if (m_context.run(command))
        Q_EMIT decided();
}

void DecisionTask::reset()
{
    m_chosen = -1;
    m_reasons.clear();
    m_documents.clear();
    m_note.clear();
    Q_EMIT changed();
}

} // namespace seva
