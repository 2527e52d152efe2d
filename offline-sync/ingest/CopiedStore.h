// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/EventStore.h>

#include <functional>

namespace seva::sync {

/// A hub's store as stations and the data centre see it where several hub machines vote: the hub's own events only as
/// far as a majority has them, and nothing that came after one that is held back. A block of numbers that a kiosk used
/// and no other hub knows would be given again.
class CopiedStore : public EventStore
{
public:
    /// `copied`: up to which event of origin().
    CopiedStore(EventStore &store, std::function<std::uint64_t()> copied) : m_store(store), m_copied(std::move(copied))
    {
    }

    Result<QList<Segment>> segments(const OriginId &from, std::uint64_t after, int maxEvents, int maxBytes) override
    {
        return shown(m_store.segments(from, after, maxEvents, maxBytes));
    }
    Result<QList<Segment>> segmentsNotHad(const QMap<OriginId, std::uint64_t> &have, int maxBytes) override
    {
        return shown(m_store.segmentsNotHad(have, maxBytes));
    }

    OriginId origin() const override { return m_store.origin(); }
    QList<OriginId> ownOrigins() const override { return m_store.ownOrigins(); }
    Result<void> renewOrigin() override { return m_store.renewOrigin(); }
    /// All of it: a peer that has more of ours than this says tells of a copy of this machine.
    QMap<OriginId, Cursor> heads() const override { return m_store.heads(); }
    Result<IngestOutcome> ingest(const Segment &segment, const QByteArray &signingKey) override
    {
        return m_store.ingest(segment, signingKey);
    }
    Result<IngestOutcome> ingestNoting(const Segment &segment, const QByteArray &signingKey, const Note &note) override
    {
        return m_store.ingestNoting(segment, signingKey, note);
    }
    Result<QList<std::pair<std::uint64_t, WrappedVisitKey>>> visitKeysAfter(std::uint64_t number,
                                                                            int limit) const override
    {
        return m_store.visitKeysAfter(number, limit);
    }
    Result<void> addVisitKeys(const QList<WrappedVisitKey> &keys) override { return m_store.addVisitKeys(keys); }
    QMap<OriginId, Cursor> peerCursors(const QString &peer) const override { return m_store.peerCursors(peer); }
    Result<void> setPeerCursor(const QString &peer, const OriginId &of, const Cursor &cursor) override
    {
        return m_store.setPeerCursor(peer, of, cursor);
    }
    Result<void> remember(const QString &key, const QByteArray &value) override { return m_store.remember(key, value); }
    QByteArray recall(const QString &key) const override { return m_store.recall(key); }

private:
    Result<QList<Segment>> shown(Result<QList<Segment>> found) const
    {
        if (!found)
            return found;
        const OriginId own = m_store.origin();
        const std::uint64_t copied = m_copied();
        const auto hidden = std::find_if(found->begin(), found->end(),
                                         [&](const Segment &s) { return s.origin == own && s.last > copied; });
        found->erase(hidden, found->end());
        return found;
    }

    EventStore &m_store;
    const std::function<std::uint64_t()> m_copied;
};

} // namespace seva::sync
