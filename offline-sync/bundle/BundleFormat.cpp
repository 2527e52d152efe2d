// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BundleFormat.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace seva::sync {

QJsonObject toJson(const BundleReport &report)
{
    QJsonArray problems;
    for (const BundleProblem &problem : report.problems)
        problems.append(QJsonObject{{QStringLiteral("item"), problem.item},
                                    {QStringLiteral("fault"), problem.why.code},
                                    {QStringLiteral("subject"), problem.why.subject}});
    const QString made = QDateTime::fromMSecsSinceEpoch(report.madeAt, Qt::UTC).toString(Qt::ISODate);
    return {{QStringLiteral("from"), report.from},           {QStringLiteral("madeAt"), made},
            {QStringLiteral("segments"), report.segments},   {QStringLiteral("captures"), report.captures},
            {QStringLiteral("bytes"), qint64(report.bytes)}, {QStringLiteral("new"), report.fresh},
            {QStringLiteral("problems"), problems}};
}

} // namespace seva::sync

namespace seva::sync::bundle {

ItemKind kindOf(const QString &name)
{
    static const QRegularExpression keys(QStringLiteral("^k-[0-9]{6}$"));
    static const QRegularExpression segment(QStringLiteral("^s-[0-9a-f]{64}-[0-9]{19}-[0-9]{19}$"));
    static const QRegularExpression capture(QStringLiteral("^c-[0-9a-f]{66}$"));
    if (keys.match(name).hasMatch())
        return ItemKind::Keys;
    if (segment.match(name).hasMatch())
        return ItemKind::Segment;
    return capture.match(name).hasMatch() ? ItemKind::Capture : ItemKind::Unknown;
}

QString itemPath(const QString &folder, const QString &name)
{
    return QStringLiteral("%1/%2/%3").arg(folder, QLatin1String(kItemsFolder), name);
}

Result<QByteArray> keyFor(const QList<ReaderMessage> &readers, const StationId &self, const KeyStore &keys)
{
    for (const ReaderMessage &reader : readers)
        if (reader.station == self)
            return keys.unwrap(reader.wrapped);
    return fault("sync.bundle-not-for-us", self);
}

} // namespace seva::sync::bundle
