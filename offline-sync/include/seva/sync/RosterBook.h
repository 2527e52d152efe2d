// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Roster.h>
#include <seva/sync/EventStore.h>

#include <QHash>

#include <mutex>

namespace seva::sync {

/// The newest signed roster this machine has seen, kept in a file, and which station each origin belongs to.
/// Thread-safe.
class RosterBook
{
public:
    /// `path` empty: kept in memory only.
    RosterBook(QString path, QByteArray issuerKey);

    /// Reads the file. Fault when it is missing or not the issuer's.
    Result<void> load();
    /// Takes a newer roster (an older or equal one changes nothing), durable when it returns.
    Result<void> adopt(const QByteArray &bytes);

    int version() const;
    QByteArray bytes() const;
    std::shared_ptr<const Roster> roster() const;
    /// Empty when the station is unknown or not enrolled.
    QByteArray signingKey(const StationId &station) const;
    QString kindOf(const StationId &station) const;

    /// The station an origin was bound to by the first segment accepted from it; empty when unknown.
    StationId stationOf(const EventStore &store, const OriginId &origin) const;
    Result<void> bind(EventStore &store, const OriginId &origin, const StationId &station);

private:
    QString m_path;
    QByteArray m_issuerKey;
    mutable std::mutex m_mutex;
    QByteArray m_bytes;
    std::shared_ptr<const Roster> m_roster;
    mutable QHash<OriginId, StationId> m_origins;
};

} // namespace seva::sync
