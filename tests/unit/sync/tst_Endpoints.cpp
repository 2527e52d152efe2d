// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Endpoints.h>
#include <seva/sync/SubnetProbe.h>

#include <QTest>

using namespace seva;
using namespace seva::sync;

namespace {

const QString kA = QStringLiteral("https://10.0.0.2:7443");
const QString kB = QStringLiteral("https://10.0.0.3:7443");
const QString kC = QStringLiteral("https://10.0.0.4:7443");
const QString kWhy = QStringLiteral("sync.unreachable");

/// Endpoints with a sender that asks one thing after the other.
struct Sender
{
    explicit Sender(Endpoints::Rules rules = {}) : endpoints(random, rules) {}

    bool fails(Instant took = 10)
    {
        const Instant sentAt = now;
        now += took;
        const std::uint64_t id = ++last;
        return endpoints.failed(endpoints.current(), {id, last, sentAt}, kWhy, now);
    }
    void answers() { endpoints.answered(endpoints.current(), ++now); }
    bool follower(const StationId &leader)
    {
        const std::uint64_t id = ++last;
        return endpoints.notTheHub(endpoints.current(), leader, {id, last, now}, ++now);
    }
    bool found(Endpoints::Seek where, const QList<FoundAt> &places)
    {
        return endpoints.sought(where, places, {last, last, now}, now);
    }
    /// Until every address was left once.
    void failAll()
    {
        for (qsizetype i = 0; i < endpoints.candidates().size() * Endpoints::kAttemptsMost; ++i)
            fails();
    }

    SeededRandom random{1};
    Endpoints endpoints;
    Instant now = 1'000'000;
    std::uint64_t last = 0;
};

QList<FoundAt> threeHubs()
{
    return {{kA, QStringLiteral("HUB")}, {kB, QStringLiteral("HUB-2")}, {kC, QStringLiteral("HUB-3")}};
}

} // namespace

class tst_Endpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAddressStandsOnceWhereItWasLearntBest()
    {
        Sender sender;
        sender.endpoints.learn(LearntFrom::LastWorked, {{kB}});
        sender.endpoints.learn(LearntFrom::Roster, threeHubs());
        sender.endpoints.learn(LearntFrom::Enrolment, {{kA}});
        QStringList words;
        for (const Endpoints::Candidate &candidate : sender.endpoints.candidates())
            words.append(candidate.at.url + ' ' + candidate.at.station + ' ' + nameOf(candidate.from));
        QCOMPARE(words, (QStringList{kB + " HUB-2 last-worked", kA + " HUB roster", kC + " HUB-3 roster"}));
        QCOMPARE(sender.endpoints.current(), kB);
    }

    void threeFailuresOrOneAndAHalfSecondsMoveOnAndAnAnswerForgivesThem()
    {
        Sender sender;
        sender.endpoints.learn(LearntFrom::Roster, threeHubs());
        QVERIFY(!sender.fails());
        QVERIFY(!sender.fails());
        sender.answers();
        QVERIFY(!sender.fails());
        QVERIFY(!sender.fails());
        QVERIFY(sender.fails());
        QCOMPARE(sender.endpoints.current(), kB);
        QVERIFY(!sender.fails(Endpoints::kFailingMost - 1));
        QVERIFY(sender.fails(1));
        QCOMPARE(sender.endpoints.current(), kC);
        QVERIFY(sender.fails(Endpoints::kFailingMost));
        QCOMPARE(sender.endpoints.current(), kA);
        QCOMPARE(sender.endpoints.worked(), kA);
    }

    void whatFailsTogetherIsOneAttempt()
    {
        Sender sender;
        sender.endpoints.learn(LearntFrom::Roster, threeHubs());
        // Six requests under way when the hub goes away.
        for (std::uint64_t id = 1; id <= 6; ++id)
            QVERIFY(!sender.endpoints.failed(kA, {id, 6, sender.now}, kWhy, sender.now + 1));
        sender.last = 6;
        QVERIFY(!sender.fails());
        QVERIFY(sender.fails());
        // What was still under way to the one that was left says nothing about the next.
        for (std::uint64_t id = 7; id <= 8; ++id)
            QVERIFY(!sender.endpoints.failed(kB, {id, 8, sender.now}, kWhy, sender.now));
        QCOMPARE(sender.endpoints.current(), kB);
    }

    void aLongQuestionThatFailsIsNoLongFailure()
    {
        Sender sender;
        sender.endpoints.learn(LearntFrom::Roster, threeHubs());
        const Instant sentAt = sender.now;
        sender.now += 20'000;
        sender.answers();
        QVERIFY(!sender.endpoints.failed(kA, {++sender.last, sender.last, sentAt}, kWhy, sender.now + 5));
    }

    void aFollowerNamesTheHub()
    {
        Sender sender;
        sender.endpoints.learn(LearntFrom::Roster, threeHubs());
        QVERIFY(sender.follower(QStringLiteral("HUB-3")));
        QCOMPARE(sender.endpoints.current(), kC);
        // Itself, nobody or somebody unknown: the same as a failure, and no endless circle.
        for (const QString &leader : {QStringLiteral("HUB-3"), QString()})
            QVERIFY(!sender.follower(leader));
        QVERIFY(sender.follower(QStringLiteral("HUB-9")));
        QCOMPARE(sender.endpoints.current(), kA);
    }

    void ofSeveralAddressesOfTheHubOneThatHasNotFailedIsTaken()
    {
        Sender sender;
        const QString second = QStringLiteral("https://10.1.0.2:7443");
        sender.endpoints.learn(LearntFrom::Roster, threeHubs() + QList<FoundAt>{{second, QStringLiteral("HUB")}});
        QVERIFY(sender.fails(Endpoints::kFailingMost));
        QCOMPARE(sender.endpoints.current(), kB);
        QVERIFY(sender.follower(QStringLiteral("HUB")));
        QCOMPARE(sender.endpoints.current(), second);
    }

    void onlyWhenNothingKnownAnswersItLooksFurther()
    {
        Sender sender({.browse = true, .probe = true});
        sender.endpoints.learn(LearntFrom::Roster, {threeHubs().at(0), threeHubs().at(1)});
        QCOMPARE(sender.endpoints.seek(sender.now), Endpoints::Seek::Nothing);
        QVERIFY(sender.fails(Endpoints::kFailingMost));
        QCOMPARE(sender.endpoints.seek(sender.now), Endpoints::Seek::Nothing);
        QVERIFY(sender.fails(Endpoints::kFailingMost));
        QCOMPARE(sender.endpoints.seek(sender.now), Endpoints::Seek::Browse);
        QVERIFY(!sender.found(Endpoints::Seek::Browse, {}));
        QCOMPARE(sender.endpoints.seek(sender.now), Endpoints::Seek::Probe);
        QVERIFY(!sender.found(Endpoints::Seek::Probe, {}));
        const Instant probed = sender.now;
        int browses = 0;
        for (; sender.now < probed + Endpoints::kProbeEvery; sender.now += 100) {
            const Endpoints::Seek where = sender.endpoints.seek(sender.now);
            QVERIFY(where != Endpoints::Seek::Probe);
            if (where == Endpoints::Seek::Browse && ++browses)
                sender.found(where, {});
        }
        QVERIFY2(browses >= 4 && browses <= 6, qPrintable(QString::number(browses)));
        sender.now = probed + Endpoints::kProbeEvery * 5 / 4 + 1;
        sender.found(Endpoints::Seek::Browse, {});
        QCOMPARE(sender.endpoints.seek(sender.now), Endpoints::Seek::Probe);
        QVERIFY(sender.found(Endpoints::Seek::Probe, {{kC}}));
        QCOMPARE(sender.endpoints.current(), kC);
        sender.answers();
        QCOMPARE(sender.endpoints.seek(sender.now), Endpoints::Seek::Nothing);
        QCOMPARE(sender.endpoints.candidates().last().from, LearntFrom::Probe);
    }

    void ofThoseFoundTheOneThatAFollowerNamedIsTaken()
    {
        Sender sender({.browse = true});
        sender.endpoints.learn(LearntFrom::Roster, {threeHubs().at(0)});
        for (int i = 0; i < Endpoints::kAttemptsMost; ++i)
            QVERIFY(!sender.follower(QStringLiteral("HUB-3")));
        QCOMPARE(sender.endpoints.seek(sender.now), Endpoints::Seek::Browse);
        QVERIFY(sender.found(Endpoints::Seek::Browse, {threeHubs().at(1), threeHubs().at(2)}));
        QCOMPARE(sender.endpoints.current(), kC);
    }

    void itGoesBackToTheDataCentreWhenThatAnswersAgain()
    {
        Sender sender({.preferFirst = true});
        sender.endpoints.learn(LearntFrom::Argument, {{kA}, {kB}});
        sender.answers();
        QVERIFY(sender.fails(Endpoints::kFailingMost));
        QCOMPARE(sender.endpoints.current(), kB);
        sender.answers();
        const Instant left = sender.now;
        for (; sender.now < left + Endpoints::kLookAtFirstEvery - 10; sender.now += 100)
            QCOMPARE(sender.endpoints.dueFirst(sender.now), QString());
        sender.now = left + Endpoints::kLookAtFirstEvery * 5 / 4;
        QCOMPARE(sender.endpoints.dueFirst(sender.now), kA);
        QVERIFY(!sender.endpoints.lookedAtFirst(false, {sender.last, sender.last, sender.now}, sender.now));
        QCOMPARE(sender.endpoints.dueFirst(sender.now), QString());
        // A clock set back a day keeps nothing waiting for a day.
        sender.now -= 86'400'000;
        QCOMPARE(sender.endpoints.dueFirst(sender.now), kA);
        QVERIFY(sender.endpoints.lookedAtFirst(true, {sender.last, sender.last, sender.now}, sender.now));
        QCOMPARE(sender.endpoints.current(), kA);
        QCOMPARE(sender.endpoints.dueFirst(sender.now + Endpoints::kLookAtFirstEvery * 2), QString());
    }

    void aStationKeepsToWhatWorks()
    {
        Sender sender;
        sender.endpoints.learn(LearntFrom::Roster, threeHubs());
        QVERIFY(sender.fails(Endpoints::kFailingMost));
        sender.answers();
        QCOMPARE(sender.endpoints.dueFirst(sender.now + Endpoints::kLookAtFirstEvery * 10), QString());
        QCOMPARE(sender.endpoints.current(), kB);
    }

    void anAddressThatTheRosterNoLongerHasIsLeft()
    {
        Sender sender;
        sender.endpoints.learn(LearntFrom::Roster, threeHubs());
        QVERIFY(sender.fails(Endpoints::kFailingMost));
        sender.endpoints.learn(LearntFrom::Roster, {threeHubs().at(2), threeHubs().at(0)});
        QCOMPARE(sender.endpoints.current(), kC);
        sender.endpoints.learn(LearntFrom::Roster, {threeHubs().at(0), threeHubs().at(2)});
        QCOMPARE(sender.endpoints.current(), kC);
        sender.endpoints.learn(LearntFrom::Roster, {});
        QVERIFY(sender.endpoints.current().isEmpty());
    }

    void theProbeIsBounded()
    {
        Roster roster;
        for (const char *id : {"HUB", "HUB-2"})
            roster.stations.append({QLatin1String(id), QStringLiteral("HUB"), {}, {}, {}, {}, {}});
        roster.stations[0].addresses = {QStringLiteral("192.168.10.2:7443"), QStringLiteral("[fd00::2]:7443"),
                                        QStringLiteral("hub.example:7443")};
        roster.stations[1].addresses = {QStringLiteral("192.168.10.250:7443")};
        const QStringList plan = probePlan(roster);
        QCOMPARE(plan.size(), kProbeAddressesMost);
        QCOMPARE(QSet<QString>(plan.begin(), plan.end()).size(), plan.size());
        QCOMPARE(plan.mid(0, 4), (QStringList{"https://192.168.10.2:7443", "https://192.168.10.1:7443",
                                              "https://192.168.10.3:7443", "https://192.168.10.4:7443"}));
        QCOMPARE(plan.last(), QStringLiteral("https://192.168.10.254:7443"));
        roster.stations[1].addresses = {"10.0.1.2:1", "10.0.2.2:1", "10.0.3.2:1", "10.0.4.2:1"};
        QCOMPARE(probePlan(roster).size(), kProbeAddressesMost * kProbeSubnetsMost);
    }
};

QTEST_APPLESS_MAIN(tst_Endpoints)
#include "tst_Endpoints.moc"
