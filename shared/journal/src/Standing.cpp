// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Standing.h"

#include <seva/base/Cbor.h>

#include <QCborArray>

#include <algorithm>

namespace seva::standing {

namespace {

const QString kAuthority = QStringLiteral("authority");
const QString kLanes = QStringLiteral("lanes");
const QString kSignedIn = QStringLiteral("signed-in");
const QString kDrawers = QStringLiteral("drawers");

QCborArray cell(const Drawer &drawer)
{
    return {drawer.open, drawer.day.toString(Qt::ISODate), drawer.counted.currency, qint64(drawer.counted.minor),
            qint64(drawer.moved.minor)};
}

Drawer drawerOf(const QCborArray &cell)
{
    const QString currency = cell.at(2).toString();
    return {cell.at(0).toBool(),
            QDate::fromString(cell.at(1).toString(), Qt::ISODate),
            {currency, cell.at(3).toInteger()},
            {currency, cell.at(4).toInteger()}};
}

} // namespace

QStringList names()
{
    return {kAuthority, kLanes, kSignedIn, kDrawers};
}

QList<std::pair<QString, QByteArray>> encode(const State &state, bool all)
{
    QList<std::pair<QString, QByteArray>> out{
        {kAuthority, cbor::encode(QCborArray{qint64(state.epoch), qint64(state.fence)})}};
    if (!all)
        return out;
    QCborMap lanes;
    for (auto it = state.lanes.begin(); it != state.lanes.end(); ++it)
        lanes.insert(it.key(), QCborArray::fromStringList(*it));
    QCborMap signedIn;
    for (auto it = state.signedIn.begin(); it != state.signedIn.end(); ++it)
        signedIn.insert(it.key(), *it);
    out.append({kLanes, cbor::encode(lanes)});
    out.append({kSignedIn, cbor::encode(signedIn)});
    // A Kendra without cash, and a journal from before drawers were counted, have no such row.
    if (QCborMap drawers; !state.drawers.isEmpty()) {
        for (auto it = state.drawers.begin(); it != state.drawers.end(); ++it)
            drawers.insert(it.key(), cell(*it));
        out.append({kDrawers, cbor::encode(drawers)});
    }
    return out;
}

void decode(State &state, const QString &name, const QByteArray &bytes)
{
    const Result<QCborValue> value = cbor::decode(bytes);
    if (!value.ok())
        return;
    const QCborMap map = value->toMap();
    if (name == kAuthority) {
        state.epoch = static_cast<std::uint64_t>(value->toArray().at(0).toInteger());
        state.fence = static_cast<std::uint64_t>(value->toArray().at(1).toInteger());
    } else if (name == kLanes) {
        for (auto it = map.constBegin(); it != map.constEnd(); ++it)
            for (const QCborValue &station : it.value().toArray())
                state.lanes[it.key().toString()].append(station.toString());
    } else if (name == kSignedIn) {
        for (auto it = map.constBegin(); it != map.constEnd(); ++it)
            state.signedIn.insert(it.key().toString(), it.value().toString());
    } else if (name == kDrawers) {
        for (auto it = map.constBegin(); it != map.constEnd(); ++it)
            state.drawers.insert(it.key().toString(), drawerOf(it.value().toArray()));
    }
}

void useToken(State &state, const QString &day, const QString &number, const VisitId &visit)
{
    const auto digits =
        std::find_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); }) - number.begin();
    state.byToken.insert(day + QLatin1Char('|') + number, visit);
    state.used[day + QLatin1Char('|') + number.left(digits)].insert(number.mid(digits).toInt());
}

} // namespace seva::standing
