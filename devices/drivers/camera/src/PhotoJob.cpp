// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PhotoJob.h"

#include <seva/vision/Codec.h>
#include <seva/vision/PortraitCrop.h>

namespace seva::camera {

namespace {

constexpr Instant kHold = 500;
/// What cropping, encoding and the way to the screen may take.
constexpr Instant kLastMoment = 1'500;
constexpr int kQuality = 92;
/// 630 pixels are 35 mm (ISO/IEC 39794-5; ICAO 9303-3).
constexpr double kPictureInches = 35 / 25.4;
constexpr int kNoFace = -1'000;

/// How far the worst measure is above its threshold; below 0 when it is not.
int rankOf(const FaceLook &look, const FaceScores &thresholds)
{
    int rank = look.face ? 100 : kNoFace;
    for (auto it = thresholds.cbegin(); it != thresholds.cend(); ++it) {
        const int score = look.scores.value(it.key(), notAssessed);
        if (score != notAssessed)
            rank = std::min(rank, score - it.value());
    }
    return rank;
}

/// Where a face would be that stands in the middle of the frame.
FaceView middleOf(const Frame &frame)
{
    FaceView view;
    const double high = 0.36 * frame.height;
    view.chin = QPointF(frame.width / 2.0, frame.height / 2.0 + high);
    view.crown = QPointF(frame.width / 2.0, frame.height / 2.0 - high);
    return view;
}

} // namespace

PhotoJob::PhotoJob(const PhotoRequest &request, Instant now)
    : m_request(request), m_until(now + request.context.deadline.count())
{
}

void PhotoJob::add(const JudgedFrame &judged, Instant at)
{
    ++m_frames;
    const int rank = rankOf(judged.look, m_request.thresholds);
    if (!m_best || rank > m_bestRank) {
        m_best = judged;
        m_bestRank = rank;
    }
    if (rank < 0)
        m_passingSince = -1;
    else if (m_passingSince < 0)
        m_passingSince = at;
}

bool PhotoJob::ripe(Instant now) const
{
    if (m_frames < 1)
        return false;
    if (now >= m_until - kLastMoment)
        return true;
    if (m_frames < m_request.frames)
        return false;
    return !m_request.automatic || (m_passingSince >= 0 && now - m_passingSince >= kHold);
}

Result<PhotoCapture> developed(const JudgedFrame &judged, const PhotoRequest &request)
{
    PortraitShape shape;
    shape.width = request.width;
    shape.height = request.height;
    const auto portrait = cropPortrait(judged.frame, judged.look.face.value_or(middleOf(judged.frame)), shape);
    if (!portrait)
        return portrait.fault();
    const auto picture = encodeJpeg(portrait->frame, kQuality, int(std::lround(request.width / kPictureInches)));
    if (!picture)
        return picture.fault();
    const auto original = encodeJpeg(judged.frame, kQuality, 0);
    if (!original)
        return original.fault();
    PhotoCapture capture;
    capture.picture = *picture;
    capture.original = *original;
    capture.quality = seva::judged(judged.look.scores, request.thresholds);
    return capture;
}

} // namespace seva::camera
