// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/events/FileNumberAssigned.h>
#include <seva/store/PostgresStore.h>
#include <seva/store/Unpacker.h>
#include <seva/test/PostgresCluster.h>
#include <seva/test/SegmentMaker.h>

#include <QTest>

#include <thread>

using namespace seva;
using namespace seva::store;
using seva::test::PostgresCluster;
using seva::test::SegmentMaker;

class tst_Unpacker : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<PostgresStore> m_store;
    PostgresOptions m_options;

    void take(const SegmentMaker &station, const Segment &segment)
    {
        const auto outcome = m_store->ingest(segment, station.signingKey());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->kind, IngestOutcome::Kind::Accepted);
    }
    int drain()
    {
        Unpacker unpacker(m_options);
        int events = 0;
        for (;;) {
            const Result<int> count = unpacker.step();
            if (!count)
                qFatal("%s %s", qPrintable(count.fault().code), qPrintable(count.fault().subject));
            if (*count == 0)
                return events;
            events += *count;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        crypto::initialise();
        m_cluster = std::make_unique<PostgresCluster>();
    }

    void init()
    {
        m_options.address = m_cluster->address();
        m_options.site = QStringLiteral("GJ-BHJ-PSK");
        m_store = *PostgresStore::open(m_options);
        m_cluster->ask("TRUNCATE seva.origin, seva.segment, seva.unpacked, seva.event, seva.visit");
    }

    void everyEventIsARowThatCanBeAsked()
    {
        SegmentMaker kiosk("rows");
        kiosk.appendTokens(25);
        for (const Segment &segment : kiosk.cutAll(10))
            take(kiosk, segment);
        QCOMPARE(*Unpacker(m_options).behind(), std::int64_t(25));
        QCOMPARE(drain(), 25);
        QCOMPARE(*Unpacker(m_options).behind(), std::int64_t(0));
        QCOMPARE(m_cluster->ask("SELECT count(*), min(seq), max(seq) FROM seva.event"), QByteArray("25|1|25"));
        QCOMPARE(m_cluster->ask("SELECT type, version, sealed, body->>'2' FROM seva.event WHERE body->>'1' = 'N0007'"),
                 QByteArray("TokenIssued|1|f|passport.ordinary.fresh"));
        QCOMPARE(m_cluster->ask(
                     "SELECT kendra, day, token, service, last_type, events FROM seva.visit WHERE token = 'N0025'"),
                 QByteArray("GJ-BHJ-PSK|2026-11-23|N0025|passport.ordinary.fresh|TokenIssued|1"));
    }

    /// Four unpackers, twelve origins with overlapping segments: each event once.
    void fourAtOnceMakeEachRowOnce()
    {
        constexpr int kOrigins = 12;
        for (int i = 0; i < kOrigins; ++i) {
            SegmentMaker station("four " + QByteArray::number(i));
            station.appendTokens(60);
            take(station, station.cut(1, 20));
            take(station, station.cut(11, 40));
            take(station, station.cut(41, 60));
        }
        std::atomic<int> events = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] { events += drain(); });
        for (std::thread &thread : threads)
            thread.join();
        events += drain(); // what another held when the last looked
        QCOMPARE(events.load(), kOrigins * 60);
        QCOMPARE(m_cluster->ask("SELECT count(*), count(DISTINCT (origin, seq)) FROM seva.event"),
                 QByteArray("720|720"));
        QCOMPARE(m_cluster->ask("SELECT count(*), sum(events) FROM seva.visit"), QByteArray("720|720"));
    }

    /// Two stations tell of one visit; whichever comes first, the row is the same.
    void aVisitIsTheSameInWhateverOrder()
    {
        QByteArrayList rows;
        for (const bool counterFirst : {false, true}) {
            m_cluster->ask("TRUNCATE seva.origin, seva.segment, seva.unpacked, seva.event, seva.visit");
            m_store = *PostgresStore::open(m_options);
            const VisitId visit = uuidOf(QByteArray(16, 'v'));
            SegmentMaker kiosk("order kiosk");
            SegmentMaker centre("order centre");
            kiosk.append(seva::test::tokenIssued(visit, 5), Hlc(100) << 16);
            centre.append(draft(visit, FileNumberAssigned{QStringLiteral("AH1234567890123")}), Hlc(200) << 16);
            for (const SegmentMaker *maker : counterFirst ? std::array{&centre, &kiosk} : std::array{&kiosk, &centre}) {
                take(*maker, maker->cut(1, 1));
                QCOMPARE(drain(), 1);
            }
            rows.append(m_cluster->ask("SELECT * FROM seva.visit"));
        }
        QVERIFY(rows.first().contains("AH1234567890123"));
        QVERIFY(rows.first().contains("|N0005|"));
        QCOMPARE(rows.first(), rows.last());
    }

    /// What text and jsonb cannot hold is a row all the same.
    void aZeroInATextHoldsNothingUp()
    {
        SegmentMaker kiosk("zero");
        EventDraft odd = seva::test::tokenIssued(uuidOf(QByteArray(16, 'z')), 1);
        odd.open.insert(1, QStringLiteral("N") + QChar(u'\0') + QStringLiteral("001"));
        kiosk.append(odd, 1 << 16);
        kiosk.append(EventDraft{QStringLiteral("OfLaterDays"), 9, {}, {}, {}}, 2 << 16);
        take(kiosk, kiosk.cut(1, 2));
        QCOMPARE(drain(), 2);
        QCOMPARE(m_cluster->ask("SELECT body IS NULL, type FROM seva.event ORDER BY seq"),
                 QByteArray("t|TokenIssued\nf|OfLaterDays"));
        QCOMPARE(m_cluster->ask("SELECT token FROM seva.visit"), QByteArray("N001"));
    }

    /// A log damaged on the database's disk stops its own origin and no other.
    void aDamagedLogHoldsUpNobodyElse()
    {
        SegmentMaker bad("damaged");
        SegmentMaker good("whole");
        bad.appendTokens(5);
        good.appendTokens(5);
        take(bad, bad.cut(1, 5));
        take(good, good.cut(1, 5));
        m_cluster->ask("UPDATE seva.segment SET payload = 'x' WHERE origin = '\\x" + bad.origin().toHex() + "'");
        QCOMPARE(drain(), 5);
        QCOMPARE(m_cluster->ask("SELECT count(*) FROM seva.unpacked WHERE stuck"), QByteArray("1"));
        QCOMPARE(m_cluster->ask("SELECT DISTINCT origin = '\\x" + good.origin().toHex() + "' FROM seva.event"),
                 QByteArray("t"));
    }

    void itsThreadLooksByItself()
    {
        SegmentMaker kiosk("thread");
        kiosk.appendTokens(5);
        Unpacker unpacker(m_options);
        unpacker.run();
        take(kiosk, kiosk.cut(1, 5));
        unpacker.wake();
        QTRY_COMPARE_WITH_TIMEOUT(m_cluster->ask("SELECT count(*) FROM seva.event"), QByteArray("5"), 20'000);
    }
};

QTEST_GUILESS_MAIN(tst_Unpacker)
#include "tst_Unpacker.moc"
