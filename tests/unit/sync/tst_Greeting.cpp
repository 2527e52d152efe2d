// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/base/Files.h>
#include <seva/sync/Ingest.h>
#include <seva/sync/Pump.h>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

/// A kiosk's pump whose requests are answered by hand, by a hub's real ingest.
struct Link
{
    Link() { restart(); }
    /// As a new process: of what was known only that is left which the journal keeps.
    void restart()
    {
        PumpOptions options;
        options.station = kiosk.enrolment.station;
        pump = std::make_unique<Pump>(store, nullptr, *kiosk.enrolment.book, kendra.random, options);
    }
    QList<Pump::Send> step(const Pump::Event &event)
    {
        QList<Pump::Send> sent;
        for (const Pump::Action &action : pump->step(event, now))
            if (const auto *send = std::get_if<Pump::Send>(&action))
                sent.append(*send);
        return sent;
    }
    HttpResponse answerTo(Pump::Send send)
    {
        send.request.peer = kiosk.enrolment.station;
        if (send.request.target.startsWith("/v1/push/"))
            return ingest.push(send.request);
        if (send.request.target == "/v1/heartbeat")
            return answer(200, must(ingest.cursors()));
        return ingest.pull(send.request).response;
    }
    /// What was there before comes back after a silence, with one event that the hub has not.
    void comesBackWithOneMore()
    {
        kiosk.issue(1);
        settle();
        kiosk.issue(2);
        restart();
    }
    QList<Pump::Send> answered(const Pump::Send &send) { return step(Pump::Answered{send.id, answerTo(send)}); }
    /// Answers everything until nothing new is asked but pulls.
    void settle()
    {
        for (QList<Pump::Send> open = step(Pump::Tick{}); !open.isEmpty();)
            if (const Pump::Send send = open.takeFirst(); send.request.target != "/v1/pull")
                open += answered(send);
    }

    TestKendra kendra;
    Machine hub{kendra, QStringLiteral("HUB")};
    Machine kiosk{kendra, QStringLiteral("KIOSK-01")};
    JournalStore there{*hub.journal};
    JournalStore store{*kiosk.journal};
    Ingest ingest{there, *kendra.desk->book(), QStringLiteral("HUB")};
    std::unique_ptr<Pump> pump;
    Instant now = 1'000'000;
};

QList<QByteArray> targets(const QList<Pump::Send> &sent)
{
    QList<QByteArray> out;
    for (const Pump::Send &send : sent)
        out.append(send.request.target.split('/').value(2));
    return out;
}

} // namespace

class TestGreeting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }

    void aStrangerIsGreetedFirst()
    {
        Link link;
        link.kiosk.issue(1);
        QCOMPARE(targets(link.step(Pump::Tick{})), (QList<QByteArray>{"heartbeat"}));
    }

    /// One round trip sooner, on one connection, and nothing twice.
    void whoWasThereBeforeIsSentTheNextBeforeTheGreeting()
    {
        Link link;
        link.comesBackWithOneMore();
        const QList<Pump::Send> sent = link.step(Pump::Tick{});
        QCOMPARE(targets(sent), (QList<QByteArray>{"push"}));
        QVERIFY(sent.last().request.target.endsWith("/2/2"));
        // What comes meanwhile waits: one thing at a time, until something is known of the line.
        link.kiosk.issue(3);
        QCOMPARE(targets(link.step(Pump::Appended{})), QList<QByteArray>());
        const QList<Pump::Send> greeting = link.answered(sent.first());
        QCOMPARE(targets(greeting), (QList<QByteArray>{"heartbeat"}));
        QCOMPARE(link.hub.has(link.kiosk.journal->origin()), 2u);
        const QList<Pump::Send> rest = link.answered(greeting.first());
        QCOMPARE(link.pump->uplink().link, Uplink::Link::Linked);
        QVERIFY(rest.first().request.target.endsWith("/3/3"));
        (void)link.answered(rest.first());
        QCOMPARE(link.hub.has(link.kiosk.journal->origin()), 3u);
        QVERIFY(link.pump->drained());
    }

    /// However much waits, one segment goes, and nothing on a second connection before the hub has answered.
    void itIsOneWhateverWaits()
    {
        Link link;
        link.kiosk.issue(1);
        link.settle();
        QList<EventDraft> drafts;
        for (int i = 0; i < kSegmentMaxEvents + 100; ++i)
            drafts.append(Machine::issued(uuidV7(link.now, link.kendra.random.bytes(10)), 2 + i));
        must(link.kiosk.journal->execute([&](const State &, Instant) { return Result<QList<EventDraft>>(drafts); }));
        link.restart();
        const QList<Pump::Send> sent = link.step(Pump::Tick{});
        QCOMPARE(targets(sent), (QList<QByteArray>{"push"}));
        QVERIFY(sent.first().request.target.endsWith("/2/501"));
        const QList<Pump::Send> greeting = link.answered(sent.first());
        QCOMPARE(targets(greeting), (QList<QByteArray>{"heartbeat"}));
        const QList<Pump::Send> more = link.answered(greeting.first());
        QVERIFY(more.first().request.target.endsWith("/502/601"));
    }

    /// A thin line, or nobody there: after a second the greeting goes beside it, and its shorter deadline counts.
    void theGreetingWaitsASecondAtMost()
    {
        Link link;
        link.comesBackWithOneMore();
        const QList<Pump::Send> sent = link.step(Pump::Tick{});
        link.now += 999;
        QVERIFY(link.step(Pump::Tick{}).isEmpty());
        link.now += 1;
        const QList<Pump::Send> greeting = link.step(Pump::Tick{});
        QCOMPARE(targets(greeting), (QList<QByteArray>{"heartbeat"}));
        // The greeting, which knows less than what is under way, changes nothing; nothing goes twice.
        const QList<Pump::Send> behind = link.answered(greeting.first());
        QVERIFY(!targets(behind).contains("push"));
        QVERIFY(!targets(link.answered(sent.first())).contains("push"));
        QVERIFY(link.pump->drained());
    }

    /// The line is down: what went first goes again, and not more of it.
    void aLostOneIsTriedAgain()
    {
        Link link;
        link.comesBackWithOneMore();
        QList<Pump::Send> sent = link.step(Pump::Tick{});
        for (int i = 0; i < 5; ++i) {
            const Fault nobody = files::read(QStringLiteral("/nowhere"), 1).fault();
            QVERIFY(link.step(Pump::Answered{sent.first().id, nobody}).isEmpty());
            link.now += 5'000;
            sent = link.step(Pump::Tick{});
            QCOMPARE(targets(sent), (QList<QByteArray>{"push"}));
            QVERIFY(sent.first().request.target.endsWith("/2/2"));
        }
        QCOMPARE(targets(link.answered(sent.first())), (QList<QByteArray>{"heartbeat"}));
    }

    /// The hub had it, only its answer was lost.
    void whatIsThereAlreadyIsNotStoredTwice()
    {
        Link link;
        link.comesBackWithOneMore();
        (void)link.answerTo(link.step(Pump::Tick{}).first());
        link.restart();
        const QList<Pump::Send> sent = link.step(Pump::Tick{});
        QVERIFY(sent.first().request.target.endsWith("/2/2"));
        QCOMPARE(targets(link.answered(sent.first())), (QList<QByteArray>{"heartbeat"}));
        QCOMPARE(link.hub.has(link.kiosk.journal->origin()), 2u);
    }

    /// The peer went back meanwhile, or is another one: its answer is obeyed.
    void aPeerThatLostItsTailGetsItAgain()
    {
        Link link;
        link.comesBackWithOneMore();
        Machine other(link.kendra, QStringLiteral("A-01"));
        JournalStore empty(*other.journal);
        Ingest instead(empty, *link.kendra.desk->book(), QStringLiteral("HUB"));
        HttpRequest push = link.step(Pump::Tick{}).last().request;
        push.peer = QStringLiteral("KIOSK-01");
        const HttpResponse gap = instead.push(push);
        QCOMPARE(gap.status, 409);
        const QList<Pump::Send> greeting = link.step(Pump::Answered{1, gap});
        QCOMPARE(targets(greeting), (QList<QByteArray>{"heartbeat"}));
        const QList<Pump::Send> again =
            link.step(Pump::Answered{greeting.first().id, answer(200, must(instead.cursors()))});
        QVERIFY(targets(again).contains("push"));
        for (const Pump::Send &send : again)
            if (send.request.target.startsWith("/v1/push/"))
                QVERIFY(send.request.target.contains("/1/"));
    }

    /// Somebody else wrote under our name meanwhile: a new name, and the greeting goes on.
    void aForkMeansANewName()
    {
        Link link;
        link.comesBackWithOneMore();
        const OriginId before = link.kiosk.journal->origin();
        const QList<Pump::Send> sent = link.step(Pump::Tick{});
        const HttpResponse fork = answer(422, PushAnswer{5, 5, link.hub.journal->origin(), Digest::of("theirs")});
        QCOMPARE(targets(link.step(Pump::Answered{sent.first().id, fork})), (QList<QByteArray>{"heartbeat"}));
        QVERIFY(link.kiosk.journal->origin() != before);
    }

    /// What the peer refuses for itself does not hold up the greeting.
    void aRefusedSegmentDoesNotHoldUpTheGreeting()
    {
        for (const int status : {400, 403, 413}) {
            Link link;
            link.comesBackWithOneMore();
            const QList<Pump::Send> sent = link.step(Pump::Tick{});
            const HttpResponse refused = refusal(status, fault("test.not-taken"));
            const QList<Pump::Send> greeting = link.step(Pump::Answered{sent.first().id, refused});
            QCOMPARE(targets(greeting), (QList<QByteArray>{"heartbeat"}));
            QVERIFY(!targets(link.answered(greeting.first())).contains("push"));
            QCOMPARE(link.pump->uplink().link, Uplink::Link::Linked);
        }
    }

    /// A peer that cannot store now is left alone for as long as it says, then heard, and asked again behind the
    /// greeting: what it has to say does not depend on what it cannot take.
    void aPeerThatCannotTakeItIsGreetedFirst()
    {
        for (const int status : {429, 503}) {
            Link link;
            link.comesBackWithOneMore();
            const QList<Pump::Send> sent = link.step(Pump::Tick{});
            HttpResponse busy = refusal(status, fault("test.busy"));
            busy.headers.insert("retry-after", "7");
            QVERIFY(link.step(Pump::Answered{sent.first().id, busy}).isEmpty());
            link.now += 6'999;
            QVERIFY(link.step(Pump::Tick{}).isEmpty());
            link.now += 1'000;
            const QList<Pump::Send> greeting = link.step(Pump::Tick{});
            QCOMPARE(targets(greeting), (QList<QByteArray>{"heartbeat"}));
            const QList<Pump::Send> behind = link.answered(greeting.first());
            QVERIFY(targets(behind).contains("push"));
            QCOMPARE(link.pump->uplink().link, Uplink::Link::Linked);
            // It was taken: after the next silence a segment is the first again.
            (void)link.answered(behind.first());
            link.kiosk.issue(3);
            link.restart();
            QCOMPARE(targets(link.step(Pump::Tick{})), (QList<QByteArray>{"push"}));
        }
    }
};

QTEST_GUILESS_MAIN(TestGreeting)
#include "tst_Greeting.moc"
