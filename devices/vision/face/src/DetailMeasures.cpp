// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measures.h"

#include <opencv2/imgproc.hpp>

namespace seva::face {

namespace {

/// A face is looked at as wide as this at most, so that a finer sensor does not make the same blur look sharper.
constexpr int kFaceWide = 256;
constexpr int kBlock = 8;

/// Energy of the finest structures against that of the coarser ones: blur takes the first and leaves the second.
double sharpness(const cv::Mat &grey)
{
    cv::Mat small = grey;
    if (grey.cols > kFaceWide) {
        const double scale = double(kFaceWide) / grey.cols;
        cv::resize(grey, small, {}, scale, scale, cv::INTER_AREA);
    }
    cv::Mat exact, soft, softer;
    small.convertTo(exact, CV_32F);
    cv::GaussianBlur(exact, soft, {}, 1.0);
    cv::GaussianBlur(exact, softer, {}, 3.0);
    const cv::Mat fine = exact - soft, coarse = soft - softer;
    cv::Scalar middle, fines, coarses;
    cv::meanStdDev(fine, middle, fines);
    cv::meanStdDev(coarse, middle, coarses);
    return fines[0] / std::max(0.5, coarses[0]);
}

/// Steps at the borders of 8 x 8 blocks against steps elsewhere: what JPEG leaves (over the whole picture).
double blockiness(const cv::Mat &grey)
{
    cv::Mat right, down;
    cv::absdiff(grey.colRange(1, grey.cols), grey.colRange(0, grey.cols - 1), right);
    cv::absdiff(grey.rowRange(1, grey.rows), grey.rowRange(0, grey.rows - 1), down);
    cv::Mat columns, rows;
    cv::reduce(right, columns, 0, cv::REDUCE_AVG, CV_32F);
    cv::reduce(down, rows, 1, cv::REDUCE_AVG, CV_32F);
    const auto ratio = [](const cv::Mat &line) {
        double border = 0, within = 0;
        int borders = 0, withins = 0;
        for (int i = 0; i < int(line.total()); ++i) {
            const double step = double(line.at<float>(i));
            (i % kBlock == kBlock - 1 ? border : within) += step;
            (i % kBlock == kBlock - 1 ? borders : withins) += 1;
        }
        constexpr double quiet = 0.05;
        return (border / std::max(1, borders) + quiet) / (within / std::max(1, withins) + quiet);
    };
    return (ratio(columns) + ratio(rows.t())) / 2;
}

} // namespace

void measureDetail(const Scene &scene, Measured &measured)
{
    const QRectF &box = scene.view.box;
    const cv::Rect face = inside({box.x(), box.y(), box.width(), box.height()}, scene.rgb);
    if (face.width < kBlock || face.height < kBlock)
        return;
    cv::Mat grey;
    cv::cvtColor(scene.rgb, grey, cv::COLOR_RGB2GRAY);
    measured.insert(FaceMeasure::Sharpness, sharpness(grey(face)));
    measured.insert(FaceMeasure::CompressionArtifacts, blockiness(grey));
}

} // namespace seva::face
