// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/FaceCheck.h>

#include "Crown.h"
#include "HeadPose.h"
#include "Measures.h"
#include "Networks.h"
#include "Pixels.h"

#include <opencv2/imgproc.hpp>

namespace seva {

namespace {

/// Faces are sought, and most is measured, in a picture of at most so many pixels across.
constexpr int kLargest = 640;

double lengthOf(const QPointF &line)
{
    return std::hypot(line.x(), line.y());
}

QPointF qt(const cv::Point2d &point)
{
    return {point.x, point.y};
}

FaceView viewOf(const cv::Rect2d &box, const std::vector<cv::Point2d> &points, const cv::Mat &rgb)
{
    FaceView view;
    view.box = {box.x, box.y, box.width, box.height};
    for (const cv::Point2d &point : points)
        view.points.append(qt(point));
    const auto mean = [&view](int first) {
        QPointF sum;
        for (int i = first; i < first + 6; ++i)
            sum += view.points[i];
        return sum / 6;
    };
    view.leftEye = mean(36);
    view.rightEye = mean(42);
    view.chin = view.points[8];
    if (const auto pose = face::headPose(points, rgb.size())) {
        view.yaw = pose->yaw;
        view.pitch = pose->pitch;
        view.roll = pose->roll;
    }
    view.crown = face::crownOf(rgb, view);
    return view;
}

FaceView enlarged(FaceView view, double by)
{
    view.box = {view.box.topLeft() * by, view.box.size() * by};
    for (QPointF &point : view.points)
        point *= by;
    for (QPointF *point : {&view.leftEye, &view.rightEye, &view.chin, &view.crown})
        *point *= by;
    return view;
}

class Networks : public FaceCheck
{
public:
    // A Net is a handle.
    Networks(const cv::dnn::Net &detector, const cv::dnn::Net &landmarks) : m_detector(detector), m_landmarks(landmarks)
    {
    }

    FaceLook look(const Frame &frame, Framing framing) override
    {
        FaceLook look;
        look.scores = face::scoresOf({});
        look.scores.insert(FaceMeasure::SingleFacePresent, 0);
        if (!frame.valid())
            return look;
        try {
            see(frame, framing, look);
        } catch (const cv::Exception &) {
            // A model of another shape: no face rather than a wrong one.
            look.face.reset();
        }
        return look;
    }

private:
    void see(const Frame &frame, Framing framing, FaceLook &look)
    {
        const cv::Mat whole = face::rgbOf(frame);
        const double shrunk = std::min(1.0, double(kLargest) / std::max(whole.cols, whole.rows));
        cv::Mat small = whole;
        if (shrunk < 1)
            cv::resize(whole, small, {}, shrunk, shrunk, cv::INTER_AREA);
        const auto faces = face::findFaces(m_detector, small);
        look.faces = int(faces.size());
        if (faces.empty())
            return;
        const auto points = face::findPoints(m_landmarks, small, faces[0].box);
        if (points.empty())
            return;
        const FaceView view = viewOf(faces[0].box, points, small);
        look.face = enlarged(view, 1 / shrunk);
        const face::Scene near{small, view, framing}, own{whole, *look.face, framing};
        face::Measured measured;
        measured.insert(FaceMeasure::SingleFacePresent,
                        faces.size() > 1 ? faces[1].box.area() / faces[0].box.area() : 0);
        face::measurePlace(own, measured);
        face::measureFeatures(near, measured);
        face::measureTone(near, measured);
        face::measureWall(near, measured);
        face::measureDetail(own, measured);
        look.scores = face::scoresOf(measured);
    }

    cv::dnn::Net m_detector;
    cv::dnn::Net m_landmarks;
};

} // namespace

namespace face {

cv::Point2d pointOf(const QPointF &point)
{
    return {point.x(), point.y()};
}

cv::Rect inside(const cv::Rect2d &box, const cv::Mat &picture)
{
    return cv::Rect(box) & cv::Rect({}, picture.size());
}

} // namespace face

double FaceView::headHeight() const
{
    return lengthOf(chin - crown);
}

double FaceView::eyeDistance() const
{
    return lengthOf(leftEye - rightEye);
}

Result<std::unique_ptr<FaceCheck>> FaceCheck::load(const FaceModels &models)
{
    auto detector = face::readModel(models.detector);
    if (!detector)
        return detector.fault();
    auto landmarks = face::readModel(models.landmarks);
    if (!landmarks)
        return landmarks.fault();
    return std::unique_ptr<FaceCheck>(std::make_unique<Networks>(*detector, *landmarks));
}

FaceModels installedFaceModels()
{
    const QString place = QStringLiteral(SEVA_PARTS_DIR "/faceplugin-face-recognition-js/model/");
    return {place + QStringLiteral("fr_detect.onnx"), place + QStringLiteral("fr_landmark.onnx")};
}

} // namespace seva
