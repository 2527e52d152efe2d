// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Checks.h"

namespace seva::checks {

namespace {

constexpr int MaxNameLength = 75; // given name and surname together, domain rule of the printed form
constexpr int FirstYear = 1900;

const QStringList &titles()
{
    static const QStringList words{QStringLiteral("MR"),     QStringLiteral("MRS"),  QStringLiteral("MS"),
                                   QStringLiteral("MISS"),   QStringLiteral("DR"),   QStringLiteral("PROF"),
                                   QStringLiteral("SHRI"),   QStringLiteral("SRI"),  QStringLiteral("SMT"),
                                   QStringLiteral("KUMARI"), QStringLiteral("LATE"), QStringLiteral("ADV"),
                                   QStringLiteral("CAPT"),   QStringLiteral("COL")};
    return words;
}

/// Titles that are also names stand as titles only with a full stop or before another word, so they only warn.
bool isName(const QString &title)
{
    return title == QLatin1String("KUMARI") || title == QLatin1String("SHRI") || title == QLatin1String("SRI");
}

bool saysNothing(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\A(N\\.? ?/? ?A\\.?|NIL|NONE|NULL|NOT APPLICABLE|NOT AVAILABLE|X+|-+|\\.+)\\z"));
    return words.match(text).hasMatch();
}

bool mayStand(QChar each)
{
    return (each >= u'A' && each <= u'Z') || each == u' ' || each == u'.' || each == u'\'' || each == u'-';
}

struct Word
{
    QString text;
    int at = 0;
};

QList<Word> wordsOf(const QString &capitals)
{
    QList<Word> words;
    static const QRegularExpression word(QStringLiteral("[A-Z']+"));
    for (auto each = word.globalMatch(capitals); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        words.append({match.captured(), int(match.capturedStart())});
    }
    return words;
}

CheckedValue checkWords(const QList<Word> &words)
{
    CheckedValue found;
    QStringList kept;
    for (const Word &word : words) {
        const QString letters = QString(word.text).remove(QLatin1Char('\''));
        if (letters.isEmpty())
            continue;
        if (letters.size() == 1)
            return wrong("name.initial", word.at);
        const bool leads = kept.isEmpty() && words.size() > 1;
        if (leads && titles().contains(letters)) {
            if (!isName(letters))
                return wrong("name.title", word.at);
            found.warnings.append(QStringLiteral("name.title"));
        }
        kept.append(letters);
    }
    found.value = kept.join(QLatin1Char(' '));
    return found;
}

} // namespace

CheckedValue name(const QString &text, const ValueContext &context)
{
    const QString capitals = text.toUpper();
    const int most = std::min(MaxNameLength, context.maxLength);
    if (capitals.size() != text.size())
        return wrong("name.characters");
    if (saysNothing(capitals.simplified()))
        return wrong("name.says-nothing");
    for (int at = 0; at < capitals.size(); ++at) {
        if (!mayStand(capitals.at(at)))
            return wrong("name.characters", at);
    }
    if (text.simplified().size() > most)
        return wrong("name.too-long", int(text.size()) - int(text.simplified().size()) + most);
    CheckedValue found = checkWords(wordsOf(capitals));
    if (found.ok() && found.value.isEmpty())
        return wrong("name.characters", 0);
    return found;
}

CheckedValue date(const QString &text, const ValueContext &context)
{
    static const QRegularExpression indian(QStringLiteral("\\A([0-9]{2})[/.-]([0-9]{2})[/.-]([0-9]{4})\\z"));
    static const QRegularExpression iso(QStringLiteral("\\A([0-9]{4})-([0-9]{2})-([0-9]{2})\\z"));
    const QString value = text.trimmed();
    QDate day;
    int yearAt = 0;
    if (const auto match = indian.match(value); match.hasMatch()) {
        day = QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        yearAt = int(match.capturedStart(3));
    } else if (const auto other = iso.match(value); other.hasMatch()) {
        day = QDate(other.captured(1).toInt(), other.captured(2).toInt(), other.captured(3).toInt());
    } else {
        return wrong("date.format");
    }
    if (!day.isValid())
        return wrong("date.no-such-day");
    if (day.year() < FirstYear)
        return wrong("date.before-1900", int(text.indexOf(value)) + yearAt);
    Q_UNUSED(context)
    return right(day.toString(Qt::ISODate));
}

CheckedValue birthDate(const QString &text, const ValueContext &context)
{
    const CheckedValue found = date(text, context);
    if (found.ok() && context.today.isValid() && QDate::fromString(found.value, Qt::ISODate) > context.today)
        return wrong("birth-date.future");
    return found;
}

} // namespace seva::checks
