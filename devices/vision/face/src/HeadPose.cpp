// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadPose.h"

#include <opencv2/calib3d.hpp>

#include <array>
#include <numbers>

namespace seva::face {

namespace {

struct Known
{
    int point;
    cv::Point3d place;
};

// Mean adult proportions in heads (chin to crown = 1): x to the picture's right, y down from the eyes, z away from
// the camera. Eyes half way down, mouth and nose at the thirds.
constexpr double kEyes = -0.30;
const std::array<Known, 10> kPlaces{{{36, {-0.202, 0, kEyes + 0.02}},
                                     {39, {-0.070, 0, kEyes - 0.02}},
                                     {42, {0.070, 0, kEyes - 0.02}},
                                     {45, {0.202, 0, kEyes + 0.02}},
                                     {30, {0, 0.180, -0.47}},
                                     {33, {0, 0.215, -0.41}},
                                     {27, {0, -0.005, -0.375}},
                                     {48, {-0.105, 0.287, -0.335}},
                                     {54, {0.105, 0.287, -0.335}},
                                     {8, {0, 0.5, -0.34}}}};

} // namespace

std::optional<HeadPose> headPose(const std::vector<cv::Point2d> &points, const cv::Size &picture)
{
    std::vector<cv::Point3d> places;
    std::vector<cv::Point2d> seen;
    for (const auto &[point, place] : kPlaces) {
        places.push_back(place);
        seen.push_back(points[std::size_t(point)]);
    }
    // The lens is not known: one that sees 45 degrees across the longer side is near enough for a counter's camera.
    const double focal = 1.2 * std::max(picture.width, picture.height);
    const cv::Matx33d camera(focal, 0, picture.width / 2.0, 0, focal, picture.height / 2.0, 0, 0, 1);
    cv::Vec3d turn, move;
    try {
        if (!cv::solvePnP(places, seen, camera, cv::noArray(), turn, move, false, cv::SOLVEPNP_SQPNP))
            return std::nullopt;
    } catch (const cv::Exception &) {
        return std::nullopt;
    }
    cv::Matx33d r;
    cv::Rodrigues(turn, r);
    constexpr double degrees = 180 / std::numbers::pi;
    // The line of sight (0, 0, -1) of the head and its line of the eyes (1, 0, 0), as the camera sees them.
    const cv::Vec3d ahead = r * cv::Vec3d(0, 0, -1), across = r * cv::Vec3d(1, 0, 0);
    return HeadPose{std::atan2(ahead[0], -ahead[2]) * degrees, std::asin(std::clamp(-ahead[1], -1.0, 1.0)) * degrees,
                    std::atan2(across[1], across[0]) * degrees};
}

} // namespace seva::face
