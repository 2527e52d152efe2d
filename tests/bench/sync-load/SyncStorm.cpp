// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All stations of a country come back at once: each makes a connection of its own, shows its certificate and pushes
// 250 events, to production's data centre over PostgreSQL and, by turns, to the bare prototype behind nginx. Figures
// for './seva bench sync'.
// Usage: sync_storm [STATIONS] FOLDER
#include "Figures.h"
#include "ProcessTimes.h"
#include "StormFleet.h"
#include "StormServers.h"
#include "TlsProxy.h"

#include <seva/test/PostgresCluster.h>
#include <seva/test/Programs.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <mutex>

using namespace seva;
using namespace seva::bench;
using namespace seva::sync;

namespace {

constexpr int kStations = 16'000;
constexpr int kPerKendra = 400;
constexpr int kBatch = 800;
constexpr int kClients = 16; ///< at a time, as in the yardstick
constexpr int kDeadline = 30'000;
constexpr int kPrototypeShare = 4; ///< one station of so many goes to the prototype, too
constexpr int kResumedShare = 4;   ///< one batch of so many comes back; the first does not, it meets cold servers
constexpr int kComebacks = 4;      ///< of each of its stations, every one with a new connection and segment
constexpr int kReplayShare = 20;   ///< one of so many says everything again at the end
const QByteArray kSettings = "shared_buffers = 512MB\nmax_wal_size = 4GB\nwal_compression = lz4\nmax_connections = 300";

struct Spent
{
    double tls = 0; ///< milliseconds of processor: the proxy
    double server = 0;
    double store = 0;
    int stations = 0;
    Spent &operator+=(const Spent &other)
    {
        tls += other.tls;
        server += other.server;
        store += other.store;
        stations += other.stations;
        return *this;
    }
    double perStation() const { return (tls + server + store) / std::max(1, stations); }
};

class Storm
{
public:
    Storm(const QString &folder, int stations);
    void run();
    bool report();

private:
    using Station = StormFleet::Station;
    QList<quint16> portsOf(seva::test::Running &server);
    Spent measured(int count, const std::function<void(int)> &act);
    void batch(int first, int count, bool again);
    void push(const Station &station, CurlTransport &line, int segment, bool last);
    QString urlOf(const Station &station) const
    {
        return QStringLiteral("https://127.0.0.1:%1").arg(m_ports.at(m_fleet.kendraOf(station.number)));
    }
    void toPrototype(const Station &station, const TlsFiles &tls);

    const QString m_folder;
    seva::test::PostgresCluster m_database;
    StormFleet m_fleet;
    seva::test::Running m_centres;
    seva::test::Running m_prototype;
    QList<quint16> m_ports;
    std::unique_ptr<TlsProxy> m_proxy;
    qint64 m_postmaster = 0;

    std::mutex m_mutex;
    Ledger m_ledger;
    QList<double> m_waited;
    int m_failed = 0;
    double m_seconds = 0;
    double m_payload = 0;
    Spent m_cold, m_resumed, m_bare;
};

int kendrasFor(int stations)
{
    return std::max(1, (stations + kPerKendra - 1) / kPerKendra);
}

Storm::Storm(const QString &folder, int stations)
    : m_folder(folder), m_database(kSettings), m_fleet(folder, stations, kendrasFor(stations)),
      m_centres(QStringLiteral("sync_storm"),
                {QStringLiteral("--centres"), folder, QString::number(kendrasFor(stations)),
                 QString::number(m_fleet.perKendra()), QString::fromUtf8(m_database.address())}),
      m_prototype(QStringLiteral("sync_storm"),
                  {QStringLiteral("--prototype"), QString::fromUtf8(m_database.address())})
{
    m_database.ask("CREATE TABLE seg(origin int, first bigint, last bigint, body bytea, PRIMARY KEY(origin, first));"
                   "CREATE TABLE cursor_(origin int PRIMARY KEY, acked bigint)");
    m_ports = portsOf(m_centres);
    m_proxy = std::make_unique<TlsProxy>(folder + QStringLiteral("/nginx"), m_fleet.kendra(0).centre().tls,
                                         portsOf(m_prototype).first());
    m_postmaster = m_database.ask("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)").toLongLong();
}

QList<quint16> Storm::portsOf(seva::test::Running &server)
{
    QList<quint16> ports;
    for (const QByteArray &word : server.awaitLine("ready").trimmed().split(' ').mid(1))
        ports.append(word.toUShort());
    if (ports.isEmpty())
        qFatal("a server does not start");
    return ports;
}

/// Everything that anybody serves with; whoever is not asked meanwhile takes nothing.
Spent Storm::measured(int count, const std::function<void(int)> &act)
{
    const auto now = [&] {
        return Spent{processorTimeOf(m_proxy->pid()),
                     processorTimeOf(m_centres.pid()) + processorTimeOf(m_prototype.pid()),
                     processorTimeOf(m_postmaster), 0};
    };
    const Spent before = now();
    inParallel(count, kClients, act);
    const Spent after = now();
    return {after.tls - before.tls, after.server - before.server, after.store - before.store, count};
}

/// One push; with `last` the connection ends with its answer.
void Storm::push(const Station &station, CurlTransport &line, int segment, bool last)
{
    HttpRequest request = station.pushes.at(segment);
    if (last)
        request.headers.insert("connection", "close");
    QElapsedTimer timer;
    timer.start();
    const Result<HttpResponse> answer = line.ask(request, kDeadline);
    const std::lock_guard lock(m_mutex);
    m_waited.append(double(timer.nsecsElapsed()) / 1e6);
    const Segment &sent = station.segments.at(segment);
    if (answer.ok() && answer->status == 200)
        m_ledger.expect(sent.origin, sent.last);
    else if (++m_failed == 1)
        qWarning("refused: %s",
                 answer.ok() ? QByteArray::number(answer->status).constData() : qPrintable(answer.fault().subject));
}

void Storm::toPrototype(const Station &station, const TlsFiles &tls)
{
    CurlTransport line(m_proxy->url(), tls);
    const HttpRequest request{"POST",
                              "/push/" + QByteArray::number(station.number) + "/1/"
                                  + QByteArray::number(StormFleet::kEvents),
                              {},
                              station.segments.first().payload,
                              {}};
    const Result<HttpResponse> answer = line.ask(request, kDeadline);
    if (!answer.ok() || answer->status != 200)
        qFatal("the prototype answered %d", answer.ok() ? answer->status : 0);
}

void Storm::batch(int first, int count, bool again)
{
    const QTemporaryDir certificates(m_folder + QStringLiteral("/tls-XXXXXX"));
    std::vector<Station> stations(static_cast<std::size_t>(count));
    std::vector<TlsFiles> guests(stations.size() / kPrototypeShare);
    inParallel(count, kClients, [&](int i) {
        const auto at = std::size_t(i);
        stations[at] = m_fleet.make(first + i, again ? 1 + kComebacks : 1, certificates.path());
        // The proxy trusts one Kendra's authority.
        if (at < guests.size())
            guests[at] = m_fleet.kendra(0).certificate(m_fleet.size() + i, certificates.path());
    });
    m_payload = double(stations.front().segments.first().payload.size()) / StormFleet::kEvents;
    // Kept until they have come back for the last time: the session belongs to the line.
    std::vector<std::unique_ptr<CurlTransport>> lines(stations.size());
    QElapsedTimer timer;
    timer.start();
    m_cold += measured(count, [&](int i) {
        const Station &station = stations[std::size_t(i)];
        auto line = std::make_unique<CurlTransport>(urlOf(station), station.tls);
        push(station, *line, 0, again);
        if (again)
            lines[std::size_t(i)] = std::move(line);
    });
    m_seconds += double(timer.nsecsElapsed()) / 1e9;
    for (int comeback = 1; again && comeback <= kComebacks; ++comeback)
        m_resumed += measured(count, [&](int i) {
            const auto at = std::size_t(i);
            push(stations[at], *lines[at], comeback, comeback < kComebacks);
            if (comeback == kComebacks)
                lines[at].reset();
        });
    m_bare +=
        measured(int(guests.size()), [&](int i) { toPrototype(stations[std::size_t(i)], guests[std::size_t(i)]); });
    // Whoever never saw the answer says it again.
    inParallel(count / kReplayShare, kClients, [&](int i) {
        const Station &station = stations[std::size_t(i)];
        CurlTransport line(urlOf(station), station.tls);
        push(station, line, 0, false);
    });
}

void Storm::run()
{
    int batches = 0;
    for (int first = 0; first < m_fleet.size(); first += kBatch)
        batch(first, std::min(kBatch, m_fleet.size() - first), batches++ % kResumedShare == 1);
}

/// Whether everything that was answered lies there once.
bool Storm::report()
{
    const QByteArray rows = m_database.ask("SELECT encode(origin, 'hex'), first, last FROM seva.segment");
    for (const QByteArray &row : rows.split('\n')) {
        const QList<QByteArray> columns = row.split('|');
        if (columns.size() == 3)
            m_ledger.found(QByteArray::fromHex(columns.at(0)), columns.at(1).toULongLong(),
                           columns.at(2).toULongLong());
    }
    const Ledger::Verdict verdict = m_ledger.verdict();
    figure("storm.stations", "", m_fleet.size());
    figure("storm.kendras", "", double(m_ports.size()));
    figure("storm.lost", "events", double(verdict.lost));
    figure("storm.duplicated", "events", double(verdict.duplicated + verdict.foreign));
    figure("storm.refused", "pushes", m_failed);
    figure("storm.payload", "bytes an event", m_payload);
    figure("storm.rate", "stations/s", double(m_fleet.size()) / m_seconds);
    latencies("storm.push", m_waited);
    figure("storm.cold.ours", "ms of processor", m_cold.perStation());
    figure("storm.cold.ours.server", "ms of processor", m_cold.server / m_cold.stations);
    figure("storm.cold.ours.store", "ms of processor", m_cold.store / m_cold.stations);
    figure("storm.resumed.ours", "ms of processor", m_resumed.perStation());
    figure("storm.resumed.ours.store", "ms of processor", m_resumed.store / std::max(1, m_resumed.stations));
    figure("storm.cold.prototype", "ms of processor", m_bare.perStation());
    figure("storm.cold.prototype.tls", "ms of processor", m_bare.tls / m_bare.stations);
    figure("storm.cold.prototype.server", "ms of processor", m_bare.server / m_bare.stations);
    figure("storm.cold.prototype.store", "ms of processor", m_bare.store / m_bare.stations);
    return m_failed == 0 && verdict.lost == 0 && verdict.duplicated == 0 && verdict.foreign == 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    crypto::initialise();
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--centres"))
        return serveCentres(words.at(2), words.at(3).toInt(), words.at(4).toInt(), words.at(5).toUtf8());
    if (words.value(1) == QLatin1String("--prototype"))
        return servePrototype(words.at(2).toUtf8());
    const int stations = words.size() > 2 ? words.at(1).toInt() : kStations;
    const QTemporaryDir folder((words.size() > 1 ? words.last() : QDir::tempPath()) + QStringLiteral("/storm-XXXXXX"));
    needFolder(folder);
    Storm storm(folder.path(), stations);
    storm.run();
    return storm.report() ? 0 : 1;
}
