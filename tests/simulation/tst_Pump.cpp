// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PumpDesk.h"

#include <seva/base/Files.h>

#include <QTest>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr Instant kLater = 5'000;

CursorMessage cursor(const OriginId &origin, std::uint64_t acked)
{
    CursorMessage out;
    out.origin = origin;
    out.acked = out.durable = acked;
    out.head = Digest::of(QByteArray("theirs"));
    return out;
}

} // namespace

class tst_Pump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }

    void aLostQuestionForMissingCapturesIsAskedAgain()
    {
        Desk desk;
        desk.pass(0);
        desk.greet();
        QVERIFY(desk.asks("/v1/blobs/missing"));
        QVERIFY(!desk.pump->drained());
        desk.answer("/v1/blobs/missing", files::read(QStringLiteral("/nowhere"), 1).fault());
        desk.pass(kLater);
        desk.greet();
        desk.pass(kLater);
        QVERIFY(desk.asks("/v1/blobs/missing"));
    }

    /// The clock was a day ahead until somebody set it: nobody waits for that day to pass again.
    void aClockThatIsSetBackKeepsNobodyWaiting()
    {
        constexpr Instant day = 86'400'000;
        Desk desk;
        desk.pass(0);
        desk.greet();
        desk.open.clear();
        desk.pass(-day);
        QVERIFY(!desk.asks("/v1/heartbeat"));
        desk.pass(kLater);
        QVERIFY(desk.asks("/v1/heartbeat"));
        desk.answer("/v1/heartbeat", files::read(QStringLiteral("/nowhere"), 1).fault());
        desk.pass(-day);
        const Instant retry = desk.pump->uplink().nextRetry;
        QVERIFY2(retry > desk.now && retry < desk.now + kLater, qPrintable(QString::number(retry - desk.now)));
        desk.pass(kLater);
        QVERIFY(desk.asks("/v1/heartbeat"));
    }

    /// The peer has more of our events than we have: we are an older image, and do not wait for a collision.
    void aPeerThatHasMoreOfOursMeansANewName()
    {
        Desk desk;
        desk.store.append("one");
        desk.store.full = true;
        desk.pass(0);
        desk.greet({cursor(desk.store.origin(), 2)});
        QCOMPARE(desk.store.asked, 1);
        // It could not be stored: the next word of the peer asks again.
        desk.pass(kLater);
        desk.greet({cursor(desk.store.origin(), 2)});
        QCOMPARE(desk.store.asked, 2);
    }

    /// As many, but others: nothing is left to be pushed, so that no collision would ever tell.
    void aPeerThatHasOthersInTheirPlaceMeansANewName()
    {
        Desk desk;
        desk.store.append("one");
        CursorMessage others = cursor(desk.store.origin(), 1);
        others.head = Digest::of("another one");
        desk.pass(0);
        desk.greet({others});
        QCOMPARE(desk.store.asked, 1);
    }

    void aPeerThatHasWhatWeHaveMeansNone()
    {
        Desk desk;
        desk.store.append("one");
        CursorMessage same = cursor(desk.store.origin(), 1);
        same.head = desk.store.heads().value(desk.store.origin()).head;
        desk.pass(0);
        desk.greet({same});
        QCOMPARE(desk.store.asked, 0);
    }

    /// Somebody wrote twice under one name. What others wrote still comes.
    void aForkThatIsPulledKeepsNothingElseOut()
    {
        Desk desk;
        MemoryStore twin("A-02", 1);
        MemoryStore third("A-02", 2);
        desk.other.append("one");
        twin.append("another one");
        third.append("three");
        const auto take = [](MemoryStore &from) { return from.segments(from.origin(), 0, 100, 1 << 20)->first(); };
        QVERIFY(desk.store.ingest(take(desk.other), desk.other.signingKey()).ok());
        PullAnswer page;
        for (MemoryStore *from : {&twin, &third})
            page.segments.append(ForeignSegment{{take(*from)}, QStringLiteral("A-02")});
        desk.pass(0);
        desk.greet();
        QVERIFY(desk.asks("/v1/pull"));
        desk.answer("/v1/pull", sync::answer(200, page));
        QCOMPARE(desk.store.bodies(third.origin()), QList<QByteArray>{"three"});
        QCOMPARE(desk.store.bodies(twin.origin()), QList<QByteArray>{"one"});
        // And of the name that two have nothing is asked for any more.
        const PullRequest next = *decode<PullRequest>(desk.open.value("/v1/pull").request.body);
        for (const HaveMessage &have : next.have)
            QVERIFY(have.origin != twin.origin() || have.seq > 1'000'000);
    }

    void whatIsRefusedKeepsNothingElseBack()
    {
        Desk desk(true);
        desk.store.append("one");
        desk.other.append("two");
        const Segment theirs = desk.other.segments(desk.other.origin(), 0, 100, 1 << 20)->first();
        QVERIFY(desk.store.ingest(theirs, desk.other.signingKey()).ok());
        QVERIFY(desk.book->bind(desk.store, desk.other.origin(), QStringLiteral("A-02")).ok());
        desk.pass(0);
        desk.greet();
        const QByteArray refused = desk.pushOf(desk.other.origin());
        QVERIFY(!refused.isEmpty() && !desk.pushOf(desk.store.origin()).isEmpty());
        desk.answer(refused, refusal(400, fault("test.not-taken")));
        // The other push is still under way, and the captures are asked about.
        QVERIFY(!desk.pushOf(desk.store.origin()).isEmpty());
        QVERIFY(desk.asks("/v1/blobs/missing"));
        const LinkReport report = desk.pump->report(desk.now);
        QCOMPARE(report.uplink.link, Uplink::Link::Linked);
        QCOMPARE(report.stuck.size(), 1);
        QCOMPARE(report.stuck.first().what, StuckItem::What::Origin);
        QCOMPARE(report.stuck.first().reason, QStringLiteral("test.not-taken"));
        QVERIFY(report.stuck.first().nextTry > desk.now);
        QCOMPARE(report.lane(Lane::Events).waiting, 2u);
        QCOMPARE(report.lane(Lane::Events).reason, QStringLiteral("test.not-taken"));
        // Not before its time, and then again; once it is taken nothing is said of it any more.
        QVERIFY(desk.pushOf(desk.other.origin()).isEmpty());
        desk.pass(report.stuck.first().nextTry - desk.now);
        const QByteArray again = desk.pushOf(desk.other.origin());
        QCOMPARE(again, refused);
        desk.answer(again, sync::answer(200, PushAnswer{1, 1, {}, theirs.head}));
        QVERIFY(desk.pump->report(desk.now).stuck.isEmpty());
    }

    /// A segment is stored a moment before it is written down whose it is: without a station it would be refused.
    void nothingIsPassedOnBeforeItsStationIsKnown()
    {
        Desk desk(true);
        desk.other.append("two");
        const Segment theirs = desk.other.segments(desk.other.origin(), 0, 100, 1 << 20)->first();
        desk.pass(0);
        desk.greet();
        QVERIFY(desk.store.ingest(theirs, desk.other.signingKey()).ok());
        desk.step(Pump::Appended{});
        QVERIFY(desk.pushOf(desk.other.origin()).isEmpty());
        QVERIFY(desk.wakeAt <= desk.now + 50);
        QVERIFY(desk.book->bind(desk.store, desk.other.origin(), QStringLiteral("A-02")).ok());
        desk.pass(50);
        const QByteArray push = desk.pushOf(desk.other.origin());
        QVERIFY(!push.isEmpty());
        QCOMPARE(decode<PushRequest>(desk.open.value(push).request.body)->station, QStringLiteral("A-02"));
        desk.answer(push, sync::answer(200, PushAnswer{1, 1, {}, theirs.head}));
        QVERIFY(desk.wakeAt > desk.now + 50);
    }

    void aCaptureThatCannotBeReadIsNamedAndTriedAgain()
    {
        Desk desk;
        desk.captures.unreadable = true;
        desk.pass(0);
        desk.greet();
        desk.missing();
        const LinkReport report = desk.pump->report(desk.now);
        QCOMPARE(report.stuck.size(), 1);
        QCOMPARE(report.stuck.first().name, desk.captures.all().first().brief());
        QCOMPARE(report.lane(Lane::Captures).waiting, 1u);
        QCOMPARE(report.lane(Lane::Captures).reason, QStringLiteral("test.unreadable"));
        QVERIFY(!desk.pump->drained());
        desk.captures.unreadable = false;
        desk.pass(report.stuck.first().nextTry - desk.now);
        desk.missing();
        QVERIFY(desk.asks(desk.captures.target()));
        HttpResponse taken;
        taken.headers.insert("upload-offset", "9");
        desk.answer(desk.captures.target(), taken);
        QVERIFY(desk.pump->report(desk.now).stuck.isEmpty());
        QVERIFY(desk.pump->drained());
    }

    void aCaptureThatIsRefusedLeavesTheLinkAlone()
    {
        Desk desk;
        desk.pass(0);
        desk.greet();
        desk.missing();
        desk.answer(desk.captures.target(), refusal(422, fault("test.other-content")));
        const LinkReport report = desk.pump->report(desk.now);
        QCOMPARE(report.uplink.link, Uplink::Link::Linked);
        QCOMPARE(report.stuck.first().reason, QStringLiteral("test.other-content"));
    }

    /// "At least that long" (docs/sync-protocol.md, Carrier), whatever the back-off says.
    void aPeerThatSaysWhenIsNotAskedBefore()
    {
        Desk desk;
        desk.pass(0);
        HttpResponse busy = refusal(503, fault("test.busy"));
        busy.headers.insert("retry-after", "7");
        desk.answer("/v1/heartbeat", busy);
        for (int i = 0; i < 69; ++i) {
            desk.pass(100);
            QVERIFY(desk.open.isEmpty());
        }
        QVERIFY(desk.pump->report(desk.now).uplink.nextRetry >= desk.now);
        desk.pass(2'200);
        QVERIFY(desk.asks("/v1/heartbeat"));
    }

    /// Evenly from 0 to min(2 s, 200 ms x 2^n).
    void theBackOffIsDrawnFromAllOfItsRangeAndBounded()
    {
        QList<Instant> pauses;
        Desk desk;
        desk.pass(0);
        for (int i = 0; i < 400; ++i) {
            desk.answer("/v1/heartbeat", files::read(QStringLiteral("/nowhere"), 1).fault());
            pauses.append(desk.pump->report(desk.now).uplink.nextRetry - desk.now);
            desk.pass(pauses.last());
        }
        for (int i = 0; i < 5; ++i)
            QVERIFY2(pauses.at(i) <= (200 << i), qPrintable(QString::number(pauses.at(i))));
        const QList<Instant> late = pauses.mid(5);
        QVERIFY(*std::max_element(late.begin(), late.end()) <= 2'000);
        for (int quarter = 0; quarter < 4; ++quarter)
            QVERIFY(std::count_if(
                        late.begin(), late.end(),
                        [quarter](Instant pause) { return pause > quarter * 500 && pause <= (quarter + 1) * 500; })
                    > 60);
    }

    void aPeerThatWentBackIsObeyed()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i) {
            desk.store.append(QByteArray::number(i));
            (void)desk.store.segments(desk.store.origin(), 0, 1, 1 << 20);
        }
        const auto segments = *desk.store.segments(desk.store.origin(), 0, 1, 1 << 20);
        desk.pass(0);
        desk.greet({[&] {
            CursorMessage two = cursor(desk.store.origin(), 2);
            two.head = segments.at(1).head;
            return two;
        }()});
        QVERIFY(desk.pushOf(desk.store.origin()).endsWith("/3/3"));
        desk.answer(desk.pushOf(desk.store.origin()), sync::answer(409, PushAnswer{1, 1, {}, segments.at(0).head}));
        QVERIFY(desk.pushOf(desk.store.origin()).endsWith("/2/2"));
    }

    void theReportTellsTheAgeOfWhatWaitsAndTheClocksApart()
    {
        Desk desk;
        desk.store.append("one");
        desk.pass(0);
        const Instant made = desk.now;
        CursorsAnswer truth;
        desk.pass(100);
        truth.time = made + 50 + 90'000;
        desk.answer("/v1/heartbeat", sync::answer(200, truth));
        desk.pass(30'000);
        const LinkReport report = desk.pump->report(desk.now);
        QCOMPARE(report.clockApart, 90'000);
        QCOMPARE(report.lane(Lane::Events).waiting, 1u);
        QCOMPARE(report.lane(Lane::Events).inFlight, 1);
        QCOMPARE(report.lane(Lane::Events).oldest, made);
    }
};

QTEST_GUILESS_MAIN(tst_Pump)
#include "tst_Pump.moc"
