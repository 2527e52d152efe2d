// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallTables.h"

#include "EventCodec.h"

namespace seva {

using sqlite::cell;

QMap<OriginId, Cursor> SmallTables::cursors(const QString &peer)
{
    QMap<OriginId, Cursor> found;
    sqlite::Statement &all = m_db.prepared("SELECT origin, acked, durable, head FROM peer_cursor WHERE peer = ?1");
    all.with(peer);
    while (all.step())
        found.insert(all.bytes(0), Cursor{static_cast<std::uint64_t>(all.integer(1)),
                                          static_cast<std::uint64_t>(all.integer(2)), Digest::fromBytes(all.bytes(3))});
    all.reset();
    return found;
}

void SmallTables::setCursor(const QString &peer, const OriginId &origin, const Cursor &cursor)
{
    writeRow(m_db, m_mac,
             "INSERT INTO peer_cursor VALUES(?1,?2,?3,?4,?5,?6) ON CONFLICT(peer, origin)"
             " DO UPDATE SET acked=?3, durable=?4, head=?5, mac=?6 WHERE mac IS NOT ?6",
             "peer_cursor",
             {cell(peer), cell(origin), cell(std::int64_t(cursor.acked)), cell(std::int64_t(cursor.durable)),
              cell(digestBytes(cursor.head))});
}

QByteArray SmallTables::setting(const QString &name)
{
    sqlite::Statement &one = m_db.prepared("SELECT value FROM setting WHERE name = ?1");
    const QByteArray value = one.with(name).step() ? one.bytes(0) : QByteArray();
    one.reset();
    return value;
}

void SmallTables::setSetting(const QString &name, const QByteArray &value)
{
    writeRow(m_db, m_mac,
             "INSERT INTO setting VALUES(?1,?2,?3) ON CONFLICT(name) DO UPDATE SET value=?2, mac=?3"
             " WHERE mac IS NOT ?3",
             "setting", {cell(name), cell(value)});
}

} // namespace seva
