// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/events/TokenCalled.h>
#include <seva/events/TokenRecalled.h>
#include <seva/kiosk/QueueDisplay.h>
#include <seva/kiosk/WaitForecast.h>
#include <seva/test/RehearsedStation.h>

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace seva;

class TstQueueDisplay : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RehearsedStation> hall;
    std::unique_ptr<QueueDisplay> display;

    void record(const EventDraft &draft)
    {
        QVERIFY(hall->runtime->journal().execute(
            [&](const State &, Instant) { return Result<QList<EventDraft>>(QList<EventDraft>{draft}); }));
        QCoreApplication::processEvents();
    }
    VisitId token(const QString &language = QStringLiteral("gu"))
    {
        IssueToken command;
        command.id = uuidV7(hall->clock.now(), hall->random.bytes(10));
        command.language = language;
        command.priority = QStringLiteral("NONE");
        command.walkIn = true;
        command.service = QStringLiteral("passport.ordinary.fresh");
        command.scheme = QStringLiteral("NORMAL");
        command.hubReachable = false;
        if (!hall->runtime->visits().execute(command))
            qFatal("no token");
        QCoreApplication::processEvents();
        hall->clock.advance(1);
        return command.id;
    }
    void call(const VisitId &visit, const QString &counter)
    {
        record(draft(visit, TokenCalled{counter.left(1), counter, 0, QStringLiteral("HUB"), {}}));
    }
    QVariantMap lane(int index) const { return display->lanes().at(index).toMap(); }

private Q_SLOTS:
    void init()
    {
        hall = std::make_unique<test::RehearsedStation>(QStringLiteral("DISPLAY-01"));
        display = std::make_unique<QueueDisplay>(*hall->runtime, hall->languages);
    }
    void cleanup()
    {
        display.reset();
        hall.reset();
    }

    void theStagesAreThoseOfTheServices()
    {
        QCOMPARE(display->lanes().size(), 3);
        QCOMPARE(lane(0).value("stage").toString(), "A");
        QCOMPARE(lane(2).value("stage").toString(), "C");
    }

    void aCallIsShownAtOnceAndSpoken()
    {
        Announcer *announcer = hall->runtime->devices().announcer.get();
        QSignalSpy spoken(announcer, &Announcer::finished);
        call(token(), QStringLiteral("A-03"));
        QCOMPARE(display->calls().size(), 1);
        const QVariantMap shown = display->calls().first().toMap();
        QCOMPARE(shown.value("token").toString(), "NB 001");
        QCOMPARE(shown.value("counter").toString(), "A 3");
        hall->alarms->advance(milliseconds(60'000));
        QCOMPARE(spoken.count(), 1);
    }

    void twelveCallsInASecondAreEachShownForFifteen()
    {
        for (int i = 0; i < 12; ++i)
            call(token(), QStringLiteral("A-%1").arg(i + 1, 2, 10, QLatin1Char('0')));
        QHash<QString, int> halfSeconds;
        for (int tick = 0; tick < 400; ++tick) {
            QVERIFY(display->calls().size() <= CallBoard::kAtOnce);
            for (const QVariant &shown : display->calls())
                ++halfSeconds[shown.toMap().value("counter").toString()];
            hall->pass(500);
        }
        QCOMPARE(halfSeconds.size(), 12);
        for (auto it = halfSeconds.cbegin(); it != halfSeconds.cend(); ++it)
            QVERIFY2(it.value() >= 30, qPrintable(it.key()));
    }

    void everyCallOfABurstIsSpokenAndNoneTwice()
    {
        Announcer *announcer = hall->runtime->devices().announcer.get();
        QSignalSpy spoken(announcer, &Announcer::finished);
        for (int i = 0; i < 12; ++i)
            call(token(), QStringLiteral("A-01"));
        hall->alarms->advance(milliseconds(300'000));
        QCOMPARE(spoken.count(), 12);
    }

    void aRecallStandsAgainForItsFullTime()
    {
        const VisitId visit = token();
        call(visit, QStringLiteral("B-02"));
        hall->pass(40'000);
        record(draft(visit, TokenRecalled{QStringLiteral("B-02"), 1}));
        QCOMPARE(display->calls().size(), 1);
        QVERIFY(display->calls().first().toMap().value("again").toBool());
        hall->pass(40'000);
        QCOMPARE(display->calls().size(), 1);
        hall->pass(40'000);
        QVERIFY(display->calls().isEmpty());
    }

    void aLaneShowsWhoIsNextAndHowLong()
    {
        for (int i = 0; i < 5; ++i)
            token();
        QCOMPARE(lane(0).value("waiting").toInt(), 5);
        QCOMPARE(lane(0).value("next").toStringList(), (QStringList{"NB 001", "NB 002", "NB 003"}));
        QVERIFY(lane(0).value("to").toInt() - lane(0).value("from").toInt() >= 5);
        QVERIFY(lane(0).value("serving").toList().isEmpty());
    }

    void oldNumbersAreCalledOld()
    {
        test::NearHub hub(*hall->runtime);
        hall->runtime->visits().setLink(&hub);
        hall->pass(30'000);
        QCOMPARE(display->freshness(), QueueDisplay::Freshness::Fresh);
        hub.change({});
        hall->pass(9'000);
        QCOMPARE(display->freshness(), QueueDisplay::Freshness::Fresh);
        hall->pass(2'000);
        QCOMPARE(display->freshness(), QueueDisplay::Freshness::MayBeLate);
        hall->pass(50'000);
        QCOMPARE(display->freshness(), QueueDisplay::Freshness::Listen);
        hub.change([] {
            Uplink u;
            u.link = Uplink::Link::Linked;
            return u;
        }());
        hall->pass(1'000);
        QCOMPARE(display->freshness(), QueueDisplay::Freshness::Fresh);
        hall->runtime->visits().setLink(nullptr);
    }

    void nothingOfAPersonIsShown()
    {
        hall->list(QStringLiteral("26-1000007001"), 10);
        const VisitId visit = token();
        call(visit, QStringLiteral("A-01"));
        QString all;
        QDebug(&all) << display->calls() << display->lanes();
        QVERIFY(!all.contains(QStringLiteral("CANARYNAME")));
        QVERIFY(!all.contains(QStringLiteral("1000007001")));
        QVERIFY(!all.contains(QStringLiteral("passport")));
    }

    void bandsAreNeverTighterThanFiveMinutes()
    {
        for (int tenth = 0; tenth < 6000; ++tenth) {
            const WaitBand band = bandAround(tenth / 10.0);
            QVERIFY(band.to - band.from >= 5);
            QVERIFY(band.from % 5 == 0 && band.to % 5 == 0);
            QVERIFY(band.from <= tenth / 10.0 && band.to >= tenth / 10.0);
        }
    }
};

QTEST_GUILESS_MAIN(TstQueueDisplay)
#include "tst_QueueDisplay.moc"
