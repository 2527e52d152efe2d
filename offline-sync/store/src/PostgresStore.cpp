// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/store/PostgresStore.h>

#include "Migrations.h"
#include "PostgresPrivate.h"

#include <limits>

namespace seva::store {

namespace {

/// More rows than a page of a pull can hold are not fetched: a segment has some bytes at least.
constexpr int kPageRows = 64;
constexpr int kMigrationDeadline = 6 * 60 * 60 * 1000;

constexpr Statement kName{"name", "SELECT s.name::text || '/' || c.system_identifier::text,"
                                  " left(pg_walfile_name(pg_current_wal_lsn()), 8)"
                                  " FROM seva.shard s, pg_control_system() c"};

constexpr Statement kCommits{"commits", "SELECT current_setting('synchronous_commit'), current_setting('fsync')"};

/// The log's position is read after the cursors, in the same round trip: what they show was written before it.
constexpr Statement kCursors{"cursors", "SELECT origin, acked, head, signing_key FROM seva.origin"
                                        " WHERE site = $1::text ORDER BY origin"};
constexpr Statement kLog{"log",
                         "SELECT (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::text,"
                         " (SELECT (max(flush_lsn) - '0/0'::pg_lsn)::text FROM pg_stat_replication"
                         " WHERE sync_state IN ('sync', 'quorum')), left(pg_walfile_name(pg_current_wal_lsn()), 8)"};

constexpr Statement kSegments{"segments",
                              "SELECT origin, first, last, before, head, schema, payload, signature FROM seva.segment"
                              " WHERE site = $1::text AND origin = $2::bytea AND last > $3::bigint ORDER BY last"
                              " LIMIT $4::int"};
constexpr Statement kNotHad{"nothad",
                            "SELECT s.origin, s.first, s.last, s.before, s.head, s.schema, s.payload, s.signature"
                            " FROM unnest($2::bytea[], $3::bigint[]) AS h(origin, seq) JOIN seva.segment s"
                            " ON s.site = $1::text AND s.origin = h.origin AND s.last > h.seq ORDER BY s.pos"
                            " LIMIT $4::int"};

} // namespace

PostgresStore::PostgresStore(std::unique_ptr<Private> p) : d(std::move(p)) {}

PostgresStore::~PostgresStore() = default;

Result<std::unique_ptr<PostgresStore>> PostgresStore::open(const PostgresOptions &options)
{
    auto d = std::make_unique<Private>(options);
    {
        // A step may take as long as it takes.
        PostgresOptions patient = options;
        patient.deadline = patient.standbyWait = kMigrationDeadline;
        const Result<std::unique_ptr<PgLink>> link = PgLink::open(patient);
        if (!link)
            return link.fault();
        if (const Result<void> done = migrate(**link, options, migrations()); !done)
            return done.fault();
        const Result<Done> commits = (*link)->run({{kCommits, {}}});
        if (!commits)
            return commits.fault();
        const Rows &rows = commits->rows.first();
        const QString waits = rows.text(0, 0);
        if ((waits != QLatin1String("on") && waits != QLatin1String("remote_apply"))
            || rows.text(0, 1) != QLatin1String("on"))
            return fault("store.commits-too-early",
                         QStringLiteral("synchronous_commit=%1 fsync=%2").arg(waits, rows.text(0, 1)));
    }
    if (const Result<void> named = d->learnName(); !named)
        return named.fault();
    return std::unique_ptr<PostgresStore>(new PostgresStore(std::move(d)));
}

Result<void> PostgresStore::Private::learnName()
{
    const Result<Done> done = pool->run({{kName, {}}});
    if (!done)
        return done.fault();
    const std::lock_guard lock(mutex);
    name = done->rows.first().bytes(0, 0);
    timeline = done->rows.first().bytes(0, 1);
    return {};
}

PostgresStore::Private::Known PostgresStore::Private::hint(const OriginId &origin) const
{
    const std::lock_guard lock(mutex);
    return known.value(origin);
}

void PostgresStore::Private::keepHint(const OriginId &origin, const Known &seen)
{
    const std::lock_guard lock(mutex);
    if (seen.signingKey.isEmpty())
        known.remove(origin);
    else
        known.insert(origin, seen);
}

OriginId PostgresStore::origin() const
{
    const std::lock_guard lock(d->mutex);
    return Digest::of({d->name, d->timeline, d->site.toUtf8()}).bytes().mid(1);
}

QMap<OriginId, Cursor> PostgresStore::heads() const
{
    QMap<OriginId, Cursor> out;
    {
        const std::lock_guard lock(d->mutex);
        for (auto it = d->known.cbegin(); it != d->known.cend(); ++it)
            out.insert(it.key(), it->cursor);
    }
    for (auto it = out.begin(); it != out.end(); ++it)
        d->durability.judge(it.key(), *it);
    return out;
}

Result<QMap<OriginId, Cursor>> PostgresStore::cursors() const
{
    const Result<Done> done = d->pool->run({{kCursors, Arguments().text(d->site)}, {kLog, {}}});
    if (!done)
        return done.fault();
    const Rows &rows = done->rows.first();
    QMap<OriginId, Cursor> out;
    QMap<OriginId, Private::Known> seen;
    for (int i = 0; i < rows.count(); ++i) {
        const Cursor cursor{std::uint64_t(rows.number(i, 1)), 0, Digest::fromBytes(rows.bytes(i, 2))};
        out.insert(rows.bytes(i, 0), cursor);
        seen.insert(rows.bytes(i, 0), Private::Known{cursor, rows.bytes(i, 3)});
    }
    const Rows &log = done->rows.last();
    const auto position = [&log](int column) { return log.text(0, column).toLongLong(); };
    d->durability.judge(out, Durability::Log{position(0), log.isNull(0, 1) ? std::nullopt : std::optional(position(1)),
                                             log.bytes(0, 2)});
    const std::lock_guard lock(d->mutex);
    d->known = seen;
    d->timeline = log.bytes(0, 2);
    return out;
}

QList<Segment> PostgresStore::Private::segmentsOf(const Rows &rows, int maxBytes) const
{
    QList<Segment> found;
    qsizetype bytes = 0;
    for (int i = 0; i < rows.count(); ++i) {
        Segment s;
        s.origin = rows.bytes(i, 0);
        s.first = std::uint64_t(rows.number(i, 1));
        s.last = std::uint64_t(rows.number(i, 2));
        s.before = Digest::fromBytes(rows.bytes(i, 3));
        s.head = Digest::fromBytes(rows.bytes(i, 4));
        s.schema = int(rows.number(i, 5));
        s.payload = rows.bytes(i, 6);
        s.signature = rows.bytes(i, 7);
        bytes += s.payload.size();
        if (!found.isEmpty() && bytes > maxBytes)
            break;
        found.append(s);
    }
    return found;
}

Result<QList<Segment>> PostgresStore::segments(const OriginId &origin, std::uint64_t after, int, int maxBytes)
{
    const Result<Done> done = d->pool->run(
        {{kSegments, Arguments().text(d->site).bytes(origin).number(std::int64_t(after)).number(kPageRows)}});
    return done.ok() ? Result<QList<Segment>>(d->segmentsOf(done->rows.first(), maxBytes)) : done.fault();
}

Result<QList<Segment>> PostgresStore::segmentsNotHad(const QMap<OriginId, std::uint64_t> &have, int maxBytes)
{
    const Result<QMap<OriginId, Cursor>> here = cursors();
    if (!here)
        return here.fault();
    QList<QByteArray> origins;
    QList<std::int64_t> after;
    for (auto it = here->cbegin(); it != here->cend(); ++it) {
        if (it->acked <= have.value(it.key()))
            continue;
        origins.append(it.key());
        after.append(std::int64_t(have.value(it.key())));
    }
    if (origins.isEmpty())
        return QList<Segment>();
    const Result<Done> done =
        d->pool->run({{kNotHad, Arguments().text(d->site).byteas(origins).numbers(after).number(kPageRows)}});
    return done.ok() ? Result<QList<Segment>>(d->segmentsOf(done->rows.first(), maxBytes)) : done.fault();
}

Result<IngestOutcome> PostgresStore::ingest(const Segment &segment, const QByteArray &signingKey)
{
    return d->ingest(segment, signingKey, {});
}

Result<IngestOutcome> PostgresStore::ingestNoting(const Segment &segment, const QByteArray &signingKey,
                                                  const Note &note)
{
    return d->ingest(segment, signingKey, note);
}

} // namespace seva::store
