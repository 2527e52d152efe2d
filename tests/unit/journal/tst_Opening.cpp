// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

#include "JournalCore.h"
#include "Schema.h"

#include <seva/events/LanesAgreed.h>
#include <seva/events/NumbersLeased.h>
#include <seva/events/OperatorSignedIn.h>
#include <seva/events/TokenClaimed.h>

#include <QRegularExpression>
#include <QTest>

using namespace seva;

namespace {

constexpr Instant kDay = 24 * 3'600'000;

std::unique_ptr<sqlite::Database> database(const Station &s)
{
    return std::move(*sqlite::Database::open(s.folder() + QStringLiteral("/journal.db"),
                                             sqlite::Database::Mode::ReadWrite, s.keys->pageKey()));
}

/// Everything of a State that a station decides by, in an order.
QStringList seen(const State &state)
{
    QStringList all;
    for (const Visit &v : state.visits)
        all.append(QStringLiteral("%1 %2 %3 %4 %5")
                       .arg(v.id.toString(), v.token, v.arn)
                       .arg(int(v.phase))
                       .arg(v.history.size()));
    for (const NumberBlock &b : state.blocks)
        all.append(QStringLiteral("block %1%2 %3").arg(b.prefix).arg(b.first).arg(b.requestId));
    for (auto it = state.used.begin(); it != state.used.end(); ++it)
        all.append(QStringLiteral("used %1 %2").arg(it.key()).arg(it->size()));
    for (auto it = state.byToken.begin(); it != state.byToken.end(); ++it)
        all.append(QStringLiteral("token %1 %2").arg(it.key(), it->toString()));
    for (auto it = state.receipts.begin(); it != state.receipts.end(); ++it)
        all.append(QStringLiteral("receipts %1 %2").arg(it.key()).arg(*it));
    for (auto it = state.provisionals.begin(); it != state.provisionals.end(); ++it)
        all.append(QStringLiteral("provisionals %1 %2").arg(it.key()).arg(*it));
    for (auto it = state.lanes.begin(); it != state.lanes.end(); ++it)
        all.append(QStringLiteral("lane %1 %2").arg(it.key(), it->join(QLatin1Char(','))));
    for (auto it = state.signedIn.begin(); it != state.signedIn.end(); ++it)
        all.append(QStringLiteral("in %1 %2").arg(it.key(), *it));
    all.append(QStringLiteral("%1 %2").arg(state.epoch).arg(state.fence));
    all += state.anomalies;
    all.sort();
    return all;
}

QStringList seen(const Station &s)
{
    QStringList all;
    s.journal->read([&](const State &state) { all = seen(state); });
    return all;
}

/// What a day leaves: a whole visit, one that waits, one that was claimed, a number twice, a Kendra's own events.
VisitId fill(Station &s)
{
    const VisitId done = s.wholeVisit(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
    s.clock.advance(1);
    s.listAndIssue(QStringLiteral("26-1000007126"), QStringLiteral("N102"));
    s.clock.advance(1);
    const VisitId claimed = s.listAndIssue(QStringLiteral("26-1000007127"), QStringLiteral("N102"));
    TokenClaimed claim;
    claim.station = QStringLiteral("A-03");
    claim.epoch = 3;
    claim.fence = 7;
    s.must(draft(claimed, claim));
    s.must(draft(VisitId(), NumbersLeased{QStringLiteral("KIOSK-01"), QStringLiteral("N"), 101, 20, 3,
                                          QDate(2026, 11, 23), QStringLiteral("r-1")}));
    s.must(draft(VisitId(), LanesAgreed{QStringLiteral("A"), {QStringLiteral("A-01"), QStringLiteral("A-03")}, 3}));
    s.must(
        draft(VisitId(), OperatorSignedIn{QStringLiteral("op-1"), QStringLiteral("VERIFIER"), QStringLiteral("A-03")}));
    return done;
}

} // namespace

class tst_Opening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateIsWhatItWas()
    {
        Station s;
        fill(s);
        const QStringList before = seen(s);
        QVERIFY2(before.contains(QStringLiteral("receipts  1")) && before.contains(QStringLiteral("3 7")),
                 qPrintable(before.join(QLatin1Char('\n'))));
        QVERIFY(before.join(QLatin1Char('\n')).contains(QStringLiteral("a token number given twice")));
        s.close();
        s.open();
        QCOMPARE(seen(s), before);
        QVERIFY(s.journal->rebuild().ok());
        QCOMPARE(seen(s), before);
    }

    void visitsOfEarlierDaysStayOnDiskAndAreThereWhenAskedFor()
    {
        Station s;
        const VisitId done = fill(s);
        const QStringList today = seen(s);
        for (const bool reopened : {false, true}) {
            s.clock.advance(2 * kDay);
            if (reopened) {
                s.close();
                s.open();
            }
            const VisitId fresh = s.newVisit();
            s.must(Station::listed(fresh, QStringLiteral("26-2%1").arg(reopened)));
            s.journal->read([&](const State &state) {
                QVERIFY(!state.visit(done));
                // One waits and one is claimed: they are in the queue whatever day it is.
                QCOMPARE(state.waiting(QStringLiteral("A")).size(), 1);
                QCOMPARE(state.receipts.value(QString()), 1);
                QCOMPARE(state.fence, std::uint64_t(7));
            });
            QCOMPARE(s.visit(done).token, QStringLiteral("N101"));
            QCOMPARE(s.journal->visitByArn(QStringLiteral("26-1000007074"))->id, done);
            QCOMPARE(s.journal->visitsByNumber(QStringLiteral("PRV-1")).value(0).id, done);
            bool found = false;
            const auto about = Journal::About{{done}, {}};
            QVERIFY(s.journal
                        ->execute(about,
                                  [&](const State &state, Instant) {
                                      found =
                                          state.visit(done) && state.byArn.contains(QStringLiteral("26-1000007074"));
                                      return QList<EventDraft>{};
                                  })
                        .ok());
            QVERIFY(found);
        }
        // The clock was wrong: with the right day everything is there again.
        s.clock.set(Station::kMorning);
        s.must(draft(VisitId(), LanesAgreed{QStringLiteral("A"), {QStringLiteral("A-01"), QStringLiteral("A-03")}, 3}));
        const QStringList now = seen(s);
        for (const QString &line : today)
            QVERIFY2(now.contains(line), qPrintable(line));
    }

    void anEventForAVisitOfAnEarlierDayFindsIt()
    {
        Station s;
        const VisitId done = fill(s);
        s.clock.advance(5 * kDay);
        s.must(Station::listed(s.newVisit(), QStringLiteral("26-3")));
        AcknowledgementPrinted again;
        again.copy = 2;
        s.must(draft(done, again));
        QCOMPARE(s.visit(done).letterCopies, 2);
        s.journal->read([&](const State &state) {
            QCOMPARE(state.provisionals.value(QString()), 1);
            QVERIFY(std::none_of(state.anomalies.begin(), state.anomalies.end(),
                                 [](const QString &a) { return a.contains(QStringLiteral("no such visit")); }));
        });
        s.close();
        const auto report = verifyJournal(s.folder(), *s.keys, s.options);
        QVERIFY2(report->findings.isEmpty(), qPrintable(report->findings.value(0).what));
    }

    void memoryHoldsTheVisitsAtHandOnly()
    {
        Station s;
        for (int day = 0; day < 4; ++day) {
            for (int i = 0; i < 300; ++i)
                s.must(Station::listed(s.newVisit(), QStringLiteral("26-%1-%2").arg(day).arg(i)));
            s.clock.advance(2 * kDay);
        }
        // Listed for a day that is over: no queue and no counter has them.
        s.must(draft(VisitId(), LanesAgreed{QStringLiteral("A"), {QStringLiteral("A-01")}, 1}));
        s.journal->read([](const State &state) {
            QCOMPARE(state.visits.size(), 0);
            QCOMPARE(state.byArn.size(), 0);
        });
        QCOMPARE(s.journal->visitByArn(QStringLiteral("26-0-17"))->fields.value(QStringLiteral("surname")),
                 QStringLiteral("PATEL"));
    }

    void anEventAlteredAfterTheLastSealedHeadIsFoundBeforeUse_data()
    {
        QTest::addColumn<int>("pos");
        QTest::newRow("sealed head") << 2;
        QTest::newRow("first after it") << 3;
        QTest::newRow("last") << 4;
    }
    void anEventAlteredAfterTheLastSealedHeadIsFoundBeforeUse()
    {
        QFETCH(int, pos);
        Station s;
        s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        QCOMPARE(s.segments().size(), 1);
        s.listAndIssue(QStringLiteral("26-1000007126"), QStringLiteral("N102"));
        s.close();
        {
            const auto db = database(s);
            QVERIFY(db->exec("DROP TRIGGER journal_no_update"));
            sqlite::Statement &change = db->prepared("UPDATE journal SET body = x'A0' WHERE pos = ?1");
            QVERIFY(change.with(std::int64_t(pos)).run());
            if (pos == 2)
                QVERIFY(db->exec("UPDATE journal SET hash = (SELECT hash FROM journal WHERE pos = 1) WHERE pos = 2"));
        }
        const auto refused = s.tryOpen();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.fault().code, QStringLiteral("journal.tail-altered"));
        QVERIFY2(refused.fault().subject.endsWith(QStringLiteral("/%1").arg(pos)), qPrintable(refused.fault().subject));
    }

    /// As versions until 2026-11-22 left it after a fork that was found while the disk was full.
    void eventsUnderANameThatIsInNoListComeOut()
    {
        Station s;
        fill(s);
        const OriginId own = s.journal->origin();
        const std::uint64_t last = s.journal->heads().value(own).acked;
        s.close();
        QVERIFY(database(s)->exec("DELETE FROM origin"));
        const auto before = verifyJournal(s.folder(), *s.keys, s.options);
        QCOMPARE(before->findings.size(), 1);
        QVERIFY2(before->findings.first().what.contains(QStringLiteral("in no list")),
                 qPrintable(before->findings.first().what));

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("journal.origin-unlisted")));
        s.open();
        QCOMPARE(s.journal->origin(), own);
        QCOMPARE(s.segments().last().last, last);
        QCOMPARE(s.must(Station::listed(s.newVisit(), QStringLiteral("26-9"))).first().seq, last + 1);
        s.close();
        s.open();
        QCOMPARE(s.journal->heads().value(own).acked, last + 1);
        s.close();
        const auto after = verifyJournal(s.folder(), *s.keys, s.options);
        QVERIFY2(after->findings.isEmpty(), qPrintable(after->findings.value(0).what));
    }

    void aLongTailIsSealedThoughNobodyAsks()
    {
        Station s;
        QList<EventDraft> many;
        for (int i = 0; i < 500; ++i)
            many.append(Station::listed(s.newVisit(), QStringLiteral("26-%1").arg(i)));
        for (int i = 0; i < 5; ++i)
            QVERIFY(s.journal->execute([&](const State &, Instant) { return many; }).ok());
        s.close();
        sqlite::Database &db = *database(s).release();
        const RowMac mac(s.keys->rowKey());
        QCOMPARE(SegmentStore(db, mac).newest(originOf(*s.keys))->last, std::uint64_t(2000));
        delete &db;
    }

    void aJournalOfTheFirstFormatIsBroughtUpToDate()
    {
        Station s;
        fill(s);
        const QStringList before = seen(s);
        s.close();
        {
            const auto db = database(s);
            for (const char *gone :
                 {"visit", "payment", "letter", "token", "tally", "capture", "finding", "block", "standing"})
                QVERIFY(db->exec((QByteArray("DROP TABLE ") + gone).constData()));
            QVERIFY(db->exec("DROP INDEX journal_subject; DROP INDEX visit_key_visit;"
                             "CREATE TABLE visit(a); CREATE TABLE payment(a); CREATE TABLE letter(a);"
                             "CREATE TABLE old AS SELECT id, 1 AS format, origin, commits FROM ledger;"
                             "DROP TABLE ledger;"
                             "CREATE TABLE ledger(id INTEGER PRIMARY KEY, format INTEGER NOT NULL,"
                             " origin BLOB NOT NULL, commits INTEGER NOT NULL, mac BLOB NOT NULL) STRICT;"
                             "INSERT INTO ledger SELECT id, format, origin, commits, x'' FROM old; DROP TABLE old"));
        }
        s.open();
        const QStringList after = seen(s);
        for (const QString &line : before)
            QVERIFY2(after.contains(line), qPrintable(line));
        s.close();
        const auto report = verifyJournal(s.folder(), *s.keys, s.options);
        QVERIFY2(report->findings.isEmpty(), qPrintable(report->findings.value(0).what));
    }

    void aKeyThatCameLaterOpensWhatWasFoldedWithoutIt()
    {
        Station s(false);
        s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        s.close();
        s.open();
        QVERIFY(!s.journal->visitByArn(QStringLiteral("26-1000007074")));
        s.close();
        s.options = Station::kendraOptions();
        s.open();
        s.clock.advance(3 * kDay);
        QCOMPARE(s.journal->visitByArn(QStringLiteral("26-1000007074"))->token, QStringLiteral("N101"));
    }
};

QTEST_GUILESS_MAIN(tst_Opening)
#include "tst_Opening.moc"
