// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/LinkOverview.h>
#include <seva/station/OperatorSession.h>
#include <seva/test/RehearsedStation.h>

#include <QSignalSpy>
#include <QTest>

using namespace seva;

namespace {

const AttentionCause kDisk{QStringLiteral("sync.disk-nearly-full"), {}};
const AttentionCause kFork{QStringLiteral("sync.fork-found"), QStringLiteral("5f1ce0a7"), false};

QString field(const QVariantList &rows, int row, const char *name)
{
    return rows.value(row).toMap().value(QString::fromLatin1(name)).toString();
}

} // namespace

class tst_LinkOverview : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RehearsedStation> counter;
    std::unique_ptr<OperatorSession> session;
    std::unique_ptr<LinkOverview> overview;
    std::shared_ptr<NeedsAttention> tray;
    LinkReport report;

    Instant now() const { return counter->runtime->clock().now(); }
    void see(const QList<AttentionCause> &causes)
    {
        QVERIFY(tray->look(causes, now()).ok());
        overview->look();
    }

private Q_SLOTS:
    void init()
    {
        counter = std::make_unique<test::RehearsedStation>(QStringLiteral("A-01"));
        session = std::make_unique<OperatorSession>(*counter->runtime, counter->languages);
        auto opened = NeedsAttention::open(NeedsAttention::fileOf(counter->runtime->options().data),
                                           counter->runtime->keys().pageKey());
        QVERIFY(opened.ok());
        tray = *std::move(opened);
        report = LinkReport{};
        report.at = now();
        report.uplink.link = Uplink::Link::Linked;
        report.uplink.upstreamLinked = true;
        overview = std::make_unique<LinkOverview>(LinkOverview::Source{[this] { return report; }, tray},
                                                  *counter->runtime, counter->languages, *session);
    }
    void cleanup()
    {
        overview.reset();
        tray.reset();
        session.reset();
        counter.reset();
    }

    void itSaysWhatHappenedWhatIsSafeAndWhenItIsTriedAgain()
    {
        QCOMPARE(overview->mood(), LinkOverview::Mood::Well);
        report.lane(Lane::Events).waiting = 5;
        report.lane(Lane::Captures).waiting = 7;
        overview->look();
        QCOMPARE(overview->mood(), LinkOverview::Mood::Sending);
        QVERIFY2(overview->summary().contains(QLatin1String("on the way: 12. ")), qPrintable(overview->summary()));
        report.uplink.link = Uplink::Link::Offline;
        report.uplink.nextRetry = now() + 3'000;
        overview->look();
        QCOMPARE(overview->mood(), LinkOverview::Mood::Away);
        QVERIFY(overview->summary().contains(QLatin1String("kept here: 12. ")));
        QVERIFY(overview->summary().contains(QLatin1String("Nothing is lost")));
        QVERIFY(overview->facts().contains(QLatin1String("3 s")));
    }

    void eachLaneSaysHowMuchWaitsHowLongAndWhy()
    {
        LaneReport &lane = report.lane(Lane::Captures);
        lane.waiting = 31;
        lane.bytes = 48'600'000;
        lane.oldest = now() - 25 * 60'000;
        lane.reason = QStringLiteral("sync.unreachable");
        lane.nextTry = now() + 2'000;
        overview->look();
        const QVariantList lanes = overview->lanes();
        QCOMPARE(lanes.size(), kLanes);
        QCOMPARE(field(lanes, int(Lane::Captures), "waiting"), QStringLiteral("31 waiting"));
        const QString detail = field(lanes, int(Lane::Captures), "detail");
        for (const char *part : {"25 min", "48.6 MB", "The hub does not answer.", "Next try in 2 s."})
            QVERIFY2(detail.contains(QLatin1String(part)), qPrintable(detail));
        QCOMPARE(field(lanes, int(Lane::Events), "waiting"), QStringLiteral("nothing waits"));
    }

    void whatIsStuckIsNamedWithItsNextTry()
    {
        report.stuck = {StuckItem{StuckItem::What::Capture, QStringLiteral("4be12c90"),
                                  QStringLiteral("journal.capture-altered"), now(), 12, now() + 9'000}};
        overview->look();
        QVERIFY(field(overview->stuck(), 0, "name").contains(QLatin1String("4be12c90")));
        QVERIFY(field(overview->stuck(), 0, "detail").contains(QLatin1String("Tried 12 times, again in 9 s.")));
    }

    /// Tries follow each other within a second or two: a count of 0 s would flicker.
    void closeToATryItSaysSoInSteadyWords()
    {
        report.uplink.link = Uplink::Link::Offline;
        LaneReport &lane = report.lane(Lane::Events);
        lane.waiting = 3;
        lane.reason = QStringLiteral("sync.unreachable");
        report.stuck = {StuckItem{StuckItem::What::Capture, QStringLiteral("4be12c90"),
                                  QStringLiteral("journal.capture-altered"), now(), 12, now() + 400}};
        for (const Instant left : {999, 1, 0, -250}) {
            report.uplink.nextRetry = lane.nextTry = now() + left;
            overview->look();
            QVERIFY(overview->facts().contains(QLatin1String("It is being tried now.")));
            QVERIFY(field(overview->lanes(), int(Lane::Events), "detail").endsWith(QLatin1String(" Trying now.")));
            QVERIFY(field(overview->stuck(), 0, "detail").endsWith(QLatin1String("Tried 12 times, again now.")));
        }
        report.uplink.nextRetry = now() + 1'000;
        overview->look();
        QVERIFY(overview->facts().contains(QLatin1String("in 1 s")));
    }

    /// No hub for minutes: what counts then is whether the data centre has it.
    void whatGoesStraightToTheDataCentreIsSaid()
    {
        Uplink &link = report.uplink;
        link.link = Uplink::Link::Offline;
        link.served = now() - 7 * 60'000;
        link.nextRetry = now() + 1'500;
        link.straight.active = true;
        report.lane(Lane::Events).waiting = 5;
        overview->look();
        for (const char *part : {"No hub for 7 min", "data centre does not answer either", "kept here: 5. "})
            QVERIFY2(overview->summary().contains(QLatin1String(part)), qPrintable(overview->summary()));
        QVERIFY(overview->facts().contains(QLatin1String("at the hub")));

        link.straight.linked = link.straight.known = true;
        overview->look();
        for (const char *part : {"No hub for 7 min", "straight to the data centre", "on the way: 5. "})
            QVERIFY2(overview->summary().contains(QLatin1String(part)), qPrintable(overview->summary()));
        QVERIFY2(overview->facts().startsWith(QLatin1String("Not everything of this station has arrived")),
                 qPrintable(overview->facts()));
        report.lane(Lane::Events).waiting = 0;
        report.lastDurable = now();
        overview->look();
        QCOMPARE(overview->mood(), LinkOverview::Mood::Away);
        QVERIFY2(overview->summary().contains(QLatin1String("safe there")), qPrintable(overview->summary()));
        for (const char *part : {"at the data centre at 09:20", "goes back to it"})
            QVERIFY2(overview->facts().contains(QLatin1String(part)), qPrintable(overview->facts()));
        const QString english = overview->summary();
        for (const char *language : {"hi", "gu", "pa", "ur"}) {
            QVERIFY(counter->languages.choose(QString::fromLatin1(language)));
            QVERIFY2(overview->summary() != english && overview->summary().contains(QLatin1Char('7')), language);
        }
        counter->languages.chooseFirst();
    }

    /// Beside whatever else is said of the link.
    void howManyStationsAreHeardIsSaid()
    {
        Uplink &link = report.uplink;
        link.link = Uplink::Link::Offline;
        overview->look();
        QVERIFY(!overview->facts().contains(QLatin1String("linked with directly")));
        link.near = {true, 0, 2};
        overview->look();
        QVERIFY2(overview->facts().contains(QLatin1String("No other station")), qPrintable(overview->facts()));
        for (const bool straight : {false, true}) {
            link.near = {true, 3, 7};
            link.straight.active = link.straight.linked = link.straight.known = straight;
            overview->look();
            QVERIFY2(overview->facts().contains(QLatin1String("linked with directly: 3. ")),
                     qPrintable(overview->facts()));
        }
        const QString english = overview->facts();
        for (const char *language : {"hi", "gu", "pa", "ur"}) {
            QVERIFY(counter->languages.choose(QString::fromLatin1(language)));
            QVERIFY2(!overview->facts().contains(QLatin1String("directly")), language);
            QVERIFY2(overview->facts() != english && overview->facts().contains(QLatin1Char('3')), language);
        }
        counter->languages.chooseFirst();
    }

    void itSaysWhatComesDown()
    {
        report.roster = 12;
        report.rosterWanted = 12;
        overview->look();
        QCOMPARE(field(overview->down(), 0, "detail"), QStringLiteral("Version 12"));
        QVERIFY(field(overview->down(), 1, "detail").startsWith(QLatin1String("Not all")));
        report.rosterWanted = 13;
        report.lastDown = now();
        overview->look();
        QVERIFY(field(overview->down(), 0, "detail").contains(QLatin1String("13")));
        QVERIFY(field(overview->down(), 1, "detail").contains(QLatin1String("09:20")));
        // Without a link there is nothing to say.
        report = LinkReport{};
        overview->look();
        QVERIFY(overview->down().isEmpty());
    }

    void anAnswerIsKeptWithTheNameOfWhoIsSignedIn()
    {
        see({kDisk, kFork});
        QCOMPARE(overview->attention(), 2);
        overview->choose(overview->entries().at(1).toMap().value(QStringLiteral("id")).toInt());
        // Nobody is signed in.
        overview->answer(QStringLiteral("REPORTED"));
        QCOMPARE(overview->attention(), 2);
        QVERIFY(session->signIn(QStringLiteral("A1001"), QStringLiteral("2468"), OperatorSession::StaffRole::Cse));
        overview->answer(QStringLiteral("REPORTED"));
        QCOMPARE(overview->attention(), 1);
        QCOMPARE(overview->chosen(), 0);
        QVERIFY(field(overview->history(), 0, "text").contains(QLatin1String("5f1ce0a7")));
        QVERIFY(field(overview->history(), 0, "detail").contains(QLatin1String("A1001")));
        QCOMPARE(tray->history(10)->first().answer, QStringLiteral("REPORTED"));
    }

    /// Rows with the keys are not made anew every second.
    void aTrayThatStaysTheSameIsNotTold()
    {
        see({kDisk});
        QSignalSpy told(overview.get(), &LinkOverview::entriesChanged);
        see({kDisk});
        overview->look();
        QCOMPARE(told.size(), 0);
        see({kDisk, kFork});
        QCOMPARE(told.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_LinkOverview)
#include "tst_LinkOverview.moc"
