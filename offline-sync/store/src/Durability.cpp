// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Durability.h"

#include <algorithm>

namespace seva::store {

void Durability::settle(const QByteArray &timeline)
{
    if (m_timeline == timeline)
        return;
    m_timeline = timeline;
    m_durable.clear();
    m_watched.reset();
    m_waiting.clear();
}

void Durability::committed(const OriginId &origin, std::uint64_t last, bool waited, const QByteArray &timeline)
{
    if (m_rule == PostgresOptions::Durable::Disk)
        return;
    const std::lock_guard lock(m_mutex);
    settle(timeline);
    if (waited)
        m_durable[origin] = std::max(m_durable.value(origin), last);
}

void Durability::judge(const OriginId &origin, Cursor &cursor) const
{
    const std::lock_guard lock(m_mutex);
    cursor.durable =
        m_rule == PostgresOptions::Durable::Disk ? cursor.acked : std::min(cursor.acked, m_durable.value(origin));
}

void Durability::judge(QMap<OriginId, Cursor> &cursors, const Log &log)
{
    {
        const std::lock_guard lock(m_mutex);
        settle(log.timeline);
        if (!m_watched) {
            m_watched = log.here;
            for (auto it = cursors.cbegin(); it != cursors.cend(); ++it)
                m_waiting.insert(it.key(), it->acked);
        }
        if (log.standby && *log.standby >= *m_watched) {
            for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
                m_durable[it.key()] = std::max(m_durable.value(it.key()), *it);
            m_waiting.clear();
            m_watched.reset();
        }
    }
    for (auto it = cursors.begin(); it != cursors.end(); ++it)
        judge(it.key(), *it);
}

} // namespace seva::store
