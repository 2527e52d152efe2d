// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace seva::store {

class PgPool;

/// How a data centre reaches its database and what it asks of it.
struct PostgresOptions
{
    /// Session: direct connections, or a pooler that keeps sessions; statements are prepared once. Transaction: each
    /// transaction may meet another server process (pgbouncer's transaction pooling); nothing is kept there.
    enum class Pooling { Session, Transaction };
    /// Disk: an event is durable when PostgreSQL committed it. Standby: when the synchronous standby has it, too.
    enum class Durable { Disk, Standby };

    QByteArray address; ///< postgres://... as libpq takes it; several hosts for a failover
    QString site;       ///< the Kendra whose events these are
    int shard = 0;      ///< which of `shards` this database is
    int shards = 1;
    Pooling pooling = Pooling::Session;
    Durable durable = Durable::Disk;
    int connections = 4;
    int deadline = 8'000;    ///< milliseconds a transaction may take, below the 15 s of a station's push
    int standbyWait = 4'000; ///< milliseconds a commit waits for the standby before it is answered as not durable
    QString backups;         ///< folder of what pg_dump writes before a migration
    std::shared_ptr<PgPool> pool = {}; ///< of the sites that share their connections; none = its own
};

/// `connections` to one database for as many sites as are opened with it, all with these options.
std::shared_ptr<PgPool> sharedPool(const PostgresOptions &options);

/// The shard of a site: the same for ever, as long as the number of shards is (each database remembers both).
int shardOf(const QString &site, int shards);

} // namespace seva::store
