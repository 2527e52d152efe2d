// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/vision/FaceCheck.h>

#include <opencv2/core.hpp>

namespace seva::face {

/// What was measured, in the units docs/photo-check.md names; scoresOf() turns it into 0 to 100.
using Measured = QMap<FaceMeasure, double>;

struct Scene
{
    /// R, G, B; the face in its pixels.
    cv::Mat rgb;
    FaceView view;
    Framing framing = Framing::Live;
};

void measurePlace(const Scene &scene, Measured &measured);
void measureFeatures(const Scene &scene, Measured &measured);
void measureTone(const Scene &scene, Measured &measured);
void measureWall(const Scene &scene, Measured &measured);
/// At the frame's own size: shrinking would hide both.
void measureDetail(const Scene &scene, Measured &measured);

FaceScores scoresOf(const Measured &measured);

cv::Point2d pointOf(const QPointF &point);
cv::Rect inside(const cv::Rect2d &box, const cv::Mat &picture);

} // namespace seva::face
