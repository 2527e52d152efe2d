// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/CallBoard.h>

#include <algorithm>

namespace seva {

void CallBoard::call(const HallCall &call, Instant now)
{
    const auto same = [&](const HallCall &other) { return other.visit == call.visit && other.station == call.station; };
    if (const auto it = std::find_if(m_line.begin(), m_line.end(), same); it != m_line.end()) {
        it->times = call.times;
        return;
    }
    // Called again while it still stands: one line of it, for its full time from now.
    const bool stands = std::any_of(m_shown.begin(), m_shown.end(), same);
    m_shown.removeIf(same);
    m_line.append(call);
    if (stands)
        m_line.move(m_line.size() - 1, 0);
    advance(now);
}

bool CallBoard::advance(Instant now)
{
    bool changed = false;
    while (!m_shown.isEmpty()) {
        const Instant age = now - m_shown.first().shownSince;
        const bool alone = m_shown.size() == 1 && m_line.isEmpty();
        if (age < (alone ? kLast : kProminent))
            break;
        m_shown.removeFirst();
        changed = true;
    }
    while (!m_line.isEmpty() && m_shown.size() < kAtOnce) {
        m_shown.append(m_line.takeFirst());
        m_shown.last().shownSince = now;
        changed = true;
    }
    return changed;
}

} // namespace seva
