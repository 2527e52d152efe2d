// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SbiJson.h"

#include <QJsonDocument>

#include <cmath>

namespace seva::sbi {

namespace {

constexpr qsizetype kListMost = 32;
constexpr double kNumberMost = 9e15;
constexpr qsizetype kCodeMost = 16;

} // namespace

QString textOf(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (value.isDouble() && std::abs(number) < kNumberMost && number == std::floor(number))
        return QString::number(qint64(number));
    return value.toString();
}

QString firstOf(const QJsonValue &value, const QString &fallback)
{
    const QString text = textOf(value.isArray() ? value.toArray().at(0) : value);
    return text.isEmpty() ? fallback : text;
}

QJsonArray listIn(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonArray listed = document.isObject() ? QJsonArray{document.object()} : document.array();
    return listed.size() <= kListMost ? listed : QJsonArray();
}

QString errorIn(const QJsonObject &entry)
{
    const QString code = textOf(entry.value(u"error").toObject().value(u"errorCode")).left(kCodeMost);
    return code == QLatin1String("0") ? QString() : code;
}

Fault malformed(const char *what)
{
    return fault("sbi.answer-malformed", QLatin1String(what));
}

Fault refusedByDevice(const QString &code)
{
    return fault("sbi.device-refused", code);
}

} // namespace seva::sbi
