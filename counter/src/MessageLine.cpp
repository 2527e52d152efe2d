// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/MessageLine.h>

#include "CounterFaults.h"

namespace seva {

void MessageLine::say(Meaning meaning, const QString &text)
{
    m_meaning = meaning;
    m_text = text;
    m_fault = {};
    Q_EMIT changed();
}

void MessageLine::say(const Fault &fault)
{
    m_meaning = Problem;
    m_fault = fault;
    m_text = counterFaultText(fault);
    Q_EMIT changed();
}

void MessageLine::clear()
{
    if (m_text.isEmpty())
        return;
    say(Note, QString());
}

void MessageLine::retranslate()
{
    if (!m_fault.code.isEmpty())
        say(Fault(m_fault));
    else
        clear();
}

} // namespace seva
