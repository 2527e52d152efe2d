// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measures.h"

#include <opencv2/imgproc.hpp>

namespace seva::face {

namespace {

constexpr int kWallWide = 160;

/// The wall above the mouth, without head and hair; empty when too little of it is seen.
cv::Mat wallMask(const Scene &scene, double scale, const cv::Size &size)
{
    const FaceView &view = scene.view;
    const double height = view.headHeight() * scale;
    const cv::Point2d middle = pointOf((view.chin + view.crown) / 2) * scale;
    cv::Mat mask(size, CV_8UC1, cv::Scalar(0));
    const double mouth = pointOf(view.points[57]).y * scale;
    mask.rowRange(0, std::clamp(int(mouth), 0, size.height)).setTo(255);
    cv::ellipse(
        mask,
        cv::RotatedRect(cv::Point2f(middle), cv::Size2f(float(height * 0.92), float(height * 1.26)), float(view.roll)),
        cv::Scalar(0), cv::FILLED);
    constexpr double least = 0.03;
    if (cv::countNonZero(mask) < least * double(mask.total()))
        return {};
    return mask;
}

double percentile(std::vector<float> &values, double part)
{
    const auto at = values.begin() + std::ptrdiff_t(part * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return double(*at);
}

} // namespace

void measureWall(const Scene &scene, Measured &measured)
{
    const double scale = std::min(1.0, double(kWallWide) / scene.rgb.cols);
    cv::Mat small;
    cv::resize(scene.rgb, small, {}, scale, scale, cv::INTER_AREA);
    const cv::Mat mask = wallMask(scene, scale, small.size());
    if (mask.empty())
        return;
    cv::Mat lab;
    small.convertTo(lab, CV_32F, 1.0 / 255);
    cv::cvtColor(lab, lab, cv::COLOR_RGB2Lab);
    std::vector<float> light, colour;
    std::vector<float> a, b;
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            if (mask.at<uchar>(y, x) == 0)
                continue;
            const auto pixel = lab.at<cv::Vec3f>(y, x);
            light.push_back(pixel[0]);
            a.push_back(pixel[1]);
            b.push_back(pixel[2]);
            colour.push_back(std::hypot(pixel[1], pixel[2]));
        }
    }
    const double usual = percentile(light, 0.5);
    const double spread = percentile(light, 0.95) - percentile(light, 0.05);
    const double tint =
        std::hypot(percentile(a, 0.95) - percentile(a, 0.05), percentile(b, 0.95) - percentile(b, 0.05));
    measured.insert(FaceMeasure::BackgroundUniformity, std::hypot(spread, tint));
    // CIE distance from white: a grey wall and a coloured one are both not white.
    measured.insert(FaceMeasure::BackgroundWhiteness, std::hypot(100 - usual, 2 * percentile(colour, 0.5)));
    measured.insert(FaceMeasure::NoShadows, percentile(light, 0.90) - percentile(light, 0.03));
}

} // namespace seva::face
