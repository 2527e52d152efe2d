// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/domain/Event.h>

#include <QList>

namespace seva {

/// An event as it stands in the journal.
struct Row
{
    std::int64_t pos = 0;
    OriginId origin;
    std::uint64_t seq = 0;
    Hlc hlc = 0;
    QString type;
    int version = 1;
    VisitId subject;
    QByteArray body;
    Digest prev;
    Digest hash;
};

/// BLAKE2b(prev ‖ envelope ‖ body); the envelope is deterministic CBOR [origin, seq, hlc, type, ver, subject].
Digest hashOf(const Row &row);

/// A key under which a field may be sealed, and whose key wraps it.
struct VisitKey
{
    QString keyId;
    QByteArray key;
};

/// Deterministic CBOR of the open map; key 0 = [key id, sealed personal map] where there is something personal.
QByteArray encodeBody(const EventDraft &draft, const Row &place, const VisitKey &key, Random &random);

/// The event with its personal part opened by whichever of the keys fits. A body that is no CBOR map (a type
/// of later days) yields empty maps: the bytes stay as they are.
Event decodeRow(const Row &row, const QList<QByteArray> &keys);

/// The bytes of a digest column: 33, or none for 'before the first'.
inline QByteArray digestBytes(const Digest &digest)
{
    return digest.isEmpty() ? QByteArray("") : digest.bytes();
}

} // namespace seva
