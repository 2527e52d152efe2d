// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kA = QStringLiteral("A-01");
const QString kFresh = QStringLiteral("passport.ordinary.fresh");

SmallKendra::Setup oneCounter()
{
    SmallKendra::Setup setup;
    setup.counters = {kA};
    return setup;
}

/// The case is at the counter and has begun.
bool begin(SmallKendra &kendra, const QString &counter = kA)
{
    CounterDesk &desk = *kendra.at(counter).desk;
    desk.callNext();
    if (!kendra.until([&] { return desk.moment() == CounterDesk::Called; }))
        return false;
    desk.startService();
    return desk.moment() == CounterDesk::Serving;
}

/// All of the checklist but the confirmation.
bool complete(SmallKendra &kendra)
{
    CaptureSession &capture = *kendra.at(kA).desk->capture();
    while (!capture.checklist()->nextDocument().isEmpty()) {
        const QString next = capture.checklist()->nextDocument();
        capture.scanNext();
        if (!kendra.until([&] { return capture.checklist()->nextDocument() != next; }))
            return false;
    }
    capture.photo()->take();
    capture.fingers()->take();
    capture.signature()->take();
    capture.fee()->collect(FeeTask::Cash);
    return kendra.until([&] { return capture.checklist()->open() == 1; });
}

} // namespace

/// What happens when something comes between: an edit, a cut of power, a lost link, nobody at the counter.
class tst_Interruptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditAfterTheConfirmationVoidsIt()
    {
        SmallKendra kendra(oneCounter());
        kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(kA));
        QVERIFY(begin(kendra));
        QVERIFY(complete(kendra));
        CaptureSession &capture = *kendra.at(kA).desk->capture();
        capture.confirmation()->ask();
        QVERIFY(kendra.until([&] { return capture.confirmation()->confirmed(); }));
        QVERIFY(capture.canSubmit());
        capture.enter(QStringLiteral("fatherName"), QStringLiteral("SURESH YADAV"));
        QVERIFY(!capture.confirmation()->confirmed());
        QVERIFY(!capture.canSubmit());
        capture.submit();
        QCOMPARE(kendra.at(kA).desk->messages()->code(), QStringLiteral("counter.items-open"));
    }

    void theQuestionLeavesTheScreenWhenTheContentChanges()
    {
        SmallKendra kendra(oneCounter());
        kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(kA));
        QVERIFY(begin(kendra));
        QVERIFY(complete(kendra));
        CaptureSession &capture = *kendra.at(kA).desk->capture();
        capture.confirmation()->ask();
        QVERIFY(capture.confirmation()->isShown());
        QVERIFY(capture.confirmation()->asking());
        capture.enter(QStringLiteral("fatherName"), QStringLiteral("SURESH YADAV"));
        QVERIFY(!capture.confirmation()->isShown());
        QVERIFY(!capture.confirmation()->asking());
    }

    void afterARestartTheSameCaseIsOnTheScreen()
    {
        SmallKendra kendra(oneCounter());
        const VisitId id = kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(kA));
        QVERIFY(begin(kendra));
        CaptureSession *capture = kendra.at(kA).desk->capture();
        capture->enter(QStringLiteral("fatherName"), QStringLiteral("SURESH YADAV"));
        capture->scanNext();
        QVERIFY(kendra.until([&] { return !kendra.visit(kA, id).documents.isEmpty(); }));
        const int open = capture->checklist()->open();
        const QString token = kendra.at(kA).desk->view()->token();
        kendra.restart(kA);
        CounterDesk &desk = *kendra.at(kA).desk;
        QCOMPARE(desk.moment(), CounterDesk::Serving);
        QCOMPARE(desk.view()->token(), token);
        QCOMPARE(desk.capture()->checklist()->open(), open);
        QCOMPARE(desk.view()->evidence()->count(), 1);
        QVERIFY(!desk.view()->evidence()->picture().isNull());
        QCOMPARE(kendra.visit(kA, id).fields.value(QStringLiteral("fatherName")), QStringLiteral("SURESH YADAV"));
        QVERIFY(kendra.signIn(kA));
        kendra.at(kA).serve->start(5);
        QVERIFY(kendra.until([&] { return kendra.visit(kA, id).stepId == QLatin1String("B"); }));
    }

    void withoutTheHubEachCounterCallsItsOwnLaneOnly()
    {
        SmallKendra::Setup setup;
        setup.counters = {kA, QStringLiteral("A-02")};
        SmallKendra kendra(setup);
        for (int i = 0; i < 12; ++i)
            kendra.arrive(kFresh);
        QVERIFY(kendra.at(QStringLiteral("HUB"))
                    .runtime->visits()
                    .execute(AgreeLanes{QStringLiteral("A"), setup.counters})
                    .ok());
        kendra.share();
        QSet<QString> called;
        for (const QString &counter : setup.counters) {
            SmallStation &station = kendra.at(counter);
            station.link.reachable = false;
            QVERIFY(kendra.signIn(counter, counter == kA ? QStringLiteral("A1001") : QStringLiteral("X9001")));
            for (;;) {
                station.desk->callNext();
                QVERIFY(kendra.until([&] { return station.desk->moment() != CounterDesk::Calling; }));
                if (station.desk->moment() != CounterDesk::Called)
                    break;
                const QString token = station.desk->view()->token();
                QVERIFY(!called.contains(token));
                called.insert(token);
                station.desk->noShow();
            }
            QVERIFY(station.desk->asksForSlip());
        }
        QCOMPARE(called.size(), 12);
    }

    void aSlipOpensACaseWhenTheHubIsAway()
    {
        SmallKendra kendra(oneCounter());
        const VisitId id = kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(kA));
        SmallStation &a = kendra.at(kA);
        const QString token = kendra.visit(kA, id).token;
        a.desk->showSlip(token);
        QCOMPARE(a.desk->messages()->code(), QStringLiteral("counter.slip-while-linked"));
        a.link.reachable = false;
        a.desk->callNext();
        QVERIFY(kendra.until([&] { return a.desk->asksForSlip(); }));
        a.desk->showSlip(token);
        QCOMPARE(a.desk->moment(), CounterDesk::Called);
        QCOMPARE(a.desk->view()->token(), token);
    }

    void aClaimWhoseEventsNeverComeIsGivenBack()
    {
        SmallKendra kendra(oneCounter());
        kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(kA));
        SmallStation &a = kendra.at(kA);
        a.link.withholdEvents = true;
        a.desk->callNext();
        QVERIFY(kendra.until([&] { return a.desk->moment() == CounterDesk::Idle; }));
        QCOMPARE(a.desk->messages()->code(), QStringLiteral("counter.claim-without-events"));
        QCOMPARE(a.link.releases, 1);
        a.link.withholdEvents = false;
        kendra.share();
        a.desk->callNext();
        QVERIFY(kendra.until([&] { return a.desk->moment() == CounterDesk::Called; }));
    }

    void somebodyAbsentWaitsAgainWhenTheSlipIsShown()
    {
        SmallKendra kendra(oneCounter());
        const VisitId id = kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(kA));
        CounterDesk &desk = *kendra.at(kA).desk;
        desk.callNext();
        QVERIFY(kendra.until([&] { return desk.moment() == CounterDesk::Called; }));
        QVERIFY(!desk.canRecall());
        desk.recall();
        QCOMPARE(desk.messages()->code(), QStringLiteral("domain.recall-too-soon"));
        for (int left = CounterDesk::kRecalls; left > 0; --left) {
            QCOMPARE(desk.recallsLeft(), left);
            kendra.pass(CounterDesk::kRecallPause);
            QVERIFY(desk.canRecall());
            desk.recall();
        }
        QCOMPARE(desk.recallsLeft(), 0);
        desk.noShow();
        QCOMPARE(desk.moment(), CounterDesk::Idle);
        QVERIFY(kendra.until([&] { return desk.absent()->count() == 1; }));
        desk.showSlip(kendra.visit(kA, id).token);
        QVERIFY(kendra.until([&] { return desk.queue()->count() == 1 && desk.absent()->count() == 0; }));
    }

    void nothingIsCalledWhileACaseIsOnTheScreen()
    {
        SmallKendra kendra(oneCounter());
        kendra.arrive(kFresh);
        kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(kA));
        QVERIFY(begin(kendra));
        const int claims = kendra.at(kA).link.claims;
        kendra.at(kA).desk->callNext();
        QCOMPARE(kendra.at(kA).desk->messages()->code(), QStringLiteral("counter.case-open"));
        QCOMPARE(kendra.at(kA).link.claims, claims);
    }

    void aParkedCaseIsTakenUpAtAnotherCounterAsItWas()
    {
        SmallKendra::Setup setup;
        setup.counters = {kA, QStringLiteral("A-02")};
        SmallKendra kendra(setup);
        const VisitId id = kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(kA));
        QVERIFY(kendra.signIn(QStringLiteral("A-02"), QStringLiteral("X9001")));
        QVERIFY(begin(kendra));
        CounterDesk &first = *kendra.at(kA).desk;
        first.capture()->scanNext();
        QVERIFY(kendra.until([&] { return !kendra.visit(kA, id).documents.isEmpty(); }));
        first.capture()->typed(QStringLiteral("fatherName"), QStringLiteral("SURESH"));
        first.park(QStringLiteral("COPIES"));
        QCOMPARE(first.moment(), CounterDesk::Idle);
        kendra.share();
        CounterDesk &second = *kendra.at(QStringLiteral("A-02")).desk;
        QVERIFY(kendra.until([&] { return second.parked()->count() == 1; }));
        second.resume(id);
        QCOMPARE(second.moment(), CounterDesk::Serving);
        QCOMPARE(kendra.visit(QStringLiteral("A-02"), id).fields.value(QStringLiteral("fatherName")),
                 QStringLiteral("SURESH"));
        QVERIFY(kendra.until([&] { return !second.view()->evidence()->picture().isNull(); }));
    }
};

QTEST_MAIN(tst_Interruptions)
#include "tst_Interruptions.moc"
