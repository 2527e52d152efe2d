// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/PhotoThresholds.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace seva {

namespace {

constexpr qsizetype kMaxBytes = qsizetype{64} * 1024;
constexpr int kMost = 100;

Fault wrong(const QString &place)
{
    return fault("devices.thresholds-wrong", place);
}

Result<FaceScores> ruleOf(const QString &place, const QJsonObject &rule)
{
    FaceScores scores;
    for (auto it = rule.begin(); it != rule.end(); ++it) {
        const auto measure = faceMeasureOf(it.key());
        const double value = it->toDouble(-1);
        if (!measure || value < 0 || value > kMost || value != std::floor(value))
            return wrong(place + QLatin1Char('/') + it.key());
        scores.insert(*measure, int(value));
    }
    if (scores.isEmpty())
        return wrong(place);
    return scores;
}

} // namespace

Result<QMap<QString, FaceScores>> readPhotoThresholds(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.size() <= kMaxBytes ? json : QByteArray());
    if (!document.isObject() || document.object().isEmpty())
        return wrong(QStringLiteral("/"));
    QMap<QString, FaceScores> rules;
    const QJsonObject all = document.object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto rule = ruleOf(QLatin1Char('/') + it.key(), it->toObject());
        if (!rule)
            return rule.fault();
        rules.insert(it.key(), *rule);
    }
    return rules;
}

const QMap<QString, FaceScores> &shippedPhotoThresholds()
{
    static const QMap<QString, FaceScores> rules = [] {
        QFile file(QStringLiteral(":/seva/devices/photo-thresholds.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no photo thresholds in the program");
        const auto read = readPhotoThresholds(file.readAll());
        if (!read)
            qFatal("the program's photo thresholds: %s", qPrintable(read.fault().subject));
        return *read;
    }();
    return rules;
}

FaceScores defaultPhotoThresholds()
{
    return shippedPhotoThresholds().value(QStringLiteral("adult"));
}

FaceScores photoThresholds(const QString &name, const QMap<QString, int> &own)
{
    FaceScores thresholds = shippedPhotoThresholds().value(name);
    for (auto it = own.begin(); it != own.end(); ++it) {
        if (const auto measure = faceMeasureOf(it.key()))
            thresholds.insert(*measure, it.value());
    }
    return thresholds;
}

} // namespace seva
