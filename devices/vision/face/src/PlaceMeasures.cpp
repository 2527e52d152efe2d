// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measures.h"

namespace seva::face {

namespace {

/// A head is about this wide, as a part of its height.
constexpr double kHeadWidth = 0.70;

struct Band
{
    double least, most;
};

/// Chin to crown as a part of the height. A live frame leaves room for the portrait to be cut; the finished one has
/// the head as large as asked, 0.80.
constexpr Band kLive{0.55, 0.78}, kFinished{0.72, 0.86};

} // namespace

void measurePlace(const Scene &scene, Measured &measured)
{
    const FaceView &view = scene.view;
    const double height = view.headHeight();
    const double wide = scene.rgb.cols, high = scene.rgb.rows;
    const QPointF middle = (view.chin + view.crown) / 2;
    const Band &band = scene.framing == Framing::Live ? kLive : kFinished;
    measured.insert(FaceMeasure::HeadSize, std::max({0.0, band.least - height / high, height / high - band.most}));
    measured.insert(FaceMeasure::InterEyeDistance, view.eyeDistance());
    // What is free beside and above the head, in heads.
    measured.insert(FaceMeasure::LeftwardCrop, (middle.x() - kHeadWidth / 2 * height) / height);
    measured.insert(FaceMeasure::RightwardCrop, (wide - middle.x() - kHeadWidth / 2 * height) / height);
    measured.insert(FaceMeasure::UpwardCrop, view.crown.y() / height);
    measured.insert(FaceMeasure::DownwardCrop, (high - view.chin.y()) / height);
    measured.insert(FaceMeasure::HeadPoseYaw, std::abs(view.yaw));
    measured.insert(FaceMeasure::HeadPosePitch, std::abs(view.pitch));
    measured.insert(FaceMeasure::HeadPoseRoll, std::abs(view.roll));
}

} // namespace seva::face
