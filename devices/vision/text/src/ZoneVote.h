// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TextEngine.h"

#include <seva/vision/MrzSight.h>

namespace seva {

/// One line by both readers: the characters of the second are laid over the positions of the first so that as many
/// as possible agree. Counts into `disputed` where they do not. Without positions those of the second are taken, with
/// the fillers at its end that make 30, 36 or 44 of them.
QList<GlyphSight> votedLine(const QList<GlyphSight> &glyphs, const QList<TextPart> &characters, int &disputed);

} // namespace seva
