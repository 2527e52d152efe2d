// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

#include "SegmentDictionary.h"
#include "SegmentPack.h"

#include <QTest>
#include <seva/events/VisitClosed.h>

using namespace seva;

namespace {

Row row(OriginId origin)
{
    Row r;
    r.origin = std::move(origin);
    r.seq = 1;
    r.hlc = Hlc(Station::kMorning) << 16;
    r.type = QStringLiteral("TokenIssued");
    r.subject = uuidOf(QByteArray(16, 's'));
    r.body = QByteArray::fromHex("a1016130");
    r.hash = hashOf(r);
    return r;
}

Segment segmentOf(const Row &r, int schema, const KeyStore &keys)
{
    Segment s;
    s.origin = r.origin;
    s.first = s.last = 1;
    s.head = r.hash;
    s.schema = schema;
    s.payload = segment::pack({r}, schema);
    s.signature = keys.sign(segment::signedPart(s));
    return s;
}

} // namespace

class tst_SegmentPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDictionaryNeverChanges()
    {
        QCOMPARE(segment::dictionaryOf(1).size(), 0);
        QCOMPARE(Digest::of(segment::dictionaryOf(2).toByteArray()).hex(),
                 QStringLiteral("0158157b2682e61a72327382e0d0552a158b99688a770422e33f20940240d47831"));
        QCOMPARE(segment::dictionaryOf(3).size(), 0);
    }

    /// A thread remembers what it unpacked last, and never takes other bytes for it.
    void bytesWrittenOverAreUnpackedAnew()
    {
        Station a;
        const Segment one = segmentOf(row(OriginId(32, 'a')), 2, *a.keys);
        Row other = row(OriginId(32, 'a'));
        other.body = QByteArray::fromHex("a1016131");
        other.hash = hashOf(other);
        const Segment two = segmentOf(other, 2, *a.keys);
        QCOMPARE(two.payload.size(), one.payload.size());
        QByteArray memory = one.payload;
        memory.detach();
        Segment s = one;
        s.payload = QByteArray::fromRawData(memory.constData(), memory.size());
        QVERIFY(segment::unpack(s));
        std::copy(two.payload.begin(), two.payload.end(), memory.data());
        QVERIFY(!segment::unpack(s));
        s.head = two.head;
        QVERIFY(segment::unpack(s));
        // Its own memory, changed in place.
        s = one;
        QVERIFY(segment::unpack(s) && segment::unpack(s));
        s.payload.data()[s.payload.size() - 1] ^= 1;
        QVERIFY(!segment::unpack(s));
        QVERIFY(segment::unpack(one));
        s = one;
        s.schema = 1;
        QVERIFY(!segment::unpack(s));
    }

    /// The walk that makes no events says what the one that makes them says.
    void theHashOfOneEventIsThatOfTheChain()
    {
        Station a;
        for (int n = 0; n < 7; ++n)
            QVERIFY(a.journal
                        ->execute([](const State &, Instant) -> Result<QList<EventDraft>> {
                            return QList<EventDraft>{draft(QUuid(), VisitClosed{QStringLiteral("A-01"), {}})};
                        })
                        .ok());
        const Segment whole = a.journal->segments(a.journal->origin(), 0, 500, kSegmentMaxBytes)->first();
        const auto rows = segment::unpack(whole);
        QVERIFY(rows && rows->size() == 7);
        for (const Row &row : *rows) {
            QCOMPARE(row.hash, hashOf(row));
            QCOMPARE(segment::hashWithin(whole, row.seq), std::optional(row.hash));
        }
        QVERIFY(!segment::hashWithin(whole, whole.first - 1) && !segment::hashWithin(whole, whole.last + 1));
        Segment other = whole;
        other.head = rows->first().hash;
        QVERIFY(!segment::hashWithin(other, other.first) && !segment::unpack(other));
    }

    void everySchemaThereEverWasIsRead_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema <= segment::kSchema; ++schema)
            QTest::newRow(qPrintable(QString::number(schema))) << schema;
    }
    void everySchemaThereEverWasIsRead()
    {
        QFETCH(int, schema);
        Station a;
        Station b;
        const Segment s = segmentOf(row(a.journal->origin()), schema, *a.keys);
        QCOMPARE(b.journal->ingest(s, a.keys->signingPublic())->kind, IngestOutcome::Kind::Accepted);
        // Stored and passed on byte for byte.
        const QList<Segment> onward = *b.journal->segments(s.origin, 0, 500, 1 << 20);
        QCOMPARE(onward.size(), 1);
        QCOMPARE(onward.first().payload, s.payload);
        QCOMPARE(onward.first().schema, schema);
    }

    void aSegmentIsReadByItsOwnDictionaryOnly()
    {
        Station a;
        Station b;
        Segment s = segmentOf(row(a.journal->origin()), 2, *a.keys);
        s.schema = 1;
        s.signature = a.keys->sign(segment::signedPart(s));
        QCOMPARE(b.journal->ingest(s, a.keys->signingPublic())->kind, IngestOutcome::Kind::Malformed);
        s.schema = segment::kSchema + 1;
        s.signature = a.keys->sign(segment::signedPart(s));
        QCOMPARE(b.journal->ingest(s, a.keys->signingPublic())->kind, IngestOutcome::Kind::Malformed);
    }

    void oneEventIsSmall()
    {
        Station a;
        a.must(Station::issued(a.newVisit(), QStringLiteral("N101")));
        const Segment s = a.segments().first();
        QVERIFY2(s.payload.size() < 200, qPrintable(QString::number(s.payload.size())));
        QVERIFY(s.payload.size() < segment::pack({row(s.origin)}, 1).size() + 200);
    }

    void whatANewerStationWritesPassesThroughHubToTheDataCentre()
    {
        Station newer;
        Station hub;
        Station centre;
        EventDraft draft;
        draft.type = QStringLiteral("HologramChecked");
        draft.version = 7;
        draft.subject = newer.newVisit();
        draft.open.insert(qint64(1), QStringLiteral("kept as it is"));
        draft.open.insert(qint64(90), QCborArray{1, 2, QByteArray("x")});
        newer.must(Station::issued(draft.subject, QStringLiteral("N101")));
        const QList<Event> recorded = newer.must(draft);
        const Event written = recorded.first();
        const QByteArray key = newer.keys->signingPublic();
        for (const Segment &s : newer.segments())
            QCOMPARE(hub.journal->ingest(s, key)->kind, IngestOutcome::Kind::Accepted);
        const QList<Segment> onward = *hub.journal->segmentsNotHad({}, 1 << 20);
        for (const Segment &s : onward)
            QCOMPARE(centre.journal->ingest(s, key)->kind, IngestOutcome::Kind::Accepted);
        const QList<Event> there = *centre.journal->events(written.origin, 1, 1);
        const Event arrived = there.first();
        QCOMPARE(arrived.hash, written.hash);
        QCOMPARE(arrived.type, draft.type);
        QCOMPARE(arrived.version, 7);
        QCOMPARE(arrived.open, draft.open);
        QCOMPARE(centre.visit(draft.subject).token, QStringLiteral("N101"));
        centre.close();
        const auto report = verifyJournal(centre.folder(), *centre.keys, centre.options);
        QVERIFY2(report->findings.isEmpty(), qPrintable(report->findings.value(0).what));
    }
};

QTEST_GUILESS_MAIN(tst_SegmentPack)
#include "tst_SegmentPack.moc"
