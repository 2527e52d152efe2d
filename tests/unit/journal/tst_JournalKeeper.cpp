// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

#include <seva/events/PhotoCaptured.h>
#include <seva/journal/JournalKeeper.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace seva;

namespace {

constexpr Instant kHour = 3'600'000;
constexpr Instant kDay = 24 * kHour;
constexpr std::chrono::milliseconds kNoPause{0};
const Pace kQuick{kNoPause, [] { return false; }};

std::unique_ptr<JournalKeeper> keeperOf(Station &s)
{
    return std::make_unique<JournalKeeper>(JournalKeeper::Place{*s.journal, s.folder(), *s.keys, s.options, s.clock});
}

void fill(Station &s, int visits, const QString &marks = QStringLiteral("26-%1"))
{
    QList<EventDraft> many;
    for (int i = 0; i < visits; ++i)
        many.append(Station::listed(s.newVisit(), marks.arg(i)));
    QVERIFY(s.journal->execute([&](const State &, Instant) { return many; }).ok());
    static_cast<void>(s.segments());
}

/// Turns one bit of the file.
void damage(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    const char byte = char(file.read(1).at(0) ^ 0x04);
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(&byte, 1), 1);
}

/// A data centre that has everything, but for what a test takes away.
struct Centre : KeptElsewhere
{
    std::uint64_t upTo(const OriginId &origin) const override { return std::min(most, heads.value(origin).acked); }
    bool has(const Digest &capture) const override { return capture != lacks; }
    QMap<OriginId, Cursor> heads;
    std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    Digest lacks;
};

JournalKeeper::Forgetting everythingDurable(const Station &s, std::shared_ptr<Centre> centre = {})
{
    if (!centre)
        centre = std::make_shared<Centre>();
    centre->heads = s.journal->heads();
    return JournalKeeper::forgettingOf({}, centre);
}

/// A visit of long ago, and a newer one whose events stay.
void grow(Station &s, Instant later = 200 * kDay)
{
    fill(s, 250);
    s.clock.advance(later);
    s.must(Station::listed(s.newVisit(), QStringLiteral("27-1")));
    static_cast<void>(s.segments());
}

} // namespace

class tst_JournalKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundJournalPassesAndThatIsRemembered()
    {
        Station s;
        fill(s, 300);
        auto keeper = keeperOf(s);
        QVERIFY(keeper->verificationDue());
        const Result<JournalHealth> health = keeper->verify(kQuick);
        QVERIFY(health.ok());
        QVERIFY2(health->findings.isEmpty(), qPrintable(health->findings.value(0).what));
        QCOMPARE(health->events, std::uint64_t(300));
        QCOMPARE(health->passed, s.clock.now());
        QVERIFY(!QFile::exists(s.folder() + QStringLiteral("/checking")));
        keeper.reset();
        s.close();
        s.open();
        QCOMPARE(readHealth(s.folder(), *s.keys)->passed, s.clock.now());
        keeper = keeperOf(s);
        s.clock.advance(kDay - 1);
        QVERIFY(!keeper->verificationDue());
        s.clock.advance(1);
        QVERIFY(keeper->verificationDue());
    }

    /// Every page of the file in turn would take long: some of each part of it.
    void aDamagedPageIsNamedWhileTheStationRuns()
    {
        Station s;
        fill(s, 300);
        s.close();
        s.open();
        const QString database = s.folder() + QStringLiteral("/journal.db");
        const qint64 pages = QFile(database).size() / 4096;
        QVERIFY(pages > 20);
        for (const qint64 page : {qint64(2), pages / 3, pages / 2, pages}) {
            auto keeper = keeperOf(s);
            damage(database, (page - 1) * 4096 + 1000);
            const Result<JournalHealth> health = keeper->verify(kQuick);
            QVERIFY(health.ok());
            QCOMPARE(health->findings.size(), 1);
            QCOMPARE(placeOf(health->findings.first()), QStringLiteral("journal.db, page %1").arg(page));
            QCOMPARE(health->passed, Instant(0));
            damage(database, (page - 1) * 4096 + 1000);
        }
        QVERIFY(keeperOf(s)->verify(kQuick)->findings.isEmpty());
    }

    void anAlteredEventIsNamedWithItsSegment()
    {
        Station s(true, false);
        fill(s, 150);
        s.must(Station::issued(s.newVisit(), QStringLiteral("N777")));
        fill(s, 150, QStringLiteral("27-%1"));
        s.close();
        const QString database = s.folder() + QStringLiteral("/journal.db");
        QFile file(database);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        file.close();
        QVERIFY(content.contains("N777"));
        for (qsizetype at = content.indexOf("N777"); at >= 0; at = content.indexOf("N777", at + 1))
            damage(database, at);
        s.open();
        const Result<JournalHealth> health = keeperOf(s)->verify(kQuick);
        QVERIFY(health.ok());
        const QString wanted =
            QStringLiteral("segment %1, event 151").arg(QString::fromLatin1(s.journal->origin().toHex().left(8)));
        QVERIFY2(std::any_of(health->findings.begin(), health->findings.end(),
                             [&](const JournalFinding &f) { return placeOf(f) == wanted; }),
                 qPrintable(health->findings.isEmpty() ? QStringLiteral("no finding") : placeOf(health->findings[0])));
    }

    void theAlarmIsRaisedAgainAfterAStartAndEndsWhenAVerificationPasses()
    {
        Station s;
        fill(s, 300);
        s.close();
        s.open();
        const QString database = s.folder() + QStringLiteral("/journal.db");
        damage(database, 5 * 4096 + 1000);
        QVERIFY(!keeperOf(s)->verify(kQuick)->findings.isEmpty());
        damage(database, 5 * 4096 + 1000);
        s.clock.advance(kDay);
        std::mutex mutex;
        QStringList told;
        auto keeper = keeperOf(s);
        keeper->start(
            {},
            [&](const std::optional<Fault> &alarm) {
                const std::lock_guard lock(mutex);
                told.append(alarm ? alarm->code + QLatin1Char(' ') + alarm->subject : QStringLiteral("none"));
            },
            std::chrono::milliseconds(10));
        const auto count = [&] {
            const std::lock_guard lock(mutex);
            return told.size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(count(), 2, 20'000);
        QCOMPARE(told.first(), QStringLiteral("journal.damaged journal.db, page 6"));
        QCOMPARE(told.last(), QStringLiteral("none"));
    }

    /// The copy is of one instant although commits go on, and nobody waits long.
    void recordingGoesOnMeanwhile()
    {
        Station s;
        fill(s, 2'000);
        auto keeper = keeperOf(s);
        std::atomic<bool> ended = false;
        Result<JournalHealth> health{JournalHealth{}};
        std::thread checking([&] {
            health = keeper->verify(Pace{});
            ended = true;
        });
        qint64 longest = 0;
        int recorded = 0;
        for (; !ended; ++recorded) {
            QElapsedTimer took;
            took.start();
            s.must(Station::listed(s.newVisit(), QStringLiteral("28-%1").arg(recorded)));
            longest = std::max(longest, took.elapsed());
        }
        checking.join();
        qInfo() << recorded << "commits meanwhile, the longest took" << longest << "ms";
        QVERIFY(recorded > 10);
        QVERIFY(longest < 1'000);
        QVERIFY(health.ok());
        QVERIFY2(health->findings.isEmpty(), qPrintable(health->findings.value(0).what));
        QVERIFY(health->events > 2'000);
    }

    void aProgramThatEndsDoesNotWaitForIt()
    {
        Station s;
        fill(s, 2'000);
        auto keeper = keeperOf(s);
        int asked = 0;
        const Pace pace{kNoPause, [&asked] { return ++asked > 3; }};
        QVERIFY(!keeper->verify(pace).ok());
        QVERIFY(!QFile::exists(s.folder() + QStringLiteral("/checking")));
        QVERIFY(keeper->verificationDue());
        s.must(Station::listed(s.newVisit(), QStringLiteral("28-1")));
    }

    void aRecordThatWasChangedIsNotBelieved()
    {
        Station s;
        fill(s, 10);
        QVERIFY(keeperOf(s)->verify(kQuick).ok());
        damage(s.folder() + QStringLiteral("/checked"), 3);
        QCOMPARE(readHealth(s.folder(), *s.keys).fault().code, QStringLiteral("journal.health-altered"));
        QVERIFY(keeperOf(s)->verificationDue());
    }

    void nothingGoesThatTheDataCentreHasNot_data()
    {
        QTest::addColumn<int>("durable");
        for (const int durable : {0, 1, 99, 100, 101, 230})
            QTest::addRow("%d", durable) << durable;
    }
    void nothingGoesThatTheDataCentreHasNot()
    {
        QFETCH(int, durable);
        Station s;
        grow(s);
        const auto centre = std::make_shared<Centre>();
        centre->most = std::uint64_t(durable);
        QCOMPARE(*keeperOf(s)->forget(everythingDurable(s, centre), kQuick), std::uint64_t(durable));
        const auto left = s.journal->events(s.journal->origin(), 0, 1000);
        QCOMPARE(left->first().seq, std::uint64_t(durable + 1));
        QVERIFY(keeperOf(s)->verify(kQuick)->findings.isEmpty());
    }

    void whoKnowsNothingOfTheDataCentreForgetsNothing()
    {
        Station s;
        grow(s);
        QCOMPARE(*keeperOf(s)->forget({}, kQuick), std::uint64_t(0));
    }

    void retentionIsTheKendrasWithinBounds_data()
    {
        QTest::addColumn<QStringList>("setting");
        QTest::addColumn<int>("days");
        QTest::newRow("default") << QStringList{} << 90;
        QTest::newRow("own") << QStringList{QStringLiteral("30")} << 30;
        QTest::newRow("too few") << QStringList{QStringLiteral("1")} << 7;
        QTest::newRow("too many") << QStringList{QStringLiteral("99999")} << 3650;
    }
    void retentionIsTheKendrasWithinBounds()
    {
        QFETCH(QStringList, setting);
        QFETCH(int, days);
        Kendra kendra;
        if (!setting.isEmpty())
            kendra.settings.insert(kRetentionSetting, setting);
        QCOMPARE(JournalKeeper::forgettingOf(kendra, {}).retentionDays, days);
        for (const int past : {days - 1, days + 2}) {
            Station s;
            grow(s, past * kDay);
            JournalKeeper::Forgetting of = everythingDurable(s);
            of.retentionDays = days;
            QCOMPARE(*keeperOf(s)->forget(of, kQuick), std::uint64_t(past > days ? 250 : 0));
        }
    }

    void whatIsHeldStays()
    {
        Station s;
        Kendra kendra;
        kendra.settings.insert(kHoldsSetting, {QStringLiteral("26-100"), QStringLiteral("unknown")});
        grow(s);
        JournalKeeper::Forgetting of = everythingDurable(s);
        of.heldArns = JournalKeeper::forgettingOf(kendra, {}).heldArns;
        QCOMPARE(*keeperOf(s)->forget(of, kQuick), std::uint64_t(100));
        QVERIFY(s.journal->visitByArn(QStringLiteral("26-100")));
    }

    void aCaptureThatTheDataCentreHasNotKeepsItsEvent()
    {
        Station s;
        const VisitId visit = s.newVisit();
        s.must(Station::listed(visit, QStringLiteral("26-x")));
        PhotoCaptured photo;
        photo.digest = Digest::of(QByteArray("photo"));
        s.must(draft(visit, photo));
        grow(s);
        const auto centre = std::make_shared<Centre>();
        centre->lacks = photo.digest;
        QCOMPARE(*keeperOf(s)->forget(everythingDurable(s, centre), kQuick), std::uint64_t(1));
    }
};

QTEST_GUILESS_MAIN(tst_JournalKeeper)
#include "tst_JournalKeeper.moc"
