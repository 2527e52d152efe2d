// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/SegmentCheck.h>

#include "SegmentPack.h"

#include <seva/base/Crypto.h>

namespace seva::segment {

bool plausible(const Segment &segment)
{
    return withinBounds(segment);
}

bool signedBy(const Segment &segment, const QByteArray &signingKey)
{
    return crypto::verify(signingKey, signedPart(segment), segment.signature);
}

std::optional<TypedEvent> firstOfType(const Segment &segment, bool (*wanted)(QByteArrayView type))
{
    return typedWithin(segment, wanted);
}

std::optional<QList<ChainedEvent>> chained(const Segment &segment)
{
    const std::optional<QList<Row>> rows = unpack(segment);
    if (!rows)
        return std::nullopt;
    QList<ChainedEvent> events;
    events.reserve(rows->size());
    for (const Row &row : *rows)
        events.append(ChainedEvent{row.seq, row.hlc, row.type, row.version, row.subject, row.body, row.hash});
    return events;
}

std::optional<Digest> chainedHash(const Segment &segment, std::uint64_t seq)
{
    return hashWithin(segment, seq);
}

} // namespace seva::segment
