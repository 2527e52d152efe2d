// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One suite for every store behind EventStore: what a station is told must not depend on where its events are kept.
#include <seva/store/PostgresStore.h>
#include <seva/test/PostgresCluster.h>
#include <seva/test/SegmentMaker.h>

#include <QTest>

using namespace seva;
using namespace seva::sync;
using seva::store::PostgresOptions;
using seva::store::PostgresStore;
using seva::test::SegmentMaker;
using Kind = IngestOutcome::Kind;

namespace {

/// The embedded store in a folder of its own.
struct Embedded : JournalStore
{
    struct Parts
    {
        QTemporaryDir dir;
        SystemRandom random;
        SystemClock clock;
        std::unique_ptr<KeyStore> keys = *openSoftwareKeyStore(dir.path(), random);
        std::unique_ptr<Journal> journal = *Journal::open(dir.path() + "/journal", *keys, clock, random, {});
    };
    explicit Embedded(std::unique_ptr<Parts> made) : JournalStore(*made->journal), parts(std::move(made)) {}
    std::unique_ptr<Parts> parts;
};

Kind kindOf(EventStore &store, const Segment &segment, const QByteArray &key)
{
    const Result<IngestOutcome> outcome = store.ingest(segment, key);
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.fault().code), qPrintable(outcome.fault().subject));
    return outcome->kind;
}

QList<Segment> all(EventStore &store)
{
    return *store.segmentsNotHad({{store.origin(), ~0ULL >> 1}}, 1 << 20);
}

} // namespace

class tst_EventStores : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<seva::test::PostgresCluster> m_cluster;
    std::unique_ptr<seva::test::PgBouncer> m_session;
    std::unique_ptr<seva::test::PgBouncer> m_transaction;
    int m_sites = 0;

    PostgresOptions options(const QByteArray &address, PostgresOptions::Pooling pooling)
    {
        PostgresOptions options;
        options.address = address;
        options.pooling = pooling;
        options.site = QStringLiteral("SITE-%1").arg(++m_sites);
        return options;
    }
    /// The store of the row under test, empty.
    std::unique_ptr<EventStore> fresh()
    {
        QFETCH_GLOBAL(QString, kind);
        using Pooling = PostgresOptions::Pooling;
        if (kind == "embedded")
            return std::make_unique<Embedded>(std::make_unique<Embedded::Parts>());
        const PostgresOptions asked = kind == "postgres"  ? options(m_cluster->address(), Pooling::Session)
                                      : kind == "session" ? options(m_session->address(), Pooling::Session)
                                                          : options(m_transaction->address(), Pooling::Transaction);
        auto store = PostgresStore::open(asked);
        if (!store)
            qFatal("%s %s", qPrintable(store.fault().code), qPrintable(store.fault().subject));
        return *std::move(store);
    }

private Q_SLOTS:
    void initTestCase()
    {
        crypto::initialise();
        m_cluster = std::make_unique<seva::test::PostgresCluster>();
        m_session = std::make_unique<seva::test::PgBouncer>(*m_cluster, "session");
        m_transaction = std::make_unique<seva::test::PgBouncer>(*m_cluster, "transaction");
        // Transaction pooling never migrates: somebody with a direct connection did.
        QVERIFY(PostgresStore::open(options(m_cluster->address(), PostgresOptions::Pooling::Session)).ok());
    }

    void initTestCase_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"embedded", "postgres", "session", "transaction"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void inOrderIsAcknowledgedAndDurable()
    {
        const auto store = fresh();
        SegmentMaker kiosk("in order");
        kiosk.appendTokens(30);
        for (const Segment &segment : kiosk.cutAll(10)) {
            const Result<IngestOutcome> outcome = store->ingest(segment, kiosk.signingKey());
            QVERIFY(outcome.ok());
            QCOMPARE(outcome->kind, Kind::Accepted);
            QCOMPARE(outcome->cursor.acked, segment.last);
            QCOMPARE(outcome->cursor.durable, segment.last);
            QCOMPARE(outcome->cursor.head, segment.head);
        }
        const Cursor cursor = store->cursors()->value(kiosk.origin());
        QCOMPARE(cursor.acked, std::uint64_t(30));
        QCOMPARE(cursor.durable, std::uint64_t(30));
    }

    void duplicatesAndGapsAreToldTheTruth()
    {
        const auto store = fresh();
        SegmentMaker kiosk("duplicates");
        kiosk.appendTokens(30);
        const QList<Segment> cut = kiosk.cutAll(10);
        QCOMPARE(kindOf(*store, cut.at(1), kiosk.signingKey()), Kind::Gap);
        QCOMPARE(kindOf(*store, cut.at(0), kiosk.signingKey()), Kind::Accepted);
        const Result<IngestOutcome> gap = store->ingest(cut.at(2), kiosk.signingKey());
        QCOMPARE(gap->kind, Kind::Gap);
        QCOMPARE(gap->cursor.acked, std::uint64_t(10));
        QCOMPARE(kindOf(*store, cut.at(1), kiosk.signingKey()), Kind::Accepted);
        const Result<IngestOutcome> again = store->ingest(cut.at(0), kiosk.signingKey());
        QCOMPARE(again->kind, Kind::Duplicate);
        QCOMPARE(again->cursor.acked, std::uint64_t(20));
        // Cut elsewhere, and still nothing new.
        QCOMPARE(kindOf(*store, kiosk.cut(3, 17), kiosk.signingKey()), Kind::Duplicate);
        QCOMPARE(all(*store).size(), 2);
    }

    void whatOverlapsIsSkipped()
    {
        const auto store = fresh();
        SegmentMaker kiosk("overlap");
        kiosk.appendTokens(30);
        QCOMPARE(kindOf(*store, kiosk.cut(1, 10), kiosk.signingKey()), Kind::Accepted);
        QCOMPARE(kindOf(*store, kiosk.cut(6, 20), kiosk.signingKey()), Kind::Accepted);
        QCOMPARE(kindOf(*store, kiosk.cut(1, 30), kiosk.signingKey()), Kind::Accepted);
        const Cursor cursor = store->cursors()->value(kiosk.origin());
        QCOMPARE(cursor.acked, std::uint64_t(30));
        QCOMPARE(cursor.head, kiosk.cut(30, 30).head);
    }

    /// Two disks of one station: the same first events, then others.
    void forksAreRefusedAndNothingOfThemKept()
    {
        const auto store = fresh();
        SegmentMaker kiosk("fork");
        kiosk.appendTokens(10);
        SegmentMaker clone = kiosk;
        kiosk.appendTokens(10);
        clone.append(seva::test::tokenIssued(uuidOf(QByteArray(16, 'c')), 7), Hlc(1) << 40);
        clone.appendTokens(19);
        QCOMPARE(kindOf(*store, kiosk.cut(1, 15), kiosk.signingKey()), Kind::Accepted);
        QCOMPARE(kindOf(*store, clone.cut(16, 20), kiosk.signingKey()), Kind::Fork);
        QCOMPARE(kindOf(*store, clone.cut(11, 13), kiosk.signingKey()), Kind::Fork);
        QCOMPARE(kindOf(*store, clone.cut(11, 25), kiosk.signingKey()), Kind::Fork);
        QCOMPARE(kindOf(*store, clone.cut(1, 10), kiosk.signingKey()), Kind::Duplicate);
        QCOMPARE(store->cursors()->value(kiosk.origin()).head, kiosk.cut(15, 15).head);
        QCOMPARE(all(*store).size(), 1);
    }

    void everyAlteredFieldIsRefused()
    {
        const auto store = fresh();
        SegmentMaker kiosk("altered");
        kiosk.appendTokens(10);
        const Segment good = kiosk.cut(1, 10);
        const auto refused = [&](const std::function<void(Segment &)> &alter) {
            Segment bad = good;
            alter(bad);
            const Kind kind = kindOf(*store, bad, kiosk.signingKey());
            return kind == Kind::BadSignature || kind == Kind::Malformed;
        };
        QVERIFY(refused(
            [](Segment &s) { s.payload[s.payload.size() / 2] = char(s.payload.at(s.payload.size() / 2) ^ 1); }));
        QVERIFY(refused([](Segment &s) { s.signature[5] = char(s.signature.at(5) ^ 1); }));
        QVERIFY(refused([](Segment &s) { s.origin[5] = char(s.origin.at(5) ^ 1); }));
        QVERIFY(refused([](Segment &s) { s.last = 9; }));
        QVERIFY(refused([](Segment &s) { s.schema = 7; }));
        QVERIFY(refused([](Segment &s) { s.head = Digest::of("other"); }));
        QVERIFY(refused([](Segment &s) { s.payload.clear(); }));
        QVERIFY(refused([](Segment &s) { s.payload.append('x'); }));
        QVERIFY(store->cursors()->value(kiosk.origin()).acked == 0);
    }

    void anOriginKeepsItsKey()
    {
        const auto store = fresh();
        SegmentMaker kiosk("keys");
        SegmentMaker other("another station");
        kiosk.appendTokens(10);
        QCOMPARE(kindOf(*store, kiosk.cut(1, 5), kiosk.signingKey()), Kind::Accepted);
        QCOMPARE(kindOf(*store, kiosk.cut(6, 10), other.signingKey()), Kind::BadSignature);
        QCOMPARE(kindOf(*store, kiosk.cut(6, 10), kiosk.signingKey()), Kind::Accepted);
    }

    void whatSomebodyLacksComesByteForByteInTheOrderOfArrival()
    {
        const auto store = fresh();
        SegmentMaker kiosk("pull kiosk");
        SegmentMaker counter("pull counter");
        kiosk.appendTokens(20);
        counter.appendTokens(10);
        QCOMPARE(kindOf(*store, kiosk.cut(1, 10), kiosk.signingKey()), Kind::Accepted);
        QCOMPARE(kindOf(*store, counter.cut(1, 10), counter.signingKey()), Kind::Accepted);
        QCOMPARE(kindOf(*store, kiosk.cut(11, 20), kiosk.signingKey()), Kind::Accepted);
        const QList<Segment> page = all(*store);
        QCOMPARE(page.size(), 3);
        QCOMPARE(page.at(0).payload, kiosk.cut(1, 10).payload);
        QCOMPARE(page.at(0).signature, kiosk.cut(1, 10).signature);
        QCOMPARE(page.at(0).before, Digest());
        QCOMPARE(page.at(1).origin, counter.origin());
        QCOMPARE(page.at(2).head, kiosk.cut(20, 20).head);
        QCOMPARE(page.at(2).before, kiosk.cut(1, 10).head);
        const auto rest = store->segmentsNotHad(
            {{kiosk.origin(), 10}, {counter.origin(), 10}, {store->origin(), ~0ULL >> 1}}, 1 << 20);
        QCOMPARE(rest->size(), 1);
        QCOMPARE(store->segmentsNotHad({{store->origin(), ~0ULL >> 1}}, 1)->size(), 1);
        const auto own = store->segments(kiosk.origin(), 10, 500, 1 << 20);
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->first().first, std::uint64_t(11));
    }

    void visitKeysAreNumberedOnceAndDestroyedForGood()
    {
        const auto store = fresh();
        const VisitId visit = uuidOf(QByteArray(16, 'v'));
        const VisitId other = uuidOf(QByteArray(16, 'w'));
        const WrappedVisitKey key{visit, QStringLiteral("K\"1\\"), "wrapped"};
        QVERIFY(store->addVisitKeys({key, key, {other, QStringLiteral("K1"), "x"}}).ok());
        QVERIFY(store->addVisitKeys({key}).ok());
        QVERIFY(store->addVisitKeys({{visit, QStringLiteral("K2"), "second"}}).ok());
        auto keys = *store->visitKeysAfter(0, 100);
        QCOMPARE(keys.size(), 3);
        QCOMPARE(keys.at(0).second.keyId, key.keyId);
        QCOMPARE(keys.at(0).second.wrapped, key.wrapped);
        const std::uint64_t last = keys.last().first;
        QCOMPARE(store->visitKeysAfter(last, 100)->size(), 0);
        QVERIFY(store->addVisitKeys({{visit, QStringLiteral("K1"), ""}}).ok());
        keys = *store->visitKeysAfter(last, 100);
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.at(0).second.visit, visit);
        QVERIFY(keys.at(0).second.wrapped.isEmpty());
        QVERIFY(store->addVisitKeys({key, {visit, QStringLiteral("K1"), ""}}).ok());
        QCOMPARE(store->visitKeysAfter(0, 100)->size(), 2);
        QCOMPARE(store->visitKeysAfter(0, 1)->size(), 1);
    }

    void smallThingsAreRemembered()
    {
        const auto store = fresh();
        const OriginId origin(32, 'o');
        QVERIFY(store->recall(QStringLiteral("a")).isEmpty());
        QVERIFY(store->remember(QStringLiteral("a"), QByteArray("\0\1'\\", 4)).ok());
        QVERIFY(store->remember(QStringLiteral("a"), QByteArray("\0\2'\\", 4)).ok());
        QCOMPARE(store->recall(QStringLiteral("a")), QByteArray("\0\2'\\", 4));
        QVERIFY(store->setPeerCursor(QStringLiteral("hub"), origin, Cursor{5, 4, Digest::of("h")}).ok());
        QVERIFY(store->setPeerCursor(QStringLiteral("hub"), origin, Cursor{3, 2, Digest()}).ok());
        QCOMPARE(store->peerCursors(QStringLiteral("hub")).value(origin).acked, std::uint64_t(3));
        QCOMPARE(store->peerCursors(QStringLiteral("hub")).value(origin).head, Digest());
        QVERIFY(store->peerCursors(QStringLiteral("other")).isEmpty());
    }

    /// What is noted of an origin stands there with its first segment, and only where a segment was accepted.
    void aNoteComesWithAnAcceptedSegment()
    {
        const auto store = fresh();
        SegmentMaker kiosk("noted");
        kiosk.appendTokens(9);
        const QString name = QStringLiteral("origin/noted");
        const auto take = [&](const Segment &segment, const QByteArray &value, const QByteArray &key) {
            const Result<IngestOutcome> outcome = store->ingestNoting(segment, key, {name, value});
            return outcome.ok() ? std::optional(outcome->kind) : std::nullopt;
        };
        QCOMPARE(take(kiosk.cut(4, 6), "gap", kiosk.signingKey()), Kind::Gap);
        QCOMPARE(take(kiosk.cut(1, 3), "forged", SegmentMaker("other").signingKey()), Kind::BadSignature);
        QVERIFY(store->recall(name).isEmpty());
        QCOMPARE(take(kiosk.cut(1, 3), "A-01", kiosk.signingKey()), Kind::Accepted);
        QCOMPARE(store->recall(name), QByteArray("A-01"));
        QCOMPARE(take(kiosk.cut(1, 3), "again", kiosk.signingKey()), Kind::Duplicate);
        QCOMPARE(store->recall(name), QByteArray("A-01"));
        // An origin that was there already, and overlaps.
        QCOMPARE(take(kiosk.cut(2, 6), "A-02", kiosk.signingKey()), Kind::Accepted);
        QCOMPARE(store->recall(name), QByteArray("A-02"));
        QCOMPARE(kindOf(*store, kiosk.cut(7, 9), kiosk.signingKey()), Kind::Accepted);
        QCOMPARE(store->recall(name), QByteArray("A-02"));
    }
};

QTEST_GUILESS_MAIN(tst_EventStores)
#include "tst_EventStores.moc"
