// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLog.h"

#include <seva/base/Mutant.h>

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

void EventLog::load()
{
    // From the events themselves, not from the list of origins: a name may stand in one of them only.
    QList<OriginId> origins;
    sqlite::Statement &next = m_db.prepared("SELECT origin FROM journal WHERE origin > ?1 ORDER BY origin LIMIT 1");
    for (OriginId after(""); next.with(after).step(); next.reset())
        origins.append(after = next.bytes(0));
    next.reset();
    Mark found;
    sqlite::Statement &top =
        m_db.prepared("SELECT seq, hash, hlc FROM journal WHERE origin = ?1 ORDER BY seq DESC LIMIT 1");
    for (const OriginId &origin : origins) {
        if (top.with(origin).step())
            found.heads.insert(origin, Head{static_cast<std::uint64_t>(top.integer(0)), Digest::fromBytes(top.bytes(1)),
                                            static_cast<Hlc>(top.integer(2))});
        top.reset();
    }
    sqlite::Statement &last = m_db.prepared("SELECT max(pos) FROM journal");
    found.nextPos = last.step() ? last.integer(0) + 1 : 1;
    last.reset();
    if (!m_db.failed())
        m_at = found;
}

std::uint64_t EventLog::count()
{
    sqlite::Statement &all = m_db.prepared("SELECT count(*) FROM journal");
    const std::uint64_t count = all.step() ? static_cast<std::uint64_t>(all.integer(0)) : 0;
    all.reset();
    return count;
}

bool EventLog::append(Row &row)
{
    row.pos = m_at.nextPos;
    row.prev = SEVA_MUTANT("chain-begins-anew") && row.seq % 7 == 0 ? Digest() : head(row.origin).hash;
    row.hash = hashOf(row);
    const bool stored =
        writeRow(m_db, m_mac, "INSERT INTO journal VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)", "journal",
                 {cell(row.pos), cell(row.origin), cell(std::int64_t(row.seq)), cell(std::int64_t(row.hlc)),
                  cell(row.type), cell(std::int64_t(row.version)), cell(uuidBytes(row.subject)), cell(row.body),
                  cell(digestBytes(row.prev)), cell(row.hash.bytes())});
    if (stored) {
        m_at.heads.insert(row.origin, Head{row.seq, row.hash, row.hlc});
        ++m_at.nextPos;
    }
    return stored;
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

QList<Row> EventLog::rowsOf(const VisitId &visit, std::int64_t after, int limit)
{
    QList<Row> found;
    sqlite::Statement &some =
        m_db.prepared("SELECT pos, origin, seq, hlc, type, ver, subject, body, prev, hash FROM journal"
                      " WHERE subject = ?1 AND pos > ?2 ORDER BY pos LIMIT ?3");
    some.with(uuidBytes(visit)).with(after).with(std::int64_t(limit));
    while (some.step())
        found.append(rowAt(some));
    some.reset();
    return found;
}

bool EventLog::isFirst(const Row &row)
{
    sqlite::Statement &before = m_db.prepared("SELECT 1 FROM journal WHERE subject = ?1 AND pos < ?2 LIMIT 1");
    const bool any = before.with(uuidBytes(row.subject)).with(row.pos).step();
    before.reset();
    return !any;
}

VisitId EventLog::visitAfter(const VisitId &visit)
{
    sqlite::Statement &next = m_db.prepared("SELECT subject FROM journal WHERE subject > ?1 ORDER BY subject LIMIT 1");
    const VisitId found = next.with(uuidBytes(visit)).step() ? uuidOf(next.bytes(0)) : VisitId();
    next.reset();
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
