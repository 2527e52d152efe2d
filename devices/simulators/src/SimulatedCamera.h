// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Paint.h"
#include "Simulated.h"

#include <seva/devices/PhotoCamera.h>

namespace seva {

/// Shows a drawn face as the frames of the scene's step say, judges them by the scores written there,
/// and lets the shutter fall by the rules of the port.
class SimulatedCamera : public Simulated<PhotoCamera>
{
public:
    explicit SimulatedCamera(const SimulatorParts &parts);
    void setPreview(bool on) override;
    bool preview() const override { return m_preview; }
    void setThresholds(const FaceScores &thresholds) override { m_thresholds = thresholds; }
    RequestId capture(const PhotoRequest &request) override;

private:
    struct View
    {
        paint::Portrait look;
        FaceQuality quality;
    };
    struct Job
    {
        PhotoRequest request;
        SceneStep step;
        quint64 seed;
        Instant until = 0;
        Instant passingSince = -1;
        int frames = 0;
        int bestRank = -1000;
        View best;
    };

    void showPreview(quint64 round);
    void judgeNext(RequestId id, std::shared_ptr<Job> job);
    void deliver(RequestId id, const Job &job);
    bool enough(const Job &job) const;
    View viewOf(const QJsonObject &from, const FaceScores &thresholds, SeededRandom &random) const;
    void show(const paint::Portrait &look, quint64 seed);

    milliseconds m_frameTime;
    milliseconds m_hold;
    FaceScores m_thresholds;
    bool m_preview = false;
    /// Counts the times the preview was started, so that an old chain of frames ends.
    quint64 m_round = 0;
    quint64 m_seed;
};

} // namespace seva
