// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/PortraitCrop.h>

#include "Measures.h"
#include "Pixels.h"

#include <opencv2/imgproc.hpp>

namespace seva {

namespace {

constexpr int kLeastSide = 64;
constexpr int kMostSide = 4'096;
constexpr double kLeastHead = 0.3;
constexpr double kSmallestHead = 8;

Fault noPortrait()
{
    return fault("vision.no-portrait", QStringLiteral("shape or face"));
}

bool sensible(const Frame &frame, const FaceView &face, const PortraitShape &shape)
{
    const auto side = [](int pixels) { return pixels >= kLeastSide && pixels <= kMostSide; };
    return frame.valid() && side(shape.width) && side(shape.height) && shape.head >= kLeastHead && shape.head < 1
           && face.headHeight() >= kSmallestHead;
}

/// From the frame to the portrait: the line from chin to crown upright, its middle in the middle.
cv::Matx23d placing(const FaceView &face, const PortraitShape &shape)
{
    const QPointF up = face.crown - face.chin;
    const double scale = shape.head * shape.height / face.headHeight();
    const double length = face.headHeight();
    const double c = -up.y() / length * scale, s = up.x() / length * scale;
    const cv::Point2d middle = face::pointOf((face.chin + face.crown) / 2);
    return {c,  s, shape.width / 2.0 - c * middle.x - s * middle.y,
            -s, c, shape.height / 2.0 + s * middle.x - c * middle.y};
}

} // namespace

Result<Portrait> cropPortrait(const Frame &frame, const FaceView &face, const PortraitShape &shape)
{
    if (!sensible(frame, face, shape))
        return noPortrait();
    const cv::Matx23d move = placing(face, shape);
    const cv::Mat rgb = face::rgbOf(frame);
    const cv::Size size(shape.width, shape.height);
    cv::Mat cut, seen;
    cv::warpAffine(rgb, cut, move, size, cv::INTER_AREA, cv::BORDER_REPLICATE);
    cv::warpAffine(cv::Mat(rgb.size(), CV_8UC1, cv::Scalar(255)), seen, move, size, cv::INTER_NEAREST);
    return Portrait{face::frameOf(cut), 1 - cv::countNonZero(seen) / double(seen.total())};
}

} // namespace seva
