// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stores.h"

#include <seva/store/DirectoryBlobs.h>
#include <seva/store/S3Blobs.h>

namespace seva::sync {

namespace {

const QString kS3 = QStringLiteral("s3:");

template <typename Made, typename Kept>
Result<void> keep(Result<Made> made, Kept &kept)
{
    if (!made)
        return made.fault();
    kept = *std::move(made);
    return {};
}

} // namespace

std::shared_ptr<store::PgPool> SharedStores::poolOf(const store::PostgresOptions &options)
{
    std::shared_ptr<store::PgPool> &pool = m_pools[options.address];
    if (!pool)
        pool = store::sharedPool(options);
    return pool;
}

std::shared_ptr<store::Unpacker> SharedStores::unpackerOf(const store::PostgresOptions &options)
{
    std::shared_ptr<store::Unpacker> &unpacker = m_unpackers[options.address];
    if (!unpacker) {
        unpacker = std::make_shared<store::Unpacker>(options);
        unpacker->run();
    }
    return unpacker;
}

Result<std::unique_ptr<Stores>> Stores::open(const StoreArguments &arguments, const QString &site,
                                             const QString &folder)
{
    std::unique_ptr<Stores> stores(new Stores);
    if (!arguments.addresses.isEmpty())
        if (const Result<void> opened = stores->openEvents(arguments, site, folder); !opened)
            return opened.fault();
    if (!arguments.blobs.isEmpty())
        if (const Result<void> opened = stores->openBlobs(arguments.blobs); !opened)
            return opened.fault();
    return stores;
}

Result<void> Stores::openEvents(const StoreArguments &arguments, const QString &site, const QString &folder)
{
    store::PostgresOptions options;
    options.site = site;
    options.shards = int(arguments.addresses.size());
    options.shard = store::shardOf(site, options.shards);
    options.address = arguments.addresses.at(options.shard);
    options.pooling = arguments.pooling;
    options.durable = arguments.durable;
    options.backups = folder + QStringLiteral("/backups");
    options.pool = arguments.shared->poolOf(options);
    if (const Result<void> opened = keep(store::PostgresStore::open(options), m_events); !opened)
        return opened;
    m_unpacker = arguments.shared->unpackerOf(options);
    return {};
}

Result<void> Stores::openBlobs(const QString &place)
{
    if (!place.startsWith(kS3))
        return keep(store::DirectoryBlobs::open(place), m_blobs);
    const Result<store::S3Options> options = store::readS3Options(place.mid(kS3.size()));
    return options.ok() ? keep(store::S3Blobs::open(*options), m_blobs) : Result<void>(options.fault());
}

void Stores::arrived()
{
    if (m_unpacker)
        m_unpacker->wake();
}

} // namespace seva::sync
