// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Texts.h"
#include "Verb.h"

#include <seva/domain/Mrz.h>

#include <QCommandLineParser>

namespace seva::ctl {

namespace {

QJsonArray listed(const QList<MrzProblem> &problems)
{
    QJsonArray list;
    for (const MrzProblem &problem : problems) {
        list.append(QJsonObject{{QStringLiteral("problem"), problem.code},
                                {QStringLiteral("field"), problem.field},
                                {QStringLiteral("line"), problem.line},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("expected"), problem.expected},
                                {QStringLiteral("found"), problem.found},
                                {QStringLiteral("text"), textsOf(problem.code)}});
    }
    return list;
}

} // namespace

Answer mrz(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("on"), QString(), QStringLiteral("date")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    const QStringList lines = parser.positionalArguments();
    if (lines.size() < 2 || lines.size() > 3)
        return wrongUse(QStringLiteral("two or three lines are needed"));
    const auto today = dayFrom(parser.value(QStringLiteral("on")));
    if (!today)
        return wrongUse(QStringLiteral("--on takes a day as YYYY-MM-DD"));
    const MrzReading reading = readMrz(lines, *today);
    QJsonObject json{{QStringLiteral("valid"), reading.valid()},
                     {QStringLiteral("problems"), listed(reading.problems)},
                     {QStringLiteral("warnings"), listed(reading.warnings)}};
    if (reading.format) {
        json.insert(QStringLiteral("format"), mrzFormatName(*reading.format));
        json.insert(QStringLiteral("data"), mrzDataJson(reading.data));
    }
    return Answer{reading.valid() ? kFine : kBad, json};
}

} // namespace seva::ctl
