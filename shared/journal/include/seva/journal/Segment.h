// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Digest.h>
#include <seva/base/Ids.h>
#include <seva/base/Result.h>

#include <cstdint>

namespace seva {

inline constexpr int kSegmentMaxEvents = 500;
inline constexpr int kSegmentMaxEventsCatchingUp = 2000;
inline constexpr int kSegmentMaxBytes = 256 << 10;
inline constexpr int kSegmentMaxUnpackedBytes = 1 << 20;

/// A run of events of one origin as it travels, forwarded byte for byte. `payload` is zstd of the
/// concatenated rows (docs/journal-format.md); the Ed25519 signature of the origin's station covers
/// deterministic CBOR [origin, first, last, head, schema].
struct Segment
{
    OriginId origin;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    Digest before; ///< hash of event first-1; empty for first = 1
    Digest head;   ///< hash of event last
    int schema = 1;
    QByteArray payload;
    QByteArray signature;
};

/// A visit key wrapped to the Kendra's public key: it travels beside the segments, never in the journal.
struct WrappedVisitKey
{
    VisitId visit;
    QString keyId;      ///< which Kendra key wraps it ("GJ-BHJ-PSK/2026Q4")
    QByteArray wrapped; ///< empty: the key was destroyed, the person is erased
};

/// How far a receiver has an origin's events.
struct Cursor
{
    std::uint64_t acked = 0;
    std::uint64_t durable = 0;
    Digest head; ///< hash of event `acked`
};

} // namespace seva
