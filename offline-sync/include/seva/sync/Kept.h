// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/JournalKeeper.h>

#include <QMap>
#include <QSet>

#include <mutex>

namespace seva::sync {

/// What the data centre keeps for good, as far as a machine below has been told since it started: only that may be
/// pruned here. Thread-safe.
class Kept : public KeptElsewhere
{
public:
    std::uint64_t upTo(const OriginId &origin) const override
    {
        const std::lock_guard lock(m_mutex);
        return m_origins.value(origin);
    }
    bool has(const Digest &capture) const override
    {
        const std::lock_guard lock(m_mutex);
        return m_captures.contains(capture);
    }

    /// The last word about all origins; it may be less than before.
    void learn(const QMap<OriginId, std::uint64_t> &origins)
    {
        const std::lock_guard lock(m_mutex);
        m_origins = origins;
    }
    void learn(const QList<Digest> &captures)
    {
        const std::lock_guard lock(m_mutex);
        for (const Digest &capture : captures)
            m_captures.insert(capture);
    }
    /// Who told it was restored or replaced, or lost something.
    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_origins.clear();
        m_captures.clear();
    }

private:
    mutable std::mutex m_mutex;
    QMap<OriginId, std::uint64_t> m_origins;
    QSet<Digest> m_captures;
};

} // namespace seva::sync
