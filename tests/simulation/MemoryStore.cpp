// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemoryStore.h"

#include <seva/base/Cbor.h>

#include <QCborArray>

namespace seva::sync::test {

namespace {

QByteArray signedPart(const Segment &s)
{
    return cbor::encode(QCborArray{s.origin, qint64(s.first), qint64(s.last), s.head.bytes(), s.schema});
}

} // namespace

MemoryStore::MemoryStore(const QByteArray &seed, int incarnation)
    : m_keys(crypto::signingPair(Digest::of(seed).bytes().mid(1))),
      m_own(Digest::of({m_keys.publicKey, QByteArray::number(incarnation)}).bytes().mid(1))
{
}

Digest MemoryStore::hashAt(const OriginId &origin, std::uint64_t seq) const
{
    const Rows rows = m_rows.value(origin);
    return seq == 0 || seq > std::uint64_t(rows.hashes.size()) ? Digest() : rows.hashes.at(qsizetype(seq) - 1);
}

void MemoryStore::append(const QByteArray &body)
{
    Rows &rows = m_rows[m_own];
    const Digest before = rows.hashes.isEmpty() ? Digest() : rows.hashes.last();
    rows.bodies.append(body);
    rows.hashes.append(Digest::of({before.bytes(), body}));
    // A visit key goes with every event.
    m_visitKeys.append(WrappedVisitKey{uuidOf(Digest::of(body).bytes().mid(1, 16)), QStringLiteral("K"), body});
}

void MemoryStore::seal(int maxEvents)
{
    const Rows rows = m_rows.value(m_own);
    while (m_sealed < std::uint64_t(rows.bodies.size())) {
        Segment s;
        s.origin = m_own;
        s.first = m_sealed + 1;
        s.last = std::min<std::uint64_t>(std::uint64_t(rows.bodies.size()), m_sealed + std::uint64_t(maxEvents));
        s.before = hashAt(m_own, m_sealed);
        s.head = hashAt(m_own, s.last);
        QCborArray bodies;
        for (std::uint64_t seq = s.first; seq <= s.last; ++seq)
            bodies.append(rows.bodies.at(qsizetype(seq) - 1));
        s.payload = cbor::encode(bodies);
        s.signature = crypto::sign(m_keys.secretKey, signedPart(s));
        m_segments.append(s);
        m_sealed = s.last;
    }
}

QMap<OriginId, Cursor> MemoryStore::heads() const
{
    QMap<OriginId, Cursor> out;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it)
        out.insert(it.key(),
                   Cursor{std::uint64_t(it->hashes.size()), std::uint64_t(it->hashes.size()), it->hashes.last()});
    return out;
}

Result<QList<Segment>> MemoryStore::segments(const OriginId &origin, std::uint64_t after, int maxEvents, int)
{
    if (origin == m_own)
        seal(maxEvents);
    QList<Segment> out;
    for (const Segment &segment : m_segments)
        if (segment.origin == origin && segment.last > after)
            out.append(segment);
    return out;
}

Result<QList<Segment>> MemoryStore::segmentsNotHad(const QMap<OriginId, std::uint64_t> &have, int maxBytes)
{
    seal(kSegmentMaxEvents);
    QList<Segment> out;
    qsizetype bytes = 0;
    for (const Segment &segment : m_segments) {
        if (segment.last <= have.value(segment.origin))
            continue;
        bytes += segment.payload.size();
        if (!out.isEmpty() && bytes > maxBytes)
            break;
        out.append(segment);
    }
    return out;
}

Result<IngestOutcome> MemoryStore::ingest(const Segment &s, const QByteArray &signingKey)
{
    using Kind = IngestOutcome::Kind;
    IngestOutcome outcome;
    const std::uint64_t here = std::uint64_t(m_rows.value(s.origin).hashes.size());
    const Result<QCborValue> payload = cbor::decode(s.payload);
    if (!payload.ok() || !payload->isArray())
        outcome.kind = Kind::Malformed;
    else if (!crypto::verify(signingKey, signedPart(s), s.signature))
        outcome.kind = Kind::BadSignature;
    else if (s.last <= here)
        outcome.kind = hashAt(s.origin, s.last) == s.head ? Kind::Duplicate : Kind::Fork;
    else if (s.origin == m_own)
        outcome.kind = Kind::Fork;
    else if (s.first > here + 1)
        outcome.kind = Kind::Gap;
    else if (s.first > 1 && hashAt(s.origin, s.first - 1) != s.before)
        outcome.kind = Kind::Fork;
    if (outcome.kind == Kind::Accepted) {
        seal(kSegmentMaxEvents);
        Rows &rows = m_rows[s.origin];
        for (std::uint64_t seq = here + 1; seq <= s.last; ++seq) {
            const QByteArray body = payload->toArray().at(qsizetype(seq - s.first)).toByteArray();
            rows.hashes.append(Digest::of({rows.hashes.isEmpty() ? QByteArray() : rows.hashes.last().bytes(), body}));
            rows.bodies.append(body);
        }
        m_segments.append(s);
    }
    outcome.cursor = heads().value(s.origin);
    return outcome;
}

Result<QList<std::pair<std::uint64_t, WrappedVisitKey>>> MemoryStore::visitKeysAfter(std::uint64_t number,
                                                                                     int limit) const
{
    QList<std::pair<std::uint64_t, WrappedVisitKey>> out;
    for (std::uint64_t n = number; n < std::uint64_t(m_visitKeys.size()) && out.size() < limit; ++n)
        out.append({n + 1, m_visitKeys.at(qsizetype(n))});
    return out;
}

Result<void> MemoryStore::addVisitKeys(const QList<WrappedVisitKey> &keys)
{
    for (const WrappedVisitKey &key : keys) {
        const bool known = std::any_of(m_visitKeys.begin(), m_visitKeys.end(),
                                       [&](const WrappedVisitKey &have) { return have.visit == key.visit; });
        if (!known)
            m_visitKeys.append(key);
    }
    return {};
}

Result<void> MemoryStore::setPeerCursor(const QString &peer, const OriginId &origin, const Cursor &cursor)
{
    m_peers[peer].insert(origin, cursor);
    return {};
}

Result<void> MemoryStore::remember(const QString &key, const QByteArray &value)
{
    m_settings.insert(key, value);
    return {};
}

std::shared_ptr<const MemoryStore::Image> MemoryStore::snapshot() const
{
    return std::make_shared<const Image>(Image{m_rows, m_segments, m_sealed, m_visitKeys, m_peers, m_settings});
}

void MemoryStore::restore(const Image &image)
{
    m_rows = image.rows;
    m_segments = image.segments;
    m_sealed = image.sealed;
    m_visitKeys = image.visitKeys;
    m_peers = image.peers;
    m_settings = image.settings;
}

} // namespace seva::sync::test
