// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/devices/FaceMeasure.h>
#include <seva/devices/Images.h>

#include <QPointF>
#include <QRectF>

#include <memory>

namespace seva {

/// Models as files; each may be replaced by another of the same shape.
struct FaceModels
{
    /// ONNX: 1x3x240x320 R, G, B, (x - 127) / 128, to boxes 1xNx4 (0 to 1: left, top, right, bottom) and scores 1xNx2.
    QString detector;
    /// ONNX: 1x1x64x64 grey, x / 256, to 136 numbers: the 68 points of iBUG in order, x and y from 0 to 1.
    QString landmarks;
};

/// What the picture is to be: a frame out of which the portrait is cut, or the finished portrait.
enum class Framing { Live, Finished };

/// One face, in pixels of the frame.
struct FaceView
{
    QRectF box;
    /// 68 points: jaw 0-16, brows 17-26, nose 27-35, eyes 36-47, lips 48-67.
    QList<QPointF> points;
    QPointF leftEye, rightEye;
    QPointF chin;
    /// The head without hair (ISO/IEC 39794-5 D.1), estimated from the border of the hair and the face's proportions.
    QPointF crown;
    /// Degrees; 0 = straight ahead. Positive: turned to the picture's right, chin up, tilted clockwise.
    double yaw = 0, pitch = 0, roll = 0;

    double headHeight() const;
    double eyeDistance() const;
};

struct FaceLook
{
    FaceScores scores;
    int faces = 0;
    /// The largest one.
    std::optional<FaceView> face;
};

/// Looks at one frame. Not to be shared between threads. Every measure of docs/photo-check.md is in the scores; those
/// that cannot be measured are notAssessed.
class FaceCheck
{
public:
    /// Fault "vision.model-unreadable" with the file.
    static Result<std::unique_ptr<FaceCheck>> load(const FaceModels &models);
    virtual ~FaceCheck() = default;
    /// An invalid frame has no face, and no score but SingleFacePresent 0.
    virtual FaceLook look(const Frame &frame, Framing framing) = 0;
};

/// The models './seva setup' unpacked, or that stand beside the installed programs.
FaceModels installedFaceModels();

} // namespace seva
