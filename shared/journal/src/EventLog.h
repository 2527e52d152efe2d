// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventCodec.h"
#include "RowMac.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace seva {

/// The table `journal` with its heads. Only ever appends.
class EventLog
{
public:
    struct Head
    {
        std::uint64_t seq = 0;
        Digest hash;
    };

    EventLog(sqlite::Database &db, const RowMac &mac) : m_db(db), m_mac(mac) {}

    /// Reads heads and positions anew, handing every row to `each` in the order of arrival.
    void load(const std::function<void(const Row &)> &each);
    /// Completes pos, prev and hash from the origin's head, and stores.
    bool append(Row &row);

    Head head(const OriginId &origin) const { return m_heads.value(origin); }
    const QMap<OriginId, Head> &heads() const { return m_heads; }
    std::int64_t nextPosition() const { return m_nextPos; }
    std::uint64_t count() const { return m_count; }

    QList<Row> rows(const OriginId &origin, std::uint64_t after, int limit);
    QList<Row> rowsOf(const VisitId &visit);
    /// The hash of one event; empty when it is not here.
    Digest hashAt(const OriginId &origin, std::uint64_t seq);

private:
    void learn(const Row &row);

    sqlite::Database &m_db;
    const RowMac &m_mac;
    QMap<OriginId, Head> m_heads;
    QHash<VisitId, QList<std::int64_t>> m_positions;
    std::int64_t m_nextPos = 1;
    std::uint64_t m_count = 0;
};

/// The row under the cursor of a "SELECT pos, origin, seq, hlc, type, ver, subject, body, prev, hash".
Row rowAt(const sqlite::Statement &statement);

} // namespace seva
