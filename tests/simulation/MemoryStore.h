// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/EventStore.h>

namespace seva::sync::test {

/// A journal without a disk, with the production rules of place: real signatures, real chain, bodies of a few bytes.
/// snapshot() and restore() stand for a machine brought back from an older image.
class MemoryStore : public EventStore
{
public:
    MemoryStore(const QByteArray &seed, int incarnation);

    /// One own event.
    void append(const QByteArray &body);
    const QByteArray &signingKey() const { return m_keys.publicKey; }
    /// Bodies of an origin in order: what arrived, once each.
    QList<QByteArray> bodies(const OriginId &origin) const { return m_rows.value(origin).bodies; }

    struct Rows
    {
        QList<QByteArray> bodies;
        QList<Digest> hashes;
    };
    struct Image;
    std::shared_ptr<const Image> snapshot() const;
    /// Everything is as it was.
    void restore(const Image &image);

    OriginId origin() const override { return m_own; }
    QMap<OriginId, Cursor> heads() const override;
    Result<QList<Segment>> segments(const OriginId &origin, std::uint64_t after, int maxEvents, int maxBytes) override;
    Result<QList<Segment>> segmentsNotHad(const QMap<OriginId, std::uint64_t> &have, int maxBytes) override;
    Result<IngestOutcome> ingest(const Segment &segment, const QByteArray &signingKey) override;
    Result<QList<std::pair<std::uint64_t, WrappedVisitKey>>> visitKeysAfter(std::uint64_t number,
                                                                            int limit) const override;
    Result<void> addVisitKeys(const QList<WrappedVisitKey> &keys) override;
    QMap<OriginId, Cursor> peerCursors(const QString &peer) const override { return m_peers.value(peer); }
    Result<void> setPeerCursor(const QString &peer, const OriginId &origin, const Cursor &cursor) override;
    Result<void> remember(const QString &key, const QByteArray &value) override;
    QByteArray recall(const QString &key) const override { return m_settings.value(key); }

private:
    Digest hashAt(const OriginId &origin, std::uint64_t seq) const;
    void seal(int maxEvents);

    crypto::KeyPair m_keys;
    OriginId m_own;
    QMap<OriginId, Rows> m_rows;
    QList<Segment> m_segments; ///< in the order of arrival, own ones when sealed
    std::uint64_t m_sealed = 0;
    QList<WrappedVisitKey> m_visitKeys;
    QMap<QString, QMap<OriginId, Cursor>> m_peers;
    QMap<QString, QByteArray> m_settings;
};

struct MemoryStore::Image
{
    QMap<OriginId, Rows> rows;
    QList<Segment> segments;
    std::uint64_t sealed = 0;
    QList<WrappedVisitKey> visitKeys;
    QMap<QString, QMap<OriginId, Cursor>> peers;
    QMap<QString, QByteArray> settings;
};

} // namespace seva::sync::test
