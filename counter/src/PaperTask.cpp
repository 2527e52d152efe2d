// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/PaperTask.h>

#include <seva/devices/DeviceFaults.h>

namespace seva {

PaperTask::PaperTask(CaseContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context, &CaseContext::changed, this, &PaperTask::changed);
}

void PaperTask::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void PaperTask::fail(const Fault &why)
{
    // It came out before this program was started again: only its record is missing.
    if (troubleOf(why.code) == Trouble::JobKnown)
        return finish();
    m_context.messages().say(why);
    become(Failed);
}

void PaperTask::finish()
{
    become(Printed);
    out();
}

} // namespace seva
