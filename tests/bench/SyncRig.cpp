// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncRig.h"

#include "SyncKit.h"

#include <seva/events/GrantDecided.h>
#include <seva/store/Unpacker.h>

#include <QtEndian>

#include <libpq-fe.h>

#include <latch>
#include <thread>

namespace seva::bench {

using seva::sync::test::must;

namespace {

constexpr int kEventsPerVisit = 20;
constexpr int kFirstTokens = 20;
/// As a cluster of a data centre, on this machine's memory.
const QByteArray kSettings = "shared_buffers = 512MB\nmax_wal_size = 4GB\nwal_compression = lz4";
const char *const kPeerTables =
    "CREATE TABLE journal(origin int, seq bigint, body jsonb, PRIMARY KEY(origin, seq)) PARTITION BY HASH(origin);"
    "CREATE TABLE journal_0 PARTITION OF journal FOR VALUES WITH (MODULUS 1, REMAINDER 0);"
    "CREATE INDEX ON journal((body->>'subject'))";

template <typename Act>
double perSecond(double events, const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return events * 1e9 / double(timer.nsecsElapsed());
}

void check(PGresult *result, const PGconn *connection)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_COPY_IN)
        qFatal("%s", PQerrorMessage(connection));
    PQclear(result);
}

/// Visits of twenty events, each of which names a digest and a number that do not compress.
void fill(seva::test::SegmentMaker &maker, int events)
{
    for (int i = 0; i < events; ++i) {
        const QByteArray visit = Digest::of({maker.origin(), QByteArray::number(i / kEventsPerVisit)}).bytes();
        const Digest shown = Digest::of({visit, QByteArray::number(i)});
        const VisitId id = uuidV7(Instant(1'760'000'000'000) + i / kEventsPerVisit, visit.mid(1, 10));
        GrantDecided decided;
        decided.stepId = QStringLiteral("C");
        decided.decision = QStringLiteral("GRANT");
        decided.pvMode = QStringLiteral("POST");
        decided.shown = shown;
        decided.operatorId = QStringLiteral("op-%1").arg(i % 7);
        decided.station = QStringLiteral("C-01");
        decided.signature = shown.bytes().mid(1, 16);
        decided.language = QStringLiteral("gu");
        maker.append(i % kEventsPerVisit == 0 ? seva::test::tokenIssued(id, i) : draft(id, decided),
                     (Hlc(1'760'000'000'000) + Hlc(i)) << 16);
    }
}

/// A row of the peer's staging table in binary COPY format: origin, seq, jsonb of about 480 bytes.
QByteArray copyRow(int seq)
{
    const QByteArray hash = Digest::of(QByteArray::number(seq)).bytes().toHex();
    const QByteArray json = "\1{\"subject\":\"" + hash.left(32) + "\",\"hash\":\"" + hash
                            + "\",\"type\":\"TokenIssued\",\"service\":\"passport.ordinary.fresh\",\"note\":\""
                            + QByteArray(260, 'n') + "\",\"number\":" + QByteArray::number(seq) + '}';
    QByteArray out;
    const auto put = [&out](auto value) {
        const auto swapped = qToBigEndian(value);
        out.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
    };
    put(qint16(3));
    put(qint32(4));
    put(qint32(1));
    put(qint32(8));
    put(qint64(seq));
    put(qint32(json.size()));
    return out + json;
}

} // namespace

Plain::Plain(const QByteArray &address) : m_connection(PQconnectdb(address.constData()))
{
    if (PQstatus(m_connection) != CONNECTION_OK)
        qFatal("%s", PQerrorMessage(m_connection));
    run("SET client_min_messages = error");
}

Plain::~Plain()
{
    PQfinish(m_connection);
}

void Plain::run(const QByteArray &sql)
{
    check(PQexec(m_connection, sql.constData()), m_connection);
}

void Plain::copy(const char *sql, const QByteArray &data)
{
    check(PQexec(m_connection, sql), m_connection);
    if (PQputCopyData(m_connection, data.constData(), int(data.size())) != 1
        || PQputCopyEnd(m_connection, nullptr) != 1)
        qFatal("%s", PQerrorMessage(m_connection));
    while (PGresult *result = PQgetResult(m_connection))
        check(result, m_connection);
}

SyncRig::SyncRig(int events, int eventsPerSegment)
    : m_cluster(kSettings), m_events(events), m_perSegment(eventsPerSegment)
{
    m_options.address = m_cluster.address();
    m_options.site = QStringLiteral("GJ-BHJ-PSK");
    m_plain = std::make_unique<Plain>(m_cluster.address());
    m_store = must(store::PostgresStore::open(m_options));
    m_plain->run("CHECKPOINT");
}

double SyncRig::acceptAlone(int threads)
{
    QList<seva::test::SegmentMaker> makers;
    QList<QList<Segment>> logs;
    for (int t = 0; t < threads; ++t) {
        makers.append(seva::test::SegmentMaker("thread " + QByteArray::number(t)));
        fill(makers.last(), m_events);
        logs.append(makers.last().cutAll(m_perSegment));
    }
    m_accepted = double(m_events) * threads;
    // Each thread's connection stands before the clock starts: all of them take something at once.
    std::latch ready(threads);
    std::latch go(1);
    std::vector<std::thread> running;
    for (int t = 0; t < threads; ++t)
        running.emplace_back([&, t] {
            seva::test::SegmentMaker first("first of " + QByteArray::number(t));
            first.appendTokens(kFirstTokens);
            for (const Segment &segment : first.cutAll(1))
                take(segment, first.signingKey());
            ready.count_down();
            go.wait();
            for (const Segment &segment : logs.at(t))
                take(segment, makers.at(t).signingKey());
        });
    ready.wait();
    return perSecond(m_accepted, [&] {
        go.count_down();
        for (std::thread &thread : running)
            thread.join();
    });
}

void SyncRig::take(const Segment &segment, const QByteArray &signingKey)
{
    if (!m_store->ingest(segment, signingKey).ok())
        qFatal("a segment was not taken");
}

double SyncRig::unpack()
{
    store::Unpacker unpacker(m_options);
    return perSecond(m_accepted, [&] {
        while (must(unpacker.step()) > 0)
            continue;
    });
}

double SyncRig::mergeRows()
{
    constexpr int kRows = 500;
    m_plain->run(kPeerTables);
    m_plain->run("CREATE TEMP TABLE staging(origin int, seq bigint, body jsonb)");
    m_plain->run("CHECKPOINT");
    QList<QByteArray> batches;
    for (int first = 0; first < m_events; first += kRows) {
        QByteArray data("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
        for (int seq = first; seq < first + kRows; ++seq)
            data += copyRow(seq);
        batches.append(data + "\377\377");
    }
    return perSecond(double(batches.size()) * kRows, [&] {
        for (const QByteArray &batch : batches) {
            m_plain->run("BEGIN");
            m_plain->copy("COPY staging FROM STDIN BINARY", batch);
            m_plain->run("INSERT INTO journal SELECT * FROM staging ON CONFLICT DO NOTHING; TRUNCATE staging; COMMIT");
        }
    });
}

} // namespace seva::bench
