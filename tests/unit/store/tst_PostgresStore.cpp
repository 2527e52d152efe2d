// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What only a server of its own can do to us: be away, hang, lose its standby, be promoted, be shared.
#include <seva/store/PostgresStore.h>
#include <seva/test/PostgresCluster.h>
#include <seva/test/SegmentMaker.h>

#include <QTest>

#include <atomic>
#include <thread>

using namespace seva;
using namespace seva::store;
using seva::test::PostgresCluster;
using seva::test::SegmentMaker;
using Kind = IngestOutcome::Kind;

namespace {

PostgresOptions optionsOf(const QByteArray &address, const QString &site)
{
    PostgresOptions options;
    options.address = address;
    options.site = site;
    return options;
}

template <typename T>
T must(Result<T> made)
{
    if (!made)
        qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
    return *std::move(made);
}

} // namespace

class tst_PostgresStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresCluster> m_cluster;

    std::unique_ptr<PostgresCluster> m_standby;

    /// The cluster with its synchronous standby.
    void pair()
    {
        if (!m_standby)
            m_standby = std::make_unique<PostgresCluster>(*m_cluster, "second");
        m_cluster->set("synchronous_standby_names = 'FIRST 1 (second)'");
        QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ask("SELECT sync_state FROM pg_stat_replication"), QByteArray("sync"),
                                  20'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        crypto::initialise();
        m_cluster = std::make_unique<PostgresCluster>();
    }

    /// Many Kendras in one process: their logs stay apart, their connections are few.
    void sitesShareTheirConnections()
    {
        PostgresOptions options = optionsOf(m_cluster->address(), {});
        options.connections = 2;
        options.pool = sharedPool(options);
        constexpr int kSites = 8;
        std::vector<std::unique_ptr<PostgresStore>> stores;
        for (int i = 0; i < kSites; ++i) {
            options.site = QStringLiteral("SHARED-%1").arg(i);
            stores.push_back(must(PostgresStore::open(options)));
        }
        std::atomic<int> accepted = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < kSites; ++i)
            threads.emplace_back([&, i] {
                SegmentMaker kiosk("shared" + QByteArray::number(i));
                kiosk.appendTokens(40);
                for (const Segment &segment : kiosk.cutAll(10)) {
                    const auto outcome = stores[std::size_t(i)]->ingest(segment, kiosk.signingKey());
                    accepted += outcome.ok() && outcome->kind == Kind::Accepted ? 1 : 0;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(accepted.load(), 4 * kSites);
        QCOMPARE(m_cluster->ask("SELECT count(DISTINCT site) || ' ' || count(*) FROM seva.segment"
                                " WHERE site LIKE 'SHARED-%'"),
                 QByteArray("8 32"));
        QVERIFY(m_cluster->ask("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'seva-hub'").toInt()
                <= 2);
        for (const auto &store : stores)
            QCOMPARE(must(store->cursors()).size(), 1);
    }

    /// Eight threads through two stores push the same log, each starting elsewhere: one copy, in order.
    void manyAtOnceLeaveOneCopy()
    {
        PostgresOptions options = optionsOf(m_cluster->address(), QStringLiteral("MANY"));
        const auto one = must(PostgresStore::open(options));
        const auto two = must(PostgresStore::open(options));
        SegmentMaker kiosk("many");
        kiosk.appendTokens(200);
        const QList<Segment> cut = kiosk.cutAll(10);
        std::atomic<int> accepted = 0;
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t)
            threads.emplace_back([&, t] {
                PostgresStore &store = t % 2 == 0 ? *one : *two;
                for (std::uint64_t acked = 0; acked < kiosk.size();) {
                    const auto outcome = store.ingest(cut.at(qsizetype(acked / 10)), kiosk.signingKey());
                    if (outcome.ok() && outcome->kind == Kind::Accepted)
                        ++accepted;
                    else if (outcome.ok() && outcome->kind != Kind::Duplicate && outcome->kind != Kind::Gap)
                        ++wrong;
                    if (outcome.ok())
                        acked = outcome->cursor.acked;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(accepted.load(), int(cut.size()));
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(
            m_cluster->ask("SELECT count(*), sum(last - first + 1), max(last) FROM seva.segment WHERE site = 'MANY'"),
            QByteArray("20|200|200"));
    }

    /// A crash between two transactions would leave events of which nobody knows whose they are.
    void aNewOriginItsNoteAndItsSegmentAreOneTransaction()
    {
        const auto store = must(PostgresStore::open(optionsOf(m_cluster->address(), QStringLiteral("NOTED"))));
        SegmentMaker kiosk("noted");
        kiosk.appendTokens(4);
        const sync::EventStore::Note note{QStringLiteral("origin/1"), "A-01"};
        QCOMPARE(store->ingestNoting(kiosk.cut(1, 2), kiosk.signingKey(), note)->kind, Kind::Accepted);
        QCOMPARE(m_cluster->ask("SELECT count(*), count(DISTINCT t) FROM (SELECT xmin::text AS t FROM seva.origin WHERE"
                                " site = 'NOTED' UNION ALL SELECT xmin::text FROM seva.setting WHERE site = 'NOTED'"
                                " UNION ALL SELECT xmin::text FROM seva.unpacked WHERE site = 'NOTED'"
                                " UNION ALL SELECT xmin::text FROM seva.segment WHERE site = 'NOTED') AS all_rows"),
                 QByteArray("4|1"));
        // What is not noted leaves no row without a name.
        SegmentMaker other("not noted");
        other.appendTokens(1);
        QCOMPARE(store->ingest(other.cut(1, 1), other.signingKey())->kind, Kind::Accepted);
        QCOMPARE(m_cluster->ask("SELECT count(*) FROM seva.setting WHERE site = 'NOTED'"), QByteArray("1"));
    }

    void sitesKnowNothingOfEachOther()
    {
        const auto one = must(PostgresStore::open(optionsOf(m_cluster->address(), QStringLiteral("ONE"))));
        const auto two = must(PostgresStore::open(optionsOf(m_cluster->address(), QStringLiteral("TWO"))));
        SegmentMaker kiosk("sites");
        kiosk.appendTokens(2);
        QCOMPARE(one->ingest(kiosk.cut(1, 2), kiosk.signingKey())->kind, Kind::Accepted);
        QVERIFY(two->cursors()->isEmpty());
        QVERIFY(two->segmentsNotHad({}, 1 << 20)->isEmpty());
        QVERIFY(one->origin() != two->origin());
    }

    /// A server that is away says nothing about what it holds, and everything goes on when it is back.
    void awayIsNotEmpty()
    {
        PostgresCluster &cluster = *m_cluster;
        const auto store = must(PostgresStore::open(optionsOf(cluster.address(), QStringLiteral("AWAY"))));
        SegmentMaker kiosk("away");
        kiosk.appendTokens(20);
        QCOMPARE(store->ingest(kiosk.cut(1, 10), kiosk.signingKey())->kind, Kind::Accepted);
        const OriginId name = store->origin();
        cluster.stop();
        QVERIFY(!store->cursors().ok());
        const auto refused = store->ingest(kiosk.cut(11, 20), kiosk.signingKey());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.fault().code, QStringLiteral("store.unreachable"));
        QCOMPARE(store->heads().value(kiosk.origin()).acked, std::uint64_t(10));
        cluster.start();
        QCOMPARE(store->cursors()->value(kiosk.origin()).acked, std::uint64_t(10));
        QCOMPARE(store->ingest(kiosk.cut(11, 20), kiosk.signingKey())->kind, Kind::Accepted);
        QCOMPARE(store->origin(), name);
    }

    /// A server that hangs costs the deadline, no more.
    void aHangingServerIsGivenUp()
    {
        PostgresCluster &cluster = *m_cluster;
        PostgresOptions options = optionsOf(cluster.address(), QStringLiteral("HANGS"));
        options.deadline = 2'000;
        options.standbyWait = 1'000;
        const auto store = must(PostgresStore::open(options));
        cluster.freeze();
        QElapsedTimer since;
        since.start();
        const auto cursors = store->cursors();
        QVERIFY(!cursors.ok());
        QCOMPARE(cursors.fault().code, QStringLiteral("store.failed"));
        QVERIFY(since.elapsed() < 8'000);
        cluster.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(store->cursors().ok(), 10'000);
    }

    void aServerThatAnswersTooEarlyIsRefused()
    {
        for (const QByteArray &setting : {QByteArray("synchronous_commit"), QByteArray("fsync")}) {
            m_cluster->set(setting + " = off");
            QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ask("SHOW " + setting), QByteArray("off"), 10'000);
            const auto store = PostgresStore::open(optionsOf(m_cluster->address(), QStringLiteral("EARLY")));
            QVERIFY(!store.ok());
            QCOMPARE(store.fault().code, QStringLiteral("store.commits-too-early"));
            m_cluster->set(setting + " = on");
            QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ask("SHOW " + setting), QByteArray("on"), 10'000);
        }
    }

    /// A fault names what failed, and never what was in the row or the address.
    void faultsTellNoSecrets()
    {
        const auto store = PostgresStore::open(
            optionsOf("postgresql://postgres:hunter2@127.0.0.1:1/postgres", QStringLiteral("SECRET")));
        QVERIFY(!store.ok());
        QCOMPARE(store.fault().code, QStringLiteral("store.unreachable"));
        QVERIFY(!store.fault().subject.contains(QStringLiteral("hunter2")));
    }

    /// Four databases of one cluster: each site's events are in the one its name says, and in no other.
    void aSiteLivesOnOneShard()
    {
        constexpr int kShards = 4;
        QList<QByteArray> names;
        for (int i = 0; i < kShards; ++i) {
            names.append("shard" + QByteArray::number(i));
            m_cluster->ask("CREATE DATABASE " + names.last());
        }
        QList<int> sites(kShards, 0);
        SegmentMaker kiosk("shards");
        kiosk.appendTokens(3);
        for (int site = 0; site < 24; ++site) {
            PostgresOptions options = optionsOf({}, QStringLiteral("PSK-%1").arg(site));
            options.shards = kShards;
            options.shard = shardOf(options.site, kShards);
            options.address = m_cluster->address(names.at(options.shard));
            ++sites[options.shard];
            const auto store = must(PostgresStore::open(options));
            QCOMPARE(store->ingest(kiosk.cut(1, 3), kiosk.signingKey())->kind, Kind::Accepted);
        }
        for (int i = 0; i < kShards; ++i) {
            QVERIFY(sites.at(i) > 0);
            QCOMPARE(m_cluster->ask("SELECT count(*) FROM seva.segment", names.at(i)).toInt(), sites.at(i));
        }
        // Addresses given in another order, or a shard fewer, are noticed before anything is written.
        PostgresOptions options = optionsOf(m_cluster->address(names.at(0)), QStringLiteral("PSK-1"));
        for (const auto &[shard, shards] : {std::pair(1, 4), std::pair(0, 3)}) {
            options.shard = shard;
            options.shards = shards;
            const auto wrong = PostgresStore::open(options);
            QVERIFY(!wrong.ok());
            QCOMPARE(wrong.fault().code, QStringLiteral("store.other-shard"));
        }
    }

    /// Names decide for ever: these were computed once with Python's hashlib.
    void theShardOfANameNeverChanges()
    {
        QCOMPARE(shardOf(QStringLiteral("GJ-BHJ-PSK"), 1), 0);
        QCOMPARE(shardOf(QStringLiteral("GJ-BHJ-PSK"), 4), kBhuj);
        QCOMPARE(shardOf(QStringLiteral("PB-LDH-PSK"), 4), kLudhiana);
    }

    /// Acknowledged at once, durable when the standby has it, and neither is taken for the other.
    void durableIsWhatTheStandbyHas()
    {
        PostgresCluster &primary = *m_cluster;
        pair();
        PostgresCluster &standby = *m_standby;
        PostgresOptions options = optionsOf(primary.address(), QStringLiteral("PAIR"));
        options.durable = PostgresOptions::Durable::Standby;
        options.standbyWait = 1'000;
        const auto store = must(PostgresStore::open(options));
        SegmentMaker kiosk("durable");
        kiosk.appendTokens(30);
        const auto both = store->ingest(kiosk.cut(1, 10), kiosk.signingKey());
        QCOMPARE(both->cursor.acked, std::uint64_t(10));
        QCOMPARE(both->cursor.durable, std::uint64_t(10));
        standby.freeze();
        const auto alone = store->ingest(kiosk.cut(11, 20), kiosk.signingKey());
        QVERIFY(alone.ok());
        QCOMPARE(alone->kind, Kind::Accepted);
        QCOMPARE(alone->cursor.acked, std::uint64_t(20));
        QCOMPARE(alone->cursor.durable, std::uint64_t(10));
        QCOMPARE(store->cursors()->value(kiosk.origin()).durable, std::uint64_t(10));
        standby.thaw();
        QTRY_COMPARE_WITH_TIMEOUT(store->cursors()->value(kiosk.origin()).durable, std::uint64_t(20), 20'000);
        // Another process believes nothing it has not seen.
        const auto other = must(PostgresStore::open(options));
        QTRY_COMPARE_WITH_TIMEOUT(other->cursors()->value(kiosk.origin()).durable, std::uint64_t(20), 20'000);
        // Somebody takes the standby out of the configuration: nothing more is durable.
        primary.set("synchronous_standby_names = ''");
        QTRY_COMPARE_WITH_TIMEOUT(primary.ask("SHOW synchronous_standby_names"), QByteArray(), 10'000);
        const auto single = store->ingest(kiosk.cut(21, 30), kiosk.signingKey());
        QCOMPARE(single->cursor.acked, std::uint64_t(30));
        QCOMPARE(single->cursor.durable, std::uint64_t(20));
    }

    /// The primary dies with an event that only it had: the cursor goes back, and the store has another name.
    void aPromotionIsAnotherTimeline()
    {
        PostgresCluster &primary = *m_cluster;
        pair();
        PostgresCluster &standby = *m_standby;
        PostgresOptions options = optionsOf("postgresql://postgres@/postgres?host=" + primary.folder().toUtf8() + ','
                                                + standby.folder().toUtf8() + "&target_session_attrs=read-write",
                                            QStringLiteral("MOVED"));
        options.durable = PostgresOptions::Durable::Standby;
        options.standbyWait = 1'000;
        const auto store = must(PostgresStore::open(options));
        SegmentMaker kiosk("moved");
        kiosk.appendTokens(30);
        QCOMPARE(store->ingest(kiosk.cut(1, 10), kiosk.signingKey())->cursor.durable, std::uint64_t(10));
        const OriginId name = store->origin();
        standby.stop();
        const auto lost = store->ingest(kiosk.cut(11, 20), kiosk.signingKey());
        QCOMPARE(lost->cursor.acked, std::uint64_t(20));
        QCOMPARE(lost->cursor.durable, std::uint64_t(10));
        primary.stop();
        standby.start();
        standby.promote();
        QTRY_VERIFY_WITH_TIMEOUT(store->cursors().ok(), 10'000);
        QCOMPARE(store->cursors()->value(kiosk.origin()).acked, std::uint64_t(10));
        QVERIFY(store->origin() != name);
        QCOMPARE(store->ingest(kiosk.cut(21, 30), kiosk.signingKey())->kind, Kind::Gap);
        QCOMPARE(store->ingest(kiosk.cut(11, 30), kiosk.signingKey())->kind, Kind::Accepted);
    }

private:
    static constexpr int kBhuj = 2;
    static constexpr int kLudhiana = 1;
};

QTEST_GUILESS_MAIN(tst_PostgresStore)
#include "tst_PostgresStore.moc"
