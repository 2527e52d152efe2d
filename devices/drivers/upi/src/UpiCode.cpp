// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/UpiCode.h>

#include <seva/devices/FeeTerminal.h>

#include <QRegularExpression>
#include <QUrl>

namespace seva {

namespace {

constexpr std::int64_t kMostMinor = 9'999'999'999;
constexpr qsizetype kNameMost = 99;
constexpr qsizetype kNoteMost = 50;
constexpr qsizetype kCodeMost = 400;
constexpr int kPaise = 100;

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// What of it cannot stand in a code; empty when all can.
QString impossible(const UpiPayee &payee, const Money &amount, const QString &reference, const QString &note)
{
    if (!matches(payee.address, QStringLiteral("[A-Za-z0-9._-]{2,256}@[A-Za-z][A-Za-z0-9]{1,63}")))
        return QStringLiteral("pa");
    if (payee.name.isEmpty() || payee.name.size() > kNameMost)
        return QStringLiteral("pn");
    if (!matches(payee.merchantCode, QStringLiteral("[0-9]{4}")))
        return QStringLiteral("mc");
    if (amount.currency != QLatin1String("INR"))
        return QStringLiteral("cu");
    if (amount.minor < 1 || amount.minor > kMostMinor)
        return QStringLiteral("am");
    if (!validFeeReference(reference))
        return QStringLiteral("tr");
    return note.size() > kNoteMost ? QStringLiteral("tn") : QString();
}

} // namespace

Result<QString> upiCode(const UpiPayee &payee, const Money &amount, const QString &reference, const QString &note)
{
    QString problem = impossible(payee, amount, reference, note);
    const auto encoded = [](const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value, "@")); };
    const QString rupees =
        QStringLiteral("%1.%2").arg(amount.minor / kPaise).arg(amount.minor % kPaise, 2, 10, QLatin1Char('0'));
    const QString code = QStringLiteral("upi://pay?pa=%1&pn=%2&mc=%3&mode=15&tr=%4")
                             .arg(encoded(payee.address), encoded(payee.name), payee.merchantCode, encoded(reference))
                         + (note.isEmpty() ? QString() : QStringLiteral("&tn=") + encoded(note))
                         + QStringLiteral("&am=%1&cu=INR").arg(rupees);
    if (problem.isEmpty() && code.size() > kCodeMost)
        problem = QStringLiteral("length");
    if (!problem.isEmpty())
        return fault("upi.code-impossible", problem);
    return code;
}

} // namespace seva
