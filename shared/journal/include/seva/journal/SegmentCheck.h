// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Event.h>
#include <seva/journal/Segment.h>

#include <QByteArrayView>
#include <QList>

#include <optional>

/// What a store without a journal needs to judge a segment (docs/journal-format.md). Pure; any thread.
namespace seva::segment {

/// An event as it stands in a segment, its chain computed. `body` is deterministic CBOR (key 0 = the sealed part).
struct ChainedEvent
{
    std::uint64_t seq = 0;
    Hlc hlc = 0;
    QString type;
    int version = 1;
    QUuid subject;
    QByteArray body;
    Digest hash;
};

/// Sizes, counts and names are within their limits; nothing is unpacked.
[[nodiscard]] bool plausible(const Segment &segment);
/// The Ed25519 signature is that of the 32 bytes of `signingKey`.
[[nodiscard]] bool signedBy(const Segment &segment, const QByteArray &signingKey);
/// An event as far as its type tells.
struct TypedEvent
{
    std::uint64_t seq = 0;
    QString type;
};
/// The first event whose type, in UTF-8, is `wanted`; nothing when there is none, or when the payload cannot be read.
/// Nothing is hashed: whether payload, chain and head agree is another question.
[[nodiscard]] std::optional<TypedEvent> firstOfType(const Segment &segment, bool (*wanted)(QByteArrayView type));
/// The events, when payload, chain and head agree; nothing otherwise. Bounded by kSegmentMaxUnpackedBytes.
[[nodiscard]] std::optional<QList<ChainedEvent>> chained(const Segment &segment);
/// The hash of one event, when payload, chain and head agree: the same check without the events.
[[nodiscard]] std::optional<Digest> chainedHash(const Segment &segment, std::uint64_t seq);

} // namespace seva::segment
