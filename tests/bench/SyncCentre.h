// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SyncKit.h"

#include <seva/store/DirectoryBlobs.h>
#include <seva/store/PostgresStore.h>
#include <seva/store/Unpacker.h>
#include <seva/sync/PumpThread.h>
#include <seva/test/PostgresCluster.h>

#include <atomic>

namespace seva::bench {

/// "{name, unit, value}" on standard output.
void figure(const char *name, const char *unit, double value);
/// SEVA_BENCH_EVENTS.
int eventsWanted();
/// Bytes sent over loopback in this network namespace so far, TCP and IP included.
qint64 loopbackBytes();
/// What this process sent over the connections it opened to that port and still has: TLS with the headers of TCP and
/// IP.
qint64 sentTo(quint16 port);
/// Of one call.
double secondsOf(const std::function<void()> &act);

/// A data centre with PostgreSQL and a folder of captures, flushed as in production; what answers is the production
/// Hub.
class Centre
{
public:
    explicit Centre(sync::test::TestKendra &kendra);
    ~Centre();
    /// As on its first day, at a new port. With `unpacking` an unpacker runs beside.
    QString serveAnew(bool unpacking);
    /// Blocks until so many events of `origin` are rows; stops the bench when they are not in time.
    void awaitRows(const OriginId &origin, std::uint64_t events) const;
    /// Stops the bench unless exactly so many events are there, durable.
    void mustHave(const OriginId &origin, std::uint64_t events) const;
    const store::DirectoryBlobs &blobs() const { return *m_blobs; }

private:
    sync::test::TestKendra &m_kendra;
    test::PostgresCluster m_cluster;
    QTemporaryDir m_folder;
    sync::test::Machine m_machine;
    store::PostgresOptions m_options;
    std::unique_ptr<store::PostgresStore> m_store;
    std::unique_ptr<store::DirectoryBlobs> m_blobs;
    std::unique_ptr<store::Unpacker> m_unpacker;
    std::unique_ptr<sync::Hub> m_hub;
};

/// A station's link, from its first greeting; the production pump over libcurl.
class StationLink
{
public:
    StationLink(sync::test::Machine &station, const QString &url);
    /// Blocks until everything the station has is acknowledged.
    void awaitEvents();
    /// Blocks until captures were waiting and none is left.
    void awaitCaptures();
    /// Blocks until an event that was just recorded is acknowledged.
    void sendNow();

private:
    void await(const std::function<bool(const Uplink &)> &there);

    sync::JournalStore m_store;
    sync::VaultStore m_blobs;
    sync::CurlTransport m_transport;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Uplink m_uplink;
    bool m_hadCaptures = false;
    std::unique_ptr<sync::PumpThread> m_pump;
};

} // namespace seva::bench
