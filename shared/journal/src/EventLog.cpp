// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLog.h"

namespace seva {

using sqlite::cell;

Row rowAt(const sqlite::Statement &s)
{
    Row row;
    row.pos = s.integer(0);
    row.origin = s.bytes(1);
    row.seq = static_cast<std::uint64_t>(s.integer(2));
    row.hlc = static_cast<Hlc>(s.integer(3));
    row.type = s.text(4);
    row.version = static_cast<int>(s.integer(5));
    row.subject = uuidOf(s.bytes(6));
    row.body = s.bytes(7);
    row.prev = Digest::fromBytes(s.bytes(8));
    row.hash = Digest::fromBytes(s.bytes(9));
    return row;
}

void EventLog::load(const std::function<void(const Row &)> &each)
{
    m_heads.clear();
    m_positions.clear();
    m_nextPos = 1;
    m_count = 0;
    sqlite::Statement &all =
        m_db.prepared("SELECT pos, origin, seq, hlc, type, ver, subject, body, prev, hash FROM journal ORDER BY pos");
    while (all.step()) {
        const Row row = rowAt(all);
        learn(row);
        each(row);
    }
    all.reset();
}

bool EventLog::append(Row &row)
{
    row.pos = m_nextPos;
    row.prev = head(row.origin).hash;
    row.hash = hashOf(row);
    const bool stored =
        writeRow(m_db, m_mac, "INSERT INTO journal VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)", "journal",
                 {cell(row.pos), cell(row.origin), cell(std::int64_t(row.seq)), cell(std::int64_t(row.hlc)),
                  cell(row.type), cell(std::int64_t(row.version)), cell(uuidBytes(row.subject)), cell(row.body),
                  cell(digestBytes(row.prev)), cell(row.hash.bytes())});
    if (stored)
        learn(row);
    return stored;
}

void EventLog::learn(const Row &row)
{
    m_heads.insert(row.origin, Head{row.seq, row.hash});
    if (!row.subject.isNull())
        m_positions[row.subject].append(row.pos);
    m_nextPos = row.pos + 1;
    ++m_count;
}

QList<Row> EventLog::rows(const OriginId &origin, std::uint64_t after, int limit)
{
    QList<Row> found;
    sqlite::Statement &some =
        m_db.prepared("SELECT pos, origin, seq, hlc, type, ver, subject, body, prev, hash FROM journal"
                      " WHERE origin = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3");
    some.with(origin).with(std::int64_t(after)).with(std::int64_t(limit));
    while (some.step())
        found.append(rowAt(some));
    some.reset();
    return found;
}

QList<Row> EventLog::rowsOf(const VisitId &visit)
{
    QList<Row> found;
    sqlite::Statement &one =
        m_db.prepared("SELECT pos, origin, seq, hlc, type, ver, subject, body, prev, hash FROM journal WHERE pos = ?1");
    for (const std::int64_t pos : m_positions.value(visit)) {
        if (one.with(pos).step())
            found.append(rowAt(one));
        one.reset();
    }
    return found;
}

Digest EventLog::hashAt(const OriginId &origin, std::uint64_t seq)
{
    sqlite::Statement &one = m_db.prepared("SELECT hash FROM journal WHERE origin = ?1 AND seq = ?2");
    one.with(origin).with(std::int64_t(seq));
    const Digest hash = one.step() ? Digest::fromBytes(one.bytes(0)) : Digest();
    one.reset();
    return hash;
}

} // namespace seva
