// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedFingers.h"

#include "Paint.h"

#include <QJsonArray>
#include <QPainter>

namespace seva {

namespace {

constexpr int fingerDpi = 500;
constexpr int fingerWidth = 300;
constexpr int fingerHeight = 400;
constexpr int maxTries = 10;

FingerAdvice adviceFor(int quality, int threshold)
{
    if (quality < 0)
        return FingerAdvice::NotSeen;
    if (quality >= threshold)
        return FingerAdvice::None;
    return quality * 2 < threshold ? FingerAdvice::Moisten : FingerAdvice::PressHarder;
}

bool allGood(const SlapCapture &slap, const FingerRequest &request)
{
    return std::all_of(slap.fingers.cbegin(), slap.fingers.cend(), [&request](const FingerCapture &finger) {
        return finger.quality >= fingerThreshold(request, finger.position);
    });
}

void keepBest(SlapCapture &slap, const FingerTry &attempt)
{
    for (qsizetype i = 0; i < slap.fingers.size(); ++i) {
        if (attempt.fingers[i].quality <= slap.fingers[i].quality)
            continue;
        slap.fingers[i] = attempt.fingers[i];
        slap.fingers[i].bestTry = attempt.number;
    }
}

} // namespace

SimulatedFingers::SimulatedFingers(const SimulatorParts &parts) : Simulated(DeviceKind::FingerprintScanner, parts) {}

RequestId SimulatedFingers::capture(const FingerRequest &request)
{
    const QList<FingerPosition> fingers = expectedFingers(request);
    if (fingers.isEmpty() || request.maxTries < 1 || request.maxTries > maxTries)
        return refuse(deviceFault(Trouble::RequestRefused, scene().name));
    return perform(request.context, [this, request, fingers](RequestId id, const SceneStep &step, quint64 seed) {
        auto job = std::make_shared<Job>(Job{request, step, seed, {}});
        job->slap.slap = request.slap;
        for (const FingerPosition finger : fingers)
            job->slap.fingers.append({finger, notSeenQuality, {}, 0, FingerAdvice::NotSeen, {}});
        press(id, job);
    });
}

FingerTry SimulatedFingers::tryOf(const Job &job, int number) const
{
    const QJsonArray tries = job.step.own[u"tries"].toArray();
    const QJsonObject script = tries[std::min(number, int(tries.size())) - 1].toObject();
    const QJsonObject written = script[u"quality"].toObject();
    const QJsonArray unseen = script[u"unseen"].toArray();
    SeededRandom random(job.seed + quint64(number));
    FingerTry attempt{number, {}};
    for (const FingerCapture &finger : job.slap.fingers) {
        const QString name = fingerName(finger.position);
        const int usual = written[u"all"].toInt(55 + int(random.below(40)));
        const int quality = unseen.contains(name) ? notSeenQuality : written[name].toInt(usual);
        const FingerAdvice advice = adviceFor(quality, fingerThreshold(job.request, finger.position));
        attempt.fingers.append({finger.position, quality, {}, number, advice, {}});
    }
    return attempt;
}

void SimulatedFingers::press(RequestId id, std::shared_ptr<Job> job)
{
    if (job->step.fault && job->slap.tries >= job->step.faultAfter.value_or(0))
        return failWith(id, job->step);
    const FingerTry attempt = tryOf(*job, ++job->slap.tries);
    if (job->step.delay.count() > 0)
        showPlate(attempt, job->seed);
    keepBest(job->slap, attempt);
    Q_EMIT tried(id, attempt);
    if (allGood(job->slap, job->request) || job->slap.tries >= job->request.maxTries)
        return deliver(id, *job);
    later(id, job->step.delay, [this, id, job] { press(id, job); });
}

void SimulatedFingers::showPlate(const FingerTry &attempt, quint64 seed)
{
    constexpr int width = 90;
    constexpr int height = 120;
    QImage plate(int(attempt.fingers.size()) * width, height, QImage::Format_Grayscale8);
    plate.fill(Qt::white);
    QPainter painter(&plate);
    for (qsizetype i = 0; i < attempt.fingers.size(); ++i) {
        const FingerCapture &finger = attempt.fingers[i];
        SeededRandom random(seed * 16 + quint64(finger.position));
        if (finger.quality >= 0)
            painter.drawImage(int(i) * width, 0, paint::fingerprint(width, height, finger.quality, random));
    }
    painter.end();
    Q_EMIT frameArrived(paint::frame(plate, clock().now()));
}

void SimulatedFingers::deliver(RequestId id, Job &job)
{
    for (FingerCapture &finger : job.slap.fingers) {
        if (finger.quality < 0)
            continue;
        // The same finger of the same person again: only the seed and the position decide.
        SeededRandom random(job.seed * 16 + quint64(finger.position));
        finger.picture = paint::png(paint::fingerprint(fingerWidth, fingerHeight, finger.quality, random), fingerDpi);
    }
    job.slap.at = clock().now();
    if (succeed(id, job.step))
        Q_EMIT captured(id, job.slap);
}

} // namespace seva
