// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

#include <seva/journal/Upkeep.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

#include <sys/resource.h>

using namespace seva;

class tst_Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasRecordedIsThereAfterReopening()
    {
        Station s;
        const VisitId id = s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        const QList<Event> before = *s.journal->events(s.journal->origin(), 0, 100);
        s.close();
        s.open();
        const QList<Event> after = *s.journal->events(s.journal->origin(), 0, 100);
        QCOMPARE(after.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(after[i].seq, std::uint64_t(i + 1));
            QCOMPARE(after[i].hash, before[i].hash);
            QCOMPARE(after[i].personal, before[i].personal);
        }
        QCOMPARE(s.visit(id).arn, QStringLiteral("26-1000007074"));
        QCOMPARE(s.visit(id).token, QStringLiteral("N101"));
        QCOMPARE(s.visit(id).phase, Phase::Waiting);
        QCOMPARE(s.journal->heads().value(s.journal->origin()).acked, std::uint64_t(2));
    }

    void aRefusedDecisionWritesNothing()
    {
        Station s;
        const auto refused = s.journal->execute([](const State &, Instant) -> Result<QList<EventDraft>> {
            return Fault{QStringLiteral("x"), {}};
        });
        QVERIFY(!refused.ok());
        QCOMPARE(refused.fault().code, QStringLiteral("x"));
        const auto none = s.journal->execute([](const State &, Instant) { return QList<EventDraft>{}; });
        QVERIFY(none.ok() && none->isEmpty());
        QVERIFY(s.journal->heads().isEmpty());
    }

    void eachDecisionSeesTheOneBefore()
    {
        Station s;
        std::atomic<int> wrong = 0;
        std::vector<std::thread> counters;
        for (int t = 0; t < 4; ++t)
            counters.emplace_back([&s, &wrong] {
                for (int i = 0; i < 25; ++i) {
                    const VisitId id = s.newVisit();
                    const auto recorded = s.journal->execute([&](const State &state, Instant) {
                        const QString number = QStringLiteral("N%1").arg(100 + state.visits.size());
                        return QList<EventDraft>{Station::issued(id, number)};
                    });
                    wrong += recorded.ok() ? 0 : 1;
                }
            });
        for (std::thread &counter : counters)
            counter.join();
        QCOMPARE(wrong.load(), 0);
        s.journal->read([](const State &state) {
            QCOMPARE(state.byToken.size(), 100);
            QVERIFY(state.anomalies.isEmpty());
        });
    }

    void theClockOfEventsNeverGoesBack()
    {
        Station s;
        const Hlc first = s.must(Station::issued(s.newVisit(), QStringLiteral("N101"))).first().hlc;
        s.clock.advance(-3'600'000);
        const Hlc second = s.must(Station::issued(s.newVisit(), QStringLiteral("N102"))).first().hlc;
        QVERIFY(second > first);
        QCOMPARE(instantOf(first), Station::kMorning);
        s.clock.set(Station::kMorning + 1000);
        QCOMPARE(instantOf(s.must(Station::issued(s.newVisit(), QStringLiteral("N103"))).first().hlc),
                 Station::kMorning + 1000);
    }

    void aSecondOpeningIsRefusedNamingTheHolder()
    {
        Station s;
        const auto second = s.tryOpen();
        QVERIFY(!second.ok());
        QCOMPARE(second.fault().code, QStringLiteral("journal.held"));
        QVERIFY2(second.fault().subject.contains(QStringLiteral("A-03")), qPrintable(second.fault().subject));
        QVERIFY(second.fault().subject.contains(QString::number(QCoreApplication::applicationPid())));
        s.close();
        QVERIFY(s.tryOpen().ok());
    }

    void observersHearEveryEventOnceAndInOrder()
    {
        Station s;
        QList<std::uint64_t> heard;
        const auto observation = s.journal->observe([&heard](const QList<Event> &events) {
            for (const Event &event : events)
                heard.append(event.seq);
        });
        s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        QCOMPARE(heard, (QList<std::uint64_t>{1, 2}));
        s.journal->forget(observation);
        s.must(Station::issued(s.newVisit(), QStringLiteral("N102")));
        QCOMPARE(heard.size(), 2);
    }

    void settingsAndCursorsAreDurableAndMayGoBack()
    {
        Station s;
        QVERIFY(s.journal->remember(QStringLiteral("position"), "17").ok());
        const OriginId other(32, 'o');
        const Cursor far{9, 7, Digest::of(QByteArray("x"))};
        QVERIFY(s.journal->setPeerCursor(QStringLiteral("hub"), other, far).ok());
        QVERIFY(s.journal->setPeerCursor(QStringLiteral("hub"), other, Cursor{3, 3, Digest()}).ok());
        s.close();
        s.open();
        QCOMPARE(s.journal->recall(QStringLiteral("position")), QByteArray("17"));
        QCOMPARE(s.journal->recall(QStringLiteral("nothing")), QByteArray());
        QCOMPARE(s.journal->peerCursors(QStringLiteral("hub")).value(other).acked, std::uint64_t(3));
        QVERIFY(s.journal->peerCursors(QStringLiteral("data-centre")).isEmpty());
    }

    void anOlderCopyOfTheDatabaseStartsANewOrigin()
    {
        Station s;
        s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        const OriginId before = s.journal->origin();
        s.close();
        const QString db = s.folder() + QStringLiteral("/journal.db");
        QVERIFY(QFile::copy(db, db + QStringLiteral(".old")));
        s.open();
        QCOMPARE(s.journal->origin(), before);
        s.must(Station::issued(s.newVisit(), QStringLiteral("N102")));
        s.close();
        QVERIFY(QFile::remove(db) && QFile::rename(db + QStringLiteral(".old"), db));
        s.open();
        QVERIFY(s.journal->origin() != before);
        QCOMPARE(s.must(Station::issued(s.newVisit(), QStringLiteral("N103"))).first().seq, std::uint64_t(1));
        QCOMPARE(s.journal->heads().size(), 2);
    }

    void aCopyAtAnotherPlaceStartsANewOriginAndKeepsTheTail()
    {
        Station s;
        s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        const OriginId before = s.journal->origin();
        QCOMPARE(s.journal->upkeep().incarnation().why, Incarnation::Why::Installed);
        s.close();
        s.options.place = QByteArray(32, 'x');
        s.open();
        const Incarnation now = s.journal->upkeep().incarnation();
        QCOMPARE(now.why, Incarnation::Why::Cloned);
        QCOMPARE(now.before, before);
        QCOMPARE(now.last, std::uint64_t(2));
        QVERIFY(s.journal->origin() != before);
        // What the original may not have sent yet is sealed and goes up with the rest.
        QCOMPARE(s.journal->upkeep().ownOrigins().size(), 2);
        QCOMPARE(s.journal->segments(before, 0, 500, 1 << 20)->last().last, std::uint64_t(2));
        QCOMPARE(s.must(Station::issued(s.newVisit(), QStringLiteral("N102"))).first().seq, std::uint64_t(1));
        const OriginId here = s.journal->origin();
        s.close();
        s.open();
        QCOMPARE(s.journal->origin(), here);
        s.close();
        const auto report = verifyJournal(s.folder(), *s.keys, s.options);
        QVERIFY2(report->findings.isEmpty(), qPrintable(report->findings.value(0).what));
    }

    void aFolderThatWasCopiedIsToldFromTheOneThatWasMoved()
    {
        Station s;
        s.must(Station::issued(s.newVisit(), QStringLiteral("N101")));
        const OriginId before = s.journal->origin();
        s.close();
        QTemporaryDir other;
        const QString moved = other.filePath(QStringLiteral("moved"));
        const QString copied = other.filePath(QStringLiteral("copied"));
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), s.folder(), copied}), 0);
        QVERIFY(QDir().rename(s.folder(), moved));
        const auto originAt = [&s](const QString &folder) {
            const auto keys = std::move(*openSoftwareKeyStore(folder, s.random));
            const auto journal = Journal::open(folder, *keys, s.clock, s.random, s.options);
            return journal.ok() ? (*journal)->origin() : OriginId();
        };
        QCOMPARE(originAt(moved), before);
        const OriginId copy = originAt(copied);
        QVERIFY(copy != before && !copy.isEmpty());
        QCOMPARE(originAt(copied), copy);
        QVERIFY(QDir().rename(moved, s.folder()));
    }

    void aRestoreWithoutAWitnessStartsANewOrigin()
    {
        Station s;
        s.must(Station::issued(s.newVisit(), QStringLiteral("N101")));
        const OriginId before = s.journal->origin();
        s.close();
        QVERIFY(QFile::remove(s.folder() + QStringLiteral("/head")));
        s.open();
        QVERIFY(s.journal->origin() != before);
        QCOMPARE(s.journal->upkeep().incarnation().why, Incarnation::Why::Restored);
    }

    /// The name that the keys have was written under after the image was made: it is not begun a second time.
    void anImageFromBeforeTheLastNameStartsOneThatNobodyHad()
    {
        Station s;
        s.must(Station::issued(s.newVisit(), QStringLiteral("N101")));
        const OriginId first = s.journal->origin();
        s.close();
        const QString database = s.folder() + QStringLiteral("/journal.db");
        const QString image = s.folder() + QStringLiteral("/image");
        QVERIFY(QFile::copy(database, image));
        s.open();
        QVERIFY(s.journal->upkeep().renewOrigin().ok());
        const OriginId second = s.journal->origin();
        s.must(Station::issued(s.newVisit(), QStringLiteral("N102")));
        s.close();
        for (const char *file : {"", "-wal", "-shm"})
            QFile::remove(database + QLatin1String(file));
        QVERIFY(QFile::rename(image, database));
        s.open();
        QVERIFY(s.journal->origin() != first && s.journal->origin() != second);
        QCOMPARE(s.journal->upkeep().incarnation().why, Incarnation::Why::Restored);
    }

    void aForkNamedByAPeerStartsANewOriginWhileItRuns()
    {
        Station s;
        const VisitId id = s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        const OriginId before = s.journal->origin();
        QVERIFY(s.journal->upkeep().renewOrigin().ok());
        QVERIFY(s.journal->origin() != before);
        QCOMPARE(s.journal->upkeep().incarnation().why, Incarnation::Why::Forked);
        QCOMPARE(s.visit(id).token, QStringLiteral("N101"));
        QCOMPARE(s.must(Station::issued(s.newVisit(), QStringLiteral("N102"))).first().seq, std::uint64_t(1));
        const OriginId here = s.journal->origin();
        s.close();
        s.open();
        QCOMPARE(s.journal->origin(), here);
    }

    void anEventThatFitsNoSegmentIsRefused()
    {
        Station s;
        TokenIssued e;
        e.number = QString(300'000, QLatin1Char('N'));
        const auto refused = s.record(draft(s.newVisit(), e));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.fault().code, QStringLiteral("journal.event-too-large"));
        QVERIFY(s.journal->heads().isEmpty());
    }

    void aFailedCommitLosesOnlyItself()
    {
        Station s;
        const VisitId kept = s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        int told = 0;
        s.journal->observe([&told](const QList<Event> &) { ++told; });
        // A disk that takes not a byte more: writes past the limit fail with EFBIG.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit full = before;
        full.rlim_cur = rlim_t(QFileInfo(s.folder() + QStringLiteral("/journal.db-wal")).size());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto failed = s.record(Station::listed(s.newVisit(), QStringLiteral("26-1000007126")));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!failed.ok());
        QCOMPARE(failed.fault().code, QStringLiteral("journal.commit-failed"));
        QCOMPARE(told, 0);
        s.journal->read([](const State &state) { QCOMPARE(state.visits.size(), 1); });
        QCOMPARE(s.visit(kept).arn, QStringLiteral("26-1000007074"));
        QCOMPARE(s.must(Station::issued(s.newVisit(), QStringLiteral("N102"))).first().seq, std::uint64_t(3));
        s.close();
        const auto report = verifyJournal(s.folder(), *s.keys, s.options);
        QVERIFY(report.ok() && report->findings.isEmpty());
        s.open();
        QCOMPARE(s.journal->heads().first().acked, std::uint64_t(3));
    }

    void aNameThatTheDiskDidNotTakeIsNotWrittenUnder()
    {
        Station s;
        const OriginId before = s.must(Station::issued(s.newVisit(), QStringLiteral("N101"))).first().origin;
        // A fork is found while the disk takes not a byte more; then there is room again.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit roomy{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &roomy), 0);
        rlimit full = roomy;
        full.rlim_cur = rlim_t(QFileInfo(s.folder() + QStringLiteral("/journal.db-wal")).size());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        const Result<void> renewed = s.journal->upkeep().renewOrigin();
        const OriginId meanwhile = s.journal->origin();
        const auto refused = s.record(Station::issued(s.newVisit(), QStringLiteral("N102")));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &roomy), 0);
        QVERIFY(!renewed.ok());
        QCOMPARE(meanwhile, before);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.fault().code, QStringLiteral("journal.commit-failed"));
        const Event next = s.must(Station::issued(s.newVisit(), QStringLiteral("N103"))).first();
        QVERIFY(next.origin != before);
        QCOMPARE(next.seq, std::uint64_t(1));
        QVERIFY(s.journal->upkeep().ownOrigins().contains(next.origin));
        s.close();
        const auto report = verifyJournal(s.folder(), *s.keys, s.options);
        QVERIFY(report.ok() && report->findings.isEmpty());
        s.open();
        QCOMPARE(s.journal->origin(), next.origin);
        QCOMPARE(s.must(Station::issued(s.newVisit(), QStringLiteral("N104"))).first().seq, std::uint64_t(2));
    }

    void anotherPageKeyDoesNotOpenTheDatabase()
    {
        Station s;
        s.must(Station::issued(s.newVisit(), QStringLiteral("N101")));
        s.close();
        QFile key(s.folder() + QStringLiteral("/keys/page"));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(QByteArray(32, 'z'));
        key.close();
        s.keys = std::move(*openSoftwareKeyStore(s.folder(), s.random));
        const auto refused = s.tryOpen();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.fault().code, QStringLiteral("journal.database-unopened"));
    }

    void inTheCallersThreadTheResultIsTheSame()
    {
        Station s;
        s.close();
        s.options.ownThread = false;
        s.open();
        const VisitId id = s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        QCOMPARE(s.visit(id).token, QStringLiteral("N101"));
    }
};

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_Journal.moc"
