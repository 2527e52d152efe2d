// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Claims.h>

#include <seva/sync/Limits.h>

namespace seva::sync {

bool Claims::present(const StationId &station, Instant now) const
{
    const auto found = m_present.constFind(station);
    return found != m_present.constEnd() && !found->left && now - found->seen <= kSilentAtHub;
}

/// Counters that may be calling on their own now: they were in a lane today, are not heard, and did not leave.
QStringList Claims::silent(const QString &stepId, Instant now) const
{
    QStringList out;
    for (const Lanes &lanes : m_lanes.value(stepId))
        for (const StationId &station : lanes.stations)
            if (!out.contains(station) && !present(station, now) && !m_present.value(station).left)
                out.append(station);
    return out;
}

/// The agreements a silent counter may hold to: the last it is known to have, and every later one.
QList<Claims::Lanes> Claims::mayFollow(const StationId &station, const QString &stepId) const
{
    QList<Lanes> out;
    const Presence presence = m_present.value(station);
    for (const Lanes &lanes : m_lanes.value(stepId)) {
        if (presence.has(lanes))
            out.clear();
        out.append(lanes);
    }
    return out;
}

/// The stations whose lanes, as agreed now, are left to them. A silent counter that may still follow an older
/// agreement keeps those tokens too: they are taken out of `state`, the caller's copy.
QStringList Claims::keepForSilent(State &state, const QString &stepId, const StationId &asking, Instant now) const
{
    QStringList reserved;
    for (const StationId &station : silent(stepId, now)) {
        if (station == asking)
            continue;
        reserved.append(station);
        QList<Lanes> older = mayFollow(station, stepId);
        if (!older.isEmpty())
            older.removeLast();
        for (const Lanes &lanes : older)
            for (const Visit *visit : state.waiting(stepId))
                if (laneOf(visit->id, lanes.stations) == station)
                    state.visits[visit->id].phase = Phase::Parked;
    }
    return reserved;
}

/// Lanes change only while every counter that shares them now is there and knows them, or has left.
bool Claims::settled(const QString &stepId, Instant now) const
{
    const QList<Lanes> agreed = m_lanes.value(stepId);
    if (agreed.isEmpty())
        return true;
    const Lanes &last = agreed.last();
    return std::all_of(last.stations.begin(), last.stations.end(), [&](const StationId &station) {
        const Presence presence = m_present.value(station);
        return presence.left || (present(station, now) && presence.has(last));
    });
}

QMap<QString, QStringList> Claims::wantedLanes(const State &state, Instant now) const
{
    QMap<QString, QStringList> wanted;
    const Place here = place();
    for (const RosterStation &station : here.roster->stations) {
        if (station.kind != QLatin1String("COUNTER"))
            continue;
        QStringList &lane = wanted[station.stepId];
        if (present(station.id, now) && state.signedIn.contains(station.id))
            lane.append(station.id);
    }
    return wanted;
}

Result<void> Claims::agreeLanes(Instant now)
{
    QList<AgreeLanes> changes;
    m_journal.read([&](const State &state) {
        const std::lock_guard lock(m_mutex);
        const QMap<QString, QStringList> wanted = wantedLanes(state, now);
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            if (!it->isEmpty() && *it != state.lanes.value(it.key()) && settled(it.key(), now))
                changes.append(AgreeLanes{it.key(), *it});
    });
    for (const AgreeLanes &change : changes) {
        const Result<QList<Event>> events =
            execute([&](const State &state, Instant) { return decide(withEpoch(state), change, context(now)); });
        if (!events)
            return events.fault();
        const std::lock_guard lock(m_mutex);
        for (const Event &event : *events)
            learn(event);
    }
    return {};
}

} // namespace seva::sync
