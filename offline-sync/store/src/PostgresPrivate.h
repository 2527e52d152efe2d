// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Durability.h"
#include "PgPool.h"

#include <seva/journal/SegmentCheck.h>
#include <seva/store/PostgresStore.h>

namespace seva::store {

class PostgresStore::Private
{
public:
    explicit Private(const PostgresOptions &options)
        : site(options.site), pool(options.pool ? options.pool : sharedPool(options)), durability(options.durable)
    {
    }

    Result<void> learnName();

    // Judging and placing a segment (PostgresJudge.cpp).
    using Note = sync::EventStore::Note;
    Result<IngestOutcome> ingest(const Segment &segment, const QByteArray &signingKey, const Note &note);
    Result<void> remember(const Note &note);

    QList<Segment> segmentsOf(const Rows &rows, int maxBytes) const;

    struct Known
    {
        Cursor cursor;
        QByteArray signingKey; ///< empty: the origin is not here yet
    };
    QByteArray nameAt(const QByteArray &timeline) const;
    Known hint(const OriginId &origin) const;
    void keepHint(const OriginId &origin, const Known &known);

    const QString site;
    const std::shared_ptr<PgPool> pool;
    Durability durability;
    QByteArray name; ///< of the database and the site, without PostgreSQL's timeline

    mutable std::mutex mutex;
    QByteArray timeline;
    QMap<OriginId, Known> known; ///< as last seen; PostgreSQL decides

private:
    using Kind = IngestOutcome::Kind;
    struct Placed
    {
        bool moved = false;
        bool doubted = false;
        bool standby = false;
        QByteArray timeline;
    };
    Result<Known> look(const OriginId &origin);
    Result<Digest> hashAt(const OriginId &origin, std::uint64_t seq, const Cursor &cursor);
    Result<Kind> place(const Segment &segment, const Known &known, const QByteArray &signingKey);
    Result<Kind> open(const Segment &segment, const Cursor &cursor) const;
    /// `note` is kept with the first segment of an origin.
    Result<Placed> append(const Segment &segment, const QByteArray &signingKey, const Cursor &expected,
                          const Note &note);
    void appended(const Segment &segment, const QByteArray &signingKey, const Placed &placed);
};

/// The column of a digest: 33 bytes, or none for 'before the first'.
inline QByteArray digestColumn(const Digest &digest)
{
    return digest.isEmpty() ? QByteArray("") : digest.bytes();
}

} // namespace seva::store
