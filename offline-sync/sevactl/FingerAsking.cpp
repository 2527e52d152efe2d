// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FingerAsking.h"

#include <QCommandLineParser>

namespace seva::ctl {

namespace {

constexpr int kMostSeconds = 120;

} // namespace

std::optional<FingerOrder> fingerOrder(const QStringList &words, const QString &file, QString &problem)
{
    QCommandLineParser parser;
    const auto option = [&](const QString &name, const char *usual) {
        parser.addOption({name, QString(), QStringLiteral("value"), QLatin1String(usual)});
    };
    option(file, "");
    option(QStringLiteral("driver"), "any");
    option(QStringLiteral("seconds"), "60");
    const bool known = parser.parse(QStringList{QStringLiteral("sevactl")} + words);
    const int seconds = parser.value(QStringLiteral("seconds")).toInt();
    problem = known ? QStringLiteral("--%1 is wanted; --seconds from 1 to %2").arg(file).arg(kMostSeconds)
                    : parser.errorText();
    if (!known || parser.value(file).isEmpty() || seconds < 1 || seconds > kMostSeconds
        || !parser.positionalArguments().isEmpty())
        return {};
    return FingerOrder{parser.value(file),
                       {{QStringLiteral("driver"), parser.value(QStringLiteral("driver"))}},
                       {std::chrono::seconds(seconds), {}}};
}

} // namespace seva::ctl
