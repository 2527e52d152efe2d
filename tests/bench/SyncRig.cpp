// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncRig.h"

#include <seva/events/GrantDecided.h>
#include <seva/store/Unpacker.h>

#include <QFile>
#include <QtEndian>

#include <libpq-fe.h>

#include <thread>

namespace seva::bench {

using namespace seva::sync;

namespace {

constexpr int kDeadline = 30'000;
constexpr int kEventsPerVisit = 20;
const StationId kStation = QStringLiteral("KIOSK-01");
/// As a cluster of a data centre, on this machine's memory.
const QByteArray kSettings = "shared_buffers = 512MB\nmax_wal_size = 4GB\nwal_compression = lz4";
const char *const kPeerTables =
    "DROP TABLE IF EXISTS seg, cursor_, journal; CREATE TABLE seg(origin int, first bigint, last bigint, body bytea,"
    " PRIMARY KEY(origin, first)); CREATE TABLE cursor_(origin int PRIMARY KEY, acked bigint);"
    "CREATE TABLE journal(origin int, seq bigint, body jsonb, PRIMARY KEY(origin, seq)) PARTITION BY HASH(origin);"
    "CREATE TABLE journal_0 PARTITION OF journal FOR VALUES WITH (MODULUS 1, REMAINDER 0);"
    "CREATE INDEX ON journal((body->>'subject'))";

qint64 loopbackBytes()
{
    QFile file(QStringLiteral("/sys/class/net/lo/statistics/tx_bytes"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

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

void Plain::prepare(const char *name, const char *sql)
{
    check(PQprepare(m_connection, name, sql, 0, nullptr), m_connection);
}

int Plain::exec(const char *name, const QList<QByteArray> &numbers, const QByteArray &bytes)
{
    std::vector<const char *> values;
    std::vector<int> lengths(std::size_t(numbers.size()), 0);
    std::vector<int> binary(std::size_t(numbers.size()), 0);
    for (const QByteArray &number : numbers)
        values.push_back(number.constData());
    values.push_back(bytes.constData());
    lengths.push_back(int(bytes.size()));
    binary.push_back(1);
    PGresult *result =
        PQexecPrepared(m_connection, name, int(values.size()), values.data(), lengths.data(), binary.data(), 0);
    const int affected = atoi(PQcmdTuples(result));
    check(result, m_connection);
    return affected;
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
    : m_cluster(kSettings), m_maker("bench"),
      m_keys(seva::sync::test::must(openSoftwareKeyStore(m_folder.path(), m_kendra.random))),
      m_centre(m_kendra, QStringLiteral("DC"))
{
    // Its key is the maker's, so that the segments are this kiosk's.
    m_kiosk = seva::sync::test::must(enrolWith(
        [this](EnrolRequest request) {
            request.signingKey = m_maker.signingKey();
            return m_kendra.desk->enrol(request, m_kendra.clock.now());
        },
        {}, m_kendra.desk->codeOf(kStation), kStation, m_folder.path(), *m_keys));
    fill(m_maker, events);
    m_segments = m_maker.cutAll(eventsPerSegment);
    for (const Segment &segment : m_segments) {
        PushRequest push;
        push.segment.segment = segment;
        push.station = kStation;
        const QByteArray range =
            QByteArray::number(qulonglong(segment.first)) + '/' + QByteArray::number(qulonglong(segment.last));
        m_ours.append(HttpRequest{"POST", "/v1/push/" + segment.origin.toHex() + '/' + range, {}, encode(push), {}});
        m_bare.append(HttpRequest{"POST", "/bare/" + range, {}, segment.payload, {}});
    }
    m_options.address = m_cluster.address();
    m_options.site = QStringLiteral("GJ-BHJ-PSK");
    m_plain = std::make_unique<Plain>(m_cluster.address());
    ServerOptions options;
    options.tls = m_centre.enrolment.tls;
    m_server =
        seva::sync::test::must(HttpServer::start(options, [this](const HttpRequest &request, const Respond &respond) {
            respond(request.target.startsWith("/bare/") ? prototype(request) : m_ingest->push(request));
        }));
    m_client =
        std::make_unique<CurlTransport>(QStringLiteral("https://127.0.0.1:%1").arg(m_server->port()), m_kiosk.tls);
    reset();
}

SyncRig::~SyncRig()
{
    m_client.reset();
    m_server.reset();
}

void SyncRig::reset()
{
    m_store = seva::sync::test::must(store::PostgresStore::open(m_options));
    m_plain->run("TRUNCATE seva.origin, seva.segment, seva.unpacked, seva.event, seva.visit, seva.setting");
    m_plain->run(kPeerTables);
    m_plain->run("DEALLOCATE ALL");
    m_plain->prepare("s", "WITH u AS (INSERT INTO cursor_ AS c VALUES(1, $2::bigint) ON CONFLICT(origin) DO UPDATE SET"
                          " acked = $2::bigint WHERE c.acked = $1::bigint - 1 RETURNING 1)"
                          " INSERT INTO seg SELECT 1, $1::bigint, $2::bigint, $3::bytea FROM u");
    m_plain->run("CHECKPOINT");
    m_store = seva::sync::test::must(store::PostgresStore::open(m_options));
    m_ingest = std::make_unique<Ingest>(*m_store, *m_kendra.desk->book(), QStringLiteral("DC"));
}

HttpResponse SyncRig::prototype(const HttpRequest &request)
{
    const QList<QByteArray> parts = request.target.split('/');
    HttpResponse response;
    response.body = parts.at(3);
    if (m_plain->exec("s", {parts.at(2), parts.at(3)}, request.body) != 1)
        response.status = 409;
    return response;
}

double SyncRig::push(const QList<HttpRequest> &requests)
{
    reset();
    // The connection stands before the clock starts, as in the yardstick.
    (void)m_client->ask(HttpRequest{"POST", "/v1/push/x", {}, {}, {}}, kDeadline);
    const qint64 before = loopbackBytes();
    const double rate = perSecond(double(m_maker.size()), [&] {
        for (const HttpRequest &request : requests) {
            const Result<HttpResponse> answer = m_client->ask(request, kDeadline);
            if (!answer.ok() || answer->status != 200)
                qFatal("a push was answered %d", answer.ok() ? answer->status : 0);
        }
    });
    m_wire = double(loopbackBytes() - before) / double(m_maker.size());
    return rate;
}

double SyncRig::pushPrototype()
{
    return push(m_bare);
}

double SyncRig::pushOurs()
{
    return push(m_ours);
}

double SyncRig::payloadBytes() const
{
    double bytes = 0;
    for (const Segment &segment : m_segments)
        bytes += double(segment.payload.size());
    return bytes / double(m_maker.size());
}

/// Without a network, each thread an origin of its own: what the store takes, signature and chain checked.
double SyncRig::acceptAlone(int threads)
{
    reset();
    QList<seva::test::SegmentMaker> makers;
    QList<QList<Segment>> logs;
    for (int t = 0; t < threads; ++t) {
        makers.append(seva::test::SegmentMaker("thread " + QByteArray::number(t)));
        fill(makers.last(), int(m_maker.size()));
        logs.append(makers.last().cutAll(int(m_segments.first().last)));
    }
    return perSecond(double(m_maker.size()) * threads, [&] {
        std::vector<std::thread> running;
        for (int t = 0; t < threads; ++t)
            running.emplace_back([&, t] {
                for (const Segment &segment : logs.at(t))
                    if (!m_store->ingest(segment, makers.at(t).signingKey()).ok())
                        qFatal("a segment was not taken");
            });
        for (std::thread &thread : running)
            thread.join();
    });
}

/// What pushOurs() left, made rows by one unpacker.
double SyncRig::unpack()
{
    store::Unpacker unpacker(m_options);
    return perSecond(double(m_maker.size()), [&] {
        while (seva::sync::test::must(unpacker.step()) > 0)
            continue;
    });
}

/// The peer: COPY into a staging table, merge, 500 rows a transaction, one connection.
double SyncRig::mergeRows()
{
    constexpr int kRows = 500;
    reset();
    m_plain->run("CREATE TEMP TABLE IF NOT EXISTS staging(origin int, seq bigint, body jsonb)");
    QList<QByteArray> batches;
    for (int first = 0; first < int(m_maker.size()); first += kRows) {
        QByteArray data("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
        for (int seq = first; seq < first + kRows; ++seq)
            data += copyRow(seq);
        batches.append(data + "\377\377");
    }
    return perSecond(double(m_maker.size()), [&] {
        for (const QByteArray &batch : batches) {
            m_plain->run("BEGIN");
            m_plain->copy("COPY staging FROM STDIN BINARY", batch);
            m_plain->run("INSERT INTO journal SELECT * FROM staging ON CONFLICT DO NOTHING; TRUNCATE staging; COMMIT");
        }
    });
}

} // namespace seva::bench
