// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measures.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <numeric>

namespace seva::face {

namespace {

constexpr int kLevels = 256;

/// Brows to chin between the cheeks: skin, mostly.
cv::Rect innerFace(const Scene &scene)
{
    const FaceView &view = scene.view;
    const double apart = view.eyeDistance();
    const cv::Point2d eyes = pointOf((view.leftEye + view.rightEye) / 2), chin = pointOf(view.chin);
    const double high = std::max(1.0, chin.y - eyes.y);
    return inside({eyes.x - 0.85 * apart, eyes.y - 0.45 * high, 1.7 * apart, 1.35 * high}, scene.rgb);
}

std::array<double, kLevels> histogramOf(const cv::Mat &grey)
{
    std::array<double, kLevels> parts{};
    for (auto at = grey.begin<uchar>(); at != grey.end<uchar>(); ++at)
        parts[*at] += 1;
    for (double &part : parts)
        part /= double(std::max<std::size_t>(1, grey.total()));
    return parts;
}

double partOf(const std::array<double, kLevels> &parts, int from, int to)
{
    return std::accumulate(parts.begin() + from, parts.begin() + to, 0.0);
}

double entropy(const std::array<double, kLevels> &parts)
{
    double bits = 0;
    for (const double part : parts)
        bits -= part > 0 ? part * std::log2(part) : 0;
    return bits;
}

double meanOf(const cv::Mat &grey, const cv::Rect2d &box)
{
    const cv::Rect cut = inside(box, grey);
    return cut.empty() ? 0 : cv::mean(grey(cut))[0];
}

/// Cheek against cheek and temple against temple: 1 = as bright, 0 = one black.
double evenness(const Scene &scene, const cv::Mat &grey)
{
    const QList<QPointF> &p = scene.view.points;
    const double side = scene.view.eyeDistance() * 0.35;
    const auto around = [side](const cv::Point2d &at) {
        return cv::Rect2d(at.x - side / 2, at.y - side / 2, side, side);
    };
    const auto cheek = [&p](int eye, int mouth) {
        return (pointOf(p[eye]) + pointOf(p[eye + 3])) * 0.3 + pointOf(p[mouth]) * 0.4;
    };
    const double left = meanOf(grey, around(cheek(36, 48))), right = meanOf(grey, around(cheek(42, 54)));
    return std::min(left, right) / std::max(1.0, std::max(left, right));
}

/// How much of the face is burnt out without colour: a lamp in glasses or on skin.
double glare(const cv::Mat &face)
{
    int burnt = 0;
    for (int y = 0; y < face.rows; ++y) {
        for (int x = 0; x < face.cols; ++x) {
            const auto pixel = face.at<cv::Vec3b>(y, x);
            burnt += std::min({pixel[0], pixel[1], pixel[2]}) > 240 ? 1 : 0;
        }
    }
    return double(burnt) / double(std::max<std::size_t>(1, face.total()));
}

/// Distance of the skin's mean colour from the range of human skin, in CIE a*, b* (ISO/IEC 29794-5, natural colour).
double offColour(const cv::Mat &face)
{
    cv::Mat lab;
    cv::cvtColor(face, lab, cv::COLOR_RGB2Lab);
    const cv::Scalar mean = cv::mean(lab);
    const auto beyond = [](double value, double least, double most) {
        return std::max({0.0, least - value, value - most});
    };
    return std::hypot(beyond(mean[1] - 128, 3, 25), beyond(mean[2] - 128, 3, 35));
}

} // namespace

void measureTone(const Scene &scene, Measured &measured)
{
    const cv::Rect box = innerFace(scene);
    if (box.empty())
        return;
    const cv::Mat face = scene.rgb(box);
    cv::Mat grey, whole;
    cv::cvtColor(face, grey, cv::COLOR_RGB2GRAY);
    cv::cvtColor(scene.rgb, whole, cv::COLOR_RGB2GRAY);
    const auto parts = histogramOf(grey);
    // Wide, for skin is light and dark: outside of it the picture is.
    constexpr double dark = 0.30, bright = 0.80;
    const double mean = cv::mean(grey)[0] / 255;
    measured.insert(FaceMeasure::LuminanceMean, std::max({0.0, dark - mean, mean - bright}));
    cv::Scalar middle, spread;
    cv::meanStdDev(grey, middle, spread);
    measured.insert(FaceMeasure::LuminanceVariance, spread[0] / 255);
    measured.insert(FaceMeasure::UnderExposurePrevention, partOf(parts, 0, 26));
    measured.insert(FaceMeasure::OverExposurePrevention, partOf(parts, 247, kLevels));
    measured.insert(FaceMeasure::DynamicRange, entropy(parts));
    measured.insert(FaceMeasure::IlluminationUniformity, evenness(scene, whole));
    measured.insert(FaceMeasure::NoGlare, glare(face));
    measured.insert(FaceMeasure::NaturalColour, offColour(face));
}

} // namespace seva::face
