// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of installers/data-centre with real etcd, Patroni and HAProxy: the primary is killed under a writer, and
// nothing that was called durable is lost. Two kills in the standard tier, SEVA_LONG=1 for a hundred, SEVA_KILLS=N for
// N.
#include <seva/store/PostgresStore.h>
#include <seva/test/FreePort.h>
#include <seva/test/PostgresCluster.h>
#include <seva/test/SegmentMaker.h>

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <csignal>
#include <list>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace seva;
using namespace seva::store;
using seva::test::SegmentMaker;

namespace {

constexpr int kTtlSeconds = 20;
constexpr int kAllowance = 5; ///< seconds beyond the ttl
constexpr int kSettle = 120'000;
constexpr int kPause = 50;
constexpr int kStandardKills = 2;
constexpr int kLongKills = 100;
constexpr int kLongWriters = 4;        ///< a million commits want more than one
constexpr std::uint64_t kBetween = 20; ///< durable commits between two kills
constexpr std::uint64_t kGoingOn = 10; ///< acknowledged after a kill, before it counts as over

QByteArray filled(const QString &name, const QMap<QByteArray, QByteArray> &words)
{
    QFile file(QStringLiteral(SEVA_SOURCE_DIR "/installers/data-centre/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    QByteArray text = file.readAll();
    // The longer of two words first, where one begins the other.
    for (auto it = words.cend(); it != words.cbegin();) {
        --it;
        text.replace(it.key(), it.value());
    }
    return text;
}

struct Node
{
    QByteArray name;
    int rest = seva::test::freePort();
    int port = seva::test::freePort();
    QString settings;
    QString data;
    std::unique_ptr<QProcess> patroni;
};

} // namespace

class tst_Failover : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QProcess m_etcd;
    QProcess m_proxy;
    std::array<Node, 2> m_nodes;
    int m_listen = seva::test::freePort();

    QString write(const QString &name, const QByteArray &text) const
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }
    static QByteArray local(int port) { return "127.0.0.1:" + QByteArray::number(port); }
    static bool says(int rest, const QString &path)
    {
        QProcess curl;
        curl.start(QStringLiteral("curl"),
                   {"-sf", "-m", "2", "-o", "/dev/null", QStringLiteral("http://127.0.0.1:%1/%2").arg(rest).arg(path)});
        return curl.waitForFinished() && curl.exitCode() == 0;
    }
    void startNode(Node &node)
    {
        node.patroni = std::make_unique<QProcess>();
        node.patroni->setWorkingDirectory(m_dir.path());
        node.patroni->setStandardOutputFile(m_dir.filePath(QString::fromLatin1(node.name) + ".log"), QIODevice::Append);
        seva::test::startTied(*node.patroni, QStringLiteral("/usr/bin/patroni"), {node.settings});
    }
    Node *leader()
    {
        for (Node &node : m_nodes)
            if (says(node.rest, QStringLiteral("primary")))
                return &node;
        return nullptr;
    }
    bool paired()
    {
        return leader()
               && (says(m_nodes[0].rest, QStringLiteral("sync")) || says(m_nodes[1].rest, QStringLiteral("sync")));
    }
    PostgresOptions throughTheProxy() const
    {
        PostgresOptions options;
        options.address = "postgresql://postgres@" + local(m_listen) + "/postgres";
        options.site = QStringLiteral("SITE");
        options.durable = PostgresOptions::Durable::Standby;
        options.deadline = 3'000;
        options.standbyWait = 1'500;
        return options;
    }
    /// Paired for longer than a node's view of the other may be old: a standby that lost its leader's trust a moment
    /// ago is not promoted, as it must not be, and then nobody is.
    bool steady(QElapsedTimer &since)
    {
        constexpr int twoLoops = 7'000;
        if (!paired())
            since.restart();
        return since.hasExpired(twoLoops);
    }
    /// Patroni and every process of its PostgreSQL, at once.
    void kill(Node &node)
    {
        QFile file(node.data + QStringLiteral("/postmaster.pid"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no postmaster");
        const pid_t postmaster = file.readLine().trimmed().toInt();
        node.patroni->kill();
        ::kill(postmaster, SIGKILL);
        node.patroni->waitForFinished();
    }
    /// The ends of the servers' logs, for whoever reads why it failed.
    QByteArray whatTheySaid() const
    {
        constexpr qsizetype tail = 3'000;
        QByteArray all;
        for (const char *name : {"n1.log", "n2.log"}) {
            QFile file(m_dir.filePath(QString::fromLatin1(name)));
            if (file.open(QIODevice::ReadOnly))
                all += QByteArray(name) + ":\n" + file.readAll().right(tail) + '\n';
        }
        return all;
    }
    void startEtcd()
    {
        const QByteArray client = QByteArray::number(seva::test::freePort());
        const QByteArray peer = QByteArray::number(seva::test::freePort());
        const QString settings =
            write(QStringLiteral("etcd.yml"),
                  filled(QStringLiteral("etcd.conf.yml"), {{"MEMBER_NAME", "e1"},
                                                           {"MEMBER_ADDRESS", "127.0.0.1"},
                                                           {"CLIENT_PORT", client},
                                                           {"PEER_PORT", peer},
                                                           {"DATA_FOLDER", m_dir.filePath("etcd").toUtf8()},
                                                           {"ALL_MEMBERS", "e1=http://127.0.0.1:" + peer}}));
        for (Node &node : m_nodes) {
            node.name = &node == m_nodes.data() ? "n1" : "n2";
            node.data = m_dir.filePath(QString::fromLatin1(node.name));
            node.settings =
                write(QString::fromLatin1(node.name) + ".yml",
                      filled(QStringLiteral("patroni.yml"), {{"NODE_NAME", node.name},
                                                             {"NODE_ADDRESS", "127.0.0.1"},
                                                             {"NODE_NETWORK", "127.0.0.1/32"},
                                                             {"CLIENT_NETWORK", "127.0.0.1/32"},
                                                             {"REST_PORT", QByteArray::number(node.rest)},
                                                             {"POSTGRES_PORT", QByteArray::number(node.port)},
                                                             {"ETCD_HOSTS", "127.0.0.1:" + client},
                                                             {"AUTH_METHOD", "trust"},
                                                             {"DATA_FOLDER", node.data.toUtf8()},
                                                             {"SOCKET_FOLDER", m_dir.path().toUtf8()},
                                                             {"SUPER_USER", "postgres"},
                                                             {"SUPER_PASSWORD", "x"},
                                                             {"REPLICATION_USER", "replicator"},
                                                             {"REPLICATION_PASSWORD", "x"}}));
        }
        seva::test::handOver(m_dir.path());
        m_etcd.setStandardOutputFile(m_dir.filePath("etcd.log"));
        seva::test::startTied(m_etcd, QStringLiteral("/usr/bin/etcd"), {"--config-file", settings});
    }
    void startProxy()
    {
        const QString settings =
            write(QStringLiteral("haproxy.cfg"),
                  filled(QStringLiteral("haproxy.cfg"), {{"LISTEN_ADDRESS", local(m_listen)},
                                                         {"NODE1_NAME", "n1"},
                                                         {"NODE2_NAME", "n2"},
                                                         {"NODE1_ADDRESS", local(m_nodes[0].port)},
                                                         {"NODE2_ADDRESS", local(m_nodes[1].port)},
                                                         {"NODE1_REST", QByteArray::number(m_nodes[0].rest)},
                                                         {"NODE2_REST", QByteArray::number(m_nodes[1].rest)}}));
        seva::test::startTied(m_proxy, QStringLiteral("/usr/sbin/haproxy"), {"-db", "-f", settings});
    }

    /// One event after the other, each pushed until it is acknowledged; obeys a cursor that went back.
    struct Writer
    {
        explicit Writer(int number) : kiosk("failover " + QByteArray::number(number)) {}
        SegmentMaker kiosk;
        std::atomic<std::uint64_t> acked = 0;
        std::atomic<std::uint64_t> durable = 0;
        std::atomic<std::uint64_t> wentBackBelowDurable = 0;
        std::atomic<bool> stopping = false;
        QSemaphore never; ///< a station waits, too, before it tries again
        void run(PostgresStore &store)
        {
            while (!stopping) {
                const std::uint64_t next = acked + 1;
                if (kiosk.size() < next)
                    kiosk.appendTokens(1);
                const auto outcome = store.ingest(kiosk.cut(next, next), kiosk.signingKey());
                if (!outcome.ok()) {
                    (void)never.tryAcquire(1, kPause);
                    continue;
                }
                acked = outcome->cursor.acked;
                if (acked < durable)
                    ++wentBackBelowDurable;
                durable = std::max(durable.load(), outcome->cursor.durable);
            }
        }
    };

    struct Writers
    {
        explicit Writers(int count)
        {
            for (int i = 0; i < count; ++i)
                all.emplace_back(i);
        }
        void start(PostgresStore &store)
        {
            for (Writer &writer : all)
                threads.emplace_back([&writer, &store] { writer.run(store); });
        }
        void stop()
        {
            for (Writer &writer : all)
                writer.stopping = true;
            for (std::thread &thread : threads)
                thread.join();
        }
        std::uint64_t sum(std::atomic<std::uint64_t> Writer::*what) const
        {
            std::uint64_t sum = 0;
            for (const Writer &writer : all)
                sum += writer.*what;
            return sum;
        }
        std::list<Writer> all;
        std::vector<std::thread> threads;
    };

    /// In order, byte for byte what was pushed.
    static void eachEventOnce(PostgresStore &store, const Writer &writer)
    {
        std::uint64_t seq = 0;
        while (seq < writer.durable) {
            const auto page = store.segments(writer.kiosk.origin(), seq, 500, 1 << 20);
            QVERIFY(page.ok() && !page->isEmpty());
            for (const Segment &segment : *page) {
                QCOMPARE(segment.first, seq + 1);
                QCOMPARE(segment.head, writer.kiosk.cut(segment.first, segment.last).head);
                seq = segment.last;
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        crypto::initialise();
        startEtcd();
        startNode(m_nodes[0]);
        QTRY_VERIFY_WITH_TIMEOUT(leader() != nullptr, kSettle);
        startNode(m_nodes[1]);
        QTRY_VERIFY_WITH_TIMEOUT(paired(), kSettle);
        startProxy();
    }
    void cleanupTestCase()
    {
        for (Node &node : m_nodes)
            if (QFile::exists(node.data + QStringLiteral("/postmaster.pid")))
                kill(node);
        m_proxy.kill();
        m_proxy.waitForFinished();
        m_etcd.kill();
        m_etcd.waitForFinished();
    }

    void nothingDurableIsLostWhenThePrimaryDies()
    {
        const bool many = qEnvironmentVariableIsSet("SEVA_LONG");
        const int wanted = qEnvironmentVariableIntValue("SEVA_KILLS");
        const int kills = wanted > 0 ? wanted : many ? kLongKills : kStandardKills;
        const PostgresOptions options = throughTheProxy();
        std::unique_ptr<PostgresStore> store;
        const auto opened = [&] {
            auto made = PostgresStore::open(options);
            if (made.ok())
                store = *std::move(made);
            return store != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(opened(), kSettle);
        Writers writers(many ? kLongWriters : 1);
        writers.start(*store);
        qint64 longest = 0;
        const int survived = killAgainAndAgain(kills, writers, longest);
        const bool settled = survived == kills && QTest::qWaitFor([&] { return paired(); }, kSettle);
        writers.stop();
        qInfo("kills %d, acknowledged %llu, longest gap %lld ms", survived, qulonglong(writers.sum(&Writer::acked)),
              longest);
        QVERIFY2(settled, whatTheySaid());
        QCOMPARE(writers.sum(&Writer::wentBackBelowDurable), std::uint64_t(0));
        QVERIFY2(longest <= (kTtlSeconds + kAllowance) * 1000, qPrintable(QString::number(longest)));
        // A connection may still go down with the one that was killed last: the next question makes a new one.
        auto cursors = store->cursors();
        QTRY_VERIFY_WITH_TIMEOUT(cursors.ok() || (cursors = store->cursors()).ok(), kSettle);
        for (const Writer &writer : writers.all) {
            QVERIFY(cursors->value(writer.kiosk.origin()).acked >= writer.durable);
            eachEventOnce(*store, writer);
        }
    }

private:
    /// Kills the primary under the writers: how often all went on; longest: milliseconds without an acknowledgement.
    int killAgainAndAgain(int kills, const Writers &writers, qint64 &longest)
    {
        for (int i = 0; i < kills; ++i) {
            QElapsedTimer since;
            since.start();
            const std::uint64_t was = writers.sum(&Writer::durable);
            const auto ready = [&] { return steady(since) && writers.sum(&Writer::durable) > was + kBetween; };
            if (!QTest::qWaitFor(ready, kSettle))
                return i;
            Node *killed = leader();
            if (!killed)
                return i;
            QElapsedTimer gap;
            gap.start();
            kill(*killed);
            const std::uint64_t before = writers.sum(&Writer::acked);
            const auto over = [&] {
                return leader() && leader() != killed && writers.sum(&Writer::acked) > before + kGoingOn;
            };
            if (!QTest::qWaitFor(over, kSettle))
                return i;
            longest = std::max(longest, gap.elapsed());
            startNode(*killed);
        }
        return kills;
    }
};

QTEST_GUILESS_MAIN(tst_Failover)
#include "tst_Failover.moc"
