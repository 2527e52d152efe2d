// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/RosterBook.h>

#include <seva/base/Files.h>

#include <sys/stat.h>

namespace seva::sync {

namespace {

constexpr qint64 kRosterMaxBytes = 1 << 20;

/// Another one after every change: a roster is written beside the file and moved over it.
RosterBook::FileState stateOf(const QString &path)
{
    struct stat now
    {
    };
    if (::stat(path.toLocal8Bit().constData(), &now) != 0)
        return {};
    return {std::int64_t(now.st_ino), now.st_size, now.st_ctim.tv_sec, now.st_ctim.tv_nsec};
}

QString bindingKey(const OriginId &origin)
{
    return QStringLiteral("origin/") + QString::fromLatin1(origin.toHex());
}

} // namespace

RosterBook::RosterBook(QString path, QByteArray issuerKey) : m_path(std::move(path)), m_issuerKey(std::move(issuerKey))
{
}

const RosterStation *RosterBook::Listed::station(const StationId &id) const
{
    if (!roster)
        return nullptr;
    const auto at = places->constFind(id);
    return at == places->constEnd() ? nullptr : &roster->stations.at(*at);
}

RosterBook::Listed RosterBook::listed() const
{
    const std::lock_guard lock(m_mutex);
    return m_listed;
}

void RosterBook::list(const Roster &roster)
{
    QHash<StationId, qsizetype> places;
    places.reserve(roster.stations.size());
    // Of a name that is there twice the first counts, as in Roster::station().
    for (qsizetype i = roster.stations.size(); i-- > 0;)
        places.insert(roster.stations.at(i).id, i);
    m_listed = {std::make_shared<const Roster>(roster), std::make_shared<const QHash<StationId, qsizetype>>(places)};
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
    list(*roster);
    return {};
}

Result<void> RosterBook::adopt(const QByteArray &bytes)
{
    const Result<Roster> roster = decodeRoster(bytes, m_issuerKey);
    if (!roster)
        return roster.fault();
    {
        const std::lock_guard lock(m_mutex);
        if (m_listed.roster && m_listed.roster->version >= roster->version)
            return {};
        if (!m_path.isEmpty())
            if (const Result<void> written = files::writeDurably(m_path, bytes, 0644); !written)
                return written.fault();
        m_bytes = bytes;
        list(*roster);
    }
    tell(this->roster());
    return {};
}

Result<void> RosterBook::refresh()
{
    const FileState now = stateOf(m_path);
    {
        const std::lock_guard lock(m_mutex);
        if (now != FileState() && now == m_looked)
            return {};
    }
    const Result<void> done = refreshFromFile();
    const std::lock_guard lock(m_mutex);
    m_looked = done.ok() ? now : FileState();
    return done;
}

Result<void> RosterBook::refreshFromFile()
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
        if (m_listed.roster && m_listed.roster->version >= roster->version)
            return {};
        m_bytes = *there;
        list(*roster);
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
    const Listed known = listed();
    const RosterStation *entry = known.station(station);
    if (!entry)
        return fault("sync.peer-not-in-roster", station);
    return entry->revoked == 0 ? Result<void>() : Result<void>(fault("sync.station-revoked", station));
}

int RosterBook::version() const
{
    const std::lock_guard lock(m_mutex);
    return m_listed.roster ? m_listed.roster->version : 0;
}

QByteArray RosterBook::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

std::shared_ptr<const Roster> RosterBook::roster() const
{
    const std::lock_guard lock(m_mutex);
    return m_listed.roster;
}

QByteArray RosterBook::signingKey(const StationId &station) const
{
    const Listed known = listed();
    const RosterStation *entry = known.station(station);
    return entry ? entry->signingKey : QByteArray();
}

QString RosterBook::kindOf(const StationId &station) const
{
    const Listed known = listed();
    const RosterStation *entry = known.station(station);
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

Result<IngestOutcome> RosterBook::ingestBinding(EventStore &store, const Segment &segment, const QByteArray &signingKey,
                                                const StationId &station)
{
    const EventStore::Note binding{bindingKey(segment.origin), station.toUtf8()};
    Result<IngestOutcome> outcome = store.ingestNoting(segment, signingKey, binding);
    if (outcome.ok() && outcome->kind == IngestOutcome::Kind::Accepted) {
        const std::lock_guard lock(m_mutex);
        m_origins.insert(segment.origin, station);
    }
    return outcome;
}

} // namespace seva::sync
