// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Checks.h"

#include <seva/base/Crypto.h>
#include <seva/base/Verhoeff.h>

namespace seva::checks {

namespace {

constexpr const char *BetweenLetters = " -";
constexpr int LastFour = 4;

/// "+91 ", "0" or nothing before the ten digits.
qsizetype countryPrefix(const QString &text)
{
    if (text.startsWith(QLatin1String("+91")))
        return 3;
    if (text.size() == 12 && text.startsWith(QLatin1String("91")))
        return 2;
    return text.size() == 11 && text.startsWith(QLatin1Char('0')) ? 1 : 0;
}

} // namespace

CheckedValue pan(const QString &text, const ValueContext &context)
{
    constexpr int Holder = 3;
    const Compact read(text, BetweenLetters);
    if (const int misfit = firstMisfit(read.text, "AAAAA9999A"); misfit >= 0)
        return wrong("pan.format", read.place(misfit));
    if (!QStringLiteral("ABCFGHJLPT").contains(read.text.at(Holder)))
        return wrong("pan.holder", read.place(Holder));
    if (context.person && read.text.at(Holder) != QLatin1Char('P'))
        return wrong("pan.not-a-person", read.place(Holder));
    return right(read.text);
}

CheckedValue epic(const QString &text, const ValueContext &)
{
    const Compact read(text, BetweenLetters);
    const int misfit = firstMisfit(read.text, "AAA9999999");
    return misfit >= 0 ? wrong("epic.format", read.place(misfit)) : right(read.text);
}

CheckedValue aadhaar(const QString &text, const ValueContext &context)
{
    const Compact read(text, BetweenLetters);
    const QString masked(8, QLatin1Char('X'));
    if (firstMisfit(read.text.mid(masked.size()), "9999") < 0 && read.text.startsWith(masked)) {
        CheckedValue kept = right(read.text);
        kept.facts.insert(QStringLiteral("lastFour"), read.text.right(LastFour));
        return kept;
    }
    if (const int misfit = firstMisfit(read.text, "999999999999"); misfit >= 0)
        return wrong("aadhaar.format", read.place(misfit));
    if (read.text.front().digitValue() < 2)
        return wrong("aadhaar.start", read.place(0));
    if (!verhoeffHolds(read.text))
        return wrong("aadhaar.check-digit", read.place(int(read.text.size()) - 1));
    CheckedValue found = right(masked + read.text.right(LastFour));
    found.facts.insert(QStringLiteral("lastFour"), read.text.right(LastFour));
    if (!context.key.isEmpty()) {
        const QByteArray reference = crypto::mac(context.key, "aadhaar:" + read.text.toLatin1());
        found.facts.insert(QStringLiteral("reference"), QString::fromLatin1(reference.toHex()));
    }
    return found;
}

CheckedValue mobile(const QString &text, const ValueContext &)
{
    const Compact read(text, " -()");
    const qsizetype prefix = countryPrefix(read.text);
    const QString number = read.text.mid(prefix);
    if (const int misfit = firstMisfit(number, "9999999999"); misfit >= 0)
        return wrong("mobile.format", read.place(misfit + int(prefix)));
    if (number.front().digitValue() < 6)
        return wrong("mobile.start", read.place(int(prefix)));
    return right(number);
}

CheckedValue email(const QString &text, const ValueContext &context)
{
    constexpr qsizetype MaxLocal = 64; // RFC 5321 section 4.5.3.1.1
    constexpr qsizetype MaxLabel = 63; // RFC 1035 section 2.3.4
    static const QRegularExpression local(QStringLiteral("\\A[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*\\z"));
    static const QRegularExpression label(QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\z"));
    const QString value = text.trimmed();
    const int at = int(value.indexOf(QLatin1Char('@')));
    const int lead = int(text.indexOf(value));
    if (value.size() > context.maxLength)
        return wrong("email.too-long", lead + context.maxLength);
    if (at < 0)
        return wrong("email.format", int(text.size()));
    if (at > MaxLocal || !local.match(value.left(at)).hasMatch())
        return wrong("email.format", lead);
    const QStringList labels = value.mid(at + 1).split(QLatin1Char('.'));
    int place = lead + at + 1;
    for (const QString &each : labels) {
        if (each.size() > MaxLabel || !label.match(each).hasMatch())
            return wrong("email.format", place);
        place += int(each.size()) + 1;
    }
    static const QRegularExpression top(QStringLiteral("\\A[A-Za-z]{2,}\\z"));
    if (labels.size() < 2 || !top.match(labels.last()).hasMatch())
        return wrong("email.format", int(text.size()));
    return right(value.left(at + 1) + value.mid(at + 1).toLower());
}

} // namespace seva::checks
