// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SegmentStore.h"

#include "SegmentPack.h"

#include <algorithm>
#include <limits>

namespace seva {

using sqlite::cell;

namespace {

/// As many of the rows as fit one segment.
Segment sealed(const QList<Row> &pending, const KeyStore &keys)
{
    qsizetype count = 0;
    qsizetype bytes = 16;
    while (count < pending.size() && bytes + segment::unpackedBound(pending.at(count)) <= kSegmentMaxUnpackedBytes)
        bytes += segment::unpackedBound(pending.at(count++));
    count = std::max<qsizetype>(count, 1);
    Segment s;
    s.origin = pending.first().origin;
    s.before = pending.first().prev;
    s.first = pending.first().seq;
    s.schema = segment::kSchema;
    for (s.payload = segment::pack(pending.first(count)); s.payload.size() > kSegmentMaxBytes && count > 1;) {
        count /= 2;
        s.payload = segment::pack(pending.first(count));
    }
    s.last = pending.at(count - 1).seq;
    s.head = pending.at(count - 1).hash;
    s.signature = keys.sign(segment::signedPart(s));
    return s;
}

} // namespace

Segment segmentAt(const sqlite::Statement &s)
{
    Segment out;
    out.origin = s.bytes(0);
    out.first = static_cast<std::uint64_t>(s.integer(1));
    out.last = static_cast<std::uint64_t>(s.integer(2));
    out.before = Digest::fromBytes(s.bytes(3));
    out.head = Digest::fromBytes(s.bytes(4));
    out.schema = static_cast<int>(s.integer(5));
    out.payload = s.bytes(6);
    out.signature = s.bytes(7);
    return out;
}

std::uint64_t SegmentStore::lastSealed(const OriginId &origin)
{
    sqlite::Statement &last = m_db.prepared("SELECT last FROM segment WHERE origin = ?1 ORDER BY last DESC LIMIT 1");
    const std::uint64_t seq = last.with(origin).step() ? static_cast<std::uint64_t>(last.integer(0)) : 0;
    last.reset();
    return seq;
}

std::uint64_t SegmentStore::seal(const OriginId &own, EventLog &log, const KeyStore &keys, int maxEvents)
{
    std::uint64_t from = lastSealed(own);
    while (from < log.head(own).seq && !m_db.failed()) {
        const QList<Row> pending = log.rows(own, from, std::clamp(maxEvents, 1, kSegmentMaxEventsCatchingUp));
        if (pending.isEmpty())
            break;
        const Segment segment = sealed(pending, keys);
        store(pending.first().pos, segment);
        from = segment.last;
    }
    return from;
}

std::optional<Segment> SegmentStore::newest(const OriginId &origin)
{
    sqlite::Statement &last =
        m_db.prepared("SELECT origin, first, last, before, head, schema, payload, sig FROM segment"
                      " WHERE origin = ?1 ORDER BY last DESC LIMIT 1");
    std::optional<Segment> found;
    if (last.with(origin).step())
        found = segmentAt(last);
    last.reset();
    return found;
}

void SegmentStore::store(std::int64_t pos, const Segment &s)
{
    writeRow(m_db, m_mac, "INSERT INTO segment VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)", "segment",
             {cell(pos), cell(s.origin), cell(std::int64_t(s.first)), cell(std::int64_t(s.last)),
              cell(digestBytes(s.before)), cell(s.head.bytes()), cell(std::int64_t(s.schema)), cell(s.payload),
              cell(s.signature)});
}

QList<Segment> SegmentStore::after(const OriginId &origin, std::uint64_t seq, int maxBytes)
{
    QList<Segment> found;
    qsizetype bytes = 0;
    sqlite::Statement &some =
        m_db.prepared("SELECT origin, first, last, before, head, schema, payload, sig FROM segment"
                      " WHERE origin = ?1 AND last > ?2 ORDER BY last");
    some.with(origin).with(std::int64_t(seq));
    while (some.step()) {
        const Segment segment = segmentAt(some);
        bytes += segment.payload.size();
        if (!found.isEmpty() && bytes > maxBytes)
            break;
        found.append(segment);
    }
    some.reset();
    return found;
}

QList<Segment> SegmentStore::notHad(const QMap<OriginId, std::uint64_t> &have, const QList<OriginId> &origins,
                                    int maxBytes)
{
    std::int64_t from = std::numeric_limits<std::int64_t>::max();
    for (const OriginId &origin : origins) {
        sqlite::Statement &next =
            m_db.prepared("SELECT pos FROM segment WHERE origin = ?1 AND last > ?2 ORDER BY last LIMIT 1");
        if (next.with(origin).with(std::int64_t(have.value(origin))).step())
            from = std::min(from, next.integer(0));
        next.reset();
    }
    QList<Segment> found;
    qsizetype bytes = 0;
    sqlite::Statement &all = m_db.prepared("SELECT origin, first, last, before, head, schema, payload, sig FROM segment"
                                           " WHERE pos >= ?1 ORDER BY pos");
    all.with(from);
    while (all.step()) {
        if (static_cast<std::uint64_t>(all.integer(2)) <= have.value(all.bytes(0)))
            continue;
        const Segment segment = segmentAt(all);
        bytes += segment.payload.size();
        if (!found.isEmpty() && bytes > maxBytes)
            break;
        found.append(segment);
    }
    all.reset();
    return found;
}

const QHash<OriginId, QByteArray> &SegmentStore::keys()
{
    if (!m_keys) {
        m_keys.emplace();
        m_origins.clear();
        sqlite::Statement &all = m_db.prepared("SELECT origin, signing_key FROM origin");
        while (all.step())
            m_keys->insert(all.bytes(0), all.bytes(1));
        all.reset();
    }
    return *m_keys;
}

QByteArray SegmentStore::signingKey(const OriginId &origin)
{
    return keys().value(origin);
}

QList<OriginId> SegmentStore::originsOf(const QByteArray &signingKey)
{
    const QHash<OriginId, QByteArray> &known = keys();
    auto found = m_origins.find(signingKey);
    if (found == m_origins.end()) {
        found = m_origins.insert(signingKey, known.keys(signingKey));
        std::sort(found->begin(), found->end());
    }
    return *found;
}

void SegmentStore::setSigningKey(const OriginId &origin, const QByteArray &key)
{
    if (keys().contains(origin))
        return;
    if (writeRow(m_db, m_mac, "INSERT INTO origin VALUES(?1,?2,?3) ON CONFLICT(origin) DO NOTHING", "origin",
                 {cell(origin), cell(key)})) {
        m_keys->insert(origin, key);
        m_origins.remove(key);
    }
}

} // namespace seva
