// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PostgresPrivate.h"

namespace seva::store {

namespace {

/// Locks the site's count until the end of the transaction: numbers are given in the order in which they are seen.
constexpr Statement kLock{"lock", "INSERT INTO seva.site AS s (site) VALUES ($1::text)"
                                  " ON CONFLICT (site) DO UPDATE SET keys = s.keys"};

/// A destroyed key takes every other of its visit with it.
constexpr Statement kDestroy{"destroy", "DELETE FROM seva.visit_key k USING unnest($2::bytea[], $3::bytea[])"
                                        " AS g(visit, wrapped) WHERE k.site = $1::text AND k.visit = g.visit"
                                        " AND g.wrapped = '' AND k.wrapped <> ''"};

constexpr Statement kAdd{
    "addkeys",
    "WITH given AS (SELECT visit, key_id, wrapped, n, row_number() OVER (PARTITION BY visit, wrapped ORDER BY n) AS "
    "turn,"
    " bool_or(wrapped = '') OVER (PARTITION BY visit) AS destroyed"
    " FROM unnest($2::bytea[], $3::text[], $4::bytea[]) WITH ORDINALITY AS g(visit, key_id, wrapped, n)),"
    " put AS (INSERT INTO seva.visit_key (site, no, visit, key_id, wrapped)"
    " SELECT $1::text, s.keys + row_number() OVER (ORDER BY g.n), g.visit, g.key_id, g.wrapped"
    " FROM given g, seva.site s WHERE s.site = $1::text AND g.turn = 1 AND (g.wrapped = '' OR NOT g.destroyed)"
    " AND NOT EXISTS (SELECT FROM seva.visit_key k WHERE k.site = $1::text AND k.visit = g.visit"
    " AND (k.wrapped = '' OR k.wrapped = g.wrapped)) RETURNING 1)"
    " UPDATE seva.site SET keys = keys + (SELECT count(*) FROM put) WHERE site = $1::text"};

constexpr Statement kKeysAfter{"keysafter", "SELECT no, visit, key_id, wrapped FROM seva.visit_key"
                                            " WHERE site = $1::text AND no > $2::bigint ORDER BY no LIMIT $3::int"};

constexpr Statement kPeers{"peers", "SELECT origin, acked, durable, head FROM seva.peer_cursor"
                                    " WHERE site = $1::text AND peer = $2::text"};
constexpr Statement kSetPeer{
    "setpeer", "INSERT INTO seva.peer_cursor VALUES ($1::text, $2::text, $3::bytea, $4::bigint, $5::bigint,"
               " $6::bytea) ON CONFLICT (site, peer, origin) DO UPDATE SET acked = EXCLUDED.acked,"
               " durable = EXCLUDED.durable, head = EXCLUDED.head"};

constexpr Statement kRemember{"remember", "INSERT INTO seva.setting VALUES ($1::text, $2::text, $3::bytea)"
                                          " ON CONFLICT (site, name) DO UPDATE SET value = EXCLUDED.value"};
constexpr Statement kRecall{"recall", "SELECT value FROM seva.setting WHERE site = $1::text AND name = $2::text"};

Result<void> without(const Result<Done> &done)
{
    return done.ok() ? Result<void>() : Result<void>(done.fault());
}

} // namespace

Result<QList<std::pair<std::uint64_t, WrappedVisitKey>>> PostgresStore::visitKeysAfter(std::uint64_t number,
                                                                                       int limit) const
{
    const Result<Done> done =
        d->pool->run({{kKeysAfter, Arguments().text(d->site).number(std::int64_t(number)).number(limit)}});
    if (!done)
        return done.fault();
    const Rows &rows = done->rows.first();
    QList<std::pair<std::uint64_t, WrappedVisitKey>> found;
    for (int i = 0; i < rows.count(); ++i)
        found.append({std::uint64_t(rows.number(i, 0)),
                      WrappedVisitKey{uuidOf(rows.bytes(i, 1)), rows.text(i, 2), rows.bytes(i, 3)}});
    return found;
}

Result<void> PostgresStore::addVisitKeys(const QList<WrappedVisitKey> &keys)
{
    QList<QByteArray> visits;
    QList<QString> ids;
    QList<QByteArray> wrapped;
    for (const WrappedVisitKey &key : keys) {
        if (key.visit.isNull())
            continue;
        visits.append(uuidBytes(key.visit));
        ids.append(key.keyId.isNull() ? QStringLiteral("") : key.keyId);
        wrapped.append(key.wrapped);
    }
    if (visits.isEmpty())
        return {};
    return without(d->pool->run({{kLock, Arguments().text(d->site)},
                                 {kDestroy, Arguments().text(d->site).byteas(visits).byteas(wrapped)},
                                 {kAdd, Arguments().text(d->site).byteas(visits).texts(ids).byteas(wrapped)}}));
}

QMap<OriginId, Cursor> PostgresStore::peerCursors(const QString &peer) const
{
    QMap<OriginId, Cursor> found;
    const Result<Done> done = d->pool->run({{kPeers, Arguments().text(d->site).text(peer)}});
    const Rows rows = done.ok() ? done->rows.first() : Rows();
    for (int i = 0; i < rows.count(); ++i)
        found.insert(rows.bytes(i, 0), Cursor{std::uint64_t(rows.number(i, 1)), std::uint64_t(rows.number(i, 2)),
                                              Digest::fromBytes(rows.bytes(i, 3))});
    return found;
}

Result<void> PostgresStore::setPeerCursor(const QString &peer, const OriginId &origin, const Cursor &cursor)
{
    return without(d->pool->run({{kSetPeer, Arguments()
                                                .text(d->site)
                                                .text(peer)
                                                .bytes(origin)
                                                .number(std::int64_t(cursor.acked))
                                                .number(std::int64_t(cursor.durable))
                                                .bytes(digestColumn(cursor.head))}}));
}

Result<void> PostgresStore::remember(const QString &key, const QByteArray &value)
{
    return d->remember({key, value});
}

Result<void> PostgresStore::Private::remember(const Note &note)
{
    return without(pool->run({{kRemember, Arguments().text(site).text(note.key).bytes(note.value)}}));
}

QByteArray PostgresStore::recall(const QString &key) const
{
    const Result<Done> done = d->pool->run({{kRecall, Arguments().text(d->site).text(key)}});
    const Rows rows = done.ok() ? done->rows.first() : Rows();
    return rows.count() > 0 ? rows.bytes(0, 0) : QByteArray();
}

} // namespace seva::store
