// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <opencv2/dnn.hpp>

namespace seva::face {

struct Found
{
    cv::Rect2d box;
    double score = 0;
};

/// Fault "vision.model-unreadable".
Result<cv::dnn::Net> readModel(const QString &file);

/// Faces of a picture, largest first, at most kMostFaces.
std::vector<Found> findFaces(cv::dnn::Net &net, const cv::Mat &rgb);

/// The 68 points of the face in `box`, the mean of several looks at boxes moved a little.
std::vector<cv::Point2d> findPoints(cv::dnn::Net &net, const cv::Mat &rgb, const cv::Rect2d &box);

} // namespace seva::face
