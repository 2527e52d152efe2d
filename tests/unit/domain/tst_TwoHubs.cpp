// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <seva/events/ClaimReleased.h>
#include <seva/events/NumbersLeased.h>
#include <seva/events/TokenClaimed.h>

using namespace seva;
using namespace seva::tests;

namespace {

const QString kHub = QStringLiteral("HUB");
const QString kKiosk = QStringLiteral("KIOSK-01");
const QString kOtherKiosk = QStringLiteral("KIOSK-02");
constexpr std::uint64_t kFirst = 1'000;
constexpr std::uint64_t kSecond = 2'000;

void happen(Desk &desk, const EventDraft &what)
{
    Event event;
    static_cast<EventDraft &>(event) = what;
    apply(desk.state, event);
}

TokenClaimed claim(const QString &station, std::uint64_t epoch)
{
    return {QStringLiteral("A"), station, epoch, epoch * 1'024 + 1, 0, station};
}

VisitId waiting(Desk &desk)
{
    desk.run(LeaseNumbers{kKiosk, QStringLiteral("N"), QStringLiteral("block")}, kHub);
    const VisitId id = desk.listed();
    desk.run(IssueToken{id, QStringLiteral("en"), QStringLiteral("NONE"), false, {}, {}, true}, kKiosk);
    return id;
}

} // namespace

/// Two hub machines one after the other: what the first wrote and nobody heard may turn up after the second gave the
/// same to somebody else. The higher epoch's word counts, whichever is heard first.
class tst_TwoHubs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHigherEpochsClaimCounts_data()
    {
        QTest::addColumn<bool>("lateFirst");
        QTest::newRow("the late one is heard first") << true;
        QTest::newRow("the late one is heard last") << false;
    }
    void theHigherEpochsClaimCounts()
    {
        QFETCH(const bool, lateFirst);
        Desk desk;
        const VisitId id = waiting(desk);
        const EventDraft late = draft(id, claim(QStringLiteral("A-01"), kFirst));
        const EventDraft valid = draft(id, claim(QStringLiteral("A-02"), kSecond));
        happen(desk, lateFirst ? late : valid);
        happen(desk, lateFirst ? valid : late);
        QCOMPARE(desk.visit(id).phase, Phase::Claimed);
        QCOMPARE(desk.visit(id).station, QStringLiteral("A-02"));
        QCOMPARE(desk.visit(id).epoch, kSecond);
        QCOMPARE(desk.visit(id).fence, kSecond * 1'024 + 1);
    }

    void aLateReleaseTakesNothingAway()
    {
        Desk desk;
        const VisitId id = waiting(desk);
        happen(desk, draft(id, claim(QStringLiteral("A-02"), kSecond)));
        happen(desk, draft(id, ClaimReleased{kFirst * 1'024 + 1, QStringLiteral("LEASE_OVER")}));
        QCOMPARE(desk.visit(id).phase, Phase::Claimed);
        happen(desk, draft(id, ClaimReleased{kSecond * 1'024 + 1, QStringLiteral("LEASE_OVER")}));
        QCOMPARE(desk.visit(id).phase, Phase::Waiting);
    }

    void aNumberOfAnotherKiosksHigherBlockIsNotUsed()
    {
        Desk desk;
        const QDate day = dayOf(desk.now, desk.kendra.timeZone);
        const auto token = [&](const VisitId &id) {
            return IssueToken{id, QStringLiteral("en"), QStringLiteral("NONE"), false, {}, {}, true};
        };
        const auto block = [&](const QString &kiosk, int first, int count, std::uint64_t epoch) {
            happen(desk, draft(VisitId(), NumbersLeased{kiosk, QStringLiteral("N"), first, count, epoch, day,
                                                        kiosk + QString::number(epoch)}));
        };
        block(kKiosk, 1, 3, kFirst);
        const VisitId before = desk.listed();
        desk.run(token(before), kKiosk);
        QCOMPARE(desk.visit(before).token, QStringLiteral("N001"));
        block(kOtherKiosk, 2, 1, kSecond);
        const VisitId after = desk.listed();
        desk.run(token(after), kKiosk);
        QCOMPARE(desk.visit(after).token, QStringLiteral("N003"));
        const VisitId theirs = desk.listed();
        desk.run(token(theirs), kOtherKiosk);
        QCOMPARE(desk.visit(theirs).token, QStringLiteral("N002"));
        QCOMPARE(desk.refusal(token(desk.listed()), kKiosk), QStringLiteral("domain.numbers-exhausted"));
    }
};

QTEST_GUILESS_MAIN(tst_TwoHubs)
#include "tst_TwoHubs.moc"
