// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/RosterBook.h>

#include <seva/base/Files.h>

namespace seva::sync {

namespace {

constexpr qint64 kRosterMaxBytes = 1 << 20;

QString bindingKey(const OriginId &origin)
{
    return QStringLiteral("origin/") + QString::fromLatin1(origin.toHex());
}

} // namespace

RosterBook::RosterBook(QString path, QByteArray issuerKey) : m_path(std::move(path)), m_issuerKey(std::move(issuerKey))
{
}

Result<void> RosterBook::load()
{
    const Result<QByteArray> bytes = files::read(m_path, kRosterMaxBytes);
    if (!bytes)
        return bytes.fault();
    const Result<Roster> roster = decodeRoster(*bytes, m_issuerKey);
    if (!roster)
        return roster.fault();
    const std::lock_guard lock(m_mutex);
    m_bytes = *bytes;
    m_roster = std::make_shared<const Roster>(*roster);
    return {};
}

Result<void> RosterBook::adopt(const QByteArray &bytes)
{
    const Result<Roster> roster = decodeRoster(bytes, m_issuerKey);
    if (!roster)
        return roster.fault();
    {
        const std::lock_guard lock(m_mutex);
        if (m_roster && m_roster->version >= roster->version)
            return {};
        if (!m_path.isEmpty())
            if (const Result<void> written = files::writeDurably(m_path, bytes, 0644); !written)
                return written.fault();
        m_bytes = bytes;
        m_roster = std::make_shared<const Roster>(*roster);
    }
    tell(this->roster());
    return {};
}

Result<void> RosterBook::refresh()
{
    const Result<QByteArray> there = files::read(m_path, kRosterMaxBytes);
    if (!there)
        return there.fault();
    if (*there == bytes())
        return {};
    const Result<Roster> roster = decodeRoster(*there, m_issuerKey);
    if (!roster)
        return roster.fault();
    {
        const std::lock_guard lock(m_mutex);
        if (m_roster && m_roster->version >= roster->version)
            return {};
        m_bytes = *there;
        m_roster = std::make_shared<const Roster>(*roster);
    }
    tell(this->roster());
    return {};
}

void RosterBook::tell(const std::shared_ptr<const Roster> &roster)
{
    const std::lock_guard lock(m_observing);
    for (const Observer &observer : std::as_const(m_observers))
        observer(roster);
}

RosterBook::Observation RosterBook::observe(Observer observer)
{
    const std::lock_guard lock(m_observing);
    m_observers.insert(++m_lastObservation, std::move(observer));
    return m_lastObservation;
}

void RosterBook::forget(Observation observation)
{
    const std::lock_guard lock(m_observing);
    m_observers.remove(observation);
}

Result<void> RosterBook::mayTalk(const StationId &station) const
{
    const std::shared_ptr<const Roster> known = roster();
    const RosterStation *entry = known ? known->station(station) : nullptr;
    if (!entry)
        return fault("sync.peer-not-in-roster", station);
    return entry->revoked == 0 ? Result<void>() : Result<void>(fault("sync.station-revoked", station));
}

int RosterBook::version() const
{
    const std::lock_guard lock(m_mutex);
    return m_roster ? m_roster->version : 0;
}

QByteArray RosterBook::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

std::shared_ptr<const Roster> RosterBook::roster() const
{
    const std::lock_guard lock(m_mutex);
    return m_roster;
}

QByteArray RosterBook::signingKey(const StationId &station) const
{
    const std::shared_ptr<const Roster> known = roster();
    const RosterStation *entry = known ? known->station(station) : nullptr;
    return entry ? entry->signingKey : QByteArray();
}

QString RosterBook::kindOf(const StationId &station) const
{
    const std::shared_ptr<const Roster> known = roster();
    const RosterStation *entry = known ? known->station(station) : nullptr;
    return entry ? entry->kind : QString();
}

StationId RosterBook::stationOf(const EventStore &store, const OriginId &origin) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_origins.constFind(origin);
    if (known != m_origins.constEnd())
        return *known;
    const StationId station = QString::fromUtf8(store.recall(bindingKey(origin)));
    if (!station.isEmpty())
        m_origins.insert(origin, station);
    return station;
}

Result<void> RosterBook::bind(EventStore &store, const OriginId &origin, const StationId &station)
{
    if (stationOf(store, origin) == station)
        return {};
    const Result<void> kept = store.remember(bindingKey(origin), station.toUtf8());
    if (!kept)
        return kept.fault();
    const std::lock_guard lock(m_mutex);
    m_origins.insert(origin, station);
    return {};
}

} // namespace seva::sync
