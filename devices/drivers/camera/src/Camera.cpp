// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/Camera.h>

#include "Feed.h"
#include "PhotoJob.h"
#include "SourceSettings.h"

#include <seva/devices/PhotoThresholds.h>
#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>

namespace seva {

namespace {

using namespace camera;

constexpr int kMostFrames = 10;
constexpr int kLeastSide = 64;
constexpr int kMostSide = 4'096;

class Camera : public Feed<PhotoCamera>
{
public:
    Camera(const QString &name, const Source &source, milliseconds stall, std::shared_ptr<FaceCheck> check,
           Clock &clock, Alarms &alarms)
        : Feed(DeviceKind::PhotoCamera, name, source, stall, clock, alarms), m_check(std::move(check)),
          m_thresholds(defaultPhotoThresholds()), m_thread(name, this)
    {
        selfCheck(kFirstCheck);
    }

    void setPreview(bool on) override;
    bool preview() const override { return m_preview; }
    void setThresholds(const FaceScores &thresholds) override { m_thresholds = thresholds; }
    RequestId capture(const PhotoRequest &request) override;

private:
    struct Work
    {
        RequestId id;
        PhotoJob job;
    };

    bool wanted() const override { return m_preview || m_work; }
    bool working() const override { return m_work.has_value(); }
    void take(const Frame &frame) override;
    void endWork(const Fault &fault) override;
    void judge(const Frame &frame);
    void receive(const JudgedFrame &judged);
    void deliver();
    void abandon(RequestId request) override;

    /// Used by the thread only.
    const std::shared_ptr<FaceCheck> m_check;
    FaceScores m_thresholds;
    bool m_preview = false;
    std::optional<Work> m_work;
    bool m_judging = false;
    DriverThread m_thread;
};

void Camera::setPreview(bool on)
{
    m_preview = on;
    if (on && status().state != DeviceState::Absent && status().state != DeviceState::Failed)
        openStream();
    else if (!wanted() && !checking())
        closeStream();
}

RequestId Camera::capture(const PhotoRequest &request)
{
    const auto side = [](int pixels) { return pixels >= kLeastSide && pixels <= kMostSide; };
    if (request.frames < 1 || request.frames > kMostFrames || !side(request.width) || !side(request.height))
        return refuse(deviceFault(Trouble::RequestRefused, status().name));
    return beginExclusive(request.context, [&](RequestId id) {
        m_work.emplace(Work{id, PhotoJob(request, clock().now())});
        openStream();
    });
}

void Camera::take(const Frame &frame)
{
    Q_EMIT frameArrived(frame);
    if (m_work && m_work->job.ripe(clock().now()))
        deliver();
    else if (!m_judging)
        judge(frame);
}

void Camera::judge(const Frame &frame)
{
    m_judging = true;
    m_thread.run(
        [check = m_check, frame](const std::stop_token &) {
            return JudgedFrame{frame, check->look(frame, Framing::Live)};
        },
        [this](const JudgedFrame &judged) {
            m_judging = false;
            receive(judged);
        });
}

void Camera::receive(const JudgedFrame &judged)
{
    if (!wanted() && !checking())
        return;
    // Frames that were under way before the request count for the screen only.
    Q_EMIT frameJudged(seva::judged(judged.look.scores, m_work ? m_work->job.request().thresholds : m_thresholds));
    if (!m_work)
        return;
    m_work->job.add(judged, judged.frame.at);
    if (m_work->job.ripe(clock().now()))
        deliver();
}

void Camera::deliver()
{
    const Work work = *std::exchange(m_work, std::nullopt);
    m_thread.run([best = *work.job.best(),
                  request = work.job.request()](const std::stop_token &) { return developed(best, request); },
                 [this, id = work.id, frames = work.job.frames(),
                  at = work.job.best()->frame.at](const Result<PhotoCapture> &picture) {
                     if (!picture)
                         return fail(id, picture.fault());
                     PhotoCapture capture = *picture;
                     capture.framesJudged = frames;
                     capture.at = at;
                     if (conclude(id))
                         Q_EMIT captured(id, capture);
                 });
}

void Camera::endWork(const Fault &fault)
{
    if (m_work)
        fail(std::exchange(m_work, std::nullopt)->id, fault);
}

void Camera::abandon(RequestId request)
{
    if (m_work && m_work->id == request)
        m_work.reset();
    forgetCheck(request);
}

} // namespace

Result<std::unique_ptr<PhotoCamera>> makeCamera(const QJsonObject &json, Clock &clock, Alarms &alarms)
{
    DriverSettings settings(json);
    const Source source = sourceFrom(settings);
    const QString name = settings.text("name", QStringLiteral("camera"));
    const milliseconds stall = stallFrom(settings);
    const FaceModels shipped = installedFaceModels();
    const FaceModels models{settings.text("detector", shipped.detector), settings.text("landmarks", shipped.landmarks)};
    if (const auto good = settings.finish(); !good)
        return good.fault();
    auto check = FaceCheck::load(models);
    if (!check)
        return check.fault();
    return std::unique_ptr<PhotoCamera>(
        std::make_unique<Camera>(name, source, stall, std::shared_ptr<FaceCheck>(std::move(*check)), clock, alarms));
}

} // namespace seva
