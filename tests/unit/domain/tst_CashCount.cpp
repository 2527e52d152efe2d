// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/CashCount.h>

#include <QtTest>

using namespace seva;

namespace {

constexpr std::int64_t kRupee = 100;

CashCount count(const QMap<std::int64_t, int> &pieces)
{
    return {QStringLiteral("INR"), pieces};
}

} // namespace

class tst_CashCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAddUp()
    {
        QCOMPARE(cashTotal(count({})).value(), rupees(0));
        // 3 notes of 500, 2 of 10, 4 coins of 10, 7 of 1: 1,500 + 20 + 40 + 7.
        const CashCount drawer = count({{500 * kRupee, 3}, {10 * kRupee, 2}, {-10 * kRupee, 4}, {-1 * kRupee, 7}});
        QCOMPARE(cashTotal(drawer).value(), rupees(1'567 * kRupee));
        QCOMPARE(cashPieces(QStringLiteral("INR")).size(), 12);
        QVERIFY(cashPieces(QStringLiteral("USD")).isEmpty());
        CashCount most;
        most.currency = QStringLiteral("INR");
        for (const CashPiece &piece : cashPieces(most.currency))
            most.pieces.insert(CashCount::keyOf(piece), kCashPiecesMost);
        QCOMPARE(most.pieces.size(), 12);
        QCOMPARE(cashTotal(most).value(), rupees(std::int64_t(2'918) * kRupee * kCashPiecesMost));
    }

    void whatIsNoPieceIsRefused()
    {
        QCOMPARE(cashTotal(count({{1'000 * kRupee, 1}})).fault().code, QStringLiteral("cash.no-such-piece"));
        QCOMPARE(cashTotal(count({{-500 * kRupee, 1}})).fault().code, QStringLiteral("cash.no-such-piece"));
        QCOMPARE(cashTotal(count({{500 * kRupee, -1}})).fault().code, QStringLiteral("cash.too-many"));
        QCOMPARE(cashTotal(count({{500 * kRupee, kCashPiecesMost + 1}})).fault().code, QStringLiteral("cash.too-many"));
    }

    void aShiftIsClosedToTheRupee()
    {
        const CashCount opening = count({{100 * kRupee, 10}});
        const CashClose good = closeCash(opening, rupees(2'500 * kRupee), count({{500 * kRupee, 7}})).value();
        QCOMPARE(good.expected, rupees(3'500 * kRupee));
        QCOMPARE(good.difference, rupees(0));
        const CashClose missing = closeCash(opening, rupees(2'500 * kRupee), count({{500 * kRupee, 6}})).value();
        QCOMPARE(missing.difference, rupees(-500 * kRupee));
        const CashClose paidOut = closeCash(opening, rupees(-300 * kRupee), count({{200 * kRupee, 4}})).value();
        QCOMPARE(paidOut.difference, rupees(100 * kRupee));
        const auto other = closeCash(opening, {QStringLiteral("USD"), 1}, opening);
        QCOMPARE(other.fault().code, QStringLiteral("cash.other-currency"));
    }
};

QTEST_GUILESS_MAIN(tst_CashCount)
#include "tst_CashCount.moc"
