// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/EventStore.h>
#include <seva/sync/Messages.h>
#include <seva/sync/RosterBook.h>

#include <mutex>

namespace seva::sync {

/// The receiving side of the protocol over a journal: cursors, push, keys, pull. Request in, response out; no
/// socket, thread or timer. Thread-safe as far as its store is.
class Ingest
{
public:
    Ingest(EventStore &store, RosterBook &book, StationId self) : m_store(store), m_book(book), m_self(std::move(self))
    {
    }

    /// Of whom a station's log is refused that holds what only a hub writes (403 sync.hub-event-of-station): nobody,
    /// the station itself, whoever brings it. It stays where it is, and in refused().
    enum class Guard { Nobody, Stations, Everybody };
    /// Before the first request.
    void guardHubWords(Guard of) { m_guard = of; }
    /// What was refused for it since the start: station, number and type; one line a station.
    QStringList refused() const;

    /// Cursors of everything held here; the caller adds time and upstream.
    Result<CursorsAnswer> cursors() const;
    /// POST /v1/push/<origin>/<first>/<last>. `accepted` is set when something new was stored.
    HttpResponse push(const HttpRequest &request, bool *accepted = nullptr);
    HttpResponse keys(const HttpRequest &request);

    struct Page
    {
        HttpResponse response;
        bool empty = false; ///< nothing new: the answer may be held back for `wait`
        Instant wait = 0;
    };
    Page pull(const HttpRequest &request);

private:
    Result<PushRequest> readPush(const HttpRequest &request) const;
    struct Signer
    {
        QByteArray key;     ///< that must have signed the segment
        bool isNew = false; ///< the origin is not bound to a station yet
    };
    Result<Signer> mayPush(const PushRequest &push, const StationId &peer) const;
    Result<void> mayWrite(const PushRequest &push, const StationId &peer, const QByteArray &signingKey);
    Result<void> addKeys(const QList<KeyMessage> &keys, const StationId &peer);
    PushAnswer truth(const Cursor &cursor) const;

    EventStore &m_store;
    RosterBook &m_book;
    const StationId m_self;
    Guard m_guard = Guard::Nobody;
    mutable std::mutex m_refusedLock;
    QMap<StationId, QString> m_refused;
};

} // namespace seva::sync
