// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Checks.h"

#include <array>

namespace seva::checks {

namespace {

constexpr const char *Separators = " -";

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

/// The check digit of UPU S10 (weights 8 6 4 2 3 5 9 7, modulo 11; 10 becomes 0, 11 becomes 5).
int postalDigit(QStringView serial)
{
    static constexpr std::array<int, 8> Weights{8, 6, 4, 2, 3, 5, 9, 7};
    int sum = 0;
    for (int at = 0; at < int(Weights.size()); ++at)
        sum += serial.at(at).digitValue() * Weights.at(std::size_t(at));
    const int digit = 11 - sum % 11;
    return digit == 10 ? 0 : digit == 11 ? 5 : digit;
}

} // namespace

CheckedValue arn(const QString &text, const ValueContext &context)
{
    const Compact read(text, Separators);
    if (const int misfit = firstMisfit(read.text, "999999999999"); misfit >= 0)
        return wrong("arn.format", read.place(misfit));
    if (context.today.isValid() && read.text.left(2).toInt() > context.today.year() % 100)
        return wrong("arn.year", read.place(0));
    return right(read.text.left(2) + QLatin1Char('-') + read.text.mid(2));
}

CheckedValue fileNumber(const QString &text, const ValueContext &)
{
    const Compact read(text, Separators);
    if (const int misfit = firstMisfit(read.text, "AAXXXXXXXXXXXXX"); misfit >= 0)
        return wrong("file-number.format", read.place(misfit));
    CheckedValue found = right(read.text);
    found.facts.insert(QStringLiteral("office"), read.text.left(2));
    if (firstMisfit(read.text, "AA9999999999999") >= 0)
        found.warnings.append(QStringLiteral("file-number.unusual"));
    return found;
}

CheckedValue passportNumber(const QString &text, const ValueContext &)
{
    const Compact read(text, Separators);
    if (const int misfit = firstMisfit(read.text, "A9999999"); misfit >= 0)
        return wrong("passport-number.format", read.place(misfit));
    CheckedValue found = right(read.text);
    if (!matches(read.text, "[A-PR-WY][1-9][0-9]{5}[1-9]"))
        found.warnings.append(QStringLiteral("passport-number.unusual"));
    return found;
}

CheckedValue token(const QString &text, const ValueContext &)
{
    const Compact read(text, Separators);
    if (read.text.isEmpty() || !QStringLiteral("NTPSMDWEH").contains(read.text.front()))
        return wrong("token.prefix", read.place(0));
    if (!matches(read.text, "[A-Z][A-Z]?[0-9]{3,4}"))
        return wrong("token.format", read.place(1));
    return right(read.text);
}

CheckedValue ifsc(const QString &text, const ValueContext &)
{
    const Compact read(text, Separators);
    int misfit = firstMisfit(read.text, "AAAAXXXXXXX");
    if ((misfit < 0 || misfit > 4) && read.text.size() > 4 && read.text.at(4) != QLatin1Char('0'))
        misfit = 4;
    return misfit >= 0 ? wrong("ifsc.format", read.place(misfit)) : right(read.text);
}

CheckedValue draftNumber(const QString &text, const ValueContext &)
{
    const Compact read(text, Separators);
    const int misfit = firstMisfit(read.text, "999999");
    return misfit >= 0 ? wrong("dd-number.format", read.place(misfit)) : right(read.text);
}

CheckedValue utr(const QString &text, const ValueContext &)
{
    const Compact read(text, Separators);
    CheckedValue found = right(read.text);
    if (matches(read.text, "[A-Z]{4}R[A-Z0-9][0-9]{16}"))
        found.facts.insert(QStringLiteral("system"), QStringLiteral("RTGS"));
    else if (matches(read.text, "[A-Z]{4}[A-Z0-9][0-9]{11}"))
        found.facts.insert(QStringLiteral("system"), QStringLiteral("NEFT"));
    else if (matches(read.text, "[0-9]{12}"))
        found.facts.insert(QStringLiteral("system"), QStringLiteral("IMPS"));
    else
        return wrong("utr.format");
    return found;
}

CheckedValue postalItem(const QString &text, const ValueContext &)
{
    constexpr int Serial = 2;
    constexpr int CheckDigit = 10;
    const Compact read(text, Separators);
    if (const int misfit = firstMisfit(read.text, "AA999999999AA"); misfit >= 0)
        return wrong("s10.format", read.place(misfit));
    if (postalDigit(QStringView(read.text).mid(Serial, CheckDigit - Serial)) != read.text.at(CheckDigit).digitValue())
        return wrong("s10.check-digit", read.place(CheckDigit));
    CheckedValue found = right(read.text);
    found.facts.insert(QStringLiteral("country"), read.text.right(2));
    return found;
}

} // namespace seva::checks
