// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Texts.h"

#include <seva/base/Clock.h>
#include <seva/domain/Validate.h>

#include <QTimeZone>

namespace seva::ctl {

QJsonObject textsOf(const QString &code)
{
    QJsonObject texts;
    const LocalText text = valueProblemText(code);
    for (auto each = text.byLanguage.begin(); each != text.byLanguage.end(); ++each)
        texts.insert(each.key(), *each);
    return texts;
}

QJsonArray codesWithTexts(const QStringList &codes)
{
    QJsonArray list;
    for (const QString &code : codes)
        list.append(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("text"), textsOf(code)}});
    return list;
}

std::optional<QDate> dayFrom(const QString &iso)
{
    if (iso.isEmpty())
        return QDateTime::fromMSecsSinceEpoch(SystemClock().now(), QTimeZone("Asia/Kolkata")).date();
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

namespace {

QJsonObject dateOf(const MrzDate &date)
{
    return {{QStringLiteral("raw"), date.raw}, {QStringLiteral("day"), date.day.toString(Qt::ISODate)}};
}

} // namespace

QJsonObject mrzDataJson(const MrzData &data)
{
    return {{QStringLiteral("documentCode"), data.documentCode},
            {QStringLiteral("issuer"), data.issuer},
            {QStringLiteral("nationality"), data.nationality},
            {QStringLiteral("documentNumber"), data.documentNumber},
            {QStringLiteral("primaryName"), data.primaryName},
            {QStringLiteral("secondaryName"), data.secondaryName},
            {QStringLiteral("nameMayBeTruncated"), data.nameMayBeTruncated},
            {QStringLiteral("birthDate"), dateOf(data.birth)},
            {QStringLiteral("expiryDate"), dateOf(data.expiry)},
            {QStringLiteral("sex"), data.sex},
            {QStringLiteral("optional1"), data.optional1},
            {QStringLiteral("optional2"), data.optional2}};
}

} // namespace seva::ctl
