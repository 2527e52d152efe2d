// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/store/PostgresStore.h>
#include <seva/store/Unpacker.h>

#include <map>

namespace seva::sync {

/// What the sites of one database have in common in one process.
class SharedStores
{
public:
    std::shared_ptr<store::PgPool> poolOf(const store::PostgresOptions &options);
    /// Running; of a database whose schema is there. It unpacks for all sites.
    std::shared_ptr<store::Unpacker> unpackerOf(const store::PostgresOptions &options);

private:
    std::map<QByteArray, std::shared_ptr<store::PgPool>> m_pools; ///< by address
    std::map<QByteArray, std::shared_ptr<store::Unpacker>> m_unpackers;
};

struct StoreArguments
{
    QList<QByteArray> addresses; ///< one per shard, in their order; none = the embedded store
    store::PostgresOptions::Pooling pooling = store::PostgresOptions::Pooling::Session;
    store::PostgresOptions::Durable durable = store::PostgresOptions::Durable::Disk;
    QString blobs; ///< a folder, or "s3:" and a file; empty = the vault
    std::shared_ptr<SharedStores> shared = std::make_shared<SharedStores>(); ///< of all copies of these
    bool wanted() const { return !addresses.isEmpty() || !blobs.isEmpty(); }
};

/// What a data centre keeps elsewhere than in its folder, opened in order.
class Stores
{
public:
    /// Backups before migrations go to `folder`/backups.
    static Result<std::unique_ptr<Stores>> open(const StoreArguments &arguments, const QString &site,
                                                const QString &folder);
    EventStore *events() const { return m_events.get(); }
    BlobStore *blobs() const { return m_blobs.get(); }
    /// Events came: they are to become rows.
    void arrived();

private:
    Stores() = default;
    Result<void> openEvents(const StoreArguments &arguments, const QString &site, const QString &folder);
    Result<void> openBlobs(const QString &place);

    std::unique_ptr<store::PostgresStore> m_events;
    std::shared_ptr<store::Unpacker> m_unpacker;
    std::unique_ptr<BlobStore> m_blobs;
};

} // namespace seva::sync
