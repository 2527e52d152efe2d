// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StormKendra.h"
#include "StormServers.h"
#include "SyncKit.h"

#include <seva/store/PostgresStore.h>

#include <cstdio>

namespace seva::bench {

using namespace seva::sync;
using sync::test::must;

namespace {

/// What all Kendras of one process share, as `seva-hub --sites` has it.
struct Shared
{
    explicit Shared(const QByteArray &database)
    {
        options.address = database;
        options.pool = store::sharedPool(options);
    }
    const std::shared_ptr<ServerThreads> threads = std::make_shared<ServerThreads>(ServerThreads::forThisMachine());
    store::PostgresOptions options;
};

struct Centre
{
    Centre(const QString &folder, int number, int stations, const Shared &shared)
        : kendra(folder, number, stations), clock(0),
          journal(must(Journal::open(folder + QStringLiteral("/journal"), kendra.keys(), clock, random,
                                     must(journalOptions(kendra.centre(), kendra.keys()))))),
          vault(folder + QStringLiteral("/vault"), *journal, random)
    {
        store::PostgresOptions options = shared.options;
        options.site = kendra.id();
        store = must(store::PostgresStore::open(options));
        ServerOptions server;
        server.shared = shared.threads;
        HubParts parts{HubParts::Role::DataCentre,
                       folder,
                       server,
                       kendra.centre(),
                       &kendra.desk(),
                       *journal,
                       vault,
                       clock,
                       clock,
                       random,
                       std::make_shared<const ServiceCatalogue>(),
                       {},
                       {}};
        parts.store = store.get();
        parts.journalFollows = false;
        hub = must(Hub::start(std::move(parts)));
    }

    StormKendra kendra;
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<Journal> journal;
    CaptureVault vault;
    std::unique_ptr<store::PostgresStore> store;
    std::unique_ptr<Hub> hub;
};

} // namespace

int serveCentres(const QString &folder, int kendras, int stations, const QByteArray &database)
{
    const Shared shared(database);
    std::vector<std::unique_ptr<Centre>> centres;
    QByteArray ports;
    for (int i = 0; i < kendras; ++i) {
        centres.push_back(
            std::make_unique<Centre>(folder + QLatin1Char('/') + QString::number(i), i, stations, shared));
        ports += ' ' + QByteArray::number(centres.back()->hub->port());
    }
    std::printf("ready%s\n", ports.constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace seva::bench
