// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measures.h"

#include <opencv2/imgproc.hpp>

namespace seva::face {

namespace {

/// Pixels across an eye, from corner to corner, once it is cut out.
constexpr int kEyeWide = 60;
constexpr int kPatchWide = 72;
constexpr int kPatchHigh = 44;

cv::Point2d mean(const QList<QPointF> &points, std::initializer_list<int> which)
{
    QPointF sum;
    for (const int i : which)
        sum += points[i];
    return pointOf(sum / double(which.size()));
}

/// The eye upright, its corners in the middle row.
cv::Mat eyePatch(const Scene &scene, int outer)
{
    const QList<QPointF> &p = scene.view.points;
    const cv::Point2d left = pointOf(p[outer]), right = pointOf(p[outer + 3]);
    const cv::Point2d middle = mean(p, {outer, outer + 1, outer + 2, outer + 3, outer + 4, outer + 5});
    const double scale = kEyeWide / std::max(1.0, cv::norm(right - left));
    // By the roll of the whole head: the corners of one eye are too near each other.
    cv::Mat move = cv::getRotationMatrix2D(middle, scene.view.roll, scale);
    move.at<double>(0, 2) += kPatchWide / 2.0 - middle.x;
    move.at<double>(1, 2) += kPatchHigh / 2.0 - middle.y;
    cv::Mat patch;
    cv::warpAffine(scene.rgb, patch, move, {kPatchWide, kPatchHigh}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return patch;
}

struct Iris
{
    /// Dark height over the eye's width where the iris is highest.
    double opening = 0;
    /// Middle of the iris from the middle of the patch, over the eye's width.
    double aside = 0;
    double red = 0;
};

/// The iris is the darkest thing in an open eye, as high as the lids let it be; a closed eye shows a thin dark line.
Iris irisOf(const cv::Mat &patch)
{
    cv::Mat grey;
    cv::cvtColor(patch, grey, cv::COLOR_RGB2GRAY);
    cv::GaussianBlur(grey, grey, {3, 3}, 0);
    // Brows, and the skin beside the eye, stay out.
    const cv::Mat middle = grey(cv::Rect(10, 8, kPatchWide - 20, kPatchHigh - 14));
    std::vector<uchar> values(middle.begin<uchar>(), middle.end<uchar>());
    std::sort(values.begin(), values.end());
    const double darkest = values[values.size() / 50], usual = values[values.size() * 6 / 10];
    // Without something much darker than skin no iris is seen.
    if (usual - darkest < 0.35 * usual)
        return {};
    const double limit = darkest + 0.5 * (usual - darkest);
    const cv::Mat dark = middle < limit;
    // The window as wide as an iris that holds most dark pixels.
    constexpr int wide = 22;
    int best = 0, at = 0;
    for (int x = 0; x + wide <= dark.cols; ++x) {
        const int count = cv::countNonZero(dark.colRange(x, x + wide));
        if (count > best) {
            best = count;
            at = x;
        }
    }
    Iris iris;
    iris.opening = double(best) / wide / kEyeWide;
    const cv::Moments moments = cv::moments(dark.colRange(at, at + wide), true);
    if (moments.m00 > 0)
        iris.aside = (at + moments.m10 / moments.m00 - (dark.cols - 1) / 2.0) / kEyeWide;
    const cv::Mat around = patch(cv::Rect(10 + at, 8, wide, kPatchHigh - 14));
    int red = 0;
    for (int y = 0; y < around.rows; ++y) {
        for (int x = 0; x < around.cols; ++x) {
            const auto pixel = around.at<cv::Vec3b>(y, x);
            red += pixel[0] > 70 && pixel[0] > 1.9 * std::max(pixel[1], pixel[2]) ? 1 : 0;
        }
    }
    iris.red = double(red) / double(around.total());
    return iris;
}

double lidOpening(const QList<QPointF> &p, int outer)
{
    const auto apart = [&p](int a, int b) { return cv::norm(pointOf(p[a]) - pointOf(p[b])); };
    return (apart(outer + 1, outer + 5) + apart(outer + 2, outer + 4)) / (2 * std::max(1.0, apart(outer, outer + 3)));
}

/// Between the lips: the dark or bright gap of an open mouth, from the points of the inner lips.
double lipGap(const Scene &scene)
{
    const QList<QPointF> &p = scene.view.points;
    double gap = 0;
    for (const auto &[upper, lower] : {std::pair(61, 67), std::pair(62, 66), std::pair(63, 65)})
        gap += cv::norm(pointOf(p[upper]) - pointOf(p[lower])) / 3;
    return gap / std::max(1.0, scene.view.eyeDistance());
}

} // namespace

void measureFeatures(const Scene &scene, Measured &measured)
{
    const QList<QPointF> &p = scene.view.points;
    const Iris left = irisOf(eyePatch(scene, 36)), right = irisOf(eyePatch(scene, 42));
    // Of an open eye, over its width: between the lids by the points, and the dark of the iris by the pixels. Either
    // errs at times, and differently.
    constexpr double openLids = 0.29, openIris = 0.28, trustLids = 0.7;
    const auto open = [&p](int outer, const Iris &iris) {
        return trustLids * std::min(1.1, lidOpening(p, outer) / openLids)
               + (1 - trustLids) * std::min(1.0, iris.opening / openIris);
    };
    measured.insert(FaceMeasure::EyesOpen, std::min(open(36, left), open(42, right)));
    measured.insert(FaceMeasure::GazeAhead, std::abs(left.aside + right.aside) / 2);
    measured.insert(FaceMeasure::NoRedEyes, std::max(left.red, right.red));
    measured.insert(FaceMeasure::MouthClosed, lipGap(scene));
}

} // namespace seva::face
