// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Networks.h"

#include <opencv2/imgproc.hpp>

#include <QFile>

#include <array>

namespace seva::face {

namespace {

constexpr qint64 kMaxModelBytes = qint64{64} * 1024 * 1024;
const cv::Size kLookSize(320, 240);
constexpr float kLeastScore = 0.65F;
constexpr float kSameFace = 0.4F;
constexpr int kMostCandidates = 200;
constexpr std::size_t kMostFaces = 16;
constexpr int kPointsSide = 64;
constexpr int kPoints = 68;

/// The picture small enough for the network, its shape kept, in the upper left corner; `scale` leads there.
cv::Mat letter(const cv::Mat &rgb, double &scale)
{
    scale = std::min(double(kLookSize.width) / rgb.cols, double(kLookSize.height) / rgb.rows);
    cv::Mat small;
    cv::resize(rgb, small, {}, scale, scale, cv::INTER_AREA);
    cv::Mat sheet(kLookSize, CV_8UC3, cv::Scalar::all(127));
    const cv::Rect place = cv::Rect({}, small.size()) & cv::Rect({}, kLookSize);
    small(place).copyTo(sheet(place));
    return sheet;
}

/// Pixels of the square, and the border's ones beyond the picture.
cv::Mat square(const cv::Mat &grey, const cv::Rect2d &box)
{
    const double scale = kPointsSide / box.width;
    const cv::Matx23d move(scale, 0, -box.x * scale, 0, scale, -box.y * scale);
    cv::Mat small = grey;
    cv::Matx23d last = move;
    // Averaging down first keeps what lies between the samples.
    if (scale < 0.5) {
        cv::resize(grey, small, {}, 2 * scale, 2 * scale, cv::INTER_AREA);
        last = cv::Matx23d(0.5, 0, -box.x * scale, 0, 0.5, -box.y * scale);
    }
    cv::Mat cut;
    cv::warpAffine(small, cut, last, {kPointsSide, kPointsSide}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return cut;
}

} // namespace

Result<cv::dnn::Net> readModel(const QString &path)
{
    const auto unreadable = [&path] { return fault("vision.model-unreadable", path); };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxModelBytes)
        return unreadable();
    const QByteArray bytes = file.readAll();
    try {
        cv::dnn::Net net = cv::dnn::readNetFromONNX(bytes.constData(), std::size_t(bytes.size()));
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        return net;
    } catch (const cv::Exception &) {
        return unreadable();
    }
}

std::vector<Found> findFaces(cv::dnn::Net &net, const cv::Mat &rgb)
{
    double scale = 1;
    net.setInput(cv::dnn::blobFromImage(letter(rgb, scale), 1.0 / 128, {}, cv::Scalar::all(127)));
    std::vector<cv::Mat> out;
    net.forward(out, net.getUnconnectedOutLayersNames());
    if (out.size() != 2)
        return {};
    const bool boxesFirst = out[0].size[2] == 4;
    const cv::Mat boxes = out[boxesFirst ? 0 : 1].reshape(1, out[boxesFirst ? 0 : 1].size[1]);
    const cv::Mat scores = out[boxesFirst ? 1 : 0].reshape(1, boxes.rows);
    std::vector<cv::Rect2d> all;
    std::vector<float> sure;
    for (int i = 0; i < boxes.rows; ++i) {
        const float *b = boxes.ptr<float>(i);
        const cv::Rect2d box(cv::Point2d(b[0] * kLookSize.width, b[1] * kLookSize.height) / scale,
                             cv::Point2d(b[2] * kLookSize.width, b[3] * kLookSize.height) / scale);
        all.push_back(box);
        sure.push_back(scores.at<float>(i, 1));
    }
    std::vector<int> kept;
    cv::dnn::NMSBoxes(all, sure, kLeastScore, kSameFace, kept, 1.F, kMostCandidates);
    std::vector<Found> faces;
    for (const int i : kept)
        faces.push_back({all[std::size_t(i)], sure[std::size_t(i)]});
    std::sort(faces.begin(), faces.end(), [](const Found &a, const Found &b) { return a.box.area() > b.box.area(); });
    faces.resize(std::min(faces.size(), kMostFaces));
    return faces;
}

std::vector<cv::Point2d> findPoints(cv::dnn::Net &net, const cv::Mat &rgb, const cv::Rect2d &box)
{
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    static constexpr std::array<std::array<double, 3>, 3> looks{{{0, 0, 1}, {-0.02, 0.02, 1.04}, {0.02, -0.02, 0.98}}};
    std::vector<cv::Point2d> mean(kPoints);
    const cv::Point2d middle = (box.tl() + box.br()) / 2;
    for (const auto &[right, down, larger] : looks) {
        const double side = box.height * larger;
        const cv::Rect2d around(middle.x - side / 2 + right * side, middle.y - side / 2 + down * side, side, side);
        net.setInput(cv::dnn::blobFromImage(square(grey, around), 1.0 / 256));
        const cv::Mat found = net.forward().reshape(1, 1);
        if (found.cols != 2 * kPoints)
            return {};
        for (int i = 0; i < kPoints; ++i)
            mean[std::size_t(i)] += cv::Point2d(around.x + double(found.at<float>(0, 2 * i)) * side,
                                                around.y + double(found.at<float>(0, 2 * i + 1)) * side)
                                    / double(looks.size());
    }
    return mean;
}

} // namespace seva::face
