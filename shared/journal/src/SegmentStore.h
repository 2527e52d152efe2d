// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventLog.h"

#include <seva/journal/KeyStore.h>
#include <seva/journal/Segment.h>

#include <optional>

namespace seva {

/// The table `segment`, ordered by the place of a segment's first event: a peer that takes segments in this
/// order hears of a claim before the call that follows from it.
class SegmentStore
{
public:
    SegmentStore(sqlite::Database &db, const RowMac &mac) : m_db(db), m_mac(mac) {}

    /// Seals the origin's events that are in no segment yet.
    /// The answer: up to where they are sealed now.
    std::uint64_t seal(const OriginId &own, EventLog &log, const KeyStore &keys, int maxEvents);
    void store(std::int64_t pos, const Segment &segment);

    QList<Segment> after(const OriginId &origin, std::uint64_t seq, int maxBytes);
    QList<Segment> notHad(const QMap<OriginId, std::uint64_t> &have, const QList<OriginId> &origins, int maxBytes);

    std::uint64_t lastSealed(const OriginId &origin);
    /// The newest segment of an origin.
    std::optional<Segment> newest(const OriginId &origin);

    /// The key that signs an origin's segments; empty while none is known.
    QByteArray signingKey(const OriginId &origin);
    QList<OriginId> originsOf(const QByteArray &signingKey);
    void setSigningKey(const OriginId &origin, const QByteArray &key);
    /// What was said of keys may not have reached the disk.
    void reload() { m_keys.reset(); }

private:
    const QHash<OriginId, QByteArray> &keys();

    sqlite::Database &m_db;
    const RowMac &m_mac;
    std::optional<QHash<OriginId, QByteArray>> m_keys; ///< the table `origin`
    QHash<QByteArray, QList<OriginId>> m_origins;      ///< that were asked for, by key
};

/// The segment under the cursor of a "SELECT origin, first, last, before, head, schema, payload, sig".
Segment segmentAt(const sqlite::Statement &statement);

} // namespace seva
