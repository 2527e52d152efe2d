// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemoryStore.h"

#include <seva/base/Files.h>
#include <seva/sync/Pump.h>

#include <QTest>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr Instant kLater = 5'000;

/// Counts who asks for a new name; the disk may be in the way.
class Names : public MemoryStore
{
public:
    using MemoryStore::MemoryStore;
    Result<void> renewOrigin() override
    {
        ++asked;
        return full ? Result<void>(fault("test.full")) : Result<void>();
    }
    int asked = 0;
    bool full = false;
};

class Captures : public BlobStore
{
public:
    QList<Digest> all() const override { return {Digest::of(m_bytes)}; }
    bool has(const Digest &) const override { return true; }
    Result<QByteArray> sealedBytes(const Digest &) const override { return m_bytes; }
    Result<void> adopt(const Digest &, const QByteArray &) override { return {}; }

private:
    const QByteArray m_bytes = QByteArrayLiteral("a capture");
};

/// A station's pump, and what it asks for.
struct Desk
{
    Desk()
    {
        const crypto::KeyPair issuer = crypto::signingPair(QByteArray(32, 'i'));
        Roster roster;
        for (const auto &[id, key] : {std::pair(QStringLiteral("A-01"), store.signingKey()),
                                      std::pair(QStringLiteral("A-02"), other.signingKey())}) {
            RosterStation station;
            station.id = id;
            station.kind = QStringLiteral("COUNTER");
            station.signingKey = key;
            roster.stations.append(station);
        }
        book = std::make_unique<RosterBook>(QString(), issuer.publicKey);
        if (!book->adopt(encodeRoster(roster, issuer.secretKey)).ok())
            qFatal("the roster is not taken");
        PumpOptions options;
        options.station = QStringLiteral("A-01");
        options.pullWait = 0;
        pump = std::make_unique<Pump>(store, &captures, *book, random, options);
    }
    void step(const Pump::Event &event)
    {
        for (const Pump::Action &action : pump->step(event, now))
            if (const auto *send = std::get_if<Pump::Send>(&action))
                open.insert(send->request.target, *send);
    }
    bool asks(const QByteArray &target) const { return open.contains(target); }
    void answer(const QByteArray &target, const Result<HttpResponse> &response)
    {
        const std::uint64_t id = open.take(target).id;
        step(Pump::Answered{id, response});
    }
    void pass(Instant time)
    {
        now += time;
        step(Pump::Tick{});
    }
    void greet(const QList<CursorMessage> &cursors = {})
    {
        CursorsAnswer truth;
        truth.origins = cursors;
        answer("/v1/heartbeat", sync::answer(200, truth));
    }

    Names store{"A-01", 1};
    MemoryStore other{"A-02", 1};
    Captures captures;
    SeededRandom random{1};
    std::unique_ptr<RosterBook> book;
    std::unique_ptr<Pump> pump;
    QMap<QByteArray, Pump::Send> open;
    Instant now = 1'795'403'700'000;
};

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
};

QTEST_GUILESS_MAIN(tst_Pump)
#include "tst_Pump.moc"
