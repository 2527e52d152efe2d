// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventCodec.h"

#include <seva/journal/SegmentCheck.h>

#include <optional>

namespace seva::segment {

/// In which segments are written; those of earlier schemas are read.
inline constexpr int kSchema = 2;

/// What the origin's station signs: deterministic CBOR [origin, first, last, head, schema].
QByteArray signedPart(const Segment &segment);
/// zstd, with the schema's dictionary, of deterministic CBOR [[hlc, type, ver, subject, body], ...]; the rest of a row
/// follows from its place.
QByteArray pack(const QList<Row> &rows, int schema = kSchema);
/// Bytes of a row in the unpacked payload, never too few.
qsizetype unpackedBound(const Row &row);
/// Sizes, counts and names are within their limits; nothing is unpacked.
bool withinBounds(const Segment &segment);
/// The rows with their chain from `before`; nothing when the payload is not what the segment says. The size is
/// checked before anything is unpacked.
std::optional<QList<Row>> unpack(const Segment &segment);
/// See segment::firstOfType().
std::optional<TypedEvent> typedWithin(const Segment &segment, bool (*wanted)(QByteArrayView type));
/// The hash of one event of it; nothing when there is none, or unpack() has nothing.
std::optional<Digest> hashWithin(const Segment &segment, std::uint64_t seq);

} // namespace seva::segment
