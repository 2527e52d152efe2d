// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

#include <seva/events/OperatorSignedIn.h>
#include <seva/events/PhotoCaptured.h>
#include <seva/journal/Upkeep.h>

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace seva;

namespace {

constexpr Instant kDay = 24 * 3'600'000;

PruneRule everything(const Station &s)
{
    PruneRule rule;
    const auto heads = s.journal->heads();
    for (auto it = heads.begin(); it != heads.end(); ++it)
        rule.durable.insert(it.key(), it->acked);
    rule.before = s.clock.now();
    rule.captureDurable = [](const Digest &) { return true; };
    return rule;
}

std::uint64_t pruned(Station &s, const PruneRule &rule)
{
    std::uint64_t all = 0;
    for (int some = *s.journal->upkeep().prune(rule); some > 0; some = *s.journal->upkeep().prune(rule))
        all += std::uint64_t(some);
    return all;
}

/// A visit that is over, and a later event that stays.
VisitId fill(Station &s)
{
    s.must(draft(VisitId(), OperatorSignedIn{QStringLiteral("op-1"), QStringLiteral("CSE"), QStringLiteral("A-03")}));
    const VisitId over = s.wholeVisit(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
    static_cast<void>(s.segments());
    s.clock.advance(100 * kDay);
    s.must(Station::issued(s.newVisit(), QStringLiteral("N102")));
    static_cast<void>(s.segments());
    return over;
}

} // namespace

class tst_Pruner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDurableAndOverGoesAndTheRestOfItStands()
    {
        Station s;
        const VisitId over = fill(s);
        QCOMPARE(pruned(s, everything(s)), std::uint64_t(8));
        QVERIFY(!s.journal->visit(over));
        QVERIFY(s.journal->events(s.journal->origin(), 0, 100)->size() == 1);
        // Heads, counts, lanes and sign-ins stay, also over a rebuild and a new opening.
        QVERIFY(s.journal->rebuild().ok());
        s.close();
        s.open();
        s.journal->read([](const State &state) {
            QCOMPARE(state.receipts.value(QString()), 1);
            QCOMPARE(state.provisionals.value(QString()), 1);
            QCOMPARE(state.signedIn.value(QStringLiteral("A-03")), QStringLiteral("op-1"));
        });
        QCOMPARE(s.journal->heads().first().acked, std::uint64_t(9));
        QCOMPARE(s.segments().first().last, std::uint64_t(8));
        s.close();
        const auto report = verifyJournal(s.folder(), *s.keys, s.options);
        QVERIFY2(report->findings.isEmpty(), qPrintable(report->findings.value(0).what));
    }

    void nothingGoesThatMayNot_data()
    {
        QTest::addColumn<int>("why");
        QTest::newRow("not durable") << 0;
        QTest::newRow("retention not met") << 1;
        QTest::newRow("held") << 2;
        QTest::newRow("still waits") << 3;
        QTest::newRow("its capture is not durable") << 4;
    }
    void nothingGoesThatMayNot()
    {
        QFETCH(int, why);
        Station s;
        VisitId first = s.newVisit();
        if (why == 4) {
            PhotoCaptured photo;
            photo.digest = Digest::of(QByteArray("photo"));
            s.must(draft(first, photo));
        } else if (why == 3) {
            s.must(Station::issued(first, QStringLiteral("N001")));
        } else {
            s.must(Station::listed(first, QStringLiteral("26-1")));
        }
        fill(s);
        PruneRule rule = everything(s);
        if (why == 0)
            rule.durable.clear();
        if (why == 1)
            rule.before = Station::kMorning;
        if (why == 2)
            rule.held = [first](const VisitId &id) { return id == first; };
        if (why == 4)
            rule.captureDurable = [](const Digest &) { return false; };
        QCOMPARE(pruned(s, rule), std::uint64_t(0));
    }

    void aPeerThatSendsPrunedEventsAgainHearsThatTheyAreThere()
    {
        Station a;
        Station b;
        fill(a);
        const Segment old = a.segments().first();
        QVERIFY(b.journal->ingest(old, a.keys->signingPublic()).ok());
        b.clock.advance(200 * kDay);
        for (const Segment &s : a.segments(old.last))
            QVERIFY(b.journal->ingest(s, a.keys->signingPublic()).ok());
        QVERIFY(pruned(b, everything(b)) > 0);
        QCOMPARE(b.journal->ingest(old, a.keys->signingPublic())->kind, IngestOutcome::Kind::Duplicate);
    }

    /// The same events may come in other segments than before: from a machine and from an older image of it. Found by
    /// seed 1956 of the simulation.
    void aSegmentThatBeginsBehindPrunedEventsIsNoFork()
    {
        Station a;
        a.must(Station::listed(a.newVisit(), QStringLiteral("26-1")));
        const Segment first = a.segments().first();
        a.must(Station::listed(a.newVisit(), QStringLiteral("26-2")));
        a.must(Station::listed(a.newVisit(), QStringLiteral("26-3")));
        a.close();
        const QTemporaryDir image;
        QVERIFY(QDir().mkpath(image.path()));
        const QDir folder(a.folder());
        for (const QString &file : folder.entryList(QDir::Files))
            QVERIFY(QFile::copy(folder.filePath(file), image.filePath(file)));
        a.open();
        a.must(Station::listed(a.newVisit(), QStringLiteral("26-4")));
        const Segment longer = a.segments(1).first();
        const auto older = Journal::open(image.path(), *a.keys, a.clock, a.random, a.options);
        QVERIFY(older.ok());
        const Segment shorter = (*older)->segments(longer.origin, 1, kSegmentMaxEvents, 1 << 30)->first();
        QCOMPARE(shorter.first, longer.first);
        QCOMPARE(shorter.last + 1, longer.last);

        Station b;
        const QByteArray key = a.keys->signingPublic();
        for (const Segment &s : {first, shorter})
            QCOMPARE(b.journal->ingest(s, key)->kind, IngestOutcome::Kind::Accepted);
        b.clock.advance(100 * kDay);
        PruneRule rule = everything(b);
        rule.durable = {{longer.origin, first.last}};
        QCOMPARE(pruned(b, rule), std::uint64_t(1));
        const auto taken = b.journal->ingest(longer, key);
        QCOMPARE(taken->kind, IngestOutcome::Kind::Accepted);
        QCOMPARE(taken->events.size(), 1);
    }

    void stepsAreSmallSoThatNobodyWaitsLong()
    {
        Station s;
        QList<EventDraft> many;
        for (int i = 0; i < 2000; ++i)
            many.append(Station::listed(s.newVisit(), QStringLiteral("26-%1").arg(i)));
        QVERIFY(s.journal->execute([&](const State &, Instant) { return many; }).ok());
        s.clock.advance(100 * kDay);
        s.must(Station::issued(s.newVisit(), QStringLiteral("N102")));
        static_cast<void>(s.segments());
        const PruneRule rule = everything(s);
        constexpr std::uint64_t step = 100;
        int steps = 0;
        for (std::uint64_t some = 1; some > 0; ++steps) {
            some = std::uint64_t(*s.journal->upkeep().prune(rule));
            QVERIFY(some <= step);
        }
        QCOMPARE(steps, 21);
    }

    void killedInTheMiddleItGoesOn()
    {
        for (int round = 0; round < 5; ++round) {
            Station s;
            QList<EventDraft> many;
            for (int i = 0; i < 3000; ++i)
                many.append(Station::listed(s.newVisit(), QStringLiteral("26-%1").arg(i)));
            QVERIFY(s.journal->execute([&](const State &, Instant) { return many; }).ok());
            s.clock.advance(100 * kDay);
            s.must(Station::issued(s.newVisit(), QStringLiteral("N102")));
            static_cast<void>(s.segments());
            s.close();
            QProcess pruner;
            pruner.start(QStringLiteral(SEVA_JOURNAL_WRITER), {s.folder(), QStringLiteral("prune")});
            QByteArray told;
            while (told.count('\n') <= round * 5) {
                QVERIFY(pruner.waitForReadyRead(30'000));
                told += pruner.readAll();
            }
            ::kill(static_cast<pid_t>(pruner.processId()), SIGKILL);
            pruner.waitForFinished();
            const auto report = verifyJournal(s.folder(), *s.keys, s.options);
            QVERIFY2(report->findings.isEmpty(), qPrintable(report->findings.value(0).what));
            s.open();
            const std::uint64_t left = std::uint64_t(s.journal->events(s.journal->origin(), 0, 5000)->size());
            QVERIFY(left < 3001);
            QCOMPARE(pruned(s, everything(s)), left - 1);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Pruner)
#include "tst_Pruner.moc"
