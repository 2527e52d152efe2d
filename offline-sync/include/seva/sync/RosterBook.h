// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Roster.h>
#include <seva/sync/EventStore.h>

#include <QHash>
#include <QMap>

#include <array>
#include <functional>
#include <memory>
#include <mutex>

namespace seva::sync {

/// The newest signed roster this machine has seen, kept in a file, and which station each origin belongs to. A newer
/// one is in use the moment it is adopted: nobody restarts for it. Thread-safe.
class RosterBook
{
public:
    /// `path` empty: kept in memory only.
    RosterBook(QString path, QByteArray issuerKey);

    /// Reads the file. Fault when it is missing or not the issuer's.
    Result<void> load();
    /// Takes a newer roster (an older or equal one changes nothing), durable when it returns.
    Result<void> adopt(const QByteArray &bytes);
    /// Takes what another process of the authority wrote into the file (RosterPress.h).
    Result<void> refresh();

    /// Called with each roster adopted from now on, in the thread that adopts it and before adopt() returns: what is
    /// signed by somebody new is never looked at with the older one. It never calls the book's observe() or forget().
    using Observer = std::function<void(const std::shared_ptr<const Roster> &)>;
    using Observation = std::uint64_t;
    Observation observe(Observer observer);
    /// Returns when no call of it is under way any more.
    void forget(Observation observation);

    int version() const;
    QByteArray bytes() const;
    std::shared_ptr<const Roster> roster() const;
    /// Whether a machine may ask, push and be answered. Faults "sync.peer-not-in-roster", "sync.station-revoked".
    Result<void> mayTalk(const StationId &station) const;
    /// Empty when the station is unknown or not enrolled. Of a revoked station too: what it sent before stays true.
    QByteArray signingKey(const StationId &station) const;
    QString kindOf(const StationId &station) const;

    /// The station an origin was bound to by the first segment accepted from it; empty when unknown.
    StationId stationOf(const EventStore &store, const OriginId &origin) const;
    Result<void> bind(EventStore &store, const OriginId &origin, const StationId &station);
    /// The same of an origin that stationOf() did not know, in the transaction in which its first segment is accepted.
    Result<IngestOutcome> ingestBinding(EventStore &store, const Segment &segment, const QByteArray &signingKey,
                                        const StationId &station);

    /// Inode, size and time of change of the file; all 0: none.
    using FileState = std::array<std::int64_t, 4>;

private:
    /// A roster, and where each station stands in it.
    struct Listed
    {
        std::shared_ptr<const Roster> roster;
        std::shared_ptr<const QHash<StationId, qsizetype>> places;
        const RosterStation *station(const StationId &id) const;
    };
    Listed listed() const;
    void list(const Roster &roster);
    Result<void> refreshFromFile();
    void tell(const std::shared_ptr<const Roster> &roster);

    QString m_path;
    QByteArray m_issuerKey;
    mutable std::mutex m_mutex;
    QByteArray m_bytes;
    Listed m_listed;
    FileState m_looked{}; ///< when refresh() last read it
    mutable QHash<OriginId, StationId> m_origins;
    std::mutex m_observing; ///< held while observers are called
    QMap<Observation, Observer> m_observers;
    Observation m_lastObservation = 0;
};

} // namespace seva::sync
