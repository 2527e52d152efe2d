// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/sync/LeaseMessages.h>
#include <seva/test/FreePort.h>

#include <QFile>
#include <QSet>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kElection = 60'000;
constexpr int kAnswer = 5'000;
const QStringList kHubs{QStringLiteral("HUB"), QStringLiteral("HUB-2"), QStringLiteral("HUB-3")};

const QString kSpare = QStringLiteral("HUB-4"); ///< has no vote

HttpRequest post(const QByteArray &target, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.target = target;
    request.body = body;
    return request;
}

/// Three hub machines of one Kendra in this process, without a data centre.
struct Hall
{
    explicit Hall(bool addresses = true, const QStringList &voters = kHubs)
    {
        kendra.desk.reset();
        KendraSetup setup;
        setup.kendra.id = QStringLiteral("GJ-BHJ-PSK");
        setup.kendra.languages = {QStringLiteral("en")};
        setup.kendra.fileNumberPrefix = QStringLiteral("AH");
        setup.kendra.demonstration = true;
        for (const QString &hub : kHubs) {
            ports.insert(hub, seva::test::freePort());
            RosterStation station = TestKendra::station(hub, "HUB");
            if (addresses)
                station.addresses = {QStringLiteral("127.0.0.1:%1").arg(ports.value(hub))};
            setup.stations.append(station);
        }
        setup.stations.append(TestKendra::station(kSpare, "HUB"));
        setup.stations.append(TestKendra::station("A-01", "COUNTER", "A"));
        setup.voters = voters;
        kendra.desk =
            must(EnrolmentDesk::open(folder.path(), setup, kendra.random, kendra.clock.now(), kendra.clock.now()));
        for (const QString &hub : kHubs + QStringList{kSpare})
            machines[hub] = std::make_unique<Machine>(kendra, hub);
        counter = std::make_unique<Machine>(kendra, QStringLiteral("A-01"));
    }

    Result<std::unique_ptr<Hub>> tryStart(const QString &hub)
    {
        Machine &m = *machines[hub];
        ServerOptions server;
        server.port = ports.value(hub);
        Enrolment self = m.enrolment;
        self.book = kendra.desk->book();
        return Hub::start(HubParts{HubParts::Role::KendraHub,
                                   m.dir.path(),
                                   server,
                                   self,
                                   kendra.desk.get(),
                                   *m.journal,
                                   *m.vault,
                                   kendra.clock,
                                   kendra.clock,
                                   kendra.random,
                                   m.catalogue,
                                   {},
                                   {},
                                   nullptr,
                                   nullptr});
    }
    void start()
    {
        for (const QString &hub : kHubs)
            hubs[hub] = must(tryStart(hub));
    }
    Result<HttpResponse> ask(const QString &hub, const HttpRequest &request, const Enrolment &as)
    {
        CurlTransport line(QStringLiteral("https://127.0.0.1:%1").arg(ports.value(hub)), as.tls);
        return line.ask(request, kAnswer);
    }
    /// As the counter.
    HttpResponse claim(const QString &hub, const QString &id)
    {
        return must(ask(hub, post("/v1/claim", encode(ClaimRequest{id, QStringLiteral("A")})), counter->enrolment));
    }
    /// The machine that answers a counter; empty while none does.
    QString leader()
    {
        for (const QString &hub : hubs.keys())
            if (claim(hub, QStringLiteral("nobody waits")).status == 409)
                return hub;
        return {};
    }

    TestKendra kendra;
    QTemporaryDir folder;
    QMap<QString, quint16> ports;
    std::map<QString, std::unique_ptr<Machine>> machines;
    std::unique_ptr<Machine> counter;
    QMap<QString, std::shared_ptr<Hub>> hubs;
};

} // namespace

/// The machines of one Kendra as a station and as each other see them.
class tst_HubMachines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotVoteDoesNotStart()
    {
        Hall nowhere(false);
        QCOMPARE(nowhere.tryStart(QStringLiteral("HUB")).fault().code, QStringLiteral("hub.voter-without-address"));
        // Two that do not vote would each give out the same numbers.
        Hall small(true, {});
        QCOMPARE(small.tryStart(QStringLiteral("HUB-2")).fault().code, QStringLiteral("hub.too-few-voters"));
        QVERIFY(small.tryStart(QStringLiteral("HUB")).ok());
        Hall hall;
        QCOMPARE(hall.tryStart(kSpare).fault().code, QStringLiteral("hub.not-a-voter"));
        QFile promise(hall.machines[QStringLiteral("HUB")]->dir.filePath(QStringLiteral("promise.cbor")));
        QVERIFY(promise.open(QIODevice::WriteOnly) && promise.write("torn") == 4 && promise.flush());
        QCOMPARE(hall.tryStart(QStringLiteral("HUB")).fault().code, QStringLiteral("hub.promise-unreadable"));
    }

    void aStationIsSentToWhoLeads()
    {
        Hall hall;
        hall.start();
        // Nobody leads yet: it is to ask again soon.
        const HttpResponse early = hall.claim(QStringLiteral("HUB"), QStringLiteral("r"));
        QVERIFY(early.status == 503 || early.status == 409 || early.status == 421);
        if (early.status == 503)
            QCOMPARE(early.headers.value("retry-after"), QByteArray("1"));
        QString leader;
        QTRY_VERIFY_WITH_TIMEOUT(!(leader = hall.leader()).isEmpty(), kElection);
        for (const QString &hub : kHubs) {
            if (hub == leader)
                continue;
            QTRY_COMPARE_WITH_TIMEOUT(hall.claim(hub, QStringLiteral("r")).status, 421, kElection);
            const HttpResponse there = hall.claim(hub, QStringLiteral("r"));
            QCOMPARE(faultOf(there).code, QStringLiteral("sync.not-the-hub"));
            QCOMPARE(faultOf(there).subject, leader);
        }
    }

    void onlyHubMachinesOfTheSameListVote()
    {
        Hall hall;
        hall.hubs[QStringLiteral("HUB")] = must(hall.tryStart(QStringLiteral("HUB")));
        LeaseRequest vote;
        vote.kind = int(authority::Ask::Kind::Sound);
        vote.epoch = 1;
        vote.voters = kHubs;
        const Enrolment &two = hall.machines[QStringLiteral("HUB-2")]->enrolment;
        QCOMPARE(must(hall.ask(QStringLiteral("HUB"), post("/v1/lease", encode(vote)), two)).status, 200);
        // A counter is sent elsewhere, like with everything.
        QVERIFY(must(hall.ask(QStringLiteral("HUB"), post("/v1/lease", encode(vote)), hall.counter->enrolment)).status
                >= 400);
        vote.voters.removeLast();
        const HttpResponse other = must(hall.ask(QStringLiteral("HUB"), post("/v1/lease", encode(vote)), two));
        QCOMPARE(other.status, 409);
        QCOMPARE(faultOf(other).code, QStringLiteral("sync.other-voters"));
        vote.kind = 17;
        QCOMPARE(must(hall.ask(QStringLiteral("HUB"), post("/v1/lease", encode(vote)), two)).status, 400);
    }

    /// What has no copy is not answered; once it has, the same question gets the answer.
    void aClaimWaitsForItsCopy()
    {
        Hall hall;
        hall.start();
        QString leader;
        QTRY_VERIFY_WITH_TIMEOUT(!(leader = hall.leader()).isEmpty(), kElection);
        Machine &leading = *hall.machines[leader];
        leading.issue(1);
        leading.issue(2);
        const HttpResponse granted = hall.claim(leader, QStringLiteral("with a copy"));
        QCOMPARE(granted.status, 200);
        // Some other machine had it before the answer came.
        const OriginId log = leading.journal->origin();
        const std::uint64_t fence = must(decode<ClaimAnswer>(granted.body)).fence;
        bool copied = false;
        for (const QString &hub : kHubs)
            if (hub != leader)
                hall.machines[hub]->journal->read([&](const State &state) { copied = copied || state.fence >= fence; });
        QVERIFY(copied);
        for (const QString &hub : kHubs)
            if (hub != leader)
                hall.hubs.remove(hub);
        const std::uint64_t before = leading.has(log);
        const HttpResponse alone = hall.claim(leader, QStringLiteral("alone"));
        QCOMPARE(alone.status, 503);
        const QString why = faultOf(alone).code;
        QVERIFY2(why == QLatin1String("sync.not-copied") || why == QLatin1String("sync.no-hub-leads"), qPrintable(why));
        const bool written = leading.has(log) > before;
        for (const QString &hub : kHubs)
            if (hub != leader)
                hall.hubs[hub] = must(hall.tryStart(hub));
        QString next;
        QTRY_VERIFY_WITH_TIMEOUT(!(next = hall.leader()).isEmpty(), kElection);
        const HttpResponse again = hall.claim(next, QStringLiteral("alone"));
        QCOMPARE(again.status, 200);
        if (written && next == leader)
            QVERIFY(must(decode<ClaimAnswer>(again.body)).visit != must(decode<ClaimAnswer>(granted.body)).visit);
    }
};

QTEST_GUILESS_MAIN(tst_HubMachines)
#include "tst_HubMachines.moc"
