// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/events/OperatorSignedIn.h>
#include <seva/journal/JournalKeeper.h>
#include <seva/sync/Kept.h>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kWait = 20'000;

/// Data centre, hub and a kiosk, joined by TLS.
struct Line
{
    Line() : dc(centre.serve(HubParts::Role::DataCentre)), hub(serveHub())
    {
        kiosk = std::make_unique<Machine>(kendra, QStringLiteral("KIOSK-01"), urlOf(*hub));
    }
    std::unique_ptr<Hub> serveHub(quint16 port = 0)
    {
        return hubMachine.serve(HubParts::Role::KendraHub, dc ? urlOf(*dc) : QString(), port);
    }
    std::uint64_t own() const { return kiosk->has(kiosk->journal->origin()); }

    TestKendra kendra;
    Machine centre{kendra, QStringLiteral("DC")};
    Machine hubMachine{kendra, QStringLiteral("HUB")};
    std::unique_ptr<Hub> dc;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<Machine> kiosk;
};

/// Several heartbeats, to the hub and to what is above it, have been answered since.
bool heardAgain(const HubLink &link)
{
    constexpr Instant kSeveralBeats = 4'500;
    const Instant then = SystemClock().now() + kSeveralBeats;
    return QTest::qWaitFor([&] { return link.uplink().lastAcknowledged > then; }, kWait);
}

} // namespace

class tst_Kept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the hub alone has is not kept; what the data centre has is, at the hub and at the station.
    void onlyWhatTheDataCentreHasIsKept()
    {
        Line line;
        const OriginId origin = line.kiosk->journal->origin();
        const auto link = line.kiosk->link();
        line.kiosk->issue(1);
        QTRY_COMPARE_WITH_TIMEOUT(link->kept()->upTo(origin), line.own(), kWait);
        QCOMPARE(line.hub->kept()->upTo(origin), line.own());
        const std::uint64_t before = line.own();
        line.dc.reset();
        line.kiosk->issue(2);
        QTRY_COMPARE_WITH_TIMEOUT(line.hubMachine.has(origin), line.own(), kWait);
        QVERIFY(heardAgain(*link));
        QCOMPARE(link->kept()->upTo(origin), before);
        QCOMPARE(line.hub->kept()->upTo(origin), before);
    }

    void withoutADataCentreNothingIsKept()
    {
        TestKendra kendra;
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub);
        Machine kiosk(kendra, QStringLiteral("KIOSK-01"), urlOf(*hub));
        const auto link = kiosk.link();
        kiosk.issue(1);
        QTRY_COMPARE_WITH_TIMEOUT(link->uplink().waitingEvents, std::uint64_t(0), kWait);
        QVERIFY(heardAgain(*link));
        QCOMPARE(link->kept()->upTo(kiosk.journal->origin()), std::uint64_t(0));
        QVERIFY(!hub->kept());
    }

    void captures()
    {
        Line line;
        const VisitId visit = line.kiosk->issue(1);
        const auto ref = line.kiosk->vault->store(visit, line.kendra.random.bytes(400'000));
        QVERIFY(ref.ok());
        const Digest digest = *ref;
        auto link = line.kiosk->link();
        QVERIFY(!link->kept()->has(digest));
        QTRY_VERIFY_WITH_TIMEOUT(line.centre.vault->has(digest), kWait);
        QTRY_VERIFY_WITH_TIMEOUT(line.hubMachine.vault->has(digest), kWait);
        // A hub and a station that start ask at once, those that run every minute.
        const quint16 port = line.hub->port();
        line.hub.reset();
        line.hub = line.serveHub(port);
        QTRY_VERIFY_WITH_TIMEOUT(line.hub->kept()->has(digest), kWait);
        link = line.kiosk->link();
        QTRY_VERIFY_WITH_TIMEOUT(link->kept()->has(digest), kWait);
    }

    /// The whole way: nothing goes at the station before the data centre has it.
    void aStationForgetsOnlyAfterTheDataCentreHasIt()
    {
        Line line;
        const EventDraft signedIn =
            draft(VisitId(), OperatorSignedIn{QStringLiteral("op-1"), QStringLiteral("CSE"), QStringLiteral("A-01")});
        must(line.kiosk->journal->execute(
            [&](const State &, Instant) { return Result<QList<EventDraft>>(QList<EventDraft>{signedIn}); }));
        line.kiosk->issue(1);
        const auto link = line.kiosk->link();
        ManualClock later(line.kendra.clock.now() + 400LL * 24 * 3'600'000);
        JournalKeeper keeper({*line.kiosk->journal, line.kiosk->dir.path() + "/journal", *line.kiosk->keys,
                              must(journalOptions(line.kiosk->enrolment, *line.kiosk->keys)), later});
        const JournalKeeper::Forgetting of = JournalKeeper::forgettingOf({}, link->kept());
        if (link->kept()->upTo(line.kiosk->journal->origin()) == 0)
            QCOMPARE(*keeper.forget(of, {}), std::uint64_t(0));
        QTRY_COMPARE_WITH_TIMEOUT(link->kept()->upTo(line.kiosk->journal->origin()), line.own(), kWait);
        // The token waits for a counter: that event stays whatever its age.
        QCOMPARE(*keeper.forget(of, {}), std::uint64_t(1));
        QVERIFY(keeper.verify({})->findings.isEmpty());
    }

    void damageAtTheHubIsHeardAtTheStations()
    {
        Line line;
        const auto link = line.kiosk->link();
        line.hub->setDamage(QStringLiteral("journal.db, page 7"));
        QTRY_COMPARE_WITH_TIMEOUT(link->uplink().problem, QStringLiteral("sync.hub-journal-damaged"), kWait);
        QCOMPARE(link->uplink().link, Uplink::Link::Linked);
        line.hub->setDamage({});
        QTRY_COMPARE_WITH_TIMEOUT(link->uplink().problem, QString(), kWait);
    }
};

QTEST_GUILESS_MAIN(tst_Kept)
#include "tst_Kept.moc"
