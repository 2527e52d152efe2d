// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoMachines.h"

#include <QTest>

using namespace seva;
using namespace seva::authority;
using namespace seva::authority::test;

namespace {

const QByteArray kLog = "HUB's log";

} // namespace

/// Two machines have no majority: which one is primary is on both disks, and only an officer changes it.
class tst_Pair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRostersFirstLeadsOnceTheOtherAgrees()
    {
        Hall hall;
        hall.on(hall.one);
        hall.pass(kLong);
        // It cannot know whether the other one took over while it was off.
        QVERIFY(!hall.leads(hall.one));
        hall.on(hall.two);
        hall.pass(kMoment);
        QVERIFY(hall.leads(hall.one));
        QVERIFY(!hall.leads(hall.two));
        QCOMPARE(hall.two.pair->leader(hall.now), kOne);
        QCOMPARE(hall.one.disk, (Promise{hall.one.led.last(), kOne}));
        QCOMPARE(hall.two.disk, hall.one.disk);
    }

    void theFirstNeverGivesWayByItself()
    {
        Hall hall;
        hall.bothOn();
        hall.off(hall.one);
        hall.pass(3'600'000);
        QVERIFY(!hall.leads(hall.two));
        QVERIFY(hall.two.pair->leader(hall.now).isEmpty());
        // Back again it leads at once, in an epoch of its own.
        hall.on(hall.one);
        hall.pass(kMoment);
        QVERIFY(hall.leads(hall.one));
        QCOMPARE(hall.one.led.size(), 2);
        QVERIFY(hall.one.led.at(1) > hall.one.led.at(0));
    }

    void itGoesOnAloneWhenTheOtherDies()
    {
        Hall hall;
        hall.bothOn();
        hall.off(hall.two);
        hall.pass(3'600'000);
        QVERIFY(hall.leads(hall.one));
        QCOMPARE(hall.one.stopped, 0);
    }

    /// While the other one has all of it, nothing is said before the other one has it.
    void whatIsAnsweredIsCopiedWhileTheOtherKeepsStep()
    {
        Hall hall;
        hall.one.heads.insert(kLog, 3);
        hall.bothOn();
        // It has nothing yet: it does not keep step, and is not waited for.
        QVERIFY(!hall.one.pair->inStep());
        QCOMPARE(hall.one.pair->copiedUpTo(kLog), Pair::kEverything);
        hall.two.heads.insert(kLog, 3);
        hall.pass(kMoment);
        QVERIFY(hall.one.pair->inStep());
        QCOMPARE(hall.one.pair->copiedUpTo(kLog), 3U);
        hall.one.heads.insert(kLog, 4);
        hall.happen(hall.one, Rule::Wanted{});
        QCOMPARE(hall.one.pair->copiedUpTo(kLog), 3U);
        hall.two.heads.insert(kLog, 4);
        hall.happen(hall.one, Rule::Wanted{});
        QCOMPARE(hall.one.pair->copiedUpTo(kLog), 4U);
        // It dies: for its span it is waited for, then this one goes on alone.
        hall.off(hall.two);
        hall.one.heads.insert(kLog, 5);
        hall.pass(2'000);
        QCOMPARE(hall.one.pair->copiedUpTo(kLog), 4U);
        hall.pass(2'000);
        QCOMPARE(hall.one.pair->copiedUpTo(kLog), Pair::kEverything);
        QCOMPARE(hall.two.led.size(), 0);
    }

    void anOfficersWordIsNotFollowedWhileTheOtherLives()
    {
        Hall hall;
        hall.bothOn();
        hall.order(hall.two);
        QCOMPARE(hall.two.declined, (QList<Why>{Why::OtherAnswers}));
        hall.order(hall.one);
        QCOMPARE(hall.one.declined, (QList<Why>{Why::LeadsAlready}));
        // Its time is not over before it was still for long enough.
        hall.off(hall.one);
        hall.pass(9'000);
        hall.order(hall.two);
        QCOMPARE(hall.two.declined.size(), 2);
        hall.pass(1'500);
        hall.order(hall.two);
        QVERIFY(!hall.leads(hall.two));
        hall.pass(kMoment);
        QVERIFY(hall.leads(hall.two));
        QCOMPARE(hall.two.declined.size(), 2);
        QVERIFY(hall.two.led.last() > hall.one.led.last());
        QCOMPARE(hall.two.disk, (Promise{hall.two.led.last(), kTwo}));
    }

    /// The line was cut and comes back while the word waits: the other one is not off.
    void theWordIsTakenBackWhenTheOtherAnswers()
    {
        Hall hall;
        hall.bothOn();
        hall.cut = true;
        hall.pass(kLong);
        hall.order(hall.two);
        hall.cut = false;
        hall.pass(kMoment);
        QCOMPARE(hall.two.declined, (QList<Why>{Why::OtherAnswers}));
        QVERIFY(hall.leads(hall.one));
        QVERIFY(!hall.leads(hall.two));
        QVERIFY(hall.two.led.isEmpty());
    }

    /// It answers in the very moment in which the word is due.
    void anAnswerComesBeforeTheWord()
    {
        Hall hall;
        hall.bothOn();
        hall.cut = true;
        hall.pass(kLong);
        hall.order(hall.two);
        hall.now += kMoment;
        hall.happen(hall.two, Rule::Asked{kOne, Ask{Ask::Kind::Renew, hall.one.led.last(), 1, {}, kOne}});
        QCOMPARE(hall.two.declined, (QList<Why>{Why::OtherAnswers}));
        hall.pass(kMoment);
        QVERIFY(hall.two.led.isEmpty());
    }

    void aWordThatIsNotOnDiskIsNotFollowed()
    {
        Hall hall;
        hall.on(hall.two);
        hall.pass(kLong);
        hall.two.diskWorks = false;
        hall.order(hall.two);
        hall.pass(kMoment);
        QCOMPARE(hall.two.declined, (QList<Why>{Why::NotKept}));
        QVERIFY(hall.two.led.isEmpty());
        QCOMPARE(hall.two.pair->promise(), (Promise{0, kOne}));
    }

    /// The old primary is switched on again: it must not lead, and its epoch is over.
    void whoWasTakenOverFollows()
    {
        Hall hall;
        hall.takeOver();
        hall.on(hall.one);
        hall.pass(kLong);
        QVERIFY(hall.leads(hall.two));
        QVERIFY(!hall.leads(hall.one));
        QCOMPARE(hall.one.led.size(), 1);
        QCOMPARE(hall.one.pair->leader(hall.now), kTwo);
        QCOMPARE(hall.one.disk, hall.two.disk);
        // The second one is primary from now on, also after both were off.
        hall.off(hall.one);
        hall.off(hall.two);
        hall.on(hall.one);
        hall.pass(kLong);
        QVERIFY(!hall.leads(hall.one));
        hall.on(hall.two);
        hall.pass(kMoment);
        QVERIFY(hall.leads(hall.two));
    }

    /// It was taken over, and the one that did is off: it must not believe its own disk.
    void whoWasTakenOverDoesNotLeadAloneEither()
    {
        Hall hall;
        hall.takeOver();
        hall.off(hall.two);
        hall.on(hall.one);
        hall.pass(3'600'000);
        QCOMPARE(hall.one.led.size(), 1);
        // An officer may say so, and then its epoch is above that of the other.
        hall.one.clock = 5'000;
        hall.order(hall.one);
        hall.pass(kMoment);
        QVERIFY(hall.leads(hall.one));
        QVERIFY(hall.one.led.last() > hall.two.led.last());
        hall.on(hall.two);
        hall.pass(kMoment);
        QVERIFY(!hall.leads(hall.two));
        QCOMPARE(hall.two.disk, hall.one.disk);
    }

    /// A word that was wrong: both live, cut from each other. As soon as they hear of each other one is left.
    void ofTwoThatLeadTheHigherEpochStays()
    {
        Hall hall;
        hall.bothOn();
        hall.cut = true;
        hall.pass(kLong);
        hall.order(hall.two);
        hall.pass(kMoment);
        QVERIFY(hall.leads(hall.one) && hall.leads(hall.two));
        QVERIFY(hall.one.pair->epoch() != hall.two.pair->epoch());
        hall.cut = false;
        hall.pass(kMoment);
        QVERIFY(!hall.leads(hall.one));
        QVERIFY(hall.leads(hall.two));
        QCOMPARE(hall.one.stopped, 1);
    }

    /// The same without a line between them: the data centre brought an event of the higher epoch.
    void anEventOfAHigherEpochEndsIt()
    {
        Hall hall;
        hall.bothOn();
        hall.cut = true;
        hall.one.seen = hall.one.pair->epoch();
        hall.pass(kMoment);
        QVERIFY(hall.leads(hall.one));
        ++hall.one.seen;
        hall.pass(kMoment);
        QVERIFY(!hall.leads(hall.one));
        hall.pass(kLong);
        QCOMPARE(hall.one.led.size(), 1);
    }

    /// A primary from an older image lacks what the other one has of it: it waits until it has it.
    void whoLacksSomethingDoesNotLead()
    {
        Hall hall;
        hall.two.heads.insert(kLog, 7);
        hall.one.heads.insert(kLog, 6);
        hall.on(hall.one);
        hall.on(hall.two);
        hall.pass(kLong);
        QVERIFY(!hall.leads(hall.one));
        hall.one.heads.insert(kLog, 7);
        hall.pass(kMoment);
        QVERIFY(hall.leads(hall.one));
    }

    /// Its file is gone: what the other one knows is true.
    void whoForgotHearsItFromTheOther()
    {
        Hall hall;
        hall.bothOn();
        hall.off(hall.one);
        hall.one.disk = {};
        hall.one.clock = 0;
        hall.on(hall.one);
        hall.pass(kLong);
        QVERIFY(hall.leads(hall.one));
        QVERIFY(hall.one.led.at(1) > hall.one.led.at(0));
    }

    void whoSleptAsksBeforeItGoesOn()
    {
        Hall hall;
        hall.bothOn();
        hall.cut = true;
        hall.now += 10'000;
        QVERIFY(!hall.leads(hall.one));
        hall.happen(hall.one, Rule::Tick{});
        QCOMPARE(hall.one.stopped, 1);
        hall.pass(kLong);
        QCOMPARE(hall.one.led.size(), 1);
        hall.cut = false;
        hall.pass(kMoment);
        QVERIFY(hall.leads(hall.one));
    }

    /// While it slept another officer may have said the same of it.
    void anOfficersWordEndsWithASleep()
    {
        Hall hall;
        hall.bothOn();
        hall.off(hall.one);
        hall.pass(kLong);
        hall.order(hall.two);
        hall.now += kLong;
        hall.happen(hall.two, Rule::Tick{});
        QCOMPARE(hall.two.declined, (QList<Why>{Why::Slept}));
        hall.pass(kMoment);
        QVERIFY(hall.two.led.isEmpty());
        // Said again it counts.
        hall.pass(kLong);
        hall.order(hall.two);
        hall.pass(kMoment);
        QVERIFY(hall.leads(hall.two));
    }

    /// Who stops on purpose says so, and an officer need not wait.
    void whoStopsOnPurposeIsStillAtOnce()
    {
        Hall hall;
        hall.bothOn();
        hall.happen(hall.one, Rule::Leaving{});
        hall.off(hall.one);
        QVERIFY(hall.two.pair->leader(hall.now).isEmpty());
        hall.order(hall.two);
        hall.pass(kMoment);
        QVERIFY(hall.two.declined.isEmpty());
        QVERIFY(hall.leads(hall.two));
    }

    void epochsOfTheTwoNeverMeet()
    {
        Hall hall;
        hall.on(hall.one);
        hall.pass(kLong);
        hall.order(hall.one);
        hall.pass(kMoment);
        hall.cut = true;
        hall.on(hall.two);
        hall.pass(kLong);
        hall.order(hall.two);
        hall.pass(kMoment);
        QVERIFY(hall.leads(hall.one) && hall.leads(hall.two));
        QCOMPARE(hall.one.led.last() % Pair::kMachines, 0U);
        QCOMPARE(hall.two.led.last() % Pair::kMachines, 1U);
    }

    void strangersAreNotHeard()
    {
        Hall hall;
        hall.on(hall.two);
        hall.pass(kMoment);
        hall.happen(hall.two,
                    Rule::Asked{QStringLiteral("HUB-3"), Ask{Ask::Kind::Renew, 9'999, 1, {}, QStringLiteral("HUB-3")}});
        hall.happen(hall.two, Rule::Asked{kOne, Ask{Ask::Kind::Renew, 9'999, 1, {}, QStringLiteral("HUB-3")}});
        QCOMPARE(hall.two.pair->promise(), (Promise{0, kOne}));
    }
};

QTEST_APPLESS_MAIN(tst_Pair)
#include "tst_Pair.moc"
