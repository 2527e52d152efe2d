// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/CashCount.h>

namespace seva {

Result<Money> cashTotal(const CashCount &count, const QList<CashPiece> &known)
{
    Money total{count.currency, 0};
    for (auto it = count.pieces.begin(); it != count.pieces.end(); ++it) {
        const CashPiece piece = CashCount::pieceOf(it.key());
        if (!known.contains(piece))
            return fault("cash.no-such-piece", QString::number(it.key()));
        if (it.value() < 0 || it.value() > kCashPiecesMost)
            return fault("cash.too-many", QString::number(it.key()));
        total.minor += piece.minor * it.value();
    }
    return total;
}

Result<CashClose> closeCash(const Drawer &drawer, const Money &counted)
{
    const auto expected = add(drawer.counted, drawer.moved);
    if (!expected || expected->currency != counted.currency)
        return fault("cash.other-currency", counted.currency);
    return CashClose{*expected, counted, {counted.currency, counted.minor - expected->minor}};
}

const QStringList &drawerReasons()
{
    static const QStringList reasons{QStringLiteral("CHANGE_WRONG"), QStringLiteral("NOTE_FALSE"),
                                     QStringLiteral("OPENING_WRONG"), QStringLiteral("NOT_KNOWN")};
    return reasons;
}

} // namespace seva
