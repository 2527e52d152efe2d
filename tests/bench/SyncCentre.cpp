// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncCentre.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <arpa/inet.h>
#include <cstdio>
#include <linux/tcp.h>
#include <sys/socket.h>

namespace seva::bench {

using namespace seva::sync;
using seva::sync::test::Machine;
using seva::sync::test::must;
using seva::sync::test::TestKendra;

namespace {

constexpr std::chrono::seconds kPatience{120};
constexpr int kDescriptorsMost = 1024;
const QByteArray kSettings = "shared_buffers = 512MB\nmax_wal_size = 4GB\nwal_compression = lz4";

} // namespace

void figure(const char *name, const char *unit, double value)
{
    const QJsonObject line{{QStringLiteral("name"), QLatin1String(name)},
                           {QStringLiteral("unit"), QLatin1String(unit)},
                           {QStringLiteral("value"), value}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

int eventsWanted()
{
    return std::max(1, qEnvironmentVariableIntValue("SEVA_BENCH_EVENTS"));
}

qint64 loopbackBytes()
{
    constexpr int kSent = 9; // of the numbers behind the name
    QFile file(QStringLiteral("/proc/net/dev"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.trimmed().startsWith("lo:"))
                return line.mid(line.indexOf(':') + 1).simplified().split(' ').value(kSent - 1).toLongLong();
    return 0;
}

qint64 sentTo(quint16 port)
{
    constexpr qint64 kHeaders = 20 + 32; // IPv4, TCP with timestamps
    qint64 sent = 0;
    for (int descriptor = 0; descriptor < kDescriptorsMost; ++descriptor) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        tcp_info info{};
        socklen_t length = sizeof info;
        if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) == 0 && peer.sin_family == AF_INET
            && ntohs(peer.sin_port) == port && ::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &length) == 0)
            sent += qint64(info.tcpi_bytes_sent) + qint64(info.tcpi_segs_out) * kHeaders;
    }
    return sent;
}

double secondsOf(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e9;
}

Centre::Centre(TestKendra &kendra) : m_kendra(kendra), m_cluster(kSettings), m_machine(kendra, QStringLiteral("DC"))
{
    m_options.address = m_cluster.address();
    m_options.site = QStringLiteral("GJ-BHJ-PSK");
    m_store = must(store::PostgresStore::open(m_options));
    m_blobs = must(store::DirectoryBlobs::open(m_folder.path()));
}

Centre::~Centre()
{
    m_hub.reset();
    m_unpacker.reset();
}

QString Centre::serveAnew(bool unpacking)
{
    m_hub.reset();
    m_unpacker.reset();
    m_store.reset();
    m_cluster.ask("TRUNCATE seva.origin, seva.segment, seva.unpacked, seva.event, seva.visit, seva.setting,"
                  " seva.visit_key, seva.site, seva.peer_cursor");
    m_cluster.ask("CHECKPOINT");
    m_store = must(store::PostgresStore::open(m_options));
    if (unpacking) {
        m_unpacker = std::make_unique<store::Unpacker>(m_options);
        m_unpacker->run();
    }
    Enrolment self = m_machine.enrolment;
    self.hubUrl.clear();
    self.book = m_kendra.desk->book();
    HubParts parts{HubParts::Role::DataCentre,
                   m_machine.dir.path(),
                   ServerOptions{},
                   self,
                   m_kendra.desk.get(),
                   *m_machine.journal,
                   *m_machine.vault,
                   m_kendra.clock,
                   m_kendra.clock,
                   m_kendra.random,
                   m_machine.catalogue,
                   {},
                   {}};
    parts.store = m_store.get();
    parts.blobs = m_blobs.get();
    parts.journalFollows = false;
    if (m_unpacker)
        parts.onArrival = [unpacker = m_unpacker.get()] { unpacker->wake(); };
    m_hub = must(Hub::start(std::move(parts)));
    return sync::test::urlOf(*m_hub);
}

/// The waiting is the database's, as in peers/common.sh: a process for each look would take what is measured.
void Centre::awaitRows(const OriginId &origin, std::uint64_t events) const
{
    constexpr int kAsksAtMost = 12;
    const QByteArray newest =
        "(SELECT coalesce(max(seq), 0) FROM seva.event WHERE site = 'GJ-BHJ-PSK' AND origin = '\\x" + origin.toHex()
        + "')";
    const QByteArray wanted = QByteArray::number(qulonglong(events));
    const QByteArray wait = "DO $$ BEGIN FOR i IN 1..400 LOOP EXIT WHEN " + newest + " >= " + wanted
                            + "; PERFORM pg_sleep(0.025); END LOOP; END $$";
    for (int asks = 0; m_cluster.ask("SELECT " + newest) != wanted; ++asks) {
        if (asks == kAsksAtMost)
            qFatal("the events did not become rows");
        m_cluster.ask(wait);
    }
}

void Centre::mustHave(const OriginId &origin, std::uint64_t events) const
{
    const Cursor cursor = must(m_store->cursors()).value(origin);
    if (cursor.durable != events)
        qFatal("%llu of %llu events are there", qulonglong(cursor.durable), qulonglong(events));
}

StationLink::StationLink(Machine &station, const QString &url)
    : m_store(*station.journal), m_blobs(*station.vault), m_transport(url, station.enrolment.tls)
{
    PumpOptions options;
    options.station = station.enrolment.station;
    auto pump = std::make_unique<Pump>(m_store, &m_blobs, *station.enrolment.book, station.kendra.random, options);
    m_pump =
        std::make_unique<PumpThread>(std::move(pump), m_transport, station.kendra.clock, [this](const Uplink &now) {
            const std::lock_guard lock(m_mutex);
            m_uplink = now;
            m_hadCaptures = m_hadCaptures || now.waitingCaptures > 0;
            m_changed.notify_all();
        });
}

void StationLink::await(const std::function<bool(const Uplink &)> &there)
{
    std::unique_lock lock(m_mutex);
    const bool came =
        m_changed.wait_for(lock, kPatience, [&] { return m_uplink.link == Uplink::Link::Linked && there(m_uplink); });
    if (!came)
        qFatal("the link does not drain: %s", qPrintable(m_uplink.problem));
}

void StationLink::awaitEvents()
{
    await([](const Uplink &now) { return now.waitingEvents == 0; });
}

void StationLink::sendNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_uplink.link = Uplink::Link::Connecting;
    }
    m_pump->appended();
    awaitEvents();
}

void StationLink::awaitCaptures()
{
    await([this](const Uplink &now) { return m_hadCaptures && now.waitingCaptures == 0; });
}

} // namespace seva::bench
