// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedCamera.h"

#include <QJsonArray>

namespace seva {

namespace {

constexpr int photoDpi = 457;
constexpr int photoQuality = 88;
constexpr int maxPixels = 4000;
constexpr int maxFrames = 10;

/// By how far the weakest measure is above (or below) its threshold.
int rankOf(const FaceQuality &quality, const FaceScores &thresholds)
{
    int rank = 100;
    for (auto it = thresholds.cbegin(); it != thresholds.cend(); ++it) {
        if (quality.score(it.key()) != notAssessed)
            rank = std::min(rank, quality.score(it.key()) - it.value());
    }
    return rank;
}

paint::Portrait lookOf(const QJsonObject &from)
{
    paint::Portrait look;
    look.faces = from[u"faces"].toInt(look.faces);
    look.eyesOpen = from[u"eyesOpen"].toBool(look.eyesOpen);
    look.mouthOpen = from[u"mouthOpen"].toBool(look.mouthOpen);
    look.blur = from[u"blur"].toInt(look.blur);
    look.brightness = from[u"brightness"].toInt(look.brightness);
    look.roll = from[u"roll"].toDouble(look.roll);
    return look;
}

} // namespace

SimulatedCamera::SimulatedCamera(const SimulatorParts &parts)
    : Simulated(DeviceKind::PhotoCamera, parts), m_frameTime(parts.scene.own[u"frameMs"].toInt(66)),
      m_hold(parts.scene.own[u"holdMs"].toInt(500)), m_seed(seedOf({}))
{
}

SimulatedCamera::View SimulatedCamera::viewOf(const QJsonObject &from, const FaceScores &thresholds,
                                              SeededRandom &random) const
{
    FaceScores scores;
    for (const FaceMeasure measure : faceMeasures())
        scores[measure] = 85 + int(random.below(14));
    const QJsonObject written = from[u"scores"].toObject();
    for (auto it = written.begin(); it != written.end(); ++it) {
        if (const auto measure = faceMeasureOf(it.key()))
            scores[*measure] = it.value().toInt();
    }
    return {lookOf(from), judged(scores, thresholds)};
}

void SimulatedCamera::show(const paint::Portrait &look, quint64 seed)
{
    constexpr int width = 480;
    constexpr int height = 640;
    paint::Portrait smaller = look;
    smaller.head = 0.6;
    Q_EMIT frameArrived(paint::frame(paint::portrait(smaller, width, height, seed), clock().now()));
}

void SimulatedCamera::setPreview(bool on)
{
    if (m_preview == on)
        return;
    m_preview = on;
    if (on)
        showPreview(++m_round);
}

void SimulatedCamera::showPreview(quint64 round)
{
    // Without a frame time there is nothing to see, and the loop would never end.
    const milliseconds pause = std::max(m_frameTime, milliseconds(20));
    later(0, pause, [this, round] {
        if (!m_preview || round != m_round)
            return;
        const bool live = status().state == DeviceState::Ready || status().state == DeviceState::NeedsAttention;
        if (live) {
            SeededRandom random(m_seed);
            show({}, m_seed);
            Q_EMIT frameJudged(viewOf({}, m_thresholds, random).quality);
        }
        showPreview(round);
    });
}

RequestId SimulatedCamera::capture(const PhotoRequest &request)
{
    const bool wrong = request.frames < 1 || request.frames > maxFrames || request.width < 1 || request.height < 1
                       || request.width > maxPixels || request.height > maxPixels;
    if (wrong)
        return refuse(deviceFault(Trouble::RequestRefused, scene().name));
    const Instant until = clock().now() + request.context.deadline.count();
    return perform(request.context, [this, request, until](RequestId id, const SceneStep &step, quint64 seed) {
        auto job = std::make_shared<Job>();
        job->request = request;
        job->step = step;
        job->seed = seed;
        job->until = until;
        m_seed = seed;
        judgeNext(id, job);
    });
}

void SimulatedCamera::judgeNext(RequestId id, std::shared_ptr<Job> job)
{
    if (job->step.fault && job->frames >= job->step.faultAfter.value_or(0))
        return failWith(id, job->step);
    const QJsonArray frames = job->step.own[u"frames"].toArray();
    const int index = std::min(job->frames, int(frames.size()) - 1);
    SeededRandom random(job->seed + quint64(job->frames));
    const View view = viewOf(frames[index].toObject(), job->request.thresholds, random);
    ++job->frames;
    if (m_frameTime.count() > 0)
        show(view.look, job->seed);
    Q_EMIT frameJudged(view.quality);

    if (const int rank = rankOf(view.quality, job->request.thresholds); rank > job->bestRank) {
        job->bestRank = rank;
        job->best = view;
    }
    if (!view.quality.passes())
        job->passingSince = -1;
    else if (job->passingSince < 0)
        job->passingSince = clock().now();
    if (enough(*job))
        return deliver(id, *job);
    later(id, m_frameTime, [this, id, job] { judgeNext(id, job); });
}

bool SimulatedCamera::enough(const Job &job) const
{
    constexpr int margin = 3;
    if (job.frames < job.request.frames)
        return false;
    const bool held = job.passingSince >= 0 && clock().now() - job.passingSince >= m_hold.count();
    const bool lastMoment = clock().now() + margin * std::max<Instant>(m_frameTime.count(), 1) >= job.until;
    // Without a frame time no time passes: what the scene has shown by then is all there is.
    const bool allShown = m_frameTime.count() == 0 && job.frames >= job.step.own[u"frames"].toArray().size();
    return !job.request.automatic || held || lastMoment || allShown;
}

void SimulatedCamera::deliver(RequestId id, const Job &job)
{
    constexpr int wide = 720;
    constexpr int high = 960;
    PhotoCapture capture;
    capture.picture = paint::jpeg(paint::portrait(job.best.look, job.request.width, job.request.height, job.seed),
                                  photoQuality, photoDpi);
    paint::Portrait whole = job.best.look;
    whole.head = 0.6;
    capture.original = paint::jpeg(paint::portrait(whole, wide, high, job.seed), photoQuality, 0);
    capture.quality = job.best.quality;
    capture.framesJudged = job.frames;
    capture.at = clock().now();
    if (succeed(id, job.step))
        Q_EMIT captured(id, capture);
}

} // namespace seva
