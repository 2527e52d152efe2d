// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Images.h>

#include <opencv2/core.hpp>

namespace seva::face {

/// R, G, B, 8 bits: a copy, or the frame's own pixels when they are so already (then it must outlive them).
cv::Mat rgbOf(const Frame &frame);
Frame frameOf(const cv::Mat &rgb);

} // namespace seva::face
