// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <seva/domain/DayClose.h>
#include <seva/events/CashMoved.h>
#include <seva/events/DrawerCounted.h>

using namespace seva;
using namespace seva::tests;

namespace {

constexpr std::int64_t kRupee = 100;

const QString kInr = QStringLiteral("INR");

const QString kA1 = QStringLiteral("A-01");
const QString kAsha = QStringLiteral("asha");

/// Of the data that are shipped.
QList<CashPiece> known()
{
    static const Desk desk;
    return desk.catalogue->fees().cashPieces(kInr);
}

Result<Money> total(const QMap<std::int64_t, int> &pieces)
{
    return cashTotal({kInr, pieces}, known());
}

/// A first case at counter A that lacks the fee of the thicker booklet: 1,000 rupees.
VisitId oneThousandDue(Desk &desk)
{
    desk.run(LeaseNumbers{QStringLiteral("KIOSK-01"), QStringLiteral("N"), QStringLiteral("block-1")},
             QStringLiteral("HUB"));
    const VisitId id = desk.listed();
    desk.run(IssueToken{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, true},
             QStringLiteral("KIOSK-01"));
    desk.serve(id, kA1, kAsha);
    desk.run(EnterParticulars{id, {{QStringLiteral("booklet"), QStringLiteral("60")}}, QStringLiteral("TYPED")}, kA1,
             kAsha);
    return id;
}

CollectFee oneThousand(const VisitId &id, const char *mode)
{
    return {id, rupees(1'000 * kRupee), QString::fromLatin1(mode), {}, {}, {}};
}

Drawer drawer(std::int64_t began, std::int64_t moved)
{
    return {true, QDate(2026, 11, 23), rupees(began * kRupee), rupees(moved * kRupee)};
}

} // namespace

class tst_CashCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedDataNameWhatIsInUse()
    {
        QList<std::int64_t> keys;
        for (const CashPiece &piece : known())
            keys.append(CashCount::keyOf(piece) / kRupee);
        QCOMPARE(keys, QList<std::int64_t>({500, 200, 100, 50, 20, 10, -20, -10, -5, -2, -1}));
        for (const std::int64_t key : keys)
            QCOMPARE(CashCount::keyOf(CashCount::pieceOf(key)), key);
    }

    void piecesAddUp()
    {
        QCOMPARE(total({}).value(), rupees(0));
        // 3 notes of 500, 2 of 10, 4 coins of 10, 7 of 1: 1,500 + 20 + 40 + 7.
        QCOMPARE(total({{500 * kRupee, 3}, {10 * kRupee, 2}, {-10 * kRupee, 4}, {-1 * kRupee, 7}}).value(),
                 rupees(1'567 * kRupee));
        QMap<std::int64_t, int> most;
        for (const CashPiece &piece : known())
            most.insert(CashCount::keyOf(piece), kCashPiecesMost);
        QCOMPARE(total(most).value(), rupees(std::int64_t(918) * kRupee * kCashPiecesMost));
    }

    void whatIsNoPieceIsRefused()
    {
        QCOMPARE(total({{2'000 * kRupee, 1}}).fault().code, QStringLiteral("cash.no-such-piece"));
        QCOMPARE(total({{-500 * kRupee, 1}}).fault().code, QStringLiteral("cash.no-such-piece"));
        QCOMPARE(total({{500 * kRupee, -1}}).fault().code, QStringLiteral("cash.too-many"));
        QCOMPARE(total({{500 * kRupee, kCashPiecesMost + 1}}).fault().code, QStringLiteral("cash.too-many"));
    }

    void aShiftIsClosedToTheRupee()
    {
        const CashClose good = closeCash(drawer(1'000, 2'500), rupees(3'500 * kRupee)).value();
        QCOMPARE(good.expected, rupees(3'500 * kRupee));
        QCOMPARE(good.difference, rupees(0));
        QCOMPARE(closeCash(drawer(1'000, 2'500), rupees(3'000 * kRupee)).value().difference, rupees(-500 * kRupee));
        QCOMPARE(closeCash(drawer(1'000, -300), rupees(800 * kRupee)).value().difference, rupees(100 * kRupee));
        const auto other = closeCash(drawer(1'000, 0), {QStringLiteral("USD"), 1});
        QCOMPARE(other.fault().code, QStringLiteral("cash.other-currency"));
    }

    void aCounterCountsBeforeAndAfter()
    {
        Desk desk;
        const auto refused = [&desk](const CountDrawer &count) { return desk.refusal(count, kA1, kAsha); };
        QCOMPARE(refused({false, {}, {}}), QStringLiteral("domain.drawer-out-of-turn"));
        QCOMPARE(desk.refusal(CountDrawer{}, kA1), QStringLiteral("domain.not-signed-in"));
        QCOMPARE(desk.refusal(CountDrawer{}, QStringLiteral("B-01"), QStringLiteral("meera")),
                 QStringLiteral("domain.drawer-other-role"));
        desk.run(CountDrawer{true, {{500 * kRupee, 2}}, {}}, kA1, kAsha);
        QCOMPARE(refused({true, {}, {}}), QStringLiteral("domain.drawer-out-of-turn"));
        desk.run(oneThousand(oneThousandDue(desk), "CASH"), kA1, kAsha);
        QCOMPARE(desk.state.drawers.value(kA1).moved, rupees(1'000 * kRupee));
        QCOMPARE(refused({false, {{500 * kRupee, 3}}, {}}), QStringLiteral("domain.drawer-reason"));
        QCOMPARE(refused({false, {{500 * kRupee, 3}}, QStringLiteral("THE_CAT")}),
                 QStringLiteral("domain.drawer-reason"));
        QCOMPARE(refused({false, {{500 * kRupee, 4}}, QStringLiteral("NOT_KNOWN")}),
                 QStringLiteral("domain.drawer-reason"));
        const auto closing = desk.tryOut(
            CountDrawer{false, {{500 * kRupee, 3}, {-5 * kRupee, 0}}, QStringLiteral("CHANGE_WRONG")}, kA1, kAsha);
        const auto e = as<DrawerCounted>(closing->first());
        QCOMPARE(e.expected, rupees(2'000 * kRupee));
        QCOMPARE(e.difference, rupees(-500 * kRupee));
        QCOMPARE(e.pieces.size(), 1);
        QVERIFY(!desk.state.drawers.value(kA1).open);
        // What the next shift begins with is counted anew.
        desk.run(CountDrawer{true, {{100 * kRupee, 1}}, {}}, kA1, kAsha);
        desk.run(CountDrawer{false, {{100 * kRupee, 1}}, {}}, kA1, kAsha);
    }

    void onlyCashMovesACountedDrawer()
    {
        Desk desk;
        const VisitId id = oneThousandDue(desk);
        Desk counted = desk;
        counted.run(CountDrawer{}, kA1, kAsha);
        // Nobody has counted: there is nothing to add to.
        QCOMPARE(desk.tryOut(oneThousand(id, "CASH"), kA1, kAsha)->size(), 1);
        QCOMPARE(desk.state.drawers.size(), 0);
        Desk card = counted;
        const auto both = counted.tryOut(oneThousand(id, "CASH"), kA1, kAsha);
        QCOMPARE(both->size(), 2);
        QCOMPARE(as<CashMoved>(both->last()).amount, rupees(1'000 * kRupee));
        QVERIFY(both->last().subject.isNull());
        card.run(AskPayment{id, QStringLiteral("CARD"), QStringLiteral("P-1")}, kA1, kAsha);
        QCOMPARE(card.tryOut(oneThousand(id, "CARD"), kA1, kAsha)->size(), 1);
    }

    void whatIsPaidBackAtTheCounterLeavesTheDrawer()
    {
        Desk desk(QByteArray("\"refundBy\": \"RPO\""), QByteArray("\"refundBy\": \"COUNTER\""));
        desk.run(CountDrawer{true, {{500 * kRupee, 4}}, {}}, kA1, kAsha);
        const VisitId id = oneThousandDue(desk);
        desk.run(oneThousand(id, "CASH"), kA1, kAsha);
        desk.run(EnterParticulars{id, {{QStringLiteral("booklet"), QStringLiteral("36")}}, QStringLiteral("TYPED")},
                 kA1, kAsha);
        desk.run(RequestRefund{id, rupees(1'000 * kRupee), QStringLiteral("PAID_TOO_MUCH")}, kA1, kAsha);
        QCOMPARE(desk.state.drawers.value(kA1).moved, rupees(0));
    }

    void theDaysCloseNamesCountersThatDidNotCount()
    {
        Desk desk;
        const QDate day(2026, 11, 23);
        const auto close = [&] { return closeOf(desk.state, day, nullptr, *desk.catalogue, desk.kendra.type); };
        desk.run(oneThousand(oneThousandDue(desk), "CASH"), kA1, kAsha);
        QCOMPARE(close().notCounted, QStringList{kA1});
        QVERIFY(close().agrees());
        desk.run(CountDrawer{}, kA1, kAsha);
        QCOMPARE(close().notCounted, QStringList());
        QCOMPARE(close().drawersOpen, QStringList{kA1});
        QVERIFY(!close().agrees());
        desk.run(CountDrawer{false, {}, {}}, kA1, kAsha);
        QVERIFY(close().agrees());
    }
};

QTEST_GUILESS_MAIN(tst_CashCount)
#include "tst_CashCount.moc"
