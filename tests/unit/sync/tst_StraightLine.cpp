// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/events/NumbersLeased.h>
#include <seva/sync/Pump.h>
#include <seva/sync/StraightLine.h>
#include <seva/test/FreePort.h>

#include <deque>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kPatience = 60'000;
constexpr int kAnswer = 5'000;
constexpr Instant kSoonOver = kHubAbsentMost + kStraightSpread;
const QString kCounter = QStringLiteral("A-01");

QString placeOf(quint16 port)
{
    return QStringLiteral("https://127.0.0.1:%1").arg(port);
}

/// A data centre, a hub that may be there or not, and a counter.
struct Site
{
    explicit Site(bool namesCentre = true)
    {
        KendraSetup setup =
            TestKendra::with({TestKendra::station("DC", "DATA-CENTRE"), TestKendra::station("HUB", "HUB"),
                              TestKendra::station("KIOSK-01", "KIOSK"), TestKendra::station(kCounter, "COUNTER", "A")});
        if (namesCentre)
            setup.centres = {placeOf(centrePort)};
        kendra.desk =
            must(EnrolmentDesk::open(authority.path(), setup, kendra.random, kendra.clock.now(), kendra.clock.now()));
        dc = std::make_unique<Machine>(kendra, QStringLiteral("DC"));
        hubMachine = std::make_unique<Machine>(kendra, QStringLiteral("HUB"));
        counter = std::make_unique<Machine>(kendra, kCounter, placeOf(hubPort));
        centre = dc->serve(HubParts::Role::DataCentre, {}, centrePort);
        link = std::make_unique<HubLink>(counter->enrolment, *counter->journal, *counter->vault, clock, kendra.random);
        // A clock that is put ahead before the hub was asked at all says nothing of how long it is away.
        if (!QTest::qWaitFor([this] { return link->uplink().served != 0; }, kPatience))
            qFatal("the link does nothing");
    }
    void startHub() { hub = hubMachine->serve(HubParts::Role::KendraHub, placeOf(centrePort), hubPort); }
    /// Hash by hash; the chain says that nothing is there twice.
    bool hasAll(const Machine &machine) const
    {
        const OriginId origin = counter->journal->origin();
        const Cursor here = counter->journal->heads().value(origin);
        const Cursor there = machine.journal->heads().value(origin);
        return here.acked > 0 && here.acked == there.acked && here.head == there.head;
    }
    /// As this machine, at the data centre.
    HttpResponse ask(const Machine &as, const QByteArray &target, const QByteArray &body) const
    {
        CurlTransport line(placeOf(centrePort), as.enrolment.tls);
        HttpRequest request;
        request.method = "POST";
        request.target = target;
        request.body = body;
        return must(line.ask(request, kAnswer));
    }
    KendraLink::Claim claim() const
    {
        std::optional<KendraLink::Claim> said;
        link->claim(QStringLiteral("r"), QStringLiteral("A"), [&said](const KendraLink::Claim &c) { said = c; });
        return QTest::qWaitFor([&said] { return said.has_value(); }, kAnswer) ? *said : KendraLink::Claim{};
    }

    SteppedClock clock;
    QTemporaryDir authority;
    TestKendra kendra;
    const quint16 centrePort = seva::test::freePort();
    const quint16 hubPort = seva::test::freePort();
    std::unique_ptr<Machine> dc;
    std::unique_ptr<Machine> hubMachine;
    std::unique_ptr<Machine> counter;
    std::unique_ptr<Hub> centre;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<HubLink> link;
};

HttpResponse push(const Site &site, const Machine &as, const Segment &segment, const StationId &whose)
{
    PushRequest request;
    request.segment.segment = segment;
    request.station = whose;
    return site.ask(as, pushTarget(segment), encode(request));
}

Segment lastOf(const Machine &machine)
{
    const OriginId own = machine.journal->origin();
    return must(machine.journal->segments(own, machine.has(own) - 1, 1, 1 << 18)).first();
}

bool nothingWaits(const LinkReport &report)
{
    return std::all_of(report.lanes.begin(), report.lanes.end(), [](const LaneReport &l) { return l.waiting == 0; });
}

} // namespace

class tst_StraightLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveMinutesAndNotSooner()
    {
        Uplink hub;
        hub.link = Uplink::Link::Offline;
        constexpr Instant start = 1'795'403'700'000;
        QVERIFY(!isHubAbsent(hub, 0, start)); // not asked yet
        hub.served = start;
        QVERIFY(!isHubAbsent(hub, 0, start + 299'999));
        QVERIFY(isHubAbsent(hub, 0, start + 300'000));
        QVERIFY(!isHubAbsent(hub, 20'000, start + 319'999));
        QVERIFY(isHubAbsent(hub, 20'000, start + 320'000));
        // One that answers and serves nobody, as a follower without a leader does, is none.
        hub.link = Uplink::Link::Connecting;
        QVERIFY(isHubAbsent(hub, 0, start + 300'000));
        hub.link = Uplink::Link::Linked;
        QVERIFY(!isHubAbsent(hub, 0, start + 86'400'000));
    }

    void theSiteKeepsWithinItsShare()
    {
        Roster roster;
        QCOMPARE(straightShareOf(roster), kSiteStraightMost);
        roster.stations = {TestKendra::station("DC", "DATA-CENTRE"), TestKendra::station("HUB", "HUB"),
                           TestKendra::station("KIOSK-01", "KIOSK"), TestKendra::station("DISPLAY-01", "DISPLAY")};
        for (int i = 1; i <= 39; ++i)
            roster.stations.append(TestKendra::station(QStringLiteral("A-%1").arg(i), "COUNTER", "A"));
        roster.stations.last().revoked = 1;
        QCOMPARE(straightShareOf(roster), kSiteStraightMost / 40);
    }

    void whatIsHereBecomesDurableThereWithoutAHub()
    {
        Site site;
        const VisitId visit = site.counter->issue(1);
        const Digest capture = must(site.counter->vault->store(visit, QByteArray(300'000, 'a')));
        const VaultStore there(*site.dc->vault);
        site.clock.step(kOfflineAtStation);
        QTRY_COMPARE_WITH_TIMEOUT(site.link->uplink().link, Uplink::Link::Offline, kPatience);
        QVERIFY(!site.link->uplink().straight.active);
        site.clock.step(kHubAbsentMost / 2);
        QTRY_VERIFY_WITH_TIMEOUT(site.link->uplink().nextRetry > site.clock.now() - 5'000, kPatience);
        QVERIFY(!site.link->uplink().straight.active);
        QCOMPARE(site.link->uplink().waiting(), std::uint64_t(1));
        QCOMPARE(site.dc->has(site.counter->journal->origin()), std::uint64_t(0));

        site.clock.step(kSoonOver);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dc) && there.has(capture), kPatience);
        site.counter->issue(2);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dc), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(site.link->uplink().waiting(), std::uint64_t(0), kPatience);
        // It is no hub: a counter calls from its lane, and nobody is asked for a token.
        QCOMPARE(site.link->uplink().link, Uplink::Link::Offline);
        QVERIFY(site.link->uplink().straight.linked);
        QCOMPARE(site.claim().kind, KendraLink::Claim::Kind::Unreachable);
        QTRY_VERIFY_WITH_TIMEOUT(site.link->report().lastDurable != 0, kPatience);
        const LinkReport report = site.link->report();
        QCOMPARE(report.peer, QStringLiteral("data-centre"));
        QCOMPARE(report.bytesPerSecond, kSiteStraightMost / 2);
        QTRY_VERIFY_WITH_TIMEOUT(nothingWaits(site.link->report()), kPatience);
        // What it has of the data centre says nothing of what may be pruned: that is heard from the hub.
        QCOMPARE(site.link->kept()->upTo(site.counter->journal->origin()), std::uint64_t(0));
    }

    void aHubThatIsBackGetsEverythingAndNothingIsThereTwice()
    {
        Site site;
        for (int i = 1; i <= 20; ++i)
            site.counter->issue(i);
        site.clock.step(kSoonOver);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dc), kPatience);

        site.startHub();
        QTRY_COMPARE_WITH_TIMEOUT(site.link->uplink().link, Uplink::Link::Linked, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!site.link->uplink().straight.active, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.hubMachine), kPatience);
        for (int i = 21; i <= 40; ++i)
            site.counter->issue(i);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.hubMachine) && site.hasAll(*site.dc), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(site.link->report().peer, QStringLiteral("hub"), kPatience);
        const LinkReport above = site.hub->report();
        QVERIFY(above.stuck.isEmpty());
        site.dc->journal->read([](const State &state) {
            QCOMPARE(state.visits.size(), 40);
            QVERIFY(state.anomalies.isEmpty());
        });
        // Gone again: another five minutes.
        site.hub.reset();
        site.counter->issue(41);
        site.clock.step(kHubAbsentMost / 2);
        QTRY_COMPARE_WITH_TIMEOUT(site.link->uplink().link, Uplink::Link::Offline, kPatience);
        QVERIFY(!site.link->uplink().straight.active);
        site.clock.step(kSoonOver);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dc), kPatience);
    }

    /// Nobody below the data centre and nobody above: it says so, and counts what nobody has.
    void withoutEitherEverythingWaitsHere()
    {
        Site site;
        site.centre.reset();
        site.counter->issue(1);
        site.clock.step(kSoonOver);
        QTRY_VERIFY_WITH_TIMEOUT(!site.link->uplink().straight.problem.isEmpty(), kPatience);
        const Uplink now = site.link->uplink();
        QVERIFY(now.straight.active && !now.straight.linked && !now.straight.known);
        QCOMPARE(now.waiting(), std::uint64_t(1));
        QCOMPARE(site.link->report().peer, QStringLiteral("hub"));
        site.centre = site.dc->serve(HubParts::Role::DataCentre, {}, site.centrePort);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dc), kPatience);
    }

    /// It had answered before: it is the data centre that is missed then, not the hub.
    void aDataCentreThatGoesAwayIsNamed()
    {
        Site site;
        site.counter->issue(1);
        site.clock.step(kSoonOver);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dc) && nothingWaits(site.link->report()), kPatience);
        site.centre.reset();
        site.counter->issue(2);
        const auto reason = [&site] { return site.link->report().lane(Lane::Events).reason; };
        QTRY_COMPARE_WITH_TIMEOUT(reason(), QStringLiteral("sync.centre-unreachable"), kPatience);
        site.centre = site.dc->serve(HubParts::Role::DataCentre, {}, site.centrePort);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dc) && reason().isEmpty(), kPatience);
    }

    void aRosterWithoutADataCentreChangesNothing()
    {
        Site site(false);
        site.counter->issue(1);
        site.clock.step(kSoonOver);
        QTRY_COMPARE_WITH_TIMEOUT(site.link->uplink().link, Uplink::Link::Offline, kPatience);
        QVERIFY(!site.link->uplink().straight.active);
    }

    /// With its own certificate its own log, and nothing else.
    void whatAStationMayNotBringThereIsRefused()
    {
        Site site;
        const Machine &counter = *site.counter;
        site.counter->issue(1);
        QCOMPARE(push(site, counter, lastOf(counter), kCounter).status, 200);
        Machine kiosk(site.kendra, QStringLiteral("KIOSK-01"));
        kiosk.issue(2);
        const HttpResponse others = push(site, counter, lastOf(kiosk), QStringLiteral("KIOSK-01"));
        QCOMPARE(others.status, 403);
        QCOMPARE(faultOf(others).code, QStringLiteral("sync.wrong-origin"));

        const EventDraft block = draft(VisitId(), NumbersLeased{kCounter, QStringLiteral("N"), 1, 20, 9'999,
                                                                QDate(2026, 11, 23), QStringLiteral("r")});
        must(site.counter->journal->execute(
            [&](const State &, Instant) { return Result<QList<EventDraft>>(QList<EventDraft>{block}); }));
        const HttpResponse word = push(site, counter, lastOf(counter), kCounter);
        QCOMPARE(word.status, 403);
        QCOMPARE(faultOf(word).code, QStringLiteral("sync.hub-event-of-station"));
        QCOMPARE(site.centre->refused(), QStringList{QStringLiteral("A-01 2 NumbersLeased")});
        // What a hub was given by another way it passes on.
        QCOMPARE(push(site, *site.hubMachine, lastOf(counter), kCounter).status, 200);

        for (const auto &[target, body] :
             {std::pair(QByteArray("/v1/claim"), encode(ClaimRequest{QStringLiteral("r"), QStringLiteral("A")})),
              std::pair(QByteArray("/v1/numbers"), encode(NumbersRequest{QStringLiteral("r"), QStringLiteral("N")})),
              std::pair(QByteArray("/v1/release"), encode(ReleaseRequest{QUuid(), 1}))})
            QCOMPARE(site.ask(counter, target, body).status, 404);
    }

    /// A lane that was left to others stays theirs until a hub is heard; and what comes down comes from a hub.
    void theDataCentreIsAskedForNothing()
    {
        Site site;
        site.counter->issue(1);
        JournalStore store(*site.counter->journal);
        VaultStore blobs(*site.counter->vault);
        must(store.remember(QString::fromLatin1(kLeftMark), "1"));
        PumpOptions options;
        options.task = PumpTask::Uploads;
        options.peer = QStringLiteral("data-centre");
        options.station = kCounter;
        Pump pump(store, &blobs, *site.counter->enrolment.book, site.kendra.random, options);
        CurlTransport line(placeOf(site.centrePort), site.counter->enrolment.tls);
        QSet<QByteArray> asked;
        Instant now = site.clock.now();
        Pump::Event event = Pump::Tick{};
        std::deque<Pump::Event> coming;
        for (int i = 0; i < 40; ++i) {
            for (const Pump::Action &action : pump.step(event, now))
                if (const auto *send = std::get_if<Pump::Send>(&action)) {
                    asked.insert(send->request.target.mid(0, send->request.target.indexOf('/', 4)));
                    coming.push_back(Pump::Answered{send->id, line.ask(send->request, kAnswer)});
                }
            now += 100;
            event = Pump::Tick{};
            if (!coming.empty()) {
                event = std::move(coming.front());
                coming.pop_front();
            }
        }
        QVERIFY(pump.drained());
        QCOMPARE(asked, (QSet<QByteArray>{"/v1/heartbeat", "/v1/push"}));
        QCOMPARE(store.recall(QString::fromLatin1(kLeftMark)), QByteArray("1"));
    }
};

QTEST_GUILESS_MAIN(tst_StraightLine)
#include "tst_StraightLine.moc"
