// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/LinkReport.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace seva {

namespace {

const char *const kLaneNames[kLanes] = {"interactive", "events", "captures", "backlog"};

/// As UTC in ISO 8601; null for never.
QJsonValue instant(Instant at)
{
    return at == 0 ? QJsonValue() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue code(const QString &reason)
{
    return reason.isEmpty() ? QJsonValue() : QJsonValue(reason);
}

QString linkName(Uplink::Link link)
{
    switch (link) {
    case Uplink::Link::Linked: return QStringLiteral("linked");
    case Uplink::Link::Connecting: return QStringLiteral("connecting");
    case Uplink::Link::Offline: break;
    }
    return QStringLiteral("offline");
}

QJsonObject laneJson(const char *name, const LaneReport &lane)
{
    return {
        {QStringLiteral("lane"), QString::fromLatin1(name)}, {QStringLiteral("waiting"), qint64(lane.waiting)},
        {QStringLiteral("bytesAbout"), qint64(lane.bytes)},  {QStringLiteral("oldest"), instant(lane.oldest)},
        {QStringLiteral("inFlight"), lane.inFlight},         {QStringLiteral("lastDurable"), instant(lane.lastDurable)},
        {QStringLiteral("nextTry"), instant(lane.nextTry)},  {QStringLiteral("reason"), code(lane.reason)}};
}

/// Null while a hub is there.
QJsonValue straightJson(const Uplink &link)
{
    const StraightUplink &straight = link.straight;
    if (!straight.active)
        return {};
    return QJsonObject{{QStringLiteral("noHubSince"), instant(link.served)},
                       {QStringLiteral("linked"), straight.linked},
                       {QStringLiteral("reason"), code(straight.problem)}};
}

/// Null while a hub is there.
QJsonValue nearJson(const NearUplink &near)
{
    if (!near.active)
        return {};
    return QJsonObject{{QStringLiteral("answering"), near.answering}, {QStringLiteral("known"), near.known}};
}

QJsonObject stuckJson(const StuckItem &item)
{
    return {{QStringLiteral("what"),
             item.what == StuckItem::What::Origin ? QStringLiteral("origin") : QStringLiteral("capture")},
            {QStringLiteral("name"), item.name},
            {QStringLiteral("reason"), item.reason},
            {QStringLiteral("since"), instant(item.since)},
            {QStringLiteral("tries"), item.tries},
            {QStringLiteral("nextTry"), instant(item.nextTry)}};
}

} // namespace

QJsonObject toJson(const LinkReport &report)
{
    QJsonArray lanes;
    for (std::size_t i = 0; i < report.lanes.size(); ++i)
        lanes.append(laneJson(kLaneNames[i], report.lanes.at(i)));
    QJsonArray stuck;
    for (const StuckItem &item : report.stuck)
        stuck.append(stuckJson(item));
    const Uplink &link = report.uplink;
    return {{QStringLiteral("at"), instant(report.at)},
            {QStringLiteral("peer"), report.peer},
            {QStringLiteral("link"), linkName(link.link)},
            {QStringLiteral("reason"), code(link.problem)},
            {QStringLiteral("nextTry"), instant(link.nextRetry)},
            {QStringLiteral("straight"), straightJson(link)},
            {QStringLiteral("near"), nearJson(link.near)},
            {QStringLiteral("lastAcknowledged"), instant(link.lastAcknowledged)},
            {QStringLiteral("lastDurable"), instant(report.lastDurable)},
            {QStringLiteral("upstreamLinked"), link.upstreamLinked},
            {QStringLiteral("waitingUpstream"), qint64(link.waitingUpstream)},
            {QStringLiteral("clockApartMs"), qint64(report.clockApart)},
            {QStringLiteral("capBytesPerSecond"), qint64(report.bytesPerSecond)},
            {QStringLiteral("lastDown"), instant(report.lastDown)},
            {QStringLiteral("roster"), report.roster},
            {QStringLiteral("rosterWanted"), report.rosterWanted},
            {QStringLiteral("asked"), QJsonArray::fromStringList(report.asked)},
            {QStringLiteral("lanes"), lanes},
            {QStringLiteral("stuck"), stuck}};
}

} // namespace seva
