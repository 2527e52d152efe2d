// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

#include <seva/events/TokenClaimed.h>

#include <QTest>

#include <algorithm>

using namespace seva;

namespace {

/// What any replica must agree on.
QString seen(const Visit &v)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(v.token, v.arn, v.stepId, v.station)
        .arg(int(v.phase))
        .arg(v.doubleCalls)
        .arg(v.paid(QStringLiteral("INR")).minor);
}

/// Kiosk, hub and counter of one Kendra, and what they sealed of one visit.
struct Day
{
    Station kiosk;
    Station hub;
    Station counter;
    VisitId id;
    QList<std::pair<Segment, QByteArray>> segments;

    explicit Day(Instant kioskAhead = 0)
    {
        kiosk.clock.advance(kioskAhead);
        id = kiosk.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        pass(kiosk, {&hub, &counter});
        TokenClaimed claimed;
        claimed.station = QStringLiteral("A-03");
        claimed.stepId = QStringLiteral("A");
        claimed.fence = 1;
        hub.must(draft(id, claimed));
        pass(hub, {&kiosk, &counter});
        TokenCalled called;
        called.stepId = QStringLiteral("A");
        called.station = QStringLiteral("A-03");
        called.fence = 1;
        counter.must(draft(id, called));
        counter.must(draft(id, ServiceStarted{QStringLiteral("A"), QStringLiteral("A-03"), QStringLiteral("op-1")}));
        FeeCollected fee;
        fee.amount = rupees(200'000);
        counter.must(draft(id, fee));
        pass(counter, {&kiosk, &hub});
    }
    void pass(Station &from, const QList<Station *> &to)
    {
        const QList<Segment> fresh = from.segments(sent[from.journal->origin()]);
        for (const Segment &segment : fresh) {
            sent[segment.origin] = segment.last;
            segments.append({segment, from.keys->signingPublic()});
            for (Station *other : to) {
                QVERIFY(other->journal->addVisitKeys(*from.journal->visitKeys({id})).ok());
                QCOMPARE(other->journal->ingest(segment, from.keys->signingPublic())->kind,
                         IngestOutcome::Kind::Accepted);
            }
        }
    }

    QMap<OriginId, std::uint64_t> sent;
};

} // namespace

class tst_Convergence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderOfArrivalEndsInTheSameVisit()
    {
        Day day;
        QCOMPARE(day.segments.size(), 3);
        const QString wanted = seen(day.counter.visit(day.id));
        QVERIFY2(wanted.contains(QStringLiteral("350000")), qPrintable(wanted));
        QList<int> order{0, 1, 2};
        do {
            Station centre;
            QVERIFY(centre.journal->addVisitKeys(*day.kiosk.journal->visitKeys({day.id})).ok());
            for (const int i : order)
                QCOMPARE(centre.journal->ingest(day.segments[i].first, day.segments[i].second)->kind,
                         IngestOutcome::Kind::Accepted);
            QCOMPARE(seen(centre.visit(day.id)), wanted);
            centre.journal->read([](const State &state) {
                QVERIFY2(state.anomalies.isEmpty(), qPrintable(state.anomalies.join(QLatin1Char('\n'))));
                QCOMPARE(state.byToken.size(), 1);
                QCOMPARE(state.fence, std::uint64_t(1));
            });
            centre.close();
            const auto report = verifyJournal(centre.folder(), *centre.keys, centre.options);
            QVERIFY2(report->findings.isEmpty(), qPrintable(report->findings.value(0).what));
            centre.open();
            QCOMPARE(seen(centre.visit(day.id)), wanted);
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void aClockFarAheadDoesNotKeepAVisitWaiting()
    {
        Day day(3'600'000);
        const Visit visit = day.counter.visit(day.id);
        QCOMPARE(visit.phase, Phase::Serving);
        QCOMPARE(seen(day.hub.visit(day.id)), seen(visit));
        QCOMPARE(seen(day.kiosk.visit(day.id)), seen(visit));
    }

    void whatReallyDoesNotFitIsStillNamed()
    {
        Station a;
        Station b;
        const VisitId id = a.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        TokenCalled called;
        called.stepId = QStringLiteral("A");
        called.station = QStringLiteral("A-01");
        a.must(draft(id, called));
        b.clock.advance(1000);
        called.station = QStringLiteral("A-02");
        b.must(draft(id, called));
        QVERIFY(b.journal->ingest(a.segments().first(), a.keys->signingPublic()).ok());
        QCOMPARE(b.visit(id).station, QStringLiteral("A-01"));
        QCOMPARE(b.visit(id).doubleCalls, 1);
        b.journal->read([](const State &state) { QCOMPARE(state.anomalies.size(), 1); });
    }
};

QTEST_GUILESS_MAIN(tst_Convergence)
#include "tst_Convergence.moc"
