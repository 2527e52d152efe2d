// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PumpDesk.h"

#include <seva/sync/Limits.h>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr Instant kQuick = 5;
constexpr Instant kLater = 5'000;
constexpr Instant kSlow = 400; ///< a piece of the first budget on a line of about 1.3 Mbit/s

/// A station with captures that was greeted and told that all are missing, and the far end of its pieces.
struct Line
{
    explicit Line(const QList<QByteArray> &contents)
    {
        desk.captures.hold(contents);
        desk.pass(0);
        desk.greet();
        desk.missing();
    }
    /// Numbers of the captures that have a piece under way.
    QList<qsizetype> underWay() const
    {
        QList<qsizetype> out;
        for (qsizetype i = 0; i < desk.captures.contents.size(); ++i)
            if (desk.asks(desk.captures.target(i)))
                out.append(i);
        return out;
    }
    const HttpRequest &piece(qsizetype which) const
    {
        return std::as_const(desk.open).find(desk.captures.target(which))->request;
    }
    qint64 offsetOf(qsizetype which) const { return piece(which).headers.value("upload-offset").toLongLong(); }
    qint64 bytesUnderWay() const
    {
        qint64 bytes = 0;
        for (const qsizetype which : underWay())
            bytes += piece(which).body.size();
        return bytes;
    }
    /// The far end takes the piece that is under way, when it begins where that end stands.
    void take(qsizetype which)
    {
        const HttpRequest sent = piece(which);
        QByteArray &there = arrived[which];
        HttpResponse response;
        if (offsetOf(which) == there.size())
            there += sent.body;
        else
            response.status = 409;
        response.headers.insert("upload-offset", QByteArray::number(there.size()));
        desk.answer(desk.captures.target(which), response);
        most = std::max(most, int(underWay().size()));
    }
    /// All arrives, the piece that is answered drawn each time.
    void drain(Instant pause)
    {
        SeededRandom random(5);
        for (QList<qsizetype> now = underWay(); !now.isEmpty(); now = underWay()) {
            desk.now += pause;
            take(now.at(qsizetype(random.below(std::uint32_t(now.size())))));
        }
    }
    bool isAllThere() const
    {
        for (qsizetype i = 0; i < desk.captures.contents.size(); ++i)
            if (arrived.value(i) != desk.captures.contents.at(i))
                return false;
        return true;
    }

    Desk desk;
    QMap<qsizetype, QByteArray> arrived;
    int most = 0;
};

QList<QByteArray> pictures(int count, int bytes)
{
    SeededRandom random(9);
    QList<QByteArray> out;
    for (int i = 0; i < count; ++i)
        out.append(random.bytes(bytes));
    return out;
}

} // namespace

class tst_CapturesUnderWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }

    /// Whichever piece is answered first: every byte arrives, in its place, and no more are begun than may be.
    void aFastLineCarriesSeveralInAnyOrder()
    {
        Line line(pictures(12, 1 << 20));
        line.drain(kQuick);
        QVERIFY(line.isAllThere());
        QVERIFY(line.desk.pump->drained());
        QCOMPARE(line.most, kCapturesUnderWay);
    }

    void aThinLineCarriesOneAfterTheOther()
    {
        Line line(pictures(3, 100'000));
        for (int i = 0; i < 40 && !line.underWay().isEmpty(); ++i) {
            QCOMPARE(line.underWay().size(), 1);
            // The older one to its end before another begins.
            for (qsizetype older = 0; older < line.underWay().first(); ++older)
                QCOMPARE(line.arrived.value(older).size(), 100'000);
            line.desk.now += kSlow;
            line.take(line.underWay().first());
        }
        QVERIFY(line.isAllThere());
        QVERIFY(line.bytesUnderWay() == 0 && line.most <= 1);
    }

    /// A line that becomes slow has one under way again, after those that were begun.
    void aLineThatBecomesThinGoesBackToOne()
    {
        Line line(pictures(12, 1 << 20));
        while (line.underWay().size() < kCapturesUnderWay) {
            line.desk.now += kQuick;
            line.take(line.underWay().first());
        }
        for (int i = 0; i < 12; ++i) {
            line.desk.now += kSlow;
            line.take(line.underWay().first());
        }
        QCOMPARE(line.underWay().size(), 1);
        line.drain(kQuick);
        QVERIFY(line.isAllThere());
    }

    /// All that was under way is lost with the line, on its way there or on its way back: each goes on where the far
    /// end says, and what had come is sent once more at most.
    void afterACutEachGoesOnWhereItStood()
    {
        Line line(pictures(8, 1 << 20));
        while (line.underWay().size() < kCapturesUnderWay || line.offsetOf(line.underWay().last()) == 0) {
            line.desk.now += kQuick;
            line.take(line.underWay().last());
        }
        const QList<qsizetype> cut = line.underWay();
        QMap<qsizetype, qint64> before;
        for (const qsizetype which : cut)
            before.insert(which, line.arrived.value(which).size());
        // One piece came, and only its answer was lost.
        line.arrived[cut.first()] += line.piece(cut.first()).body;
        line.desk.answer(line.desk.captures.target(cut.first()), fault("test.cut"));
        line.desk.open.clear();
        line.desk.pass(kLater);
        line.desk.greet();
        QVERIFY(!line.underWay().isEmpty());
        for (const qsizetype which : line.underWay())
            QCOMPARE(line.offsetOf(which), before.value(which));
        line.drain(kQuick);
        QVERIFY(line.isAllThere());
        QVERIFY(line.desk.pump->drained());
    }

    void oneThatIsRefusedLeavesTheOthersAlone()
    {
        Line line(pictures(6, 1 << 20));
        while (line.underWay().size() < kCapturesUnderWay) {
            line.desk.now += kQuick;
            line.take(line.underWay().first());
        }
        const qsizetype refused = line.underWay().at(1);
        line.desk.answer(line.desk.captures.target(refused), refusal(422, fault("test.other-content")));
        QVERIFY(!line.underWay().contains(refused));
        line.drain(kQuick);
        for (qsizetype i = 0; i < line.desk.captures.contents.size(); ++i)
            QCOMPARE(line.arrived.value(i) == line.desk.captures.contents.at(i), i != refused);
        QCOMPARE(line.desk.pump->report(line.desk.now).stuck.size(), 1);
    }

    /// What is held in memory: another is begun only below the bound, so that one more than it is the most.
    void largeCapturesAreFewerAtOnce()
    {
        constexpr int kLarge = 5 << 20;
        Line line(pictures(4, kLarge));
        line.drain(kQuick);
        QVERIFY(line.isAllThere());
        QCOMPARE(line.most, (kCaptureBytesUnderWay + kLarge - 1) / kLarge);
    }
};

QTEST_GUILESS_MAIN(tst_CapturesUnderWay)
#include "tst_CapturesUnderWay.moc"
