// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/events/TokenIssued.h>
#include <seva/journal/Reference.h>
#include <seva/kiosk/FullDisk.h>
#include <seva/kiosk/TokenIssue.h>
#include <seva/test/RehearsedStation.h>

#include <QSignalSpy>
#include <QTest>

using namespace seva;
using Step = TokenIssue::Step;
using Notice = TokenIssue::NoticeKind;
using Precedence = TokenIssue::Precedence;

class TstTokenIssue : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RehearsedStation> kiosk;
    std::unique_ptr<test::NearHub> hub;
    std::unique_ptr<TokenIssue> issue;
    int issued = 0;

    static QString arn() { return QStringLiteral("26-1000007001"); }
    VisitRegister &visits() { return kiosk->runtime->visits(); }

    void begin(const QString &scene = QStringLiteral("instant"))
    {
        issue.reset();
        hub.reset();
        kiosk = std::make_unique<test::RehearsedStation>(QStringLiteral("KIOSK-01"), scene);
        hub = std::make_unique<test::NearHub>(*kiosk->runtime);
        visits().setLink(hub.get());
        issue = std::make_unique<TokenIssue>(*kiosk->runtime, kiosk->languages);
        issued = 0;
        connect(&visits(), &VisitRegister::recorded, issue.get(), [this](const QList<Event> &events) {
            for (const Event &event : events)
                issued += is<TokenIssued>(event);
        });
    }
    void present(const QString &code)
    {
        issue->chooseLanguage(QStringLiteral("en"));
        issue->presentCode(code.toLatin1());
    }
    /// Past the advice to the token.
    void choose(Precedence precedence)
    {
        issue->acceptAdvice();
        issue->choosePriority(precedence);
    }
    void walkIn()
    {
        issue->chooseLanguage(QStringLiteral("gu"));
        issue->beginWalkIn();
        issue->chooseService(QStringLiteral("passport.ordinary.fresh"));
    }
    void settle()
    {
        kiosk->pass(5'000);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        issue.reset();
        visits().setLink(nullptr);
        kiosk.reset();
    }

    void anAppointmentBecomesATokenAndASlip()
    {
        const VisitId id = kiosk->list(arn(), 10);
        present(arn());
        QCOMPARE(issue->step(), Step::Advice);
        choose(Precedence::Senior);
        settle();
        QCOMPARE(issue->step(), Step::Token);
        QCOMPARE(issue->number(), "N 001");
        QCOMPARE(issue->slip(), TokenIssue::Slip::Taken);
        QCOMPARE(issue->stages().size(), 3);
        QVERIFY(issue->exitTo() - issue->exitFrom() >= 5);
        const Visit visit = *visits().visit(id);
        QCOMPARE(visit.priority, "SENIOR");
        QCOMPARE(visit.slipCopies, 1);
        QVERIFY(!visit.emergencySeries);
    }

    void newDefinitionsAreForTheNextCitizen()
    {
        const VisitRegister::Place before = visits().place();
        const auto catalogue = std::make_shared<const ServiceCatalogue>(*before.catalogue);
        kiosk->list(arn(), 10);
        present(arn());
        visits().offer(std::make_shared<const Reference>(Reference{catalogue, before.calendars, nullptr, {}}));
        choose(Precedence::Senior);
        QCOMPARE(visits().place().catalogue, before.catalogue);
        issue->finish();
        QCOMPARE(visits().place().catalogue, catalogue);
    }

    void theNumberMayBeTyped()
    {
        kiosk->list(arn(), 10);
        issue->chooseLanguage(QStringLiteral("hi"));
        for (const char digit : QByteArrayLiteral("2610000070019999"))
            issue->typeDigit(digit - '0');
        QCOMPARE(issue->arn(), arn());
        QVERIFY(issue->arnComplete());
        issue->eraseDigit();
        QVERIFY(!issue->arnComplete());
        issue->submitArn();
        QCOMPARE(issue->notice(), Notice::Incomplete);
        issue->back();
        issue->typeDigit(1);
        issue->submitArn();
        QCOMPARE(issue->step(), Step::Advice);
    }

    /// No file may grow, as on a full disk: no token, a page for everybody, and work again when there is room.
    void aFullDiskClosesTheKioskUntilThereIsRoom()
    {
        kiosk->list(arn(), 10);
        present(arn());
        FullDisk full;
        choose(Precedence::Nothing);
        settle();
        QCOMPARE(issue->step(), Step::OutOfService);
        QCOMPARE(issued, 0);
        QSet<QString> shown;
        for (int turn = 0; turn < kiosk->languages.codes().size(); ++turn) {
            kiosk->pass(OutOfOrder::kTurn.count());
            shown.insert(kiosk->languages.current());
        }
        QCOMPARE(shown.size(), kiosk->languages.codes().size());
        issue->chooseLanguage(QStringLiteral("ur"));
        QCOMPARE(kiosk->languages.current(), "ur");
        QCOMPARE(issue->step(), Step::OutOfService);
        full.free();
        kiosk->pass(OutOfOrder::kTurn.count());
        QCOMPARE(issue->step(), Step::Language);
        present(arn());
        choose(Precedence::Nothing);
        settle();
        QCOMPARE(issue->number(), "N 001");
        QCOMPARE(issued, 1);
    }

    void fiftyTapsAreOneToken()
    {
        kiosk->list(arn(), 10);
        present(arn());
        for (int tap = 0; tap < 50; ++tap)
            choose(Precedence::Nothing);
        settle();
        for (int tap = 0; tap < 50; ++tap)
            choose(Precedence::Nothing);
        settle();
        QCOMPARE(issued, 1);
    }

    void anotherKioskWasQuicker()
    {
        const VisitId id = kiosk->list(arn(), 10);
        present(arn());
        IssueToken elsewhere;
        elsewhere.id = id;
        elsewhere.hubReachable = false;
        QVERIFY(visits().execute(elsewhere).ok());
        choose(Precedence::Nothing);
        settle();
        QCOMPARE(issue->step(), Step::Problem);
        QVERIFY(!issue->problem().isEmpty());
        issue->back();
        QCOMPARE(issue->step(), Step::Identify);
    }

    void tooEarlyAndTooLate_data()
    {
        QTest::addColumn<int>("minutesToSlot");
        QTest::addColumn<TokenIssue::NoticeKind>("notice");
        // Reporting is a quarter of an hour before the slot; early is more than 30 minutes before it.
        QTest::newRow("31 minutes before reporting") << 46 << Notice::Early;
        QTest::newRow("30 minutes before reporting") << 45 << Notice::NoNotice;
        QTest::newRow("on time") << 0 << Notice::NoNotice;
        QTest::newRow("60 minutes after the slot") << -60 << Notice::NoNotice;
        QTest::newRow("61 minutes after the slot") << -61 << Notice::Late;
    }
    void tooEarlyAndTooLate()
    {
        QFETCH(int, minutesToSlot);
        QFETCH(TokenIssue::NoticeKind, notice);
        kiosk->list(arn(), minutesToSlot);
        present(arn());
        QCOMPARE(issue->notice(), notice);
        // The rule behind it speaks for itself, with the Kendra's number of minutes.
        QCOMPARE(issue->ruleText().contains(QLatin1String("30 minutes")), notice == Notice::Early);
        QCOMPARE(issue->ruleText().contains(QLatin1String("60 minutes")), notice == Notice::Late);
        QCOMPARE(issue->step(), notice == Notice::NoNotice ? Step::Advice : Step::Notice);
    }

    void whoIsEarlyIsToldWhenToComeAndGetsNoToken()
    {
        kiosk->list(arn(), 180);
        present(arn());
        QCOMPARE(issue->comeBackAt(), "11:35");
        issue->goOn();
        choose(Precedence::Nothing);
        settle();
        QCOMPARE(issued, 0);
    }

    void whoIsLateGetsATokenThatSaysSo()
    {
        const VisitId id = kiosk->list(arn(), -90);
        present(arn());
        QCOMPARE(issue->slotTime(), "07:50");
        issue->goOn();
        choose(Precedence::Nothing);
        settle();
        QVERIFY(issue->late());
        QVERIFY(visits().visit(id)->late);
    }

    void whatCannotBeFoundIsToldApart()
    {
        present(QStringLiteral("26-1999999999"));
        QCOMPARE(issue->notice(), Notice::Unknown);
        issue->back();
        present(QStringLiteral("<b>x</b>"));
        QCOMPARE(issue->notice(), Notice::Incomplete);
        issue->back();
        present(QString(5000, QLatin1Char('9')));
        QCOMPARE(issue->notice(), Notice::Incomplete);
    }

    void whoHasATokenSeesItAgain()
    {
        const VisitId id = kiosk->list(arn(), 10);
        present(arn());
        choose(Precedence::Nothing);
        settle();
        issue->finish();
        present(arn());
        QCOMPARE(issue->notice(), Notice::AlreadyIssued);
        issue->goOn();
        QCOMPARE(issue->number(), "N 001");
        issue->reprint();
        settle();
        QCOMPARE(visits().visit(id)->slipCopies, 2);
        QCOMPARE(issued, 1);
    }

    void theSlipCanBePrintedAgainAfterARestart()
    {
        const VisitId id = kiosk->list(arn(), 10);
        present(arn());
        choose(Precedence::Nothing);
        settle();
        issue.reset();
        visits().setLink(nullptr);
        hub.reset();
        kiosk->reopen();
        hub = std::make_unique<test::NearHub>(*kiosk->runtime);
        visits().setLink(hub.get());
        issue = std::make_unique<TokenIssue>(*kiosk->runtime, kiosk->languages);
        present(arn());
        issue->goOn();
        issue->reprint();
        settle();
        QCOMPARE(visits().visit(id)->slipCopies, 2);
    }

    void walkInsChooseTheirService()
    {
        walkIn();
        choose(Precedence::Nothing);
        settle();
        QCOMPARE(issue->step(), Step::Token);
        QCOMPARE(kiosk->languages.current(), "gu");
        QVERIFY(issue->services().size() <= TokenIssue::kMostServices);
        // As the Kendra orders them, not by their ids.
        QCOMPARE(issue->services().value(0).toMap().value(QStringLiteral("id")), "passport.ordinary.fresh");
        QCOMPARE(issue->services().value(2).toMap().value(QStringLiteral("id")), "passport.pcc");
        QCOMPARE(issued, 1);
    }

    void aServiceThatIsNotOfferedIsIgnored()
    {
        issue->chooseLanguage(QStringLiteral("en"));
        issue->beginWalkIn();
        issue->chooseService(QStringLiteral("pb.residence-certificate"));
        QCOMPARE(issue->step(), Step::Service);
    }

    void withoutTheHubTheEmergencySeriesIsUsed()
    {
        hub->change({});
        walkIn();
        choose(Precedence::Nothing);
        settle();
        QCOMPARE(issue->number(), "NA 001");
    }

    void nobodyIsSentAwayBecauseTheHubGivesNoBlock()
    {
        hub->gives = false;
        walkIn();
        choose(Precedence::Nothing);
        QCOMPARE(issue->step(), Step::Issuing);
        settle();
        QCOMPARE(issue->number(), "NA 001");
    }

    void aNewBlockIsAskedForBeforeTheOldOneEnds()
    {
        for (int person = 0; person < 30; ++person) {
            walkIn();
            choose(Precedence::Nothing);
            settle();
            QCOMPARE(issue->number(), QStringLiteral("N %1").arg(person + 1, 3, 10, QLatin1Char('0')));
            issue->finish();
        }
    }

    void aPrinterThatFailsLeavesNumberAndCodeOnTheScreen()
    {
        cleanup();
        begin(QStringLiteral("failing"));
        walkIn();
        choose(Precedence::Nothing);
        kiosk->pass(60'000 / 4);
        QCOMPARE(issue->step(), Step::Token);
        QCOMPARE(issue->slip(), TokenIssue::Slip::Failed);
        QVERIFY(!issue->problem().isEmpty());
        QVERIFY(issue->qrPicture().toString().startsWith(QStringLiteral("data:image/png;base64,")));
    }

    void whoWalksAwayIsWipedAfterAWarning()
    {
        kiosk->list(arn(), 10);
        issue->chooseLanguage(QStringLiteral("ur"));
        issue->typeDigit(2);
        kiosk->pass(19'999);
        QCOMPARE(issue->secondsLeft(), 0);
        kiosk->pass(1);
        QCOMPARE(issue->secondsLeft(), 10);
        kiosk->pass(9'999);
        QCOMPARE(issue->secondsLeft(), 1);
        QCOMPARE(issue->step(), Step::Identify);
        kiosk->pass(1);
        QCOMPARE(issue->step(), Step::Language);
        QCOMPARE(kiosk->languages.current(), "en");
        QVERIFY(issue->arn().isEmpty());
        QVERIFY(issue->number().isEmpty());
        kiosk->pass(120'000);
        QCOMPARE(issue->secondsLeft(), 0);
    }

    void anyTouchExtendsAsOftenAsWanted()
    {
        issue->chooseLanguage(QStringLiteral("en"));
        for (int round = 0; round < 5; ++round) {
            kiosk->pass(25'000);
            QVERIFY(issue->secondsLeft() > 0);
            issue->touched();
            QCOMPARE(issue->secondsLeft(), 0);
        }
        QCOMPARE(issue->step(), Step::Identify);
    }

    void moreTimeDoublesTheWait()
    {
        issue->chooseLanguage(QStringLiteral("en"));
        issue->takeMoreTime();
        kiosk->pass(39'000);
        QCOMPARE(issue->secondsLeft(), 0);
        kiosk->pass(1'000);
        QCOMPARE(issue->secondsLeft(), 20);
    }

    void helpKeepsWhatWasEntered()
    {
        issue->chooseLanguage(QStringLiteral("en"));
        issue->typeDigit(7);
        issue->showHelp();
        QVERIFY(issue->helpShown());
        issue->chooseLanguage(QStringLiteral("pa"));
        issue->hideHelp();
        QCOMPARE(issue->arn(), "7");
        QCOMPARE(issue->step(), Step::Identify);
    }
};

QTEST_MAIN(TstTokenIssue)
#include "tst_TokenIssue.moc"
