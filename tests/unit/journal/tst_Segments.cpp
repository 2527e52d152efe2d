// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

#include <seva/base/Cbor.h>

#include <QCborArray>
#include <QTest>

using namespace seva;
using Kind = IngestOutcome::Kind;

namespace {

Kind offer(Station &to, const Segment &segment, const Station &from)
{
    return to.journal->ingest(segment, from.keys->signingPublic())->kind;
}

} // namespace

class tst_Segments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSealedSegmentStaysTheSameByteForByte()
    {
        Station s;
        s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        const QList<Segment> first = s.segments();
        QCOMPARE(first.size(), 1);
        s.must(Station::issued(s.newVisit(), QStringLiteral("N102")));
        s.close();
        s.open();
        const QList<Segment> second = s.segments();
        QCOMPARE(second.size(), 2);
        QCOMPARE(second[0].payload, first[0].payload);
        QCOMPARE(second[0].signature, first[0].signature);
        QCOMPARE(second[1].first, std::uint64_t(3));
        QCOMPARE(second[1].before, second[0].head);
        QCOMPARE(s.segments(2).size(), 1);
    }

    void limitsCutTheRunIntoSegments()
    {
        Station s;
        for (int i = 0; i < 7; ++i)
            s.must(Station::issued(s.newVisit(), QStringLiteral("N%1").arg(100 + i)));
        const QList<Segment> cut = *s.journal->segments(s.journal->origin(), 0, 3, 1 << 20);
        QCOMPARE(cut.size(), 3);
        QCOMPARE(cut[2].last, std::uint64_t(7));
        QCOMPARE(s.journal->segments(s.journal->origin(), 0, 3, 1)->size(), 1);
    }

    void aReceiverHasTheSameEventsAndForwardsTheSameBytes()
    {
        Station a;
        Station hub;
        const VisitId id = a.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        QVERIFY(hub.journal->addVisitKeys(*a.journal->visitKeys({id})).ok());
        const Segment segment = a.segments().first();
        const auto outcome = hub.journal->ingest(segment, a.keys->signingPublic());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->kind, Kind::Accepted);
        QCOMPARE(outcome->events.size(), 2);
        QCOMPARE(outcome->cursor.acked, std::uint64_t(2));
        QCOMPARE(outcome->cursor.head, segment.head);
        QCOMPARE(hub.visit(id).arn, QStringLiteral("26-1000007074"));
        const QList<Segment> onward = *hub.journal->segmentsNotHad({}, 1 << 20);
        QCOMPARE(onward.size(), 1);
        QCOMPARE(onward[0].payload, segment.payload);
        QCOMPARE(onward[0].signature, segment.signature);
        QVERIFY(hub.journal->segmentsNotHad({{segment.origin, 2}}, 1 << 20)->isEmpty());
    }

    void duplicatesAndGapsAreHarmless()
    {
        Station a;
        Station hub;
        a.must(Station::issued(a.newVisit(), QStringLiteral("N101")));
        a.segments();
        a.must(Station::issued(a.newVisit(), QStringLiteral("N102")));
        const QList<Segment> two = a.segments();
        QCOMPARE(offer(hub, two[1], a), Kind::Gap);
        QCOMPARE(offer(hub, two[0], a), Kind::Accepted);
        QCOMPARE(offer(hub, two[0], a), Kind::Duplicate);
        QCOMPARE(offer(hub, two[1], a), Kind::Accepted);
        QCOMPARE(hub.journal->heads().value(a.journal->origin()).acked, std::uint64_t(2));
        QCOMPARE(offer(a, two[1], a), Kind::Duplicate);
    }

    void aForkIsNamedAsOne()
    {
        Station a;
        Station hub;
        Segment real = (a.must(Station::issued(a.newVisit(), QStringLiteral("N101"))), a.segments().first());
        QCOMPARE(offer(hub, real, a), Kind::Accepted);
        Segment other = real;
        other.head = Digest::of(QByteArray("another history"));
        resign(other, a);
        QCOMPARE(offer(hub, other, a), Kind::Fork);
        other.first = other.last = 2;
        other.before = Digest::of(QByteArray("another history"));
        resign(other, a);
        QCOMPARE(offer(hub, other, a), Kind::Fork);
    }

    void whatIsAlteredIsRefusedAndChangesNothing()
    {
        Station a;
        Station hub;
        a.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        const Segment good = a.segments().first();
        Segment bad = good;
        bad.signature[5] = char(bad.signature[5] ^ 1);
        QCOMPARE(offer(hub, bad, a), Kind::BadSignature);
        QCOMPARE(hub.journal->ingest(good, QByteArray(32, 'x'))->kind, Kind::BadSignature);
        for (qsizetype i = 0; i < good.payload.size(); ++i) {
            bad = good;
            bad.payload[i] = char(bad.payload[i] ^ 4);
            const Kind kind = offer(hub, bad, a);
            // A bit that the compression does not mean anything by may pass: the events are the signed ones.
            if (kind == Kind::Accepted) {
                QCOMPARE(hub.journal->heads().value(good.origin).head, good.head);
                return;
            }
            QCOMPARE(kind, Kind::Malformed);
        }
        QVERIFY(hub.journal->heads().isEmpty());
        QCOMPARE(offer(hub, good, a), Kind::Accepted);
    }

    void sizesAreCheckedBeforeAnythingIsUnpacked()
    {
        Station a;
        Station hub;
        a.must(Station::issued(a.newVisit(), QStringLiteral("N101")));
        Segment big = a.segments().first();
        big.payload = QByteArray(kSegmentMaxBytes + 1, '\0');
        QCOMPARE(offer(hub, big, a), Kind::Malformed);
        Segment many = a.segments().first();
        many.last = many.first + kSegmentMaxEventsCatchingUp;
        resign(many, a);
        QCOMPARE(offer(hub, many, a), Kind::Malformed);
    }

    void unknownTypesAreKeptAndForwardedAsTheyAre()
    {
        Station a;
        Station hub;
        Station centre;
        EventDraft later;
        later.type = QStringLiteral("SomethingOfNextYear");
        later.version = 7;
        later.subject = a.newVisit();
        later.open.insert(qint64(1), QStringLiteral("x"));
        a.must(later);
        QCOMPARE(offer(hub, a.segments().first(), a), Kind::Accepted);
        const Segment forwarded = hub.journal->segmentsNotHad({}, 1 << 20)->first();
        QCOMPARE(offer(centre, forwarded, a), Kind::Accepted);
        const Event there = centre.journal->events(a.journal->origin(), 0, 1)->first();
        QCOMPARE(there.type, later.type);
        QCOMPARE(there.version, 7);
        QCOMPARE(there.open, later.open);
    }

    void segmentsComeInTheOrderInWhichThingsHappenedHere()
    {
        Station a;
        Station hub;
        hub.must(Station::issued(hub.newVisit(), QStringLiteral("N101")));
        a.must(Station::issued(a.newVisit(), QStringLiteral("N201")));
        QCOMPARE(offer(hub, a.segments().first(), a), Kind::Accepted);
        hub.must(Station::issued(hub.newVisit(), QStringLiteral("N102")));
        const QList<Segment> all = *hub.journal->segmentsNotHad({}, 1 << 20);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].origin, hub.journal->origin());
        QCOMPARE(all[1].origin, a.journal->origin());
        QCOMPARE(all[2].origin, hub.journal->origin());
    }

private:
    static void resign(Segment &s, const Station &by)
    {
        s.signature = by.keys->sign(
            cbor::encode(QCborArray{s.origin, qint64(s.first), qint64(s.last), s.head.bytes(), qint64(s.schema)}));
    }
};

QTEST_GUILESS_MAIN(tst_Segments)
#include "tst_Segments.moc"
