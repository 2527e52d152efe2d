// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/store/Unpacker.h>

#include "CopyRows.h"
#include "OpenJson.h"
#include "PgPool.h"
#include "VisitRows.h"

#include <seva/base/Log.h>
#include <seva/journal/SegmentCheck.h>

#include <atomic>
#include <thread>

namespace seva::store {

namespace {

constexpr int kOriginsPerStep = 16;
constexpr int kSegmentsPerStep = 24;
constexpr int kTypeMaxLength = 80;
/// Of rows, after which they are sent.
constexpr qsizetype kPartBytes = 64 << 10;
constexpr std::chrono::seconds kLookEvery{1};

constexpr Statement kTake{"take", "SELECT u.site, u.origin, u.upto FROM seva.unpacked u JOIN seva.origin o"
                                  " USING (site, origin) WHERE o.acked > u.upto AND NOT u.stuck"
                                  " LIMIT $1::int FOR UPDATE OF u SKIP LOCKED"};
constexpr Statement kFetch{"fetch",
                           "SELECT s.site, s.origin, s.first, s.last, s.before, s.head, s.schema, s.payload, h.seq"
                           " FROM unnest($1::text[], $2::bytea[], $3::bigint[]) AS h(site, origin, seq)"
                           " JOIN seva.segment s ON s.site = h.site AND s.origin = h.origin AND s.last > h.seq"
                           " ORDER BY s.site, s.origin, s.last LIMIT $4::int"};
constexpr Statement kCopy{"copy", "COPY seva.event (site, origin, seq, hlc, type, version, subject, sealed, body)"
                                  " FROM STDIN BINARY"};
constexpr Statement kAdvance{"advance",
                             "UPDATE seva.unpacked u SET upto = h.seq, stuck = h.stuck <> 0"
                             " FROM unnest($1::text[], $2::bytea[], $3::bigint[], $4::bigint[])"
                             " AS h(site, origin, seq, stuck) WHERE u.site = h.site AND u.origin = h.origin"};
constexpr Statement kBehind{"behind", "SELECT coalesce(sum(o.acked - u.upto), 0)::bigint FROM seva.unpacked u"
                                      " JOIN seva.origin o USING (site, origin) WHERE o.acked > u.upto"};

struct Place
{
    QString site;
    OriginId origin;
    std::uint64_t upto = 0;
    bool stuck = false;
};

/// A name that a text column can hold.
QString typeOf(const QString &type)
{
    return type.left(kTypeMaxLength).remove(QChar(u'\0'));
}

/// What one transaction found and makes of it.
struct Batch
{
    QList<Place> places;
    CopyRows events;
    VisitRows visits;
    int next = 0; ///< of the segments

    Place *placeOf(const QString &site, const OriginId &origin)
    {
        const auto found = std::find_if(places.begin(), places.end(),
                                        [&](const Place &p) { return p.site == site && p.origin == origin; });
        return found == places.end() ? nullptr : &*found;
    }
    void take(const Place &place, const QByteArray &site, const segment::ChainedEvent &event);
    void take(const Rows &rows, int row);
    QByteArray part(const Rows &rows);
};

void Batch::take(const Place &place, const QByteArray &site, const segment::ChainedEvent &event)
{
    const OpenJson open = openJson(event.body);
    const QString type = typeOf(event.type);
    events.row(9);
    events.bytes(site);
    events.bytes(place.origin);
    events.bigint(std::int64_t(event.seq));
    events.bigint(std::int64_t(event.hlc));
    events.text(type);
    events.integer(event.version);
    events.uuid(event.subject);
    events.boolean(open.sealed);
    events.json(open.json);
    if (!event.subject.isNull())
        visits.take(place.site, event, type);
}

/// One stored segment; what lies before the origin's place is there already.
void Batch::take(const Rows &rows, int row)
{
    Segment s;
    s.origin = rows.bytes(row, 1);
    s.first = std::uint64_t(rows.number(row, 2));
    s.last = std::uint64_t(rows.number(row, 3));
    s.before = Digest::fromBytes(rows.bytes(row, 4));
    s.head = Digest::fromBytes(rows.bytes(row, 5));
    s.schema = int(rows.number(row, 6));
    s.payload = rows.bytes(row, 7);
    Place *place = placeOf(rows.text(row, 0), s.origin);
    if (!place || place->stuck || s.last <= place->upto)
        return;
    const std::optional<QList<segment::ChainedEvent>> chain = segment::chained(s);
    if (!chain || s.first > place->upto + 1) {
        place->stuck = true;
        return;
    }
    const QByteArray site = place->site.toUtf8();
    for (const segment::ChainedEvent &event : *chain)
        if (event.seq > place->upto)
            take(*place, site, event);
    place->upto = s.last;
}

/// The next rows for COPY; the last part has the trailer, and after it comes nothing.
QByteArray Batch::part(const Rows &rows)
{
    while (next < rows.count() && events.size() < kPartBytes)
        take(rows, next++);
    if (next < rows.count())
        return events.taken();
    return next++ == rows.count() ? events.finished() : QByteArray();
}

Arguments placesOf(const QList<Place> &places, bool withStuck)
{
    QList<QString> sites;
    QList<QByteArray> origins;
    QList<std::int64_t> seqs;
    QList<std::int64_t> stuck;
    for (const Place &place : places) {
        sites.append(place.site);
        origins.append(place.origin);
        seqs.append(std::int64_t(place.upto));
        stuck.append(place.stuck);
    }
    Arguments arguments = Arguments().texts(sites).byteas(origins).numbers(seqs);
    return withStuck ? arguments.numbers(stuck) : arguments.number(kSegmentsPerStep);
}

} // namespace

class Unpacker::Private
{
public:
    explicit Private(const PostgresOptions &options) : pool(options) {}

    Result<int> step();
    Result<int> unpack(PgLink &link, Batch &batch);
    void loop();

    PgPool pool;
    std::mutex mutex;
    std::condition_variable changed;
    bool news = false;
    bool stopping = false;
    std::thread thread;
};

/// Within the transaction that step() opened.
Result<int> Unpacker::Private::unpack(PgLink &link, Batch &batch)
{
    const Result<Done> taken = link.run({{kTake, Arguments().number(kOriginsPerStep)}});
    if (!taken)
        return taken.fault();
    const Rows &origins = taken->rows.first();
    for (int i = 0; i < origins.count(); ++i)
        batch.places.append(Place{origins.text(i, 0), origins.bytes(i, 1), std::uint64_t(origins.number(i, 2))});
    if (batch.places.isEmpty())
        return 0;
    const Result<Done> fetched = link.run({{kFetch, placesOf(batch.places, false)}});
    if (!fetched)
        return fetched.fault();
    if (const Rows &segments = fetched->rows.first(); segments.count() > 0)
        if (const Result<void> copied = link.copyIn(kCopy, [&] { return batch.part(segments); }); !copied)
            return copied.fault();
    for (const Place &place : batch.places)
        if (place.stuck)
            qCWarning(logSync) << "store: the log of" << place.site << place.origin.toHex().left(16)
                               << "cannot be unpacked after" << place.upto;
    QList<Call> calls = batch.visits.calls();
    calls.append({kAdvance, placesOf(batch.places, true)});
    if (const Result<Done> advanced = link.run(calls); !advanced)
        return advanced.fault();
    return batch.events.count();
}

Result<int> Unpacker::Private::step()
{
    const Result<PgPool::Lease> link = pool.lease();
    if (!link)
        return link.fault();
    if (const Result<Done> begun = (*link)->script("BEGIN"); !begun)
        return begun.fault();
    Batch batch;
    const Result<int> count = unpack(**link, batch);
    if (!count)
        return count;
    // Rows that a promotion loses are unpacked again: nobody waits for a standby here.
    if (const Result<Done> done = (*link)->script("SET LOCAL synchronous_commit = local; COMMIT"); !done)
        return done.fault();
    return count;
}

void Unpacker::Private::loop()
{
    std::unique_lock lock(mutex);
    while (!stopping) {
        changed.wait_for(lock, kLookEvery, [this] { return news || stopping; });
        news = false;
        lock.unlock();
        for (bool more = true; more;) {
            const Result<int> count = step();
            if (!count)
                qCWarning(logSync) << count.fault().code << count.fault().subject;
            lock.lock();
            more = count.ok() && *count > 0 && !stopping;
            lock.unlock();
        }
        lock.lock();
    }
}

Unpacker::Unpacker(const PostgresOptions &options) : d(std::make_unique<Private>(options)) {}

Unpacker::~Unpacker()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->changed.notify_one();
    if (d->thread.joinable())
        d->thread.join();
}

Result<int> Unpacker::step()
{
    return d->step();
}

Result<std::int64_t> Unpacker::behind()
{
    const Result<Done> done = d->pool.run({{kBehind, {}}});
    return done.ok() ? Result<std::int64_t>(done->rows.first().number(0, 0)) : done.fault();
}

void Unpacker::run()
{
    d->thread = std::thread([this] { d->loop(); });
}

void Unpacker::wake()
{
    {
        const std::lock_guard lock(d->mutex);
        d->news = true;
    }
    d->changed.notify_one();
}

} // namespace seva::store
