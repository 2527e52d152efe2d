// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Digest.h>
#include <seva/base/Ids.h>
#include <seva/base/Result.h>

#include <QCborMap>

#include <cstdint>

namespace seva {

/// Hybrid logical clock: 48 bits of milliseconds, 16 bits of counter. For display and merge order only;
/// no decision rests on it.
using Hlc = std::uint64_t;

inline Instant instantOf(Hlc hlc)
{
    return static_cast<Instant>(hlc >> 16);
}

/// What happened, before it has a place in a journal. `open` and `personal` are CBOR maps with integer
/// keys; the journal seals `personal` with the visit key and stores it as key 0 of the body.
struct EventDraft
{
    QString type;
    int version = 1;
    VisitId subject;
    QCborMap open;
    QCborMap personal;
};

/// A recorded fact. (origin, seq) is its identity; seq is dense from 1 in each origin.
struct Event : EventDraft
{
    OriginId origin;
    std::uint64_t seq = 0;
    Hlc hlc = 0;
    Digest hash;
    /// The visit key was destroyed or is not held here: `personal` is empty although something was sealed.
    bool erased = false;
};

} // namespace seva
