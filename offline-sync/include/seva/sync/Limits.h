// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>

/// What one peer may cost another. docs/sync-protocol.md §Limits names the same numbers.
namespace seva::sync {

inline constexpr int kHeaderMaxBytes = 16 << 10;
inline constexpr int kBodyMaxBytes = 2 << 20;
inline constexpr int kBlobChunkBytes = 256 << 10;
/// What one sender has under way of captures at most, on a fast line: so many, and another is begun only while those
/// hold less than so many bytes.
inline constexpr int kCapturesUnderWay = 4;
inline constexpr int kCaptureBytesUnderWay = 8 << 20;
/// Of one client to one server: a held pull, a heartbeat, two segments and the pieces.
inline constexpr int kConnectionsPerPeer = 4 + kCapturesUnderWay;
inline constexpr int kConnectionsMax = 512;
inline constexpr int kReadDeadlineSeconds = 10;
inline constexpr int kIdleDeadlineSeconds = 75;
inline constexpr int kWriteDeadlineSeconds = 30;
inline constexpr int kDrainDeadlineSeconds = 2;

/// What stations without a hub may cost one of them: connections at once, bytes of a question, and questions of one
/// asker within the span (docs/sync-protocol.md, "Between stations").
inline constexpr int kNearConnectionsMax = 64;
inline constexpr int kNearBodyMaxBytes = 256 << 10;
inline constexpr int kNearQuestionsMost = 500;
inline constexpr Instant kNearQuestionsSpan = 10'000;

inline constexpr int kPullMaxBytes = 1 << 20;
inline constexpr int kPullMinBytes = 4 << 10;
inline constexpr Instant kPullWaitMax = 25'000;
inline constexpr int kKeysPerMessage = 2000;
inline constexpr int kDigestsPerMessage = 500;

/// A station is silent for the hub after this, and calls from its own lane only when it has not heard the
/// hub for longer: by then the hub keeps the lane's tokens for it.
inline constexpr Instant kSilentAtHub = 3'000;
inline constexpr Instant kOfflineAtStation = 5'000;
/// Journal setting of a station that left on purpose: without having heard the hub since, it has no lane.
inline constexpr const char *kLeftMark = "pump/left";
static_assert(kOfflineAtStation > kSilentAtHub);

} // namespace seva::sync
