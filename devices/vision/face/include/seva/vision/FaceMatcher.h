// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/vision/FaceCheck.h>

namespace seva {

/// How like two faces are. Not to be shared between threads. What its numbers are worth: docs/face-comparison.md.
class FaceMatcher
{
public:
    /// `features`, ONNX: 1x3x112x112 B, G, R, (x - 127) / 128, aligned on five points as ArcFace has them, to one row
    /// of numbers. Fault "vision.model-unreadable" with the file.
    static Result<std::unique_ptr<FaceMatcher>> load(const FaceModels &models, const QString &features);
    virtual ~FaceMatcher() = default;
    /// Cosine of the features of the largest face of each, -1 to 1. Fault "vision.no-face-to-compare" with the 1 or 2
    /// of the picture that shows none.
    virtual Result<double> similarity(const Frame &first, const Frame &second) = 0;
};

/// The model './seva setup' unpacked. Nothing loads it unasked.
QString installedFeatureModel();

} // namespace seva
