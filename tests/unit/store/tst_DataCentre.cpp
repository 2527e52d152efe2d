// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Kendra below a data centre whose log is in PostgreSQL and whose captures are in a folder, over real connections.
#include "SyncKit.h"

#include <seva/store/DirectoryBlobs.h>
#include <seva/store/PostgresStore.h>
#include <seva/sync/OfficeFeed.h>
#include <seva/test/PostgresCluster.h>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;
using namespace seva::store;
using seva::test::PostgresCluster;

namespace {

struct Centre
{
    explicit Centre(TestKendra &home, const PostgresCluster &cluster, const QString &site)
        : kendra(home), machine(home, QStringLiteral("DC"))
    {
        options.address = cluster.address();
        options.site = site;
        store = must(PostgresStore::open(options));
        blobs = must(DirectoryBlobs::open(folder.path()));
    }
    std::unique_ptr<Hub> serve(quint16 port = 0)
    {
        HubParts parts = machine.parts(HubParts::Role::DataCentre, port);
        parts.store = store.get();
        parts.blobs = blobs.get();
        return must(Hub::start(std::move(parts)));
    }

    TestKendra &kendra;
    QTemporaryDir folder;
    Machine machine;
    PostgresOptions options;
    std::unique_ptr<PostgresStore> store;
    std::unique_ptr<DirectoryBlobs> blobs;
};

} // namespace

class tst_DataCentre : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresCluster> m_cluster;

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<PostgresCluster>(); }

    void eventsAndCapturesReachTheStoresOfRecord()
    {
        TestKendra kendra;
        Centre centre(kendra, *m_cluster, QStringLiteral("WHOLE"));
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto served = centre.serve();
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub, urlOf(*served));
        Machine kiosk(kendra, QStringLiteral("KIOSK-01"), urlOf(*hub));
        const VisitId visit = kiosk.issue(1);
        const Digest photo = must(kiosk.vault->store(visit, QByteArray(600'000, 'p')));
        const auto link = kiosk.link();
        const auto held = [&] { return must(centre.store->cursors()).value(kiosk.journal->origin()).durable; };
        QTRY_COMPARE_WITH_TIMEOUT(held(), std::uint64_t(1), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(centre.blobs->has(photo), 30'000);
        QVERIFY(!centre.machine.vault->has(photo));
        QCOMPARE(Digest::of(must(centre.blobs->sealedBytes(photo))), photo);
        // The office's journal follows, and the database knows whose events these are.
        QTRY_COMPARE_WITH_TIMEOUT(centre.machine.has(kiosk.journal->origin()), std::uint64_t(1), 20'000);
        QCOMPARE(kendra.desk->book()->stationOf(*centre.store, kiosk.journal->origin()), QStringLiteral("KIOSK-01"));
    }

    /// The database goes away in the middle of the day: nothing is lost, nobody forgets, all drains when it is back.
    void theDatabaseMayBeAwayForAWhile()
    {
        TestKendra kendra;
        Centre centre(kendra, *m_cluster, QStringLiteral("AWAY"));
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto served = centre.serve();
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub, urlOf(*served));
        Machine kiosk(kendra, QStringLiteral("KIOSK-01"), urlOf(*hub));
        const auto link = kiosk.link();
        kiosk.issue(1);
        const auto held = [&] {
            const auto cursors = centre.store->cursors();
            return cursors.ok() ? cursors->value(kiosk.journal->origin()).durable : 0;
        };
        QTRY_COMPARE_WITH_TIMEOUT(held(), std::uint64_t(1), 20'000);
        m_cluster->stop();
        for (int i = 2; i <= 20; ++i)
            kiosk.issue(i);
        QTRY_COMPARE_WITH_TIMEOUT(hubMachine.has(kiosk.journal->origin()), std::uint64_t(20), 20'000);
        m_cluster->start();
        QTRY_COMPARE_WITH_TIMEOUT(held(), std::uint64_t(20), 30'000);
        QCOMPARE(m_cluster->ask("SELECT sum(last - first + 1) FROM seva.segment WHERE site = 'AWAY'"),
                 QByteArray("20"));
    }

    /// What the office appends to its journal goes into the store of record, and a new journal gets all of it back.
    void theOfficeIsAStationLikeAnyOther()
    {
        TestKendra kendra;
        Centre centre(kendra, *m_cluster, QStringLiteral("OFFICE"));
        centre.machine.issue(1);
        centre.machine.issue(2);
        RosterBook &book = *kendra.desk->book();
        OfficeFeed feed(*centre.store, *centre.machine.journal, book, QStringLiteral("DC"));
        must(feed.step());
        const OriginId own = centre.machine.journal->origin();
        QCOMPARE(must(centre.store->cursors()).value(own).acked, std::uint64_t(2));
        must(feed.step());
        centre.machine.issue(3);
        must(feed.step());
        QCOMPARE(must(centre.store->cursors()).value(own).acked, std::uint64_t(3));
        Machine other(kendra, QStringLiteral("HUB"));
        OfficeFeed again(*centre.store, *other.journal, book, QStringLiteral("HUB"));
        must(again.step());
        QCOMPARE(other.has(own), std::uint64_t(3));
    }
};

QTEST_GUILESS_MAIN(tst_DataCentre)
#include "tst_DataCentre.moc"
