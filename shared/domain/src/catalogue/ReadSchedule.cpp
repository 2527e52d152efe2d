// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadService.h"

namespace seva {

namespace {

QDate readDay(const Json &object, const char *key)
{
    return QDate::fromString(readString(object, key), Qt::ISODate);
}

/// What a line is for; an absent list stands for any, written as one empty value.
QStringList anyOf(const Json &line, const char *key)
{
    const QStringList values = readStrings(line.value(key, Json::array()));
    return values.isEmpty() ? QStringList{QString()} : values;
}

QList<FeePart> readParts(const Json &line, const QString &currency)
{
    QList<FeePart> parts;
    for (const Json &part : line.value("parts", Json::array())) {
        parts.append({readString(part, "id"), readLabel(part.at("label")),
                      Money{currency, part.at("amount").get<std::int64_t>()}});
    }
    return parts;
}

void appendLines(const Json &object, const QString &currency, const char *scheme, QList<FeeLine> &lines)
{
    FeeLine line;
    line.id = readString(object, "id");
    line.scheme = QString::fromLatin1(scheme).toUpper();
    line.total = Money{currency, object.at(scheme).get<std::int64_t>()};
    line.parts = readParts(object, currency);
    for (const QString &kind : anyOf(object, "issueKinds")) {
        for (const QString &booklet : anyOf(object, "booklets")) {
            for (const QString &ageClass : anyOf(object, "ageClasses")) {
                line.issueKind = kind;
                line.booklet = booklet;
                line.ageClass = ageClass;
                lines.append(line);
            }
        }
    }
}

} // namespace

FeeSchedule readSchedule(const Json &document)
{
    FeeSchedule schedule;
    schedule.id = readString(document, "id");
    schedule.from = readDay(document, "from");
    schedule.until = readDay(document, "until");
    schedule.chargeDifferenceOnVisit = document.value("chargeDifferenceOnVisit", false);
    if (document.contains("rebate")) {
        const Json &rebate = document.at("rebate");
        schedule.rebatePercent = rebate.at("percent").get<int>();
        schedule.rebateBelowAge = rebate.at("belowAge").get<int>();
        schedule.rebateAboveAge = rebate.at("aboveAge").get<int>();
        schedule.rebateIssueKinds = readStrings(rebate.at("issueKinds"));
        schedule.rebateOnTatkaal = rebate.value("onTatkaal", false);
        schedule.rebateFrom = readDay(rebate, "from");
    }
    const QString currency = readString(document, "currency");
    for (const Json &line : document.at("lines")) {
        appendLines(line, currency, "normal", schedule.lines);
        if (line.contains("tatkaal"))
            appendLines(line, currency, "tatkaal", schedule.lines);
    }
    return schedule;
}

} // namespace seva
