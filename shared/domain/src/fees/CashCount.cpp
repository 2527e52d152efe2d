// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/CashCount.h>

namespace seva {

namespace {

constexpr std::int64_t kRupee = 100;

} // namespace

QList<CashPiece> cashPieces(const QString &currency)
{
    QList<CashPiece> pieces;
    if (currency != QLatin1String("INR"))
        return pieces;
    for (const std::int64_t note : {2'000, 500, 200, 100, 50, 20, 10})
        pieces.append({note * kRupee, false});
    for (const std::int64_t coin : {20, 10, 5, 2, 1})
        pieces.append({coin * kRupee, true});
    return pieces;
}

Result<Money> cashTotal(const CashCount &count)
{
    const QList<CashPiece> pieces = cashPieces(count.currency);
    Money total{count.currency, 0};
    for (auto it = count.pieces.begin(); it != count.pieces.end(); ++it) {
        const CashPiece piece{std::abs(it.key()), it.key() < 0};
        if (!pieces.contains(piece))
            return fault("cash.no-such-piece", QString::number(it.key()));
        if (it.value() < 0 || it.value() > kCashPiecesMost)
            return fault("cash.too-many", QString::number(it.key()));
        total.minor += piece.minor * it.value();
    }
    return total;
}

Result<CashClose> closeCash(const CashCount &opening, const Money &taken, const CashCount &closing)
{
    const auto began = cashTotal(opening);
    if (!began)
        return began.fault();
    const auto counted = cashTotal(closing);
    if (!counted)
        return counted.fault();
    const auto expected = add(*began, taken);
    if (!expected || expected->currency != counted->currency)
        return fault("cash.other-currency", taken.currency);
    return CashClose{*expected, *counted, {counted->currency, counted->minor - expected->minor}};
}

} // namespace seva
