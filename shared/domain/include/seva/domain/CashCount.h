// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>
#include <seva/base/Result.h>

#include <QList>
#include <QMap>

namespace seva {

/// A note or coin, by its value in minor units.
struct CashPiece
{
    std::int64_t minor = 0;
    bool coin = false;

    friend bool operator==(const CashPiece &, const CashPiece &) = default;
};

/// What is legal tender in India, the largest first: notes of ₹2,000 (withdrawn from circulation in 2023, still legal
/// tender) to ₹10, coins of ₹20 to ₹1. Empty for another currency: a mission counts in one sum.
QList<CashPiece> cashPieces(const QString &currency);

/// How many of each piece lie in a drawer. A key is the piece: its value, negative for a coin, because a note and a
/// coin of ₹10 or ₹20 are counted apart.
struct CashCount
{
    QString currency;
    QMap<std::int64_t, int> pieces;

    static std::int64_t keyOf(const CashPiece &piece) { return piece.coin ? -piece.minor : piece.minor; }
};

/// The most that is counted of one piece.
inline constexpr int kCashPiecesMost = 100'000;

/// The sum of a count. Faults: "cash.no-such-piece" (the subject is its value in minor units), "cash.too-many" (a count
/// below 0 or above kCashPiecesMost).
Result<Money> cashTotal(const CashCount &count);

/// What a drawer ought to hold at the end, and does.
struct CashClose
{
    Money expected;
    Money counted;
    /// counted - expected: below 0 when money is missing.
    Money difference;
};

/// The end of a shift: the float it began with, what the journal says was taken and paid out in cash (below 0 when more
/// was paid out), and what is counted. Fault "cash.other-currency" when they are not all of one currency.
Result<CashClose> closeCash(const CashCount &opening, const Money &taken, const CashCount &closing);

} // namespace seva
