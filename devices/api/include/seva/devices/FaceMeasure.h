// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace seva {

/// What is measured on a portrait. Values up to 0x5C: the identifiers of ISO/IEC 29794-5:2025 as OFIQ
/// numbers them; from 0x80: our own. Each scalar is 0 (worst) to 100 (best), -1 = not assessed.
enum class FaceMeasure : quint8 {
    UnifiedQuality = 0x41,
    BackgroundUniformity = 0x42,
    IlluminationUniformity = 0x43,
    LuminanceMean = 0x44,
    LuminanceVariance = 0x45,
    UnderExposurePrevention = 0x46,
    OverExposurePrevention = 0x47,
    DynamicRange = 0x48,
    Sharpness = 0x49,
    CompressionArtifacts = 0x4A,
    NaturalColour = 0x4B,
    SingleFacePresent = 0x4C,
    EyesOpen = 0x4D,
    MouthClosed = 0x4E,
    EyesVisible = 0x4F,
    MouthOcclusionPrevention = 0x50,
    FaceOcclusionPrevention = 0x51,
    InterEyeDistance = 0x52,
    HeadSize = 0x53,
    LeftwardCrop = 0x54,
    RightwardCrop = 0x55,
    DownwardCrop = 0x56,
    UpwardCrop = 0x57,
    HeadPoseYaw = 0x58,
    HeadPosePitch = 0x59,
    HeadPoseRoll = 0x5A,
    ExpressionNeutrality = 0x5B,
    NoHeadCoverings = 0x5C,
    BackgroundWhiteness = 0x80,
    NoGlare = 0x81,
    NoShadows = 0x82,
    GazeAhead = 0x83,
    NoRedEyes = 0x84,
};

inline constexpr int notAssessed = -1;

using FaceScores = QMap<FaceMeasure, int>;

/// "EyesOpen" and back: the names used in service definitions and scenes.
QString faceMeasureName(FaceMeasure measure);
std::optional<FaceMeasure> faceMeasureOf(const QString &name);
/// Every measure once, in the order of its value.
const QList<FaceMeasure> &faceMeasures();

/// How a frame was judged. `worst` is the one hint to show: the assessed measure farthest below its
/// threshold; nothing when all pass.
struct FaceQuality
{
    FaceScores scores;
    std::optional<FaceMeasure> worst;

    int score(FaceMeasure measure) const { return scores.value(measure, notAssessed); }
    /// Every assessed measure reaches its threshold.
    bool passes() const { return !worst.has_value(); }
};

/// Judges scores by thresholds (0 to 100 each); a measure not assessed is neither good nor bad.
FaceQuality judged(const FaceScores &scores, const FaceScores &thresholds);

} // namespace seva
