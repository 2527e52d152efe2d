// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/store/PostgresStore.h>
#include <seva/store/Unpacker.h>

namespace seva::sync {

struct StoreArguments
{
    QList<QByteArray> addresses; ///< one per shard, in their order; none = the embedded store
    store::PostgresOptions::Pooling pooling = store::PostgresOptions::Pooling::Session;
    store::PostgresOptions::Durable durable = store::PostgresOptions::Durable::Disk;
    QString blobs; ///< a folder, or "s3:" and a file; empty = the vault
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
    std::unique_ptr<store::Unpacker> m_unpacker;
    std::unique_ptr<BlobStore> m_blobs;
};

} // namespace seva::sync
