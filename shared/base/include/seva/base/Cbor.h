// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QByteArray>
#include <QCborMap>
#include <QCborValue>

namespace seva::cbor {

inline constexpr int kMaxBytes = 1 << 20;
inline constexpr int kMaxDepth = 16;

/// Deterministic encoding, RFC 8949 §4.2.1: shortest forms, definite lengths, map keys in the bytewise
/// order of their encodings. Floats and tags must not occur (asserted).
QByteArray encode(const QCborValue &value);

/// Accepts only what encode() would have written; at most `maxBytes` bytes and kMaxDepth levels.
Result<QCborValue> decode(const QByteArray &bytes, int maxBytes = kMaxBytes);

} // namespace seva::cbor
