// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/vision/FaceCheck.h>

#include <opencv2/core.hpp>

namespace seva::face {

/// The top of the head without hair (ISO/IEC 39794-5 D.1), in pixels of `rgb`: as far above the eyes as the hair's
/// border against the wall says, less usual hair, and never beyond what a face of these proportions can have. Where
/// no border is seen, the usual proportions alone.
QPointF crownOf(const cv::Mat &rgb, const FaceView &view);

} // namespace seva::face
