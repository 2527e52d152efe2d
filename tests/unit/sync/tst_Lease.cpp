// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/authority/Lease.h>

#include <QTest>

using namespace seva;
using namespace seva::authority;

namespace {

const QString kOne = QStringLiteral("HUB");
const QString kTwo = QStringLiteral("HUB-2");
const QString kThree = QStringLiteral("HUB-3");
const QStringList kFive{kOne, kTwo, kThree, QStringLiteral("HUB-4"), QStringLiteral("HUB-5")};
const QByteArray kLog = "log";

/// One machine; the others are what the test says.
struct Machine
{
    explicit Machine(const QStringList &voters = {kOne, kTwo, kThree}, const Promise &kept = {})
        : lease(Lease::Place{kOne, voters,
                             [this](const Promise &promise) {
                                 kepts.append(promise);
                                 return diskWorks;
                             },
                             [this] { return heads; }, [this] { return floor; }, random},
                kept, 0)
    {
    }

    QList<Lease::Action> tick(Instant now) { return lease.step(Lease::Tick{}, now); }
    Answer asked(const QString &from, Ask::Kind kind, std::uint64_t epoch, Instant now, const Heads &theirs = {})
    {
        for (const Lease::Action &action : lease.step(Lease::Asked{from, Ask{kind, epoch, 1, theirs}}, now))
            if (const auto *reply = std::get_if<Lease::Reply>(&action))
                return reply->answer;
        return {};
    }
    QList<Lease::Action> answer(const QString &from, const Ask &question, bool granted, Instant now,
                                const Heads &theirs = {}, std::uint64_t highest = 0)
    {
        return lease.step(
            Lease::Answered{from, Answer{question.kind, question.epoch, question.round, granted, highest, theirs}},
            now);
    }
    static Ask question(const QList<Lease::Action> &actions, Ask::Kind kind)
    {
        for (const Lease::Action &action : actions)
            if (const auto *send = std::get_if<Lease::Send>(&action); send && send->ask.kind == kind)
                return send->ask;
        return {};
    }
    static bool leads(const QList<Lease::Action> &actions)
    {
        return std::any_of(actions.begin(), actions.end(),
                           [](const Lease::Action &a) { return std::holds_alternative<Lease::Lead>(a); });
    }
    static bool stops(const QList<Lease::Action> &actions)
    {
        return std::any_of(actions.begin(), actions.end(),
                           [](const Lease::Action &a) { return std::holds_alternative<Lease::Stop>(a); });
    }
    /// Elected by these; the first renewal, sent at `now`.
    Ask elect(const QStringList &by, Instant now)
    {
        const Ask sound = question(tick(now), Ask::Kind::Sound);
        Ask vote;
        for (const QString &voter : by)
            if (const Ask next = question(answer(voter, sound, true, now), Ask::Kind::Vote); next.epoch > 0)
                vote = next;
        Ask renew;
        for (const QString &voter : by)
            if (const Ask next = question(answer(voter, vote, true, now), Ask::Kind::Renew); next.epoch > 0)
                renew = next;
        return renew;
    }

    SeededRandom random{1};
    QList<Promise> kepts;
    Heads heads;
    std::uint64_t floor = 1'000;
    bool diskWorks = true;
    Lease lease;
};

constexpr Instant kRested = 20'000; ///< long after the wait of a start

} // namespace

class tst_Lease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseIsKeptBeforeItIsGiven()
    {
        Machine m;
        QVERIFY(m.asked(kTwo, Ask::Kind::Sound, 7, kRested).granted);
        QVERIFY(m.kepts.isEmpty());
        QVERIFY(m.asked(kTwo, Ask::Kind::Vote, 7, kRested).granted);
        QCOMPARE(m.kepts.size(), 1);
        QCOMPARE(m.kepts.last().epoch, 7U);
        QCOMPARE(m.kepts.last().candidate, kTwo);
        // A renewal changes nothing that has to be kept.
        QVERIFY(m.asked(kTwo, Ask::Kind::Renew, 7, kRested + 1'000).granted);
        QCOMPARE(m.kepts.size(), 1);
    }

    void whatCannotBeKeptIsNotPromised()
    {
        Machine m;
        m.diskWorks = false;
        QVERIFY(!m.asked(kTwo, Ask::Kind::Vote, 7, kRested).granted);
        QCOMPARE(m.lease.promise().epoch, 0U);
    }

    void aPromiseBindsForItsSpan()
    {
        Machine m;
        QVERIFY(m.asked(kTwo, Ask::Kind::Vote, 7, kRested).granted);
        QVERIFY(!m.asked(kThree, Ask::Kind::Vote, 8, kRested + 4'999).granted);
        QVERIFY(m.asked(kThree, Ask::Kind::Sound, 8, kRested + 5'000).granted);
        QVERIFY(m.asked(kThree, Ask::Kind::Vote, 8, kRested + 5'000).granted);
        // The first one's time and epoch are over.
        const Answer refused = m.asked(kTwo, Ask::Kind::Renew, 7, kRested + 5'001);
        QVERIFY(!refused.granted);
        QCOMPARE(refused.highest, 8U);
    }

    void nobodyElseOfTheSameEpoch()
    {
        Machine m;
        QVERIFY(m.asked(kTwo, Ask::Kind::Vote, 7, kRested).granted);
        QVERIFY(!m.asked(kThree, Ask::Kind::Vote, 7, kRested + 9'000).granted);
    }

    void aRestartedVoterWaits()
    {
        Machine m({kOne, kTwo, kThree}, Promise{7, kTwo});
        QVERIFY(!m.asked(kThree, Ask::Kind::Vote, 8, 4'999).granted);
        // Who has the promise may go on with it.
        QVERIFY(m.asked(kTwo, Ask::Kind::Renew, 7, 4'999).granted);
        QVERIFY(!m.asked(kThree, Ask::Kind::Vote, 8, 9'998).granted);
        QVERIFY(m.asked(kThree, Ask::Kind::Vote, 8, 9'999).granted);
    }

    void aLeadersOwnPromiseEndsWithIt()
    {
        Machine m({kOne, kTwo, kThree}, Promise{7, kOne});
        QVERIFY(!m.asked(kThree, Ask::Kind::Vote, 7, 10).granted);
        QVERIFY(m.asked(kThree, Ask::Kind::Vote, 8, 10).granted);
    }

    void whoLacksSomethingIsNotElected()
    {
        Machine m;
        m.heads.insert(kLog, 5);
        QVERIFY(!m.asked(kTwo, Ask::Kind::Sound, 7, kRested, {{kLog, 4}}).granted);
        QVERIFY(!m.asked(kTwo, Ask::Kind::Vote, 7, kRested, {{kLog, 4}}).granted);
        QVERIFY(m.asked(kTwo, Ask::Kind::Vote, 7, kRested, {{kLog, 5}, {"more", 1}}).granted);
        // Who was elected by others is followed all the same.
        QVERIFY(m.asked(kThree, Ask::Kind::Renew, 8, kRested + 6'000).granted);
    }

    void strangersAreRefused()
    {
        Machine m;
        QVERIFY(!m.asked(QStringLiteral("HUB-9"), Ask::Kind::Vote, 7, kRested).granted);
    }

    void aMajorityElects()
    {
        Machine m;
        const Ask sound = Machine::question(m.tick(kRested), Ask::Kind::Sound);
        QCOMPARE(sound.epoch, 1'000U); // the floor: milliseconds since 1970 in production
        QVERIFY(m.kepts.isEmpty());
        const Ask vote = Machine::question(m.answer(kTwo, sound, true, kRested), Ask::Kind::Vote);
        QCOMPARE(m.kepts.last().candidate, kOne);
        QVERIFY(!Machine::leads(m.answer(kThree, vote, false, kRested)));
        QVERIFY(Machine::leads(m.answer(kTwo, vote, true, kRested + 20)));
        // From when the question was sent.
        QCOMPARE(m.lease.authorityUntil(), kRested + 4'000);
        QCOMPARE(m.lease.leader(kRested + 20), kOne);
    }

    void authorityEndsWithoutAnswers()
    {
        Machine m;
        const Ask renew = m.elect({kTwo}, kRested);
        QVERIFY(m.lease.holds(kRested + 3'999));
        m.answer(kTwo, renew, true, kRested + 1'500);
        QVERIFY(!m.lease.holds(kRested + 4'000)); // the renewal was sent with the vote's answer
        const auto actions = m.tick(kRested + 4'000);
        QVERIFY(Machine::stops(actions));
        QVERIFY(Machine::question(actions, Ask::Kind::Release).epoch > 0);
        QVERIFY(m.lease.leader(kRested + 4'000).isEmpty());
    }

    void renewalsKeepIt()
    {
        Machine m;
        m.elect({kTwo}, kRested);
        for (Instant now = kRested + 1'000; now <= kRested + 30'000; now += 1'000) {
            const Ask renew = Machine::question(m.tick(now), Ask::Kind::Renew);
            QVERIFY(renew.epoch > 0);
            m.answer(kThree, renew, true, now + 5);
            QVERIFY(m.lease.holds(now + 3'999));
        }
    }

    void aHigherEpochEndsIt()
    {
        Machine m;
        const Ask renew = m.elect({kTwo}, kRested);
        QVERIFY(Machine::stops(m.answer(kThree, renew, false, kRested + 5, {}, renew.epoch + 3)));
        QVERIFY(!m.lease.holds(kRested + 5));
        QVERIFY(Machine::question(m.tick(kRested + 2'000), Ask::Kind::Sound).epoch > renew.epoch + 3);
    }

    void whatAMajorityHasIsCopied()
    {
        Machine m(kFive);
        const Ask renew = m.elect({kTwo, kThree}, kRested);
        m.answer(kTwo, renew, true, kRested + 5, {{kLog, 9}});
        QCOMPARE(m.lease.copiedUpTo(kLog), 0U);
        m.answer(kFive.at(3), renew, true, kRested + 5, {{kLog, 7}});
        QCOMPARE(m.lease.copiedUpTo(kLog), 7U);
        // An answer that was overtaken takes nothing back.
        m.answer(kFive.at(3), renew, true, kRested + 6, {{kLog, 3}});
        QCOMPARE(m.lease.copiedUpTo(kLog), 7U);
    }

    /// It promised another a higher epoch before it had the copy: whom it voted for need not have it.
    void aCopyAtAVoterThatWentOverDoesNotCount()
    {
        Machine m(kFive);
        const Ask renew = m.elect({kTwo, kThree}, kRested);
        m.answer(kTwo, renew, true, kRested + 5, {{kLog, 9}});
        const auto actions = m.answer(kFive.at(4), renew, false, kRested + 5, {{kLog, 9}}, renew.epoch + 1);
        QVERIFY(Machine::stops(actions));
        QCOMPARE(m.lease.copiedUpTo(kLog), 0U);
    }

    void aReleaseFreesAtOnce()
    {
        Machine m;
        QVERIFY(m.asked(kTwo, Ask::Kind::Vote, 7, kRested).granted);
        QVERIFY(!m.asked(kTwo, Ask::Kind::Release, 6, kRested + 1).granted);
        QVERIFY(!m.asked(kThree, Ask::Kind::Vote, 8, kRested + 2).granted);
        QVERIFY(m.asked(kTwo, Ask::Kind::Release, 7, kRested + 3).granted);
        QVERIFY(m.asked(kThree, Ask::Kind::Vote, 8, kRested + 4).granted);
    }

    void whoeverLeavesHandsOver()
    {
        Machine m;
        m.elect({kTwo}, kRested);
        const auto actions = m.lease.step(Lease::Leaving{}, kRested + 10);
        QVERIFY(Machine::stops(actions));
        QVERIFY(Machine::question(actions, Ask::Kind::Release).epoch > 0);
    }

    void aSilentLeaderIsNotNamed()
    {
        Machine m;
        m.asked(kTwo, Ask::Kind::Renew, 7, kRested);
        QCOMPARE(m.lease.leader(kRested + 2'999), kTwo);
        QVERIFY(m.lease.leader(kRested + 3'000).isEmpty());
    }

    void aCandidateGivesWayToAHigherEpoch()
    {
        Machine m;
        const Ask sound = Machine::question(m.tick(kRested), Ask::Kind::Sound);
        const Ask vote = Machine::question(m.answer(kTwo, sound, true, kRested), Ask::Kind::Vote);
        QVERIFY(!m.asked(kThree, Ask::Kind::Vote, vote.epoch, kRested + 1).granted);
        QVERIFY(m.asked(kThree, Ask::Kind::Vote, vote.epoch + 1, kRested + 2).granted);
        // Its own election is over, whoever still votes for it.
        QVERIFY(!Machine::leads(m.answer(kTwo, vote, true, kRested + 3)));
    }
};

QTEST_GUILESS_MAIN(tst_Lease)
#include "tst_Lease.moc"
