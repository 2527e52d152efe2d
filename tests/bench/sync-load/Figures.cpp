// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Figures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace seva::bench {

void figure(const char *name, const char *unit, double value)
{
    const QJsonObject line{{QStringLiteral("name"), QLatin1String(name)},
                           {QStringLiteral("unit"), QLatin1String(unit)},
                           {QStringLiteral("value"), value}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void needFolder(const QTemporaryDir &folder)
{
    if (!folder.isValid())
        qFatal("%s: the last word names the folder to work in", qPrintable(folder.errorString()));
}

double percentile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = qsizetype(std::ceil(part * double(values.size())));
    return values.at(std::clamp<qsizetype>(rank, 1, values.size()) - 1);
}

void latencies(const QByteArray &name, const QList<double> &milliseconds)
{
    figure((name + ".p50").constData(), "ms", percentile(milliseconds, 0.5));
    figure((name + ".p99").constData(), "ms", percentile(milliseconds, 0.99));
    figure((name + ".worst").constData(), "ms", percentile(milliseconds, 1));
    figure((name + ".count").constData(), "", double(milliseconds.size()));
}

} // namespace seva::bench
