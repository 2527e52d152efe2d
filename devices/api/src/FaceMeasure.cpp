// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/FaceMeasure.h>

#include <utility>

namespace seva {

namespace {

// One table, so that a name and its measure cannot drift apart.
const QList<std::pair<FaceMeasure, QString>> &table()
{
    using enum FaceMeasure;
    static const QList<std::pair<FaceMeasure, QString>> rows{
        {UnifiedQuality, QStringLiteral("UnifiedQuality")},
        {BackgroundUniformity, QStringLiteral("BackgroundUniformity")},
        {IlluminationUniformity, QStringLiteral("IlluminationUniformity")},
        {LuminanceMean, QStringLiteral("LuminanceMean")},
        {LuminanceVariance, QStringLiteral("LuminanceVariance")},
        {UnderExposurePrevention, QStringLiteral("UnderExposurePrevention")},
        {OverExposurePrevention, QStringLiteral("OverExposurePrevention")},
        {DynamicRange, QStringLiteral("DynamicRange")},
        {Sharpness, QStringLiteral("Sharpness")},
        {CompressionArtifacts, QStringLiteral("CompressionArtifacts")},
        {NaturalColour, QStringLiteral("NaturalColour")},
        {SingleFacePresent, QStringLiteral("SingleFacePresent")},
        {EyesOpen, QStringLiteral("EyesOpen")},
        {MouthClosed, QStringLiteral("MouthClosed")},
        {EyesVisible, QStringLiteral("EyesVisible")},
        {MouthOcclusionPrevention, QStringLiteral("MouthOcclusionPrevention")},
        {FaceOcclusionPrevention, QStringLiteral("FaceOcclusionPrevention")},
        {InterEyeDistance, QStringLiteral("InterEyeDistance")},
        {HeadSize, QStringLiteral("HeadSize")},
        {LeftwardCrop, QStringLiteral("LeftwardCrop")},
        {RightwardCrop, QStringLiteral("RightwardCrop")},
        {DownwardCrop, QStringLiteral("DownwardCrop")},
        {UpwardCrop, QStringLiteral("UpwardCrop")},
        {HeadPoseYaw, QStringLiteral("HeadPoseYaw")},
        {HeadPosePitch, QStringLiteral("HeadPosePitch")},
        {HeadPoseRoll, QStringLiteral("HeadPoseRoll")},
        {ExpressionNeutrality, QStringLiteral("ExpressionNeutrality")},
        {NoHeadCoverings, QStringLiteral("NoHeadCoverings")},
        {BackgroundWhiteness, QStringLiteral("BackgroundWhiteness")},
        {NoGlare, QStringLiteral("NoGlare")},
        {NoShadows, QStringLiteral("NoShadows")},
        {GazeAhead, QStringLiteral("GazeAhead")},
        {NoRedEyes, QStringLiteral("NoRedEyes")},
    };
    return rows;
}

} // namespace

QString faceMeasureName(FaceMeasure measure)
{
    for (const auto &[value, name] : table()) {
        if (value == measure)
            return name;
    }
    return {};
}

std::optional<FaceMeasure> faceMeasureOf(const QString &name)
{
    for (const auto &[value, known] : table()) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

const QList<FaceMeasure> &faceMeasures()
{
    static const QList<FaceMeasure> all = [] {
        QList<FaceMeasure> list;
        for (const auto &row : table())
            list.append(row.first);
        return list;
    }();
    return all;
}

FaceQuality judged(const FaceScores &scores, const FaceScores &thresholds)
{
    FaceQuality quality{scores, {}};
    int farthest = 0;
    for (auto it = thresholds.cbegin(); it != thresholds.cend(); ++it) {
        const int score = quality.score(it.key());
        if (score == notAssessed || it.value() - score <= farthest)
            continue;
        farthest = it.value() - score;
        quality.worst = it.key();
    }
    return quality;
}

} // namespace seva
