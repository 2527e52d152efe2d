// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PostgresPrivate.h"

#include <optional>

namespace seva::store {

namespace {

/// Between two looks somebody else may have moved the cursor; an honest origin has one writer.
constexpr int kLooks = 3;

constexpr Statement kLookUp{"cursor", "SELECT acked, head, signing_key FROM seva.origin"
                                      " WHERE site = $1::text AND origin = $2::bytea"};

constexpr Statement kCovering{"covering",
                              "SELECT origin, first, last, before, head, schema, payload, signature FROM seva.segment"
                              " WHERE site = $1::text AND origin = $2::bytea AND last >= $3::bigint"
                              " ORDER BY last LIMIT 1"};

/// Cursor and segment move together or not at all.
constexpr Statement kAppend{
    "append",
    "WITH moved AS (UPDATE seva.origin SET acked = $5::bigint, head = $7::bytea"
    " WHERE site = $1::text AND origin = $2::bytea AND signing_key = $3::bytea"
    " AND acked = $11::bigint AND head = $12::bytea RETURNING 1)"
    " INSERT INTO seva.segment (site, origin, first, last, before, head, schema, payload, signature)"
    " SELECT $1::text, $2::bytea, $4::bigint, $5::bigint, $6::bytea, $7::bytea, $8::int, $9::bytea, $10::bytea"
    " FROM moved RETURNING current_setting('synchronous_standby_names') <> '',"
    " left(pg_walfile_name(pg_current_wal_lsn()), 8)"};

/// A new origin begins with its first event only; with it begins what goes with an origin.
constexpr Statement kBegin{
    "begin", "WITH moved AS (INSERT INTO seva.origin (site, origin, signing_key, acked, head)"
             " SELECT $1::text, $2::bytea, $3::bytea, $5::bigint, $7::bytea WHERE $4::bigint = 1"
             " ON CONFLICT (site, origin) DO NOTHING RETURNING 1),"
             " begun AS (INSERT INTO seva.unpacked (site, origin) SELECT $1::text, $2::bytea FROM moved"
             " ON CONFLICT DO NOTHING),"
             " noted AS (INSERT INTO seva.setting (site, name, value) SELECT $1::text, $11::text, $12::bytea FROM moved"
             " WHERE $11::text <> '' ON CONFLICT (site, name) DO UPDATE SET value = EXCLUDED.value)"
             " INSERT INTO seva.segment (site, origin, first, last, before, head, schema, payload, signature)"
             " SELECT $1::text, $2::bytea, $4::bigint, $5::bigint, $6::bytea, $7::bytea, $8::int, $9::bytea, $10::bytea"
             " FROM moved RETURNING current_setting('synchronous_standby_names') <> '',"
             " left(pg_walfile_name(pg_current_wal_lsn()), 8)"};

/// Asked after the commit: when a failover manager takes the last standby away, PostgreSQL lets waiting commits go
/// without a word.
constexpr Statement kStillPaired{"paired", "SELECT current_setting('synchronous_standby_names') <> ''"};

} // namespace

Result<PostgresStore::Private::Known> PostgresStore::Private::look(const OriginId &origin)
{
    const Result<Done> done = pool->run({{kLookUp, Arguments().text(site).bytes(origin)}});
    if (!done)
        return done.fault();
    const Rows &rows = done->rows.first();
    Known found;
    if (rows.count() > 0)
        found = {{std::uint64_t(rows.number(0, 0)), 0, Digest::fromBytes(rows.bytes(0, 1))}, rows.bytes(0, 2)};
    keepHint(origin, found);
    return found;
}

/// The hash of one event: most often that of the last, else from the segment that holds it.
Result<Digest> PostgresStore::Private::hashAt(const OriginId &origin, std::uint64_t seq, const Cursor &cursor)
{
    if (seq == 0 || seq > cursor.acked)
        return Digest();
    if (seq == cursor.acked)
        return cursor.head;
    const Result<Done> done = pool->run({{kCovering, Arguments().text(site).bytes(origin).number(std::int64_t(seq))}});
    if (!done)
        return done.fault();
    const QList<Segment> found = segmentsOf(done->rows.first(), kSegmentMaxBytes);
    if (found.isEmpty())
        return Digest();
    if (found.first().last == seq)
        return found.first().head;
    return segment::chainedHash(found.first(), seq).value_or(Digest());
}

/// Where a segment that is what its station signed stands against what is here.
Result<IngestOutcome::Kind> PostgresStore::Private::place(const Segment &s, const Known &here,
                                                          const QByteArray &signingKey)
{
    if (!here.signingKey.isEmpty() && here.signingKey != signingKey)
        return Kind::BadSignature;
    if (s.last <= here.cursor.acked) {
        const Result<Digest> hash = hashAt(s.origin, s.last, here.cursor);
        if (!hash)
            return hash.fault();
        return *hash == s.head ? Kind::Duplicate : Kind::Fork;
    }
    if (s.first > here.cursor.acked + 1)
        return Kind::Gap;
    const Result<Digest> before = hashAt(s.origin, s.first - 1, here.cursor);
    if (!before)
        return before.fault();
    return s.first > 1 && *before != s.before ? Kind::Fork : Kind::Accepted;
}

/// The chain within the segment, and that what overlaps is what is here.
Result<IngestOutcome::Kind> PostgresStore::Private::open(const Segment &s, const Cursor &cursor) const
{
    const bool overlaps = s.first <= cursor.acked;
    const std::optional<Digest> hash = segment::chainedHash(s, overlaps ? cursor.acked : s.last);
    if (!hash)
        return Kind::Malformed;
    return overlaps && *hash != cursor.head ? Kind::Fork : Kind::Accepted;
}

Result<PostgresStore::Private::Placed> PostgresStore::Private::append(const Segment &s, const QByteArray &signingKey,
                                                                      const Cursor &expected, const Note &note)
{
    const bool begins = expected.acked == 0;
    Arguments arguments = Arguments()
                              .text(site)
                              .bytes(s.origin)
                              .bytes(signingKey)
                              .number(std::int64_t(s.first))
                              .number(std::int64_t(s.last))
                              .bytes(digestColumn(s.before))
                              .bytes(s.head.bytes())
                              .number(s.schema)
                              .bytes(s.payload)
                              .bytes(s.signature);
    if (begins)
        arguments.text(note.key).bytes(note.value);
    else
        arguments.number(std::int64_t(expected.acked)).bytes(digestColumn(expected.head));
    const Result<Done> done = pool->run({{begins ? kBegin : kAppend, arguments}});
    if (!done)
        return done.fault();
    const Rows &rows = done->rows.first();
    if (rows.count() == 0)
        return Placed{};
    Placed placed{true, done->doubted, rows.number(0, 0) != 0, rows.bytes(0, 1)};
    if (placed.standby && pool->options().durable == PostgresOptions::Durable::Standby) {
        const Result<Done> paired = pool->run({{kStillPaired, {}}});
        placed.standby = paired.ok() && paired->rows.first().number(0, 0) != 0;
    }
    return placed;
}

void PostgresStore::Private::appended(const Segment &s, const QByteArray &signingKey, const Placed &placed)
{
    keepHint(s.origin, Known{{s.last, 0, s.head}, signingKey});
    durability.committed(s.origin, s.last, placed.standby && !placed.doubted, placed.timeline);
    const std::lock_guard lock(mutex);
    timeline = placed.timeline;
}

/// Cheap checks first; nothing is unpacked before the signature holds. What is remembered of the cursor is good enough
/// to try, never to refuse: PostgreSQL may have been promoted with less.
Result<IngestOutcome> PostgresStore::Private::ingest(const Segment &s, const QByteArray &signingKey, const Note &note)
{
    IngestOutcome outcome;
    if (!segment::plausible(s) || !segment::signedBy(s, signingKey)) {
        outcome.kind = segment::plausible(s) ? Kind::BadSignature : Kind::Malformed;
        return outcome;
    }
    Known here = hint(s.origin);
    for (int looks = 0; looks < kLooks; ++looks) {
        Result<Kind> kind = place(s, here, signingKey);
        if (kind.ok() && *kind == Kind::Accepted)
            kind = open(s, here.cursor);
        if (!kind)
            return kind.fault();
        outcome.kind = *kind;
        if (outcome.kind == Kind::Accepted) {
            const Result<Placed> placed = append(s, signingKey, here.cursor, note);
            if (!placed)
                return placed.fault();
            if (placed->moved) {
                appended(s, signingKey, *placed);
                // Only a new origin notes it in the statement itself.
                if (here.cursor.acked > 0 && !note.key.isEmpty())
                    if (const Result<void> noted = remember(note); !noted)
                        return noted.fault();
                outcome.cursor = Cursor{s.last, 0, s.head};
                break;
            }
        } else if (looks > 0) {
            outcome.cursor = here.cursor;
            break;
        }
        const Result<Known> seen = look(s.origin);
        if (!seen)
            return seen.fault();
        here = *seen;
        if (looks == kLooks - 1)
            return fault("store.cursor-contended", s.origin.toHex().left(16));
    }
    durability.judge(s.origin, outcome.cursor);
    return outcome;
}

} // namespace seva::store
