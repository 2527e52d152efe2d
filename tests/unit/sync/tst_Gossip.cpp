// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NearHall.h"

#include <seva/events/LanesAgreed.h>
#include <seva/events/TokenCalled.h>
#include <seva/sync/RosterPress.h>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

HttpRequest question(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
{
    HttpRequest request;
    request.method = method;
    request.target = target;
    request.body = body;
    return request;
}

int anomalies(const Machine &machine)
{
    int out = 0;
    machine.journal->read([&out](const State &state) { out = int(state.anomalies.size()); });
    return out;
}

QSet<VisitId> waitingAt(const Machine &machine)
{
    QSet<VisitId> out;
    machine.journal->read([&out](const State &state) {
        for (const Visit *visit : state.waiting(QStringLiteral("A")))
            out.insert(visit->id);
    });
    return out;
}

Segment lastOf(const Machine &machine)
{
    const OriginId own = machine.journal->origin();
    return must(machine.journal->segments(own, machine.has(own) - 1, 1, 1 << 18)).first();
}

} // namespace

class tst_Gossip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenSecondsAndNotSooner()
    {
        Uplink hub;
        hub.link = Uplink::Link::Offline;
        constexpr Instant start = 1'795'403'700'000;
        QVERIFY(!isAlone(hub, start)); // not asked yet
        hub.served = start;
        QVERIFY(!isAlone(hub, start + 9'999));
        QVERIFY(isAlone(hub, start + 10'000));
        // One that answers and serves nobody is none; and one that left on purpose last night may be alone today.
        hub.link = Uplink::Link::Connecting;
        QVERIFY(isAlone(hub, start + 10'000));
        hub.link = Uplink::Link::Linked;
        QVERIFY(!isAlone(hub, start + 86'400'000));
    }

    void theNameIsTheDocumentedOne()
    {
        QCOMPARE(serverNameOf(kA1), QStringLiteral("se07b726a547a7f9857f91e000d9e5adb5af4704d.station.seva.internal"));
    }

    void aTokenOfTheKioskReachesACounterAndBack()
    {
        Hall hall({kKiosk, kA1});
        const VisitId visit = hall.at(kKiosk).issue(1);
        hall.link(kKiosk);
        hall.link(kA1);
        QTRY_VERIFY_WITH_TIMEOUT(!hall.links[kA1]->uplink().problem.isEmpty(), kPatience);
        QVERIFY(!hall.links[kA1]->uplink().near.active); // before the ten seconds
        hall.alone();
        QTRY_VERIFY_WITH_TIMEOUT(hall.hasAllOf(kA1, kKiosk), kPatience);
        QVERIFY(waitingAt(hall.at(kA1)).contains(visit));
        const NearUplink near = hall.links[kA1]->uplink().near;
        QCOMPARE(near, (NearUplink{true, 1, 1}));
        QCOMPARE(hall.links[kA1]->report().uplink.near, near);
        // What follows comes soon, and what the counter does is seen at the kiosk.
        hall.at(kKiosk).issue(2);
        hall.append(kA1, draft(visit, TokenCalled{QStringLiteral("A"), kA1, 0, QStringLiteral("SLIP"), {}}));
        QTRY_VERIFY_WITH_TIMEOUT(hall.hasAllOf(kA1, kKiosk) && hall.hasAllOf(kKiosk, kA1), kPatience);
        QVERIFY(!waitingAt(hall.at(kKiosk)).contains(visit));
        // It is no hub: for claims and for what is shown the hub stays away.
        QVERIFY(hall.links[kA1]->uplink().link != Uplink::Link::Linked);
    }

    void throughAThirdThatSeesBoth()
    {
        Hall hall({kKiosk, kA1, kA2});
        hall.air.part(kKiosk, kA2);
        const VisitId visit = hall.at(kKiosk).issue(1);
        const Digest capture = must(hall.at(kKiosk).vault->store(visit, "photo"));
        hall.alone();
        QTRY_VERIFY_WITH_TIMEOUT(hall.hasAllOf(kA2, kKiosk), kPatience);
        // The key of its visit came along: who has the capture can open it.
        const QByteArray sealed = must(hall.at(kKiosk).vault->sealedBytes(capture));
        must(hall.at(kA2).vault->adopt(capture, sealed));
        QCOMPARE(must(hall.at(kA2).vault->open(visit, capture)), QByteArray("photo"));
    }

    void aHallOfMoreThanAreReadAtOnce()
    {
        const QList<StationId> ids{kKiosk, kA1, kA2, kA3, QStringLiteral("A-04"), QStringLiteral("DISPLAY-01")};
        Hall hall(ids);
        for (int i = 0; i < ids.size(); ++i)
            hall.at(ids[i]).issue(i + 1);
        hall.alone();
        for (const StationId &here : ids)
            for (const StationId &whose : ids)
                QTRY_VERIFY_WITH_TIMEOUT(hall.hasAllOf(here, whose), kPatience);
        for (const StationId &here : ids) {
            QCOMPARE(anomalies(hall.at(here)), 0);
            QVERIFY(hall.links[here]->uplink().near.answering <= kNeighboursAtOnce);
        }
    }

    void aCaptureIsFetchedFromWhoeverHasIt()
    {
        Hall hall({kKiosk, kA1, kA2});
        const VisitId visit = hall.at(kA1).issue(1);
        const Digest capture = must(hall.at(kA1).vault->store(visit, QByteArray(900'000, 'a')));
        hall.alone();
        QTRY_COMPARE_WITH_TIMEOUT(hall.links[kA2]->uplink().near.answering, 2, kPatience);
        const Result<void> came = hall.fetch(kA2, capture);
        QVERIFY2(came.ok(), came.ok() ? "" : qPrintable(came.fault().code));
        QVERIFY(hall.at(kA2).vault->has(capture));
        QVERIFY(!hall.fetch(kA2, Digest::of("nobody has this")).ok());
    }

    /// Neither at first hand nor at second.
    void aRevokedStationGetsNothingAndGivesNothing()
    {
        Hall hall({kKiosk, kA1, kA2, kA3});
        for (const StationId &id : {kKiosk, kA1, kA2, kA3})
            hall.at(id).issue(int(id.size()));
        // A-01 has heard of it, A-03 itself and the kiosk have not; A-02 will.
        const auto revoked = [&](Roster &roster) { return revokeStation(roster, kA3, hall.clock.now()); };
        must(changeRoster(hall.kendra.dir.path() + QStringLiteral("/authority"), revoked));
        must(hall.kendra.desk->book()->refresh());
        must(hall.at(kA1).enrolment.book->adopt(hall.kendra.desk->book()->bytes()));
        hall.air.part(kKiosk, kA1);
        hall.air.part(kKiosk, kA2);
        hall.air.part(kA2, kA3);
        hall.alone();
        QTRY_COMPARE_WITH_TIMEOUT(hall.at(kA2).enrolment.book->mayTalk(kA3).ok(), false, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(hall.hasAllOf(kKiosk, kA3) && hall.hasAllOf(kA3, kKiosk), kPatience);
        const auto asked = hall.ask(kA3, kA1, question("POST", "/v1/pull", encode(PullRequest{})), serverNameOf(kA1));
        QCOMPARE(must(asked).status, 403);
        QCOMPARE(faultOf(must(asked)).code, QStringLiteral("sync.station-revoked"));
        // The kiosk did not know, and brings it on; from it the others take its own, and it hears of the news.
        hall.air.part(kKiosk, kA1, false);
        hall.air.part(kKiosk, kA2, false);
        hall.air.part(kA2, kA3, false);
        QTRY_VERIFY_WITH_TIMEOUT(hall.hasAllOf(kA1, kKiosk) && hall.hasAllOf(kA2, kKiosk), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!hall.at(kKiosk).enrolment.book->mayTalk(kA3).ok(), kPatience);
        hall.at(kA3).issue(8);
        hall.at(kKiosk).issue(9);
        QTRY_VERIFY_WITH_TIMEOUT(hall.hasAllOf(kA1, kKiosk) && hall.hasAllOf(kA2, kKiosk), kPatience);
        const OriginId theirs = hall.at(kA3).journal->origin();
        QCOMPARE(hall.at(kA1).has(theirs), std::uint64_t(0));
        QCOMPARE(hall.at(kA2).has(theirs), std::uint64_t(0));
        QCOMPARE(hall.at(kKiosk).has(theirs), std::uint64_t(1));
        QCOMPARE(hall.at(kA3).has(hall.at(kA1).journal->origin()), std::uint64_t(0));
    }

    void nothingButReadingIsAnswered()
    {
        Hall hall({kA1, kA2});
        const VisitId visit = hall.at(kA1).issue(1);
        hall.at(kA2).issue(2);
        hall.air.part(kA1, kA2);
        hall.alone();
        QTRY_VERIFY_WITH_TIMEOUT(!hall.air.urlOf(kA1).isEmpty(), kPatience);
        const QString name = serverNameOf(kA1);
        const OriginId own = hall.at(kA1).journal->origin();
        PushRequest push;
        push.segment.segment = lastOf(hall.at(kA2));
        push.station = kA2;
        const QByteArray blob = "/v1/blob/" + Digest::of("x").hex().toLatin1();
        for (const HttpRequest &request :
             {question("POST", pushTarget(push.segment.segment), encode(push)), question("POST", "/v1/keys", "\xa0"),
              question("POST", "/v1/claim", encode(ClaimRequest{QStringLiteral("r"), QStringLiteral("A")})),
              question("POST", "/v1/numbers", encode(NumbersRequest{QStringLiteral("r"), QStringLiteral("N")})),
              question("POST", "/v1/release", encode(ReleaseRequest{visit, 1})),
              question("POST", "/v1/heartbeat", encode(HeartbeatRequest{})), question("GET", "/v1/cursors"),
              question("PATCH", blob, "x"), question("GET", blob), question("POST", "/v1/blobs/missing", "\xa0"),
              question("GET", "/v1/ca"), question("POST", "/v1/enrol", "\xa0"), question("POST", "/v1/lease", "\xa0")})
            QCOMPARE(must(hall.ask(kA2, kA1, request, name)).status, 404);
        QCOMPARE(must(hall.ask(kA2, kA1, question("POST", "/v1/pull", "no map"), name)).status, 400);
        QCOMPARE(must(hall.ask(kA2, kA1, question("GET", "/v1/blob/abc"), name)).status, 400);
        QCOMPARE(
            must(hall.ask(kA2, kA1, question("POST", "/v1/pull", QByteArray(kNearBodyMaxBytes + 1, 'x')), name)).status,
            413);
        QCOMPARE(hall.at(kA1).journal->heads().keys(), QList<OriginId>{own});
        QCOMPARE(hall.at(kA1).has(own), std::uint64_t(1));
        QVERIFY(!hall.at(kA1).vault->has(Digest::of("x")));
        // Who has no certificate reads nothing, and a station passes neither for a hub nor for another station.
        hall.at(kA2).enrolment.tls.certificate.clear();
        QCOMPARE(must(hall.ask(kA2, kA1, question("GET", "/v1/roster"), name)).status, 403);
        hall.at(kA2).enrolment.tls = hall.at(kA1).enrolment.tls;
        for (const QString &other : {QString(), QString::fromLatin1(kServerName), serverNameOf(kA2)})
            QVERIFY2(!hall.ask(kA2, kA1, question("GET", "/v1/roster"), other).ok(), qPrintable(other));
    }

    void whoAsksTooMuchWaits()
    {
        Hall hall({kA1, kA2});
        hall.air.part(kA1, kA2);
        hall.alone();
        QTRY_VERIFY_WITH_TIMEOUT(!hall.air.urlOf(kA1).isEmpty(), kPatience);
        CurlTransport line({}, hall.at(kA2).enrolment.tls);
        std::atomic<int> answered = 0;
        std::atomic<int> later = 0;
        constexpr int kMore = 20;
        for (int i = 0; i < kNearQuestionsMost + kMore; ++i)
            line.sendTo(
                hall.air.urlOf(kA1), question("GET", "/v1/roster"), 2 * kPatience,
                [&](const Result<HttpResponse> &r) {
                    later += r.ok() && r->status == 429 && r->headers.contains("retry-after") ? 1 : 0;
                    ++answered;
                },
                serverNameOf(kA1));
        QTRY_COMPARE_WITH_TIMEOUT(answered.load(), kNearQuestionsMost + kMore, kPatience);
        QCOMPARE(later.load(), kMore);
    }

    void aHubThatIsBackGetsEverythingOnce()
    {
        Hall hall({kKiosk, kA1, kA2});
        for (int i = 1; i <= 10; ++i)
            hall.at(kKiosk).issue(i);
        hall.alone();
        QTRY_VERIFY_WITH_TIMEOUT(hall.hasAllOf(kA1, kKiosk) && hall.hasAllOf(kA2, kKiosk), kPatience);
        const QString url = hall.air.urlOf(kA1);
        hall.startHub();
        for (const StationId &id : {kKiosk, kA1, kA2}) {
            QTRY_COMPARE_WITH_TIMEOUT(hall.links[id]->uplink().link, Uplink::Link::Linked, kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(!hall.links[id]->uplink().near.active, kPatience);
        }
        QVERIFY(hall.air.urlOf(kA1).isEmpty());
        hall.air.say(kA1, url); // nobody listens there any more
        QVERIFY(!hall.ask(kA2, kA1, question("GET", "/v1/roster"), serverNameOf(kA1)).ok());
        hall.at(kKiosk).issue(11);
        const OriginId origin = hall.at(kKiosk).journal->origin();
        for (const Machine *machine : {hall.hubMachine.get(), &hall.at(kA1), &hall.at(kA2)})
            QTRY_COMPARE_WITH_TIMEOUT(machine->has(origin), std::uint64_t(11), kPatience);
        for (const Machine *machine : {hall.hubMachine.get(), &hall.at(kA1), &hall.at(kA2)})
            machine->journal->read([](const State &state) {
                QCOMPARE(state.visits.size(), 11);
                QVERIFY(state.anomalies.isEmpty());
            });
    }

    /// What needs trust in who passes it on is not taken, and the others are read all the same.
    void aLyingNeighbourIsNotBelieved()
    {
        Hall hall({kKiosk, kA1, kA2, kA3});
        hall.at(kKiosk).issue(1);
        const VisitId visit = hall.at(kA1).issue(2);
        must(hall.at(kA1).vault->store(visit, "x")); // makes its key
        hall.at(kA3).issue(3);
        const Segment good = lastOf(hall.at(kA3));
        Segment changed = good;
        changed.payload[changed.payload.size() / 2] = char(changed.payload.at(changed.payload.size() / 2) ^ 1);
        std::atomic<int> turn = 0;
        constexpr int kTurns = 12;
        Liar liar(hall.at(kA2), [&](const PullRequest &) {
            PullAnswer page;
            page.timeline = QByteArray(32, 't');
            page.keys = {KeyMessage{visit, QStringLiteral("k"), {}}}; // "destroyed"
            page.keysAfter = 1;
            page.rosterVersion = turn % 2 == 0 ? 999 : 1;
            const Segment &shown = turn % 3 == 0 ? good : changed;
            page.segments = {ForeignSegment{{shown}, turn % 3 == 1 ? kA1 : kA3}};
            page.segments.first().station = turn % 3 == 0 ? QStringLiteral("A-99") : page.segments.first().station;
            ++turn;
            return page;
        });
        hall.air.say(kA2, liar.url());
        hall.link(kA1); // A-02 is the liar, of A-03 nobody hears
        hall.link(kKiosk);
        for (const StationId &id : {kA1, kKiosk})
            QTRY_VERIFY_WITH_TIMEOUT(hall.links[id]->uplink().served != 0, kPatience);
        hall.clock.step(kAloneMost);
        QTRY_VERIFY_WITH_TIMEOUT(hall.hasAllOf(kA1, kKiosk), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(turn >= kTurns, kPatience);
        QCOMPARE(hall.at(kA1).has(hall.at(kA3).journal->origin()), std::uint64_t(0));
        hall.at(kA1).journal->read([&](const State &state) { QVERIFY(!state.visit(visit)->erased); });
        // It is asked no oftener than everybody else, whatever it says: two ask it, and without a pause
        // this would take milliseconds.
        QVERIFY2(liar.since.elapsed() > liar.asked * kNeighbourPause / 10, qPrintable(QString::number(liar.asked)));
    }

    /// Data moves, decisions do not: each token is in one lane everywhere, and what one called the others do not call.
    void everybodySeesTheSameLanes()
    {
        Hall hall({kKiosk, kA1, kA2});
        const EventDraft lanes = draft(VisitId(), LanesAgreed{QStringLiteral("A"), QStringList{kA1, kA2}, 1});
        must(hall.hubMachine->journal->execute(
            [&](const State &, Instant) { return Result<QList<EventDraft>>(QList<EventDraft>{lanes}); }));
        hall.startHub();
        hall.link(kA1);
        const OriginId hubLog = hall.hubMachine->journal->origin();
        QTRY_VERIFY_WITH_TIMEOUT(hall.at(kA1).has(hubLog) >= 1, kPatience);
        const std::uint64_t known = hall.at(kA1).has(hubLog);
        hall.hub.reset();
        QSet<VisitId> all;
        for (int i = 1; i <= 20; ++i)
            all.insert(hall.at(kKiosk).issue(i));
        hall.alone();
        QTRY_VERIFY_WITH_TIMEOUT(hall.hasAllOf(kA1, kKiosk) && hall.hasAllOf(kA2, kKiosk), kPatience);
        // The hub's own word too, with its signature, by way of the one that heard it.
        QTRY_COMPARE_WITH_TIMEOUT(hall.at(kA2).has(hubLog), known, kPatience);
        QMap<StationId, QSet<VisitId>> mine;
        for (const StationId &id : {kA1, kA2})
            hall.at(id).journal->read([&](const State &state) {
                for (const Visit *visit : state.waiting(QStringLiteral("A")))
                    if (laneOf(visit->id, state.lanes.value(QStringLiteral("A"))) == id)
                        mine[id].insert(visit->id);
            });
        QVERIFY(!mine[kA1].isEmpty() && !mine[kA2].isEmpty());
        QVERIFY(!mine[kA1].intersects(mine[kA2]));
        QCOMPARE(mine[kA1] + mine[kA2], all);
        const VisitId called = *mine[kA1].begin();
        hall.append(kA1, draft(called, TokenCalled{QStringLiteral("A"), kA1, 0, QStringLiteral("LANE"), {}}));
        QTRY_VERIFY_WITH_TIMEOUT(!waitingAt(hall.at(kA2)).contains(called), kPatience);
    }
};

QTEST_GUILESS_MAIN(tst_Gossip)
#include "tst_Gossip.moc"
