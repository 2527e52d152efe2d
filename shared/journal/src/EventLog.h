// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventCodec.h"
#include "RowMac.h"

#include <QMap>

namespace seva {

/// The table `journal` with its heads. Only ever appends; holds no more in memory than the heads.
class EventLog
{
public:
    struct Head
    {
        std::uint64_t seq = 0;
        Digest hash;
        Hlc hlc = 0;
    };
    /// How far the journal is.
    struct Mark
    {
        QMap<OriginId, Head> heads;
        std::int64_t nextPos = 1;
    };

    EventLog(sqlite::Database &db, const RowMac &mac) : m_db(db), m_mac(mac) {}

    /// Reads heads and the next position anew: as much work as there are origins. What cannot be read stays as it was.
    void load();
    const Mark &mark() const { return m_at; }
    /// What came after it was not stored.
    void backTo(const Mark &mark) { m_at = mark; }
    /// Completes pos, prev and hash from the origin's head, and stores.
    bool append(Row &row);

    Head head(const OriginId &origin) const { return m_at.heads.value(origin); }
    const QMap<OriginId, Head> &heads() const { return m_at.heads; }
    std::int64_t nextPosition() const { return m_at.nextPos; }
    std::uint64_t count();

    QList<Row> rows(const OriginId &origin, std::uint64_t after, int limit);
    /// In the order of arrival here; of the null visit those about a station or Kendra, after a position.
    QList<Row> rowsOf(const VisitId &visit, std::int64_t after = 0, int limit = kAll);
    /// The next visit of which there is an event, by its id; null after the last.
    /// No event of its visit stands before it.
    bool isFirst(const Row &row);
    VisitId visitAfter(const VisitId &visit);
    /// The hash of one event; empty when it is not here.
    Digest hashAt(const OriginId &origin, std::uint64_t seq);

private:
    static constexpr int kAll = -1;

    sqlite::Database &m_db;
    const RowMac &m_mac;
    Mark m_at;
};

/// The row under the cursor of a "SELECT pos, origin, seq, hlc, type, ver, subject, body, prev, hash".
Row rowAt(const sqlite::Statement &statement);

} // namespace seva
