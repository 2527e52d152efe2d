// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measures.h"

#include <array>

namespace seva::face {

namespace {

/// From `worst` (0) to `best` (100), straight between; worst may be the larger one.
struct Scale
{
    FaceMeasure measure;
    double worst, best;
};

using enum FaceMeasure;

// 50 lies where a limit is known (ISO/IEC 39794-5: 90 pixels between the eyes, 5 to 8 degrees) or where drawn portraits
// of the seeds below 100 part into good and bad. docs/photo-check.md says which is which.
constexpr std::array<Scale, 25> kScales{{
    {BackgroundUniformity, 20, 0},
    {IlluminationUniformity, 0.4, 1},
    {LuminanceMean, 0.2, 0},
    {LuminanceVariance, 0.01, 0.09},
    {UnderExposurePrevention, 0.5, 0},
    {OverExposurePrevention, 0.3, 0},
    {DynamicRange, 1, 7},
    {Sharpness, 0.25, 0.65},
    {CompressionArtifacts, 2, 1},
    {NaturalColour, 16, 0},
    {SingleFacePresent, 0.16, 0},
    {EyesOpen, 0.53, 0.97},
    {MouthClosed, 0.05, 0},
    {InterEyeDistance, 50, 130},
    {HeadSize, 0.16, 0},
    {LeftwardCrop, 0, 0.12},
    {RightwardCrop, 0, 0.12},
    {DownwardCrop, 0.03, 0.15},
    {UpwardCrop, 0.03, 0.15},
    {HeadPoseYaw, 16, 0},
    {HeadPosePitch, 20, 0},
    {HeadPoseRoll, 16, 0},
    {BackgroundWhiteness, 60, 0},
    {NoGlare, 0.08, 0},
    {NoShadows, 16, 0},
}};

constexpr int kSeen = 40;
constexpr std::array<Scale, 2> kEyeScales{{{GazeAhead, 0.20, 0.02}, {NoRedEyes, 0.2, 0}}};

void rate(const Scale &scale, const Measured &measured, FaceScores &scores)
{
    const auto at = measured.constFind(scale.measure);
    if (at == measured.cend())
        return;
    const double part = std::clamp((*at - scale.worst) / (scale.best - scale.worst), 0.0, 1.0);
    scores.insert(scale.measure, int(std::lround(part * 100)));
}

} // namespace

FaceScores scoresOf(const Measured &measured)
{
    FaceScores scores;
    for (const FaceMeasure measure : faceMeasures())
        scores.insert(measure, notAssessed);
    for (const Scale &scale : kScales)
        rate(scale, measured, scores);
    // Eyes that are shut show neither gaze nor colour.
    if (scores.value(EyesOpen) >= kSeen) {
        for (const Scale &scale : kEyeScales)
            rate(scale, measured, scores);
    }
    return scores;
}

} // namespace seva::face
