// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/ReturnTask.h>

#include "CounterWords.h"

namespace seva {

ReturnTask::ReturnTask(CaseContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context, &CaseContext::changed, this, &ReturnTask::changed);
}

QVariantList ReturnTask::steps() const
{
    QList<CodeText> out;
    const StepDefinition *here = m_context.step();
    if (here)
        for (const StepDefinition &step : m_context.workflow()->steps)
            if (here->mayReturnTo.contains(step.id))
                out.append({step.id, step.id + QStringLiteral("  ") + step.name.in(m_context.language())});
    return CounterWords::toVariant(out);
}

QVariantList ReturnTask::reasons() const
{
    return CounterWords::toVariant(CounterWords::returnReasons());
}

void ReturnTask::sendBack(const QString &step, const QString &reason, const QString &remarks)
{
    if (m_context.run(ReturnApplication{m_context.id(), step, reason, remarks.left(kRemarksLength)}))
        Q_EMIT sentBack();
}

} // namespace seva
