// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QImage>

/// Pictures of a case in memory: they come from outside, and are never written in the clear.
namespace seva::pictures {

inline constexpr int kMaxBytes = 20 << 20;
inline constexpr qint64 kMaxPixels = 50'000'000;
/// Megabytes Qt may take for one picture: 50 megapixels of 32 bits.
inline constexpr int kMaxMegabytes = 200;

/// JPEG or PNG, told by its first bytes and never by its name; made smaller to fit into `box` (an empty box: as it
/// is). "counter.picture-too-large", "counter.picture-unreadable".
Result<QImage> decode(const QByteArray &bytes, QSize box = {});

} // namespace seva::pictures
