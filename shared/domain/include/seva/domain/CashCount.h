// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/domain/Drawer.h>

#include <QList>
#include <QMap>
#include <QStringList>

namespace seva {

/// A note or coin, by its value in minor units.
struct CashPiece
{
    std::int64_t minor = 0;
    bool coin = false;

    friend bool operator==(const CashPiece &, const CashPiece &) = default;
};

/// How many of each piece lie in a drawer. A key is the piece: its value, negative for a coin, because a note and a
/// coin of ₹10 or ₹20 are counted apart.
struct CashCount
{
    QString currency;
    QMap<std::int64_t, int> pieces;

    static std::int64_t keyOf(const CashPiece &piece) { return piece.coin ? -piece.minor : piece.minor; }
    static CashPiece pieceOf(std::int64_t key) { return {std::abs(key), key < 0}; }
};

/// The most that is counted of one piece.
inline constexpr int kCashPiecesMost = 100'000;

/// The sum of a count in pieces that the fee data know (FeeBook::cashPieces). Faults: "cash.no-such-piece" (the subject
/// is its value in minor units), "cash.too-many" (a count below 0 or above kCashPiecesMost).
Result<Money> cashTotal(const CashCount &count, const QList<CashPiece> &known);

/// What a drawer ought to hold at the end, and does.
struct CashClose
{
    Money expected;
    Money counted;
    /// counted - expected: below 0 when money is missing.
    Money difference;
};

/// The end of a shift: what the drawer began with and what was moved since, held against what is counted. Fault
/// "cash.other-currency" when they are not all of one currency.
Result<CashClose> closeCash(const Drawer &drawer, const Money &counted);

/// The codes of why a drawer holds another sum than it ought to.
const QStringList &drawerReasons();

} // namespace seva
