// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Money.h>

namespace seva {

namespace {

/// 1234567 → "12,34,567" (lakh grouping) or "1,234,567".
QString grouped(quint64 whole, bool lakh)
{
    QString digits = QString::number(whole);
    for (qsizetype at = digits.size() - 3; at > 0; at -= lakh ? 2 : 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

} // namespace

QString moneyText(const Money &money)
{
    const bool inr = money.currency == QLatin1String("INR");
    const quint64 size = money.minor < 0 ? quint64(-(money.minor + 1)) + 1 : quint64(money.minor);
    QString text = grouped(size / 100, inr);
    if (size % 100 != 0 || !inr)
        text += QStringLiteral(".%1").arg(size % 100, 2, 10, QLatin1Char('0'));
    const QString sign = money.minor < 0 ? QStringLiteral("-") : QString();
    return sign + (inr ? QString(QChar(0x20b9)) : money.currency + QLatin1Char(' ')) + text;
}

} // namespace seva
