// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/store/PostgresStore.h>
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
    void copy(const char *sql, const QByteArray &data);

private:
    PGconn *m_connection;
};

/// Segments into a data centre's PostgreSQL without a network, and what a database alone does with as many rows.
class SyncRig
{
public:
    SyncRig(int events, int eventsPerSegment);

    /// Each thread an origin of its own: what the store takes, signature and chain checked; events per second.
    double acceptAlone(int threads);
    /// What acceptAlone() left, made rows by one unpacker; events per second.
    double unpack();
    /// The peer: COPY into a staging table, merge, 500 rows a transaction, one connection; rows per second.
    double mergeRows();

private:
    void take(const Segment &segment, const QByteArray &signingKey);

    test::PostgresCluster m_cluster;
    const int m_events;
    const int m_perSegment;
    double m_accepted = 0;
    store::PostgresOptions m_options;
    std::unique_ptr<store::PostgresStore> m_store;
    std::unique_ptr<Plain> m_plain;
};

} // namespace seva::bench
