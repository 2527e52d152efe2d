// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/FaceMatcher.h>

#include "Networks.h"
#include "Pixels.h"

#include <opencv2/imgproc.hpp>

#include <array>

namespace seva {

namespace {

/// Faces are sought in a picture of at most so many pixels across.
constexpr int kLargest = 640;
constexpr int kSide = 112;
/// A face below this part of the picture's height is one on a page; so much of its own height is left around it.
constexpr double kOnAPage = 0.25;
constexpr double kRoom = 0.6;
/// Where eyes, nose and corners of the mouth lie in the aligned picture (ArcFace's reference points).
const std::array<cv::Point2d, 5> kReference{
    {{38.2946, 51.6963}, {73.5318, 51.5014}, {56.0252, 71.7366}, {41.5493, 92.3655}, {70.7299, 92.2041}}};

using Points = std::array<cv::Point2d, 5>;

cv::Mat shrunk(const cv::Mat &rgb)
{
    const double scale = double(kLargest) / std::max(rgb.cols, rgb.rows);
    cv::Mat small = rgb;
    if (scale < 1)
        cv::resize(rgb, small, {}, scale, scale, cv::INTER_AREA);
    return small;
}

Points fiveOf(const std::vector<cv::Point2d> &p)
{
    const auto mean = [&p](std::initializer_list<std::size_t> which) {
        cv::Point2d sum;
        for (const std::size_t i : which)
            sum += p[i];
        return sum / double(which.size());
    };
    return {mean({37, 38, 40, 41}), mean({43, 44, 46, 47}), p[30], mean({48, 60}), mean({54, 64})};
}

cv::Point2d meanOf(const Points &points)
{
    cv::Point2d sum;
    for (const cv::Point2d &point : points)
        sum += point;
    return sum / double(points.size());
}

/// Turned, scaled and moved, but not sheared: the least squares of Umeyama (1991) in the plane.
cv::Matx23d alignment(const Points &seen)
{
    const cv::Point2d from = meanOf(seen), to = meanOf(kReference);
    double along = 0, across = 0, size = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const cv::Point2d a = seen[i] - from, b = kReference[i] - to;
        along += a.dot(b);
        across += a.cross(b);
        size += a.dot(a);
    }
    const double c = along / std::max(1e-9, size), s = across / std::max(1e-9, size);
    return {c, -s, to.x - c * from.x + s * from.y, s, c, to.y - s * from.x - c * from.y};
}

class Matcher : public FaceMatcher
{
public:
    // A Net is a handle.
    explicit Matcher(const std::array<cv::dnn::Net, 3> &nets)
        : m_detector(nets[0]), m_landmarks(nets[1]), m_features(nets[2])
    {
    }

    Result<double> similarity(const Frame &first, const Frame &second) override
    {
        std::array<cv::Mat, 2> features;
        const std::array<const Frame *, 2> frames{&first, &second};
        for (std::size_t i = 0; i < frames.size(); ++i) {
            try {
                features[i] = featuresOf(*frames[i]);
            } catch (const cv::Exception &) {
                // A model of another shape sees nothing.
                features[i].release();
            }
            if (features[i].empty())
                return fault("vision.no-face-to-compare", QString::number(i + 1));
        }
        return features[0].dot(features[1]);
    }

private:
    std::optional<Points> pointsOf(const cv::Mat &rgb)
    {
        const auto faces = face::findFaces(m_detector, rgb);
        if (faces.empty())
            return std::nullopt;
        const auto points = face::findPoints(m_landmarks, rgb, faces[0].box);
        return points.empty() ? std::nullopt : std::optional(fiveOf(points));
    }

    /// A photograph printed on a page is a small part of it: its pixels are taken out of the page before that is
    /// shrunk.
    cv::Mat closeUp(const cv::Mat &rgb)
    {
        const cv::Mat small = shrunk(rgb);
        const auto faces = face::findFaces(m_detector, small);
        if (faces.empty() || faces[0].box.height > kOnAPage * small.rows)
            return small;
        const double scale = double(rgb.rows) / small.rows;
        const cv::Rect2d seen = faces[0].box;
        const double room = kRoom * seen.height;
        const cv::Rect around(cv::Point(scale * (seen.tl() - cv::Point2d(room, room))),
                              cv::Point(scale * (seen.br() + cv::Point2d(room, room))));
        return shrunk(rgb(around & cv::Rect({}, rgb.size())));
    }

    /// Of length 1; empty when there is no face.
    cv::Mat featuresOf(const Frame &frame)
    {
        if (!frame.valid())
            return {};
        cv::Mat rgb = closeUp(face::rgbOf(frame));
        auto points = pointsOf(rgb);
        if (!points) {
            // A face that fills the picture, as in a chip, is found once there is room around it.
            const int room = std::max(rgb.cols, rgb.rows) * 3 / 10;
            cv::Mat padded;
            cv::copyMakeBorder(rgb, padded, room, room, room, room, cv::BORDER_REPLICATE);
            rgb = padded;
            points = pointsOf(rgb);
        }
        if (!points)
            return {};
        cv::Mat aligned;
        cv::warpAffine(rgb, aligned, alignment(*points), {kSide, kSide}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        constexpr bool toBgr = true;
        m_features.setInput(cv::dnn::blobFromImage(aligned, 1.0 / 128, {}, cv::Scalar::all(127), toBgr));
        const cv::Mat found = m_features.forward().reshape(1, 1);
        const double length = cv::norm(found);
        return length > 0 ? cv::Mat(found / length) : cv::Mat();
    }

    cv::dnn::Net m_detector, m_landmarks, m_features;
};

} // namespace

Result<std::unique_ptr<FaceMatcher>> FaceMatcher::load(const FaceModels &models, const QString &features)
{
    std::array<cv::dnn::Net, 3> nets;
    const std::array<QString, 3> files{models.detector, models.landmarks, features};
    for (std::size_t i = 0; i < files.size(); ++i) {
        auto net = face::readModel(files[i]);
        if (!net)
            return net.fault();
        nets[i] = *net;
    }
    return std::unique_ptr<FaceMatcher>(std::make_unique<Matcher>(nets));
}

QString installedFeatureModel()
{
    return QStringLiteral(SEVA_PARTS_DIR "/faceplugin-face-recognition-js/model/fr_feature.onnx");
}

} // namespace seva
