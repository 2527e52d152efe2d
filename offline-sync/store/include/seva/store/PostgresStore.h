// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/store/PostgresOptions.h>
#include <seva/sync/EventStore.h>

#include <functional>
#include <memory>

namespace seva::store {

/// The data centre's log in PostgreSQL 15 or newer: a segment is one row and one compare-and-set of its origin's
/// cursor, in one transaction. Same answers as a journal's, but for bodies, which stay as they came. Every call takes
/// one connection of a few; all are thread-safe. Faults: store.unreachable, store.busy, store.failed.
class PostgresStore : public sync::EventStore
{
public:
    /// Applies what is missing of the schema, after a backup.
    static Result<std::unique_ptr<PostgresStore>> open(const PostgresOptions &options);
    ~PostgresStore() override;

    /// Names this database as it is now: another one after a promotion, a restore or a move.
    OriginId origin() const override;
    /// As last seen; cursors() says when it cannot be seen now.
    QMap<OriginId, Cursor> heads() const override;
    Result<QMap<OriginId, Cursor>> cursors() const override;
    Result<QList<Segment>> segments(const OriginId &origin, std::uint64_t after, int maxEvents, int maxBytes) override;
    Result<QList<Segment>> segmentsNotHad(const QMap<OriginId, std::uint64_t> &have, int maxBytes) override;
    Result<IngestOutcome> ingest(const Segment &segment, const QByteArray &signingKey) override;
    Result<IngestOutcome> ingestNoting(const Segment &segment, const QByteArray &signingKey, const Note &note) override;
    Result<QList<std::pair<std::uint64_t, WrappedVisitKey>>> visitKeysAfter(std::uint64_t number,
                                                                            int limit) const override;
    Result<void> addVisitKeys(const QList<WrappedVisitKey> &keys) override;
    QMap<OriginId, Cursor> peerCursors(const QString &peer) const override;
    Result<void> setPeerCursor(const QString &peer, const OriginId &origin, const Cursor &cursor) override;
    Result<void> remember(const QString &key, const QByteArray &value) override;
    QByteArray recall(const QString &key) const override;

private:
    class Private;
    explicit PostgresStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace seva::store
