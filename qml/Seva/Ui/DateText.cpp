// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DateText.h"

#include <QDate>
#include <QRegularExpression>

namespace seva {

QString DateText::parsed(const QString &typed) const
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d\d)(\d\d)(\d{4}))\s*$)"));
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const int first = match.capturedLength(1) > 0 ? 1 : 4;
    const auto number = [&](int part) { return match.captured(first + part).toInt(); };
    const QDate date(number(2), number(1), number(0));
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString DateText::shown(const QString &iso) const
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

} // namespace seva
