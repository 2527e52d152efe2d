// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SyncKit.h"

#include <seva/store/PostgresStore.h>
#include <seva/sync/Ingest.h>
#include <seva/test/PostgresCluster.h>
#include <seva/test/SegmentMaker.h>

using PGconn = struct pg_conn;

namespace seva::bench {

/// A plain connection for what the peers do. Stops the bench at the first error.
class Plain
{
public:
    explicit Plain(const QByteArray &address);
    ~Plain();
    void run(const QByteArray &sql);
    void prepare(const char *name, const char *sql);
    /// Numbers as text, the last argument as bytes; the number of rows affected.
    int exec(const char *name, const QList<QByteArray> &numbers, const QByteArray &bytes);
    void copy(const char *sql, const QByteArray &data);

private:
    PGconn *m_connection;
};

/// One kiosk's segments, a data centre's real ingest over PostgreSQL, and the bare prototype beside it: the same
/// server, TLS, client and database, but no signature, no chain, no roster. One client, one request under way.
class SyncRig
{
public:
    SyncRig(int events, int eventsPerSegment);
    ~SyncRig();

    /// Everything once through each; events per second.
    double pushOurs();
    double pushPrototype();
    double acceptAlone(int threads);
    double unpack();
    double mergeRows();
    /// Bytes on the loopback device for each event of the last pushOurs(), both directions, TLS and TCP included.
    double wireBytes() const { return m_wire; }
    double payloadBytes() const;

private:
    void reset();
    double push(const QList<sync::HttpRequest> &requests);
    sync::HttpResponse prototype(const sync::HttpRequest &request);

    test::PostgresCluster m_cluster;
    sync::test::TestKendra m_kendra;
    test::SegmentMaker m_maker;
    QTemporaryDir m_folder;
    std::unique_ptr<KeyStore> m_keys;
    sync::Enrolment m_kiosk;
    sync::test::Machine m_centre;
    QList<Segment> m_segments;
    QList<sync::HttpRequest> m_ours;
    QList<sync::HttpRequest> m_bare;
    store::PostgresOptions m_options;
    std::unique_ptr<store::PostgresStore> m_store;
    std::unique_ptr<sync::Ingest> m_ingest;
    std::unique_ptr<Plain> m_plain;
    std::unique_ptr<sync::HttpServer> m_server;
    std::unique_ptr<sync::CurlTransport> m_client;
    double m_wire = 0;
};

} // namespace seva::bench
