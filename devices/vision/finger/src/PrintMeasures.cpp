// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/PrintMeasures.h>

#include "RidgeProfile.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace seva {

namespace {

constexpr int kBlock = 16;
constexpr int kWindow = 32;
constexpr int kSideLeast = 64;
constexpr double kDpi = 500;
constexpr double kMillimetres = 25.4;
/// Less grey varies on an empty plate.
constexpr double kSkinDeviation = 9;
/// Directions of noise agree less.
constexpr double kFollowed = 0.25;
/// Of skin, in square millimetres: less is no finger.
constexpr double kAreaLeast = 12;

struct Block
{
    cv::Point middle;
    double deviation;
    double coherence;
    double direction;
    bool border;
};

/// Structure tensor, averaged over a window of twice the block.
struct Tensor
{
    cv::Mat xx;
    cv::Mat yy;
    cv::Mat xy;
};

Tensor tensorOf(const cv::Mat &grey)
{
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(grey, dx, CV_32F, 1, 0);
    cv::Sobel(grey, dy, CV_32F, 0, 1);
    Tensor tensor{dx.mul(dx), dy.mul(dy), dx.mul(dy)};
    for (cv::Mat *part : {&tensor.xx, &tensor.yy, &tensor.xy})
        cv::boxFilter(*part, *part, -1, cv::Size(kWindow, kWindow));
    return tensor;
}

/// Blocks with skin on them.
std::vector<Block> skinOf(const cv::Mat &grey)
{
    const Tensor tensor = tensorOf(grey);
    std::vector<Block> blocks;
    for (int y = 0; y + kBlock <= grey.rows; y += kBlock) {
        for (int x = 0; x + kBlock <= grey.cols; x += kBlock) {
            cv::Scalar mean;
            cv::Scalar deviation;
            cv::meanStdDev(grey(cv::Rect(x, y, kBlock, kBlock)), mean, deviation);
            if (deviation[0] < kSkinDeviation)
                continue;
            const cv::Point middle(x + kBlock / 2, y + kBlock / 2);
            const double xx = tensor.xx.at<float>(middle);
            const double yy = tensor.yy.at<float>(middle);
            const double xy = tensor.xy.at<float>(middle);
            const double sum = std::max(xx + yy, 1e-6);
            const bool border = x == 0 || y == 0 || x + 2 * kBlock > grey.cols || y + 2 * kBlock > grey.rows;
            // Along the ridges: a quarter turn from the gradients.
            blocks.push_back({middle, deviation[0], std::hypot(xx - yy, 2 * xy) / sum,
                              0.5 * std::atan2(2 * xy, xx - yy) + CV_PI / 2, border});
        }
    }
    return blocks;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void place(const std::vector<Block> &skin, const cv::Mat &grey, PrintMeasures &out)
{
    cv::Point2d sum(0, 0);
    int border = 0;
    for (const Block &block : skin) {
        sum += cv::Point2d(block.middle);
        border += block.border ? 1 : 0;
    }
    const auto count = double(std::max<std::size_t>(skin.size(), 1));
    const int around = 2 * (grey.cols / kBlock + grey.rows / kBlock) - 4;
    out.cutOff = std::min(1.0, double(border) / std::max(around, 1));
    out.offCentre = std::max(std::abs(sum.x / count / grey.cols - 0.5), std::abs(sum.y / count / grey.rows - 0.5));
    out.area = double(skin.size()) * std::pow(kBlock / kDpi * kMillimetres, 2);
}

void ridges(const std::vector<Block> &skin, const cv::Mat &grey, PrintMeasures &out)
{
    std::vector<double> contrast;
    std::vector<double> coherence;
    std::vector<double> period;
    std::vector<double> clarity;
    std::vector<double> share;
    for (const Block &block : skin) {
        contrast.push_back(block.deviation);
        coherence.push_back(block.coherence);
        const auto profile = ridgeProfile(grey, block.middle, block.direction);
        if (!profile || block.coherence < kFollowed)
            continue;
        period.push_back(profile->period);
        clarity.push_back(profile->clarity);
        share.push_back(profile->ridgeShare);
    }
    out.ridged = skin.empty() ? 0 : double(period.size()) / double(skin.size());
    out.contrast = median(std::move(contrast));
    out.coherence = median(std::move(coherence));
    out.period = median(std::move(period));
    out.clarity = median(std::move(clarity));
    out.ridgeShare = median(std::move(share));
}

/// 0 at `from`, 1 at `to`, straight in between.
double ramp(double value, double from, double to)
{
    return std::clamp((value - from) / (to - from), 0.0, 1.0);
}

/// The parts multiplied: one part that fails cannot be made up for by the others.
int scoreOf(const PrintMeasures &m)
{
    if (m.area < kAreaLeast)
        return notSeenQuality;
    const double thickness = 1 - ramp(std::abs(m.ridgeShare - 0.5), 0.12, 0.4);
    const double whole = ramp(m.area, 20, 130) * (1 - ramp(m.offCentre, 0.1, 0.4)) * (1 - ramp(m.cutOff, 0.2, 0.7));
    const double ridge = ramp(m.contrast, 10, 55) * ramp(m.coherence, 0.25, 0.75) * ramp(m.clarity, 0.3, 0.8)
                         * ramp(m.ridged, 0.3, 0.85) * ramp(m.period, 3, 6) * (1 - ramp(m.period, 13, 20));
    // The root keeps a print that is fair in everything from falling to nothing.
    return int(std::lround(100 * std::cbrt(ridge * ridge * thickness * whole)));
}

} // namespace

PrintMeasures measurePrint(const Frame &frame, int dpi)
{
    PrintMeasures out;
    if (!frame.valid() || frame.format != PixelFormat::Grey8 || dpi < 1)
        return out;
    const cv::Mat given(frame.height, frame.width, CV_8U, const_cast<char *>(frame.bytes.constData()),
                        std::size_t(frame.stride));
    cv::Mat grey = given;
    const double scale = kDpi / dpi;
    if (std::min(frame.width, frame.height) * scale < kSideLeast || std::max(frame.width, frame.height) * scale > 4'000)
        return out;
    if (dpi != int(kDpi))
        cv::resize(given, grey, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    const std::vector<Block> skin = skinOf(grey);
    place(skin, grey, out);
    ridges(skin, grey, out);
    out.score = scoreOf(out);
    return out;
}

FingerAdvice adviceOf(const PrintMeasures &m)
{
    if (m.score < 0)
        return FingerAdvice::NotSeen;
    if (m.cutOff > 0.25 || m.offCentre > 0.15)
        return FingerAdvice::MoveToCentre;
    if (m.ridgeShare < 0.46)
        return m.contrast < 45 ? FingerAdvice::Moisten : FingerAdvice::PressHarder;
    if (m.ridgeShare > 0.54)
        return m.contrast < 60 ? FingerAdvice::Dry : FingerAdvice::PressLighter;
    if (m.contrast < 65 || m.coherence < 0.5 || m.ridged < 0.6)
        return FingerAdvice::Clean;
    return FingerAdvice::PressHarder;
}

} // namespace seva
