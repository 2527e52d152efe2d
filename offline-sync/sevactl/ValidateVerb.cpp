// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Texts.h"
#include "Verb.h"

#include <seva/base/Clock.h>
#include <seva/domain/Validate.h>

#include <QCommandLineParser>

namespace seva::ctl {

namespace {

QJsonObject factsOf(const CheckedValue &checked)
{
    QJsonObject facts;
    for (auto fact = checked.facts.begin(); fact != checked.facts.end(); ++fact)
        facts.insert(fact.key(), *fact);
    return facts;
}

} // namespace

Answer validate(const QStringList &words)
{
    QCommandLineParser parser;
    for (const char *name : {"state", "district", "on"})
        parser.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(name)});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || parser.positionalArguments().size() != 2)
        return wrongUse(QStringLiteral("a kind and a value are needed"));
    const QString kindName = parser.positionalArguments().first();
    const auto kind = valueKind(kindName);
    if (!kind)
        return wrongUse(QStringLiteral("kinds: %1").arg(valueKindNames().join(QLatin1Char(' '))));
    ValueContext context;
    context.state = parser.value(QStringLiteral("state"));
    context.district = parser.value(QStringLiteral("district"));
    const auto today = dayFrom(parser.value(QStringLiteral("on")));
    if (!today)
        return wrongUse(QStringLiteral("--on takes a day as YYYY-MM-DD"));
    context.today = *today;
    if (!context.state.isEmpty() && stateCode(context.state).isEmpty())
        return wrongUse(QStringLiteral("--state takes two letters, such as GJ"));

    const CheckedValue checked = checkValue(*kind, parser.positionalArguments().last(), context);
    QJsonObject json{{QStringLiteral("kind"), kindName},
                     {QStringLiteral("valid"), checked.ok()},
                     {QStringLiteral("facts"), factsOf(checked)},
                     {QStringLiteral("warnings"), codesWithTexts(checked.warnings)}};
    if (checked.ok()) {
        json.insert(QStringLiteral("value"), checked.value);
        return Answer{kFine, json};
    }
    json.insert(QStringLiteral("problem"), checked.problem);
    json.insert(QStringLiteral("where"), checked.where);
    json.insert(QStringLiteral("text"), textsOf(checked.problem));
    return Answer{kBad, json};
}

} // namespace seva::ctl
