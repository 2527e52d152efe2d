// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/vision/FaceCheck.h>

namespace seva {

struct PortraitShape
{
    int width = 630;
    int height = 810;
    /// Chin to crown as a part of the height (ISO/IEC 39794-5 D.1.4: 0.60 to 0.90; ours: docs/photo-check.md).
    double head = 0.80;
};

/// Rgb24. The face upright, its middle between left and right, chin to crown as asked. Where the frame ends too
/// early its last pixels are drawn out; `missing` says for how large a part of the portrait.
struct Portrait
{
    Frame frame;
    double missing = 0;
};

/// Fault "vision.no-portrait" when shape or face give none (sizes 64 to 4,096).
Result<Portrait> cropPortrait(const Frame &frame, const FaceView &face, const PortraitShape &shape);

} // namespace seva
