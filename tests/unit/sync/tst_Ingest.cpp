// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/events/NumbersLeased.h>
#include <seva/journal/Upkeep.h>
#include <seva/sync/Ingest.h>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

HttpRequest pushOf(const Segment &segment, const StationId &station, const StationId &peer)
{
    PushRequest push;
    push.segment.segment = segment;
    push.station = station;
    HttpRequest request;
    request.method = "POST";
    request.target = "/v1/push/" + segment.origin.toHex() + '/' + QByteArray::number(qulonglong(segment.first)) + '/'
                     + QByteArray::number(qulonglong(segment.last));
    request.body = encode(push);
    request.peer = peer;
    return request;
}

/// A hub's ingest with a station that has three events, one segment each.
struct Hall
{
    Hall() : store(*hub.journal), ingest(store, *kendra.desk->book(), QStringLiteral("HUB"))
    {
        for (int i = 1; i <= 3; ++i) {
            kiosk.issue(i);
            segments.append(must(kiosk.journal->segments(kiosk.journal->origin(), std::uint64_t(i - 1), 500, 1 << 18)));
        }
    }
    HttpResponse push(int index, const StationId &peer = QStringLiteral("KIOSK-01"))
    {
        return ingest.push(pushOf(segments.at(index), QStringLiteral("KIOSK-01"), peer));
    }
    /// A block of numbers as the last event of this machine's own log.
    static Segment forge(Machine &machine)
    {
        const EventDraft block = draft(VisitId(), NumbersLeased{QStringLiteral("KIOSK-01"), QStringLiteral("N"), 1, 20,
                                                                9'999, QDate(2026, 11, 23), QStringLiteral("r")});
        must(machine.journal->execute(
            [&](const State &, Instant) { return Result<QList<EventDraft>>(QList<EventDraft>{block}); }));
        const OriginId own = machine.journal->origin();
        return must(machine.journal->segments(own, machine.has(own) - 1, 1, 1 << 18)).first();
    }
    std::uint64_t acked() const { return hub.has(kiosk.journal->origin()); }

    TestKendra kendra;
    Machine hub{kendra, QStringLiteral("HUB")};
    Machine kiosk{kendra, QStringLiteral("KIOSK-01")};
    JournalStore store;
    Ingest ingest;
    QList<Segment> segments;
};

} // namespace

class tst_Ingest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A station's journal in somebody else's hands says what only a hub decides.
    void whatOnlyAHubWritesIsRefusedOfOthers()
    {
        Hall hall;
        hall.ingest.guardHubWords(Ingest::Guard::Everybody);
        QCOMPARE(hall.push(0).status, 200);
        QCOMPARE(hall.push(1).status, 200);
        QCOMPARE(hall.push(2).status, 200);
        const Segment forged = Hall::forge(hall.kiosk);
        const HttpResponse refused =
            hall.ingest.push(pushOf(forged, QStringLiteral("KIOSK-01"), QStringLiteral("KIOSK-01")));
        QCOMPARE(refused.status, 403);
        QCOMPARE(faultOf(refused).code, QStringLiteral("sync.hub-event-of-station"));
        QCOMPARE(faultOf(refused).subject, QStringLiteral("KIOSK-01 4 NumbersLeased"));
        QCOMPARE(hall.ingest.refused(), QStringList{QStringLiteral("KIOSK-01 4 NumbersLeased")});
        QCOMPARE(hall.acked(), std::uint64_t(3));
        // Another hub machine's log holds just this.
        Machine second(hall.kendra, QStringLiteral("HUB-2"));
        const Segment word = Hall::forge(second);
        QCOMPARE(hall.ingest.push(pushOf(word, QStringLiteral("HUB-2"), QStringLiteral("HUB-2"))).status, 200);
    }

    /// It came all the same, by a stick or by way of the data centre: it counts for nothing, and a person is told.
    void whatOnlyAHubWritesCountsForNothingOfOthers()
    {
        Hall hall;
        hall.hub.journal->upkeep().useRoster(hall.kendra.desk->book()->roster());
        const Segment forged = Hall::forge(hall.kiosk);
        for (const Segment &segment : hall.segments + QList<Segment>{forged})
            QCOMPARE(must(hall.store.ingest(segment, hall.kiosk.keys->signingPublic())).kind,
                     IngestOutcome::Kind::Accepted);
        hall.hub.journal->read([](const State &state) {
            QVERIFY(state.blocks.isEmpty());
            QCOMPARE(state.epoch, std::uint64_t(0));
            QCOMPARE(state.anomalies.size(), 1);
            QVERIFY2(state.anomalies.first().endsWith(QLatin1String("NumbersLeased: only a hub decides this")),
                     qPrintable(state.anomalies.first()));
        });
        Machine second(hall.kendra, QStringLiteral("HUB-2"));
        hall.hub.journal->upkeep().useRoster(hall.kendra.desk->book()->roster());
        QCOMPARE(must(hall.store.ingest(Hall::forge(second), second.keys->signingPublic())).kind,
                 IngestOutcome::Kind::Accepted);
        hall.hub.journal->read([](const State &state) {
            QCOMPARE(state.blocks.size(), 1);
            QCOMPARE(state.anomalies.size(), 1);
        });
    }

    void inOrderIsAcknowledgedAndDurable()
    {
        Hall hall;
        for (int i = 0; i < 3; ++i) {
            const HttpResponse response = hall.push(i);
            QCOMPARE(response.status, 200);
            const auto truth = must(decode<PushAnswer>(response.body));
            QCOMPARE(truth.acked, std::uint64_t(i + 1));
            QCOMPARE(truth.durable, std::uint64_t(i + 1));
            QCOMPARE(truth.head, hall.segments.at(i).head);
        }
    }

    void duplicatesChangeNothing()
    {
        Hall hall;
        QCOMPARE(hall.push(0).status, 200);
        QCOMPARE(hall.push(0).status, 200);
        QCOMPARE(hall.push(1).status, 200);
        QCOMPARE(hall.push(0).status, 200);
        QCOMPARE(hall.acked(), std::uint64_t(2));
    }

    /// The power went between the segment and the note whose it is: the station, which was not answered, asks again.
    void whoseItIsIsStoredWithADuplicateToo()
    {
        Hall hall;
        QCOMPARE(must(hall.store.ingest(hall.segments.at(0), hall.kiosk.keys->signingPublic())).kind,
                 IngestOutcome::Kind::Accepted);
        const auto book = hall.kendra.desk->book();
        QVERIFY(book->stationOf(hall.store, hall.segments.at(0).origin).isEmpty());
        bool accepted = true;
        QCOMPARE(
            hall.ingest
                .push(pushOf(hall.segments.at(0), QStringLiteral("KIOSK-01"), QStringLiteral("KIOSK-01")), &accepted)
                .status,
            200);
        QVERIFY(!accepted);
        QCOMPARE(book->stationOf(hall.store, hall.segments.at(0).origin), QStringLiteral("KIOSK-01"));
    }

    void gapsAndReorderingAreToldTheTruth()
    {
        Hall hall;
        QCOMPARE(hall.push(0).status, 200);
        const HttpResponse gap = hall.push(2);
        QCOMPARE(gap.status, 409);
        QCOMPARE(must(decode<PushAnswer>(gap.body)).acked, std::uint64_t(1));
        QCOMPARE(hall.push(1).status, 200);
        QCOMPARE(hall.push(2).status, 200);
        QCOMPARE(hall.acked(), std::uint64_t(3));
    }

    void aForkIsRefusedAndNothingOfItStored()
    {
        Hall hall;
        QCOMPARE(hall.push(0).status, 200);
        Segment other = hall.segments.at(1);
        other.before = hall.segments.at(2).head;
        const HttpResponse response =
            hall.ingest.push(pushOf(other, QStringLiteral("KIOSK-01"), QStringLiteral("KIOSK-01")));
        QCOMPARE(response.status, 422);
        QCOMPARE(hall.acked(), std::uint64_t(1));
    }

    void alteredPayloadOrSignatureIsRefused()
    {
        Hall hall;
        Segment bad = hall.segments.at(0);
        bad.payload[bad.payload.size() / 2] = char(bad.payload.at(bad.payload.size() / 2) ^ 1);
        QCOMPARE(hall.ingest.push(pushOf(bad, "KIOSK-01", "KIOSK-01")).status, 400);
        bad = hall.segments.at(0);
        bad.signature[3] = char(bad.signature.at(3) ^ 1);
        QCOMPARE(hall.ingest.push(pushOf(bad, "KIOSK-01", "KIOSK-01")).status, 400);
        QCOMPARE(hall.acked(), std::uint64_t(0));
    }

    void aStationPushesItsOwnOriginOnly()
    {
        Hall hall;
        QCOMPARE(hall.push(0, QStringLiteral("A-01")).status, 403);
        // A hub may bring another station's events.
        QCOMPARE(hall.push(0, QStringLiteral("DC")).status, 200);
        // Once bound, an origin stays its station's.
        Machine counter(hall.kendra, QStringLiteral("A-01"));
        QCOMPARE(hall.ingest.push(pushOf(hall.segments.at(1), "A-01", "A-01")).status, 403);
    }

    void aStationThatNeverEnrolledIsRefused()
    {
        Hall hall;
        QCOMPARE(hall.ingest.push(pushOf(hall.segments.at(0), "A-05", "A-05")).status, 403);
    }

    void addressAndContentMustAgree()
    {
        Hall hall;
        HttpRequest request = pushOf(hall.segments.at(0), "KIOSK-01", "KIOSK-01");
        request.target += '0';
        QCOMPARE(hall.ingest.push(request).status, 400);
        request = pushOf(hall.segments.at(0), "KIOSK-01", "KIOSK-01");
        request.body.chop(1);
        QCOMPARE(hall.ingest.push(request).status, 400);
        request.body = "garbage";
        QCOMPARE(hall.ingest.push(request).status, 400);
        QCOMPARE(hall.acked(), std::uint64_t(0));
    }

    void pullForwardsByteForByteInTheOrderOfArrival()
    {
        Hall hall;
        QCOMPARE(hall.push(0).status, 200);
        hall.hub.issue(9);
        QCOMPARE(hall.push(1).status, 200);
        HttpRequest request;
        request.body = encode(PullRequest{});
        request.peer = QStringLiteral("DISPLAY-01");
        const auto page = must(decode<PullAnswer>(hall.ingest.pull(request).response.body));
        QCOMPARE(page.segments.size(), 3);
        QCOMPARE(page.segments.at(0).station, QStringLiteral("KIOSK-01"));
        QCOMPARE(page.segments.at(0).segment.segment.payload, hall.segments.at(0).payload);
        QCOMPARE(page.segments.at(0).segment.segment.signature, hall.segments.at(0).signature);
        QCOMPARE(page.segments.at(1).station, QStringLiteral("HUB"));
        QCOMPARE(page.segments.at(2).segment.segment.head, hall.segments.at(1).head);
        PullRequest rest;
        for (const ForeignSegment &segment : page.segments)
            rest.have.append({segment.segment.segment.origin, segment.segment.segment.last});
        rest.keysAfter = page.keysAfter;
        request.body = encode(rest);
        QVERIFY(hall.ingest.pull(request).empty);
    }
};

QTEST_GUILESS_MAIN(tst_Ingest)
#include "tst_Ingest.moc"
