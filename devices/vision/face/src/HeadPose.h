// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include <optional>
#include <vector>

namespace seva::face {

/// Degrees as in FaceView.
struct HeadPose
{
    double yaw, pitch, roll;
};

/// From the 68 points; nothing when they fit no head.
std::optional<HeadPose> headPose(const std::vector<cv::Point2d> &points, const cv::Size &picture);

} // namespace seva::face
