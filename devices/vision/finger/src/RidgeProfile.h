// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include <optional>

namespace seva {

/// A small window laid across the ridges.
struct RidgeProfile
{
    double period;
    double ridgeShare;
    double clarity;
};

/// `direction`: along the ridges, in radians. Nothing where no ridges 3 to 25 pixels apart can be followed.
std::optional<RidgeProfile> ridgeProfile(const cv::Mat &grey, cv::Point middle, double direction);

} // namespace seva
