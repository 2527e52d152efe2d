// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Crown.h"

#include "Measures.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <numbers>

namespace seva::face {

namespace {

// Lengths are in faces: 1 = from the line of the eyes to the chin.

/// The part of the picture that is looked at, the eyes in the middle of its lower border: rows of a face.
constexpr int kFine = 80;
constexpr double kAside = 1.7;
constexpr double kAbove = 1.8;
/// Beside this no head is, and the wall is seen.
constexpr double kWallFrom = 1.2;
/// The middle of the head, where hair or scalp is highest.
constexpr double kMiddle = 0.22;
/// The search begins here: no head ends lower.
constexpr double kLeast = 0.88;
/// CIE distance from the wall's colour from which a pixel is no wall.
constexpr float kOther = 12;
/// Rows of wall that end the head.
constexpr int kWallRows = 3;
/// Combed hair above the scalp.
constexpr double kHair = 0.06;

/// How high a head may be above the eyes, by its kind: an infant's eyes stand wide for so short a face, and low.
struct Proportions
{
    double least, usual, most;
};

Proportions proportionsOf(const FaceView &view, double face)
{
    // Grown people: eyes 0.54 apart; infants of a year: 0.70 (Farkas' means of eyes and face height).
    constexpr double grown = 0.60, infant = 0.72;
    constexpr Proportions grownHead{0.90, 1.0, 1.12}, infantHead{1.0, 1.25, 1.45};
    const double turned = std::cos(std::clamp(view.yaw, -45.0, 45.0) * std::numbers::pi / 180);
    const double apart = view.eyeDistance() / turned / face;
    const double part = std::clamp((apart - grown) / (infant - grown), 0.0, 1.0);
    const auto between = [part](double a, double b) { return a + (b - a) * part; };
    return {between(grownHead.least, infantHead.least), between(grownHead.usual, infantHead.usual),
            between(grownHead.most, infantHead.most)};
}

/// The head upright, and which of its pixels the picture shows.
struct Strip
{
    cv::Mat lab, seen;
};

Strip stripOf(const cv::Mat &rgb, const cv::Point2d &eyes, const cv::Point2d &up, double face)
{
    const cv::Size size(int(2 * kAside * kFine), int(kAbove * kFine));
    const double scale = kFine / face;
    const double c = -up.y * scale, s = up.x * scale;
    const cv::Matx23d move(c, s, size.width / 2.0 - c * eyes.x - s * eyes.y, -s, c,
                           size.height + s * eyes.x - c * eyes.y);
    cv::Mat cut, shown;
    cv::warpAffine(rgb, cut, move, size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::warpAffine(cv::Mat(rgb.size(), CV_8UC1, cv::Scalar(255)), shown, move, size, cv::INTER_NEAREST);
    cv::GaussianBlur(cut, cut, {3, 3}, 0);
    cut.convertTo(cut, CV_32F, 1.0 / 255);
    cv::cvtColor(cut, cut, cv::COLOR_RGB2Lab);
    return {cut, shown};
}

using Colour = cv::Vec3f;

std::optional<Colour> medianOf(const Strip &strip, const cv::Rect &where)
{
    std::array<std::vector<float>, 3> values;
    for (int y = where.y; y < where.y + where.height; ++y) {
        for (int x = where.x; x < where.x + where.width; ++x) {
            if (strip.seen.at<uchar>(y, x) == 0)
                continue;
            for (int c = 0; c < 3; ++c)
                values[std::size_t(c)].push_back(strip.lab.at<Colour>(y, x)[c]);
        }
    }
    constexpr std::size_t least = 20;
    if (values[0].size() < least)
        return std::nullopt;
    Colour median;
    for (int c = 0; c < 3; ++c) {
        auto &one = values[std::size_t(c)];
        const auto middle = one.begin() + std::ptrdiff_t(one.size() / 2);
        std::nth_element(one.begin(), middle, one.end());
        median[c] = *middle;
    }
    return median;
}

/// The wall's colour left and right of the head at the height of a row: a lamp makes them differ.
std::vector<Colour> wallBeside(const Strip &strip, int row)
{
    constexpr int rows = kFine / 8;
    constexpr int wide = int((kAside - kWallFrom) * kFine);
    const int top = std::clamp(row - rows, 0, strip.lab.rows - 1);
    const int high = std::min(2 * rows, strip.lab.rows - top);
    std::vector<Colour> colours;
    for (const int left : {0, strip.lab.cols - wide})
        if (const auto colour = medianOf(strip, {left, top, wide, high}))
            colours.push_back(*colour);
    return colours;
}

enum class Row { Head, Wall, Unseen };

Row rowOf(const Strip &strip, int row)
{
    const auto walls = wallBeside(strip, row);
    const int from = int((kAside - kMiddle) * kFine), to = int((kAside + kMiddle) * kFine);
    int head = 0, seen = 0;
    for (int x = from; x < to; ++x) {
        if (strip.seen.at<uchar>(row, x) == 0)
            continue;
        ++seen;
        const Colour colour = strip.lab.at<Colour>(row, x);
        head += std::none_of(walls.begin(), walls.end(),
                             [&colour](const Colour &wall) { return cv::norm(colour - wall) < double(kOther); })
                    ? 1
                    : 0;
    }
    if (walls.empty() || 2 * seen < to - from)
        return Row::Unseen;
    return 2 * head >= seen ? Row::Head : Row::Wall;
}

struct Top
{
    double height = 0;
    /// The picture ends before the head does.
    bool cut = false;
};

/// Where the hair ends; nothing where head and wall look alike.
std::optional<Top> topOf(const Strip &strip)
{
    int wall = 0;
    for (int row = strip.lab.rows - int(kLeast * kFine); row >= 0; --row) {
        const double height = double(strip.lab.rows - row) / kFine;
        const Row what = rowOf(strip, row);
        if (what == Row::Unseen)
            return wall > 0 ? std::nullopt : std::optional(Top{height, true});
        wall = what == Row::Wall ? wall + 1 : 0;
        if (wall < kWallRows)
            continue;
        const double end = height - double(kWallRows) / kFine;
        return end > kLeast ? std::optional(Top{end, false}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QPointF crownOf(const cv::Mat &rgb, const FaceView &view)
{
    const QPointF eyes = (view.leftEye + view.rightEye) / 2;
    const QPointF line = eyes - view.chin;
    const double face = std::max(1.0, std::hypot(line.x(), line.y()));
    const Proportions usual = proportionsOf(view, face);
    const auto top = topOf(stripOf(rgb, pointOf(eyes), pointOf(line / face), face));
    double height = usual.usual;
    if (top && top->cut)
        height = std::clamp(top->height, usual.usual, usual.most);
    else if (top)
        height = std::clamp(top->height - kHair, usual.least, usual.most);
    return eyes + line * height;
}

} // namespace seva::face
