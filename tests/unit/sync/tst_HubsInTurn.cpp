// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/events/NumbersLeased.h>
#include <seva/events/OperatorSignedIn.h>
#include <seva/sync/Claims.h>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr std::uint64_t kFirst = 10'000'000'000'000;
constexpr std::uint64_t kSecond = kFirst + 7;
constexpr int kMost = 1'000;
constexpr Instant kLeaseIsOver = 100'000;

HttpRequest asking(const StationId &peer, const QByteArray &body)
{
    HttpRequest request;
    request.peer = peer;
    request.body = body;
    return request;
}

/// Two hub machines, one of which leads after the other.
struct Pair
{
    Pair()
        : one(kendra, QStringLiteral("HUB")), two(kendra, QStringLiteral("HUB-2")),
          roster(kendra.desk->book()->roster())
    {
    }
    std::unique_ptr<Claims> lead(Machine &machine, std::uint64_t epoch)
    {
        Machine &other = &machine == &one ? two : one;
        Claims::Place place{&roster->kendra, &catalogue, roster.get(), machine.enrolment.station};
        place.epoch = epoch;
        place.others = {other.journal->origin()};
        place.holds = [this] { return holds; };
        return must(Claims::open(*machine.journal, place, kendra.clock.now()));
    }
    /// What one has, up to `last`, comes to the other.
    void copy(Machine &from, Machine &to)
    {
        const OriginId origin = from.journal->origin();
        must(to.journal->addVisitKeys(keysOf(from)));
        for (const Segment &segment :
             must(from.journal->segments(origin, to.has(origin), kMost, std::numeric_limits<int>::max())))
            QCOMPARE(must(to.journal->ingest(segment, from.keys->signingPublic())).kind, IngestOutcome::Kind::Accepted);
    }
    static QList<WrappedVisitKey> keysOf(const Machine &machine)
    {
        QList<WrappedVisitKey> keys;
        for (const auto &[number, key] : must(machine.journal->visitKeysAfter(0, kMost)))
            keys.append(key);
        return keys;
    }
    HttpResponse claim(Claims &at, const StationId &station, const QString &requestId)
    {
        return at.claim(asking(station, encode(ClaimRequest{requestId, QStringLiteral("A")})), kendra.clock.now());
    }
    void number(Claims &at, const StationId &station, const QString &requestId)
    {
        QCOMPARE(at.numbers(asking(station, encode(NumbersRequest{requestId, QStringLiteral("N")})), kendra.clock.now())
                     .status,
                 200);
    }

    TestKendra kendra;
    Machine one;
    Machine two;
    std::shared_ptr<const Roster> roster;
    ServiceCatalogue catalogue;
    bool holds = true;
};

} // namespace

/// What one hub machine gave out holds at the next.
class tst_HubsInTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerOfTheOneIsTheAnswerOfTheOther()
    {
        Pair hubs;
        for (int i = 1; i <= 4; ++i)
            hubs.one.issue(i);
        const auto first = hubs.lead(hubs.one, kFirst);
        const HttpResponse granted = hubs.claim(*first, "A-01", "r1");
        QCOMPARE(granted.status, 200);
        QCOMPARE(hubs.claim(*first, "A-02", "r1").status, 200);
        hubs.copy(hubs.one, hubs.two);
        const auto second = hubs.lead(hubs.two, kSecond);
        isSaidAnew(hubs.claim(*second, "A-01", "r1"), granted);
        // Another token for another question, with a later fence.
        const auto before = must(decode<ClaimAnswer>(granted.body));
        const auto after = must(decode<ClaimAnswer>(hubs.claim(*second, "A-01", "r2").body));
        QVERIFY(after.visit != before.visit);
        QCOMPARE(after.epoch, kSecond);
        QVERIFY(after.fence > before.fence);
    }

    void blocksOfNumbersNeverOverlap()
    {
        Pair hubs;
        auto leader = hubs.lead(hubs.one, kFirst);
        for (int i = 0; i < 12; ++i) {
            Machine &here = i % 2 == 0 ? hubs.one : hubs.two;
            Machine &next = i % 2 == 0 ? hubs.two : hubs.one;
            hubs.number(*leader, "KIOSK-01", QStringLiteral("n%1").arg(i));
            hubs.number(*leader, "KIOSK-01", QStringLiteral("m%1").arg(i));
            hubs.copy(here, next);
            leader = hubs.lead(next, kFirst + 1 + std::uint64_t(i));
            // The same question at the next machine takes nothing more.
            hubs.number(*leader, "KIOSK-01", QStringLiteral("n%1").arg(i));
        }
        hubs.one.journal->read([](const State &state) {
            QCOMPARE(state.blocks.size(), 24);
            QSet<int> firsts;
            for (const NumberBlock &block : state.blocks)
                firsts.insert(block.first);
            QCOMPARE(firsts.size(), 24);
        });
    }

    void withoutAuthorityNothingIsWritten()
    {
        Pair hubs;
        hubs.one.issue(1);
        const auto leader = hubs.lead(hubs.one, kFirst);
        const OriginId log = hubs.one.journal->origin();
        const std::uint64_t before = hubs.one.has(log);
        hubs.holds = false;
        const HttpResponse refused = hubs.claim(*leader, "A-01", "r1");
        QCOMPARE(refused.status, 503);
        QCOMPARE(faultOf(refused).code, QStringLiteral("sync.authority-over"));
        QCOMPARE(refused.headers.value("retry-after"), QByteArray("1"));
        QCOMPARE(hubs.one.has(log), before);
        hubs.holds = true;
        QCOMPARE(hubs.claim(*leader, "A-01", "r1").status, 200);
    }

    /// What the first wrote and nobody heard is not what the second answers with.
    void anAnswerThatWasNeverGivenIsOverruled()
    {
        Pair hubs;
        for (int i = 1; i <= 3; ++i)
            hubs.one.issue(i);
        hubs.copy(hubs.one, hubs.two);
        const auto first = hubs.lead(hubs.one, kFirst);
        const auto unheard = must(decode<ClaimAnswer>(hubs.claim(*first, "A-01", "r1").body));
        const auto second = hubs.lead(hubs.two, kSecond);
        QCOMPARE(hubs.claim(*second, "A-02", "x").status, 200);
        const HttpResponse given = hubs.claim(*second, "A-01", "r1");
        QCOMPARE(given.status, 200);
        hubs.copy(hubs.one, hubs.two);
        hubs.copy(hubs.two, hubs.one);
        for (Machine *machine : {&hubs.one, &hubs.two}) {
            const auto third = hubs.lead(*machine, kSecond + 1);
            isSaidAnew(hubs.claim(*third, "A-01", "r1"), given);
        }
        const auto answered = must(decode<ClaimAnswer>(given.body));
        QVERIFY(answered.fence > unheard.fence);
        hubs.two.journal->read([&](const State &state) {
            QCOMPARE(state.visit(answered.visit)->station, QStringLiteral("A-01"));
            QVERIFY(state.visit(answered.visit)->fence > answered.fence);
        });
    }

    /// Trace of seed 6307: what the first wrote is answered by the third, and only then the second, which nobody had
    /// heard, turns up with the same token for somebody else.
    void anEpochInBetweenThatNobodyHeardOutranksNothing()
    {
        Pair hubs;
        hubs.one.issue(1);
        hubs.copy(hubs.one, hubs.two);
        const auto first = hubs.lead(hubs.one, kFirst);
        QCOMPARE(hubs.claim(*first, "A-01", "r1").status, 200);
        const auto second = hubs.lead(hubs.two, kSecond);
        const auto unheard = must(decode<ClaimAnswer>(hubs.claim(*second, "A-02", "x").body));
        must(second->tick(hubs.kendra.clock.now() + kLeaseIsOver)); // and gives it back, as little heard
        const auto third = hubs.lead(hubs.one, kSecond + 1);
        const auto given = must(decode<ClaimAnswer>(hubs.claim(*third, "A-01", "r1").body));
        QCOMPARE(given.visit, unheard.visit);
        hubs.copy(hubs.one, hubs.two);
        hubs.copy(hubs.two, hubs.one);
        for (Machine *machine : {&hubs.one, &hubs.two})
            machine->journal->read([&](const State &state) {
                const Visit *visit = state.visit(given.visit);
                QCOMPARE(int(visit->phase), int(Phase::Claimed));
                QCOMPARE(visit->station, QStringLiteral("A-01"));
                QCOMPARE(visit->fence, given.fence);
            });
    }

    /// The second was heard; a request of before asks at the third for what somebody else has now.
    void aTokenThatAnotherEpochGaveToSomebodyElseIsNotPromisedTwice()
    {
        Pair hubs;
        hubs.one.issue(1);
        hubs.one.issue(2);
        hubs.copy(hubs.one, hubs.two);
        const auto first = hubs.lead(hubs.one, kFirst);
        const auto before = must(decode<ClaimAnswer>(hubs.claim(*first, "A-01", "r1").body));
        const auto second = hubs.lead(hubs.two, kSecond);
        const auto others = must(decode<ClaimAnswer>(hubs.claim(*second, "A-02", "x").body));
        QCOMPARE(others.visit, before.visit);
        hubs.copy(hubs.two, hubs.one);
        const auto third = hubs.lead(hubs.one, kSecond + 1);
        const HttpResponse refused = hubs.claim(*third, "A-01", "r1");
        QCOMPARE(refused.status, 422);
        QCOMPARE(faultOf(refused).code, QStringLiteral("domain.claimed-by-another"));
        QVERIFY(must(decode<ClaimAnswer>(hubs.claim(*third, "A-01", "r2").body)).visit != others.visit);
    }

    void numbersOfAnEpochThatNobodyHeardAreNotUsed()
    {
        Pair hubs;
        const QStringList kiosks{QStringLiteral("KIOSK-01"), QStringLiteral("KIOSK-02")};
        const auto first = hubs.lead(hubs.one, kFirst);
        hubs.number(*first, kiosks.first(), "n");
        const auto second = hubs.lead(hubs.two, kSecond);
        hubs.number(*second, kiosks.last(), "m");
        const auto third = hubs.lead(hubs.one, kSecond + 1);
        hubs.number(*third, kiosks.first(), "n");
        hubs.copy(hubs.one, hubs.two);
        hubs.copy(hubs.two, hubs.one);
        const auto fourth = hubs.lead(hubs.two, kSecond + 2);
        hubs.number(*fourth, kiosks.last(), "m");
        hubs.copy(hubs.two, hubs.one);
        const auto given = [&](Machine &at, const QString &kiosk) {
            QList<int> free;
            at.journal->read([&](const State &state) {
                const QDate day = dayOf(hubs.kendra.clock.now(), hubs.roster->kendra.timeZone);
                free = freeNumbers(state, kiosk, QStringLiteral("N"), day);
            });
            return free;
        };
        for (int opened = 0; opened < 2; ++opened) {
            for (Machine *machine : {&hubs.one, &hubs.two}) {
                const QList<int> ones = given(*machine, kiosks.first());
                const QList<int> others = given(*machine, kiosks.last());
                QCOMPARE(ones.size(), others.size());
                QCOMPARE(ones.first(), 1);
                QCOMPARE(others.first(), ones.last() + 1);
            }
            // The same from the tables of a journal that is opened again.
            hubs.one.journal.reset();
            hubs.one.open();
        }
    }

    /// A counter that is cut off may follow lanes that the machine before had agreed.
    void lanesOfTheMachineBeforeAreKept()
    {
        Pair hubs;
        const Instant now = hubs.kendra.clock.now();
        const auto beat = [&](Claims &at, const StationId &station, Instant when) {
            must(at.heartbeat(asking(station, encode(HeartbeatRequest{false, 0, {}})), when));
        };
        for (const char *station : {"A-01", "A-02"}) {
            const EventDraft in = draft(VisitId(), OperatorSignedIn{QStringLiteral("asha"), QStringLiteral("CSE"),
                                                                    QString::fromLatin1(station)});
            must(hubs.one.journal->execute(
                [&](const State &, Instant) { return Result<QList<EventDraft>>(QList<EventDraft>{in}); }));
        }
        const auto first = hubs.lead(hubs.one, kFirst);
        beat(*first, "A-01", now);
        beat(*first, "A-02", now);
        must(first->tick(now));
        for (int i = 1; i <= 40; ++i)
            hubs.one.issue(i);
        hubs.copy(hubs.one, hubs.two);
        const auto second = hubs.lead(hubs.two, kSecond);
        beat(*second, "A-01", now + 10'000);
        for (int i = 0; i < 40; ++i) {
            const HttpResponse response = second->claim(
                asking("A-01", encode(ClaimRequest{QString::number(i), QStringLiteral("A")})), now + 10'000);
            if (response.status == 200)
                QCOMPARE(laneOf(must(decode<ClaimAnswer>(response.body)).visit, {"A-01", "A-02"}),
                         QStringLiteral("A-01"));
            else
                QVERIFY(i > 0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_HubsInTurn)
#include "tst_HubsInTurn.moc"
