// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/Page.h>

#include "Mat.h"

#include <seva/vision/Codec.h>

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace seva {

namespace {

// Lines are looked for at a low resolution: that is quick, and fine print does not count.
constexpr double kWorkingDpi = 100;
constexpr double kMostLean = 15;
constexpr double kCoarseStep = 0.5;
constexpr double kFineStep = 0.05;
/// Ink is so much darker than what surrounds it.
constexpr double kInkContrast = 18;
constexpr int kInkNeighbourhood = 31;
constexpr std::size_t kLeastInk = 200;
constexpr std::size_t kMostInk = 40'000;
/// Turning by less would only blur.
constexpr double kLeastTurn = 0.1;
constexpr double kMarginMm = 3;
constexpr double kRimMm = 4;
constexpr double kBlankInkMm2 = 3;
constexpr double kMmPerInch = 25.4;
constexpr int kDarkLid = 110;
constexpr double kNearlyAll = 0.96;

double workingScale(int dpi)
{
    return std::min(1.0, kWorkingDpi / std::max(dpi, 50));
}

cv::Mat workingGrey(const Frame &frame, int dpi)
{
    const Frame grey = greyOf(frame);
    cv::Mat small;
    const double scale = workingScale(dpi);
    cv::resize(matOf(grey), small, {}, scale, scale, cv::INTER_AREA);
    return small;
}

/// 255 where there is ink, specks of one pixel left out.
cv::Mat inkOf(const cv::Mat &grey)
{
    cv::Mat smooth, ink;
    cv::GaussianBlur(grey, smooth, {3, 3}, 0);
    cv::adaptiveThreshold(smooth, ink, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV, kInkNeighbourhood,
                          kInkContrast);
    return ink;
}

/// How sharply ink gathers in rows when the page is turned back by `degrees`.
double sharpness(const std::vector<cv::Point> &ink, double degrees, std::vector<int> &rows)
{
    const double angle = degrees * CV_PI / 180;
    const double sine = std::sin(angle), cosine = std::cos(angle);
    const auto middle = double(rows.size()) / 2;
    std::fill(rows.begin(), rows.end(), 0);
    for (const cv::Point &p : ink) {
        const double row = p.y * cosine - p.x * sine + middle;
        if (row >= 0 && row < double(rows.size()))
            ++rows[std::size_t(row)];
    }
    double sum = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        sum += double(rows[i] - rows[i - 1]) * (rows[i] - rows[i - 1]);
    return sum;
}

double sharpest(const std::vector<cv::Point> &ink, double from, double to, double step, std::vector<int> &rows)
{
    double best = 0, most = -1;
    for (double degrees = from; degrees <= to + step / 2; degrees += step) {
        const double value = sharpness(ink, degrees, rows);
        if (value > most) {
            most = value;
            best = degrees;
        }
    }
    return best;
}

/// The rim of a picture: what the lid looks like, as far as nothing lies across it.
int lidOf(const cv::Mat &grey)
{
    std::vector<uchar> rim;
    for (int x = 0; x < grey.cols; ++x) {
        rim.push_back(grey.at<uchar>(0, x));
        rim.push_back(grey.at<uchar>(grey.rows - 1, x));
    }
    for (int y = 0; y < grey.rows; ++y) {
        rim.push_back(grey.at<uchar>(y, 0));
        rim.push_back(grey.at<uchar>(y, grey.cols - 1));
    }
    std::nth_element(rim.begin(), rim.begin() + std::ptrdiff_t(rim.size() / 2), rim.end());
    return rim[rim.size() / 2];
}

/// What lies on the glass, in working pixels; empty when nothing does.
cv::Rect contentOf(const cv::Mat &grey, int lid, double margin)
{
    constexpr int different = 40;
    constexpr int joint = 9;
    constexpr int leastArea = 60;
    cv::Mat mask, labels, stats, centres;
    if (lid < kDarkLid)
        cv::threshold(grey, mask, lid + different, 255, cv::THRESH_BINARY);
    else
        mask = inkOf(grey);
    cv::morphologyEx(mask, mask, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {joint, joint}));
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, centres);
    cv::Rect all;
    for (int i = 1; i < count; ++i) {
        if (stats.at<int>(i, cv::CC_STAT_AREA) < leastArea)
            continue;
        const cv::Rect part(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                            stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        all = all.empty() ? part : (all | part);
    }
    if (all.empty() || lid < kDarkLid)
        return all;
    const int room = int(margin);
    all = {all.x - room, all.y - room, all.width + 2 * room, all.height + 2 * room};
    return all & cv::Rect(0, 0, grey.cols, grey.rows);
}

/// Keeps every pixel: the sheet grows as its corners swing out.
cv::Mat turnedBy(const cv::Mat &image, double degreesClockwise, int lid)
{
    const double angle = std::abs(degreesClockwise) * CV_PI / 180;
    const int width = int(std::ceil(image.cols * std::cos(angle) + image.rows * std::sin(angle)));
    const int height = int(std::ceil(image.cols * std::sin(angle) + image.rows * std::cos(angle)));
    cv::Mat turn =
        cv::getRotationMatrix2D({float(image.cols - 1) / 2, float(image.rows - 1) / 2}, -degreesClockwise, 1);
    turn.at<double>(0, 2) += (width - image.cols) / 2.0;
    turn.at<double>(1, 2) += (height - image.rows) / 2.0;
    cv::Mat out;
    cv::warpAffine(image, out, turn, {width, height}, cv::INTER_CUBIC, cv::BORDER_CONSTANT, cv::Scalar::all(lid));
    return out;
}

Frame plain(const Frame &frame)
{
    if (frame.format != PixelFormat::Bgrx32)
        return frame;
    cv::Mat rgb;
    cv::cvtColor(matOf(frame), rgb, cv::COLOR_BGRA2RGB);
    return frameOf(rgb);
}

} // namespace

double skewOf(const Frame &page, int dpi)
{
    if (!page.valid())
        return 0;
    std::vector<cv::Point> ink;
    const cv::Mat found = inkOf(workingGrey(page, dpi));
    cv::findNonZero(found, ink);
    if (ink.size() < kLeastInk)
        return 0;
    // Every so-manieth pixel says as much as all of them.
    const std::size_t stride = 1 + ink.size() / kMostInk;
    std::vector<cv::Point> some;
    for (std::size_t i = 0; i < ink.size(); i += stride)
        some.push_back({ink[i].x - found.cols / 2, ink[i].y - found.rows / 2});
    std::vector<int> rows(std::size_t(std::hypot(found.cols, found.rows)) + 2);
    const double coarse = sharpest(some, -kMostLean, kMostLean, kCoarseStep, rows);
    return sharpest(some, coarse - kCoarseStep, coarse + kCoarseStep, kFineStep, rows);
}

StraightPage straighten(const Frame &scan, int dpi)
{
    StraightPage page{plain(scan), 0, false, looksBlank(scan, dpi)};
    if (!scan.valid())
        return page;
    const int lid = lidOf(workingGrey(page.picture, dpi));
    const double skew = page.blank ? 0 : skewOf(page.picture, dpi);
    if (std::abs(skew) >= kLeastTurn) {
        page.picture = frameOf(turnedBy(matOf(page.picture), -skew, lid));
        page.turned = -skew;
    }
    const double scale = workingScale(dpi);
    const cv::Rect content =
        contentOf(workingGrey(page.picture, dpi), lid, kMarginMm * std::max(dpi, 50) * scale / kMmPerInch);
    const cv::Rect wanted = cv::Rect(int(content.x / scale), int(content.y / scale), int(content.width / scale),
                                     int(content.height / scale))
                            & cv::Rect(0, 0, page.picture.width, page.picture.height);
    // A blank sheet has nothing to be cut to, unless the lid is dark.
    const bool whole = wanted.area() > kNearlyAll * page.picture.width * page.picture.height;
    if (content.empty() || whole || (page.blank && lid >= kDarkLid))
        return page;
    page.picture = frameOf(matOf(page.picture)(wanted).clone());
    page.cropped = true;
    return page;
}

bool looksBlank(const Frame &page, int dpi)
{
    if (!page.valid())
        return true;
    const cv::Mat grey = workingGrey(page, dpi);
    const double perMm = std::max(dpi, 50) * workingScale(dpi) / kMmPerInch;
    const int rim = int(kRimMm * perMm);
    const cv::Rect inner(rim, rim, grey.cols - 2 * rim, grey.rows - 2 * rim);
    if (inner.width <= 0 || inner.height <= 0)
        return true;
    cv::Mat ink = inkOf(grey(inner));
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres);
    constexpr int speck = 6; // dust of a quarter of a millimetre
    double area = 0;
    for (int i = 1; i < count; ++i) {
        const int pixels = stats.at<int>(i, cv::CC_STAT_AREA);
        area += pixels > speck ? pixels : 0;
    }
    return area / (perMm * perMm) < kBlankInkMm2;
}

Frame quarterTurned(const Frame &frame, int quarters)
{
    const int turns = ((quarters % 4) + 4) % 4;
    const Frame source = plain(frame);
    if (turns == 0)
        return source;
    cv::Mat out;
    cv::rotate(matOf(source), out,
               turns == 1   ? cv::ROTATE_90_CLOCKWISE
               : turns == 2 ? cv::ROTATE_180
                            : cv::ROTATE_90_COUNTERCLOCKWISE);
    return frameOf(out);
}

} // namespace seva
