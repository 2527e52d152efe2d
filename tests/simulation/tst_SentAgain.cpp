// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PumpDesk.h"

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

/// The far end of several origins, each with segments of one event. Counts what is sent to it again.
struct FarEnd
{
    explicit FarEnd(Desk &pump) : desk(pump) {}
    bool add(int incarnation, int segments)
    {
        MemoryStore from("A-02", incarnation);
        for (int n = 0; n < segments; ++n) {
            from.append(QByteArray::number(incarnation * segments + n));
            (void)from.segments(from.origin(), 0, 1, 1 << 20);
        }
        held.insert(from.origin(), *from.segments(from.origin(), 0, 1, 1 << 20));
        for (const Segment &segment : held.value(from.origin()))
            if (desk.store.ingest(segment, desk.other.signingKey())->kind != IngestOutcome::Kind::Accepted)
                return false;
        return desk.book->bind(desk.store, from.origin(), QStringLiteral("A-02")).ok();
    }
    QList<QByteArray> pushes() const
    {
        QList<QByteArray> out = desk.open.keys();
        out.removeIf([](const QByteArray &target) { return !target.startsWith("/v1/push/"); });
        return out;
    }
    /// To be called after every step.
    void look()
    {
        const QList<QByteArray> now = pushes();
        for (const QByteArray &target : now)
            if (!underWay.contains(target)) {
                if (sent.contains(target))
                    ++(broken.remove(target) ? again : unbidden);
                sent.insert(target);
            }
        underWay = QSet<QByteArray>(now.begin(), now.end());
        mostUnderWay = std::max(mostUnderWay, int(now.size()));
    }
    PushAnswer take(const QByteArray &target)
    {
        const QList<QByteArray> words = target.split('/');
        const OriginId origin = QByteArray::fromHex(words.at(3));
        acked[origin] = std::max<std::uint64_t>(acked.value(origin), words.at(5).toULongLong());
        return truth(origin);
    }
    PushAnswer truth(const OriginId &origin) const
    {
        const std::uint64_t upTo = acked.value(origin);
        return {upTo, upTo, "there", upTo == 0 ? Digest() : held.value(origin).at(qsizetype(upTo) - 1).head};
    }
    void greet()
    {
        CursorsAnswer all;
        all.timeline = "there";
        for (auto it = held.begin(); it != held.end(); ++it) {
            const PushAnswer at = truth(it.key());
            all.origins.append(CursorMessage{it.key(), at.acked, at.durable, at.head, QStringLiteral("A-02"), 0});
        }
        desk.answer("/v1/heartbeat", sync::answer(200, all));
    }
    /// Of what was under way some arrived, and nobody heard of it.
    void breakOff(Random &chance)
    {
        for (const QByteArray &target : pushes())
            if (chance.below(2) == 0)
                take(target);
        broken.unite(underWay);
        underWay.clear();
        const std::uint64_t id = desk.open.first().id;
        desk.open.clear();
        desk.step(Pump::Answered{id, fault("test.cut")});
    }

    Desk &desk;
    QMap<OriginId, QList<Segment>> held;
    QMap<OriginId, std::uint64_t> acked;
    QSet<QByteArray> sent;
    QSet<QByteArray> underWay;
    QSet<QByteArray> broken; ///< under way when the line broke, and not sent again yet
    int again = 0;
    int unbidden = 0; ///< sent again although no fault had met them since
    int mostUnderWay = 0;
};

} // namespace

/// What a fault costs the line: docs/sync-protocol.md, "two segments in flight, one of each origin".
class tst_SentAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }

    /// What was under way when the line broke goes again, and nothing else: two segments at most, of two origins.
    void aFaultSendsTwoSegmentsAgainAtMost()
    {
        Desk desk(true);
        FarEnd there(desk);
        for (int origin = 1; origin <= 5; ++origin)
            QVERIFY(there.add(origin, 200));
        SeededRandom chance(7);
        desk.pass(0);
        for (int step = 0; step < 2'000; ++step) {
            there.look();
            const QList<QByteArray> now = there.pushes();
            if (!desk.open.isEmpty() && chance.below(5) == 0) {
                there.breakOff(chance);
            } else if (!now.isEmpty()) {
                const QByteArray target = now.at(qsizetype(chance.below(std::uint32_t(now.size()))));
                desk.answer(target, sync::answer(200, there.take(target)));
            } else if (desk.asks("/v1/heartbeat")) {
                there.greet();
            }
            desk.pass(chance.below(2'500));
        }
        QVERIFY2(there.again > 100, qPrintable(QString::number(there.again)));
        QCOMPARE(there.mostUnderWay, 2);
        QCOMPARE(there.unbidden, 0);
    }
};

QTEST_GUILESS_MAIN(tst_SentAgain)
#include "tst_SentAgain.moc"
