// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/Segment.h>
#include <seva/store/PostgresOptions.h>

#include <QMap>

#include <mutex>
#include <optional>

namespace seva::store {

/// What of the acknowledged is on a second machine, too. A commit that returned without a warning while a synchronous
/// standby was configured is; everything else is once that standby has flushed the log to where it stood when we
/// looked. Believes nothing across a change of PostgreSQL's timeline. Thread-safe.
class Durability
{
public:
    /// Positions in PostgreSQL's log, bytes since its beginning; `standby` none = no synchronous standby is connected.
    struct Log
    {
        std::int64_t here = 0;
        std::optional<std::int64_t> standby;
        QByteArray timeline;
    };

    explicit Durability(PostgresOptions::Durable rule) : m_rule(rule) {}

    /// One segment was committed. `waited`: a synchronous standby was configured and the wait was not cut short.
    void committed(const OriginId &origin, std::uint64_t last, bool waited, const QByteArray &timeline);
    /// Fills in `durable` of all cursors as PostgreSQL has them now.
    void judge(QMap<OriginId, Cursor> &cursors, const Log &log);
    void judge(const OriginId &origin, Cursor &cursor) const;

private:
    void settle(const QByteArray &timeline);

    const PostgresOptions::Durable m_rule;
    mutable std::mutex m_mutex;
    QByteArray m_timeline;
    QMap<OriginId, std::uint64_t> m_durable;
    /// What was acknowledged when the log stood at `m_watched`.
    std::optional<std::int64_t> m_watched;
    QMap<OriginId, std::uint64_t> m_waiting;
};

} // namespace seva::store
