// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/Camera.h>

#include "FrameStream.h"
#include "PhotoJob.h"

#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>
#include <seva/devices/PhotoThresholds.h>

namespace seva {

namespace {

using namespace camera;

/// More often than any camera sends.
constexpr milliseconds kGlance(20);
/// The first use of GStreamer looks through all its plugins.
constexpr Instant kOpening = 8'000;
/// How long after a trouble the camera is looked for again.
constexpr milliseconds kAgain(5'000);
constexpr int kMostFrames = 10;
constexpr int kLeastSide = 64;
constexpr int kMostSide = 4'096;

class Camera : public PhotoCamera
{
public:
    Camera(const QString &name, const Source &source, milliseconds stall, std::shared_ptr<FaceCheck> check,
           Clock &clock, Alarms &alarms)
        : PhotoCamera(DeviceKind::PhotoCamera, name, clock, alarms), m_source(source), m_stall(stall),
          m_check(std::move(check)), m_thresholds(defaultPhotoThresholds()), m_thread(name, this)
    {
        selfCheck(kFirstCheck);
    }
    ~Camera() override { closeStream(); }

    void setPreview(bool on) override;
    bool preview() const override { return m_preview; }
    void setThresholds(const FaceScores &thresholds) override { m_thresholds = thresholds; }
    RequestId capture(const PhotoRequest &request) override;

private:
    static constexpr milliseconds kFirstCheck{10'000};

    struct Work
    {
        RequestId id;
        PhotoJob job;
    };

    bool wanted() const { return m_preview || m_work || m_checking; }
    Instant patience() const { return m_stream->state() == StreamState::Opening ? kOpening : Instant(m_stall.count()); }
    void openStream();
    void closeStream();
    void glance(quint64 round);
    void take(const Frame &frame);
    void judge(const Frame &frame);
    void receive(const JudgedFrame &judged);
    void deliver();
    void trouble(Trouble what);
    void finishCheck();
    void abandon(RequestId request) override;
    void check(RequestId request) override;

    const Source m_source;
    const milliseconds m_stall;
    /// Used by the thread only.
    const std::shared_ptr<FaceCheck> m_check;
    FaceScores m_thresholds;
    bool m_preview = false;
    std::optional<Work> m_work;
    RequestId m_checking = 0;
    std::shared_ptr<FrameStream> m_stream;
    quint64 m_seen = 0;
    Instant m_lastFrame = 0;
    /// Counts the times the stream was opened, so that an old chain of glances ends.
    quint64 m_round = 0;
    bool m_judging = false;
    DriverThread m_thread;
};

void Camera::setPreview(bool on)
{
    m_preview = on;
    if (on && status().state != DeviceState::Absent && status().state != DeviceState::Failed)
        openStream();
    else if (!wanted())
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

void Camera::openStream()
{
    if (m_stream)
        return;
    m_stream = FrameStream::open(m_source);
    m_seen = 0;
    m_lastFrame = clock().now();
    glance(++m_round);
}

void Camera::closeStream()
{
    if (m_stream)
        m_stream->close();
    m_stream.reset();
    ++m_round;
}

void Camera::glance(quint64 round)
{
    later(0, kGlance, [this, round] {
        if (round != m_round)
            return;
        if (const auto frame = m_stream->newer(m_seen)) {
            m_lastFrame = clock().now();
            take(*frame);
        } else if (m_stream->state() == StreamState::Garbage) {
            return trouble(Trouble::GarbageAnswer);
        } else if (m_stream->state() == StreamState::Ended) {
            return trouble(Trouble::Absent);
        } else if (clock().now() - m_lastFrame > patience()) {
            return trouble(Trouble::DriverFailed);
        }
        if (!wanted())
            return closeStream();
        if (round == m_round)
            glance(round);
    });
}

void Camera::take(const Frame &frame)
{
    if (m_checking)
        finishCheck();
    Frame stamped = frame;
    stamped.at = clock().now();
    Q_EMIT frameArrived(stamped);
    if (m_work && m_work->job.ripe(clock().now()))
        deliver();
    else if (!m_judging)
        judge(stamped);
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
    if (!wanted())
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

void Camera::trouble(Trouble what)
{
    closeStream();
    const Fault fault = deviceFault(what, status().name);
    if (m_work)
        fail(std::exchange(m_work, std::nullopt)->id, fault);
    setState(*stateAfter(what), fault, status().detail);
    if (m_checking)
        checked(std::exchange(m_checking, 0));
    later(0, kAgain, [this] {
        if (!m_stream)
            selfCheck(kFirstCheck);
    });
}

void Camera::finishCheck()
{
    if (!m_work)
        setState(DeviceState::Ready, {}, status().detail);
    checked(std::exchange(m_checking, 0));
}

void Camera::abandon(RequestId request)
{
    if (m_work && m_work->id == request)
        m_work.reset();
    if (m_checking == request)
        m_checking = 0;
}

void Camera::check(RequestId request)
{
    m_checking = request;
    openStream();
}

Source sourceFrom(DriverSettings &settings)
{
    Source source;
    const QStringList kinds{QStringLiteral("v4l2"), QStringLiteral("gstreamer"), QStringLiteral("file"),
                            QStringLiteral("images")};
    source.kind = Kind(kinds.indexOf(settings.choice("source", kinds)));
    if (source.kind == Kind::V4l2)
        source.place = settings.matching("device", QStringLiteral("/dev/[a-z0-9/_-]+"),
                                         QStringLiteral("a path below /dev"), QStringLiteral("/dev/video0"));
    else
        source.place = settings.text(source.kind == Kind::GStreamer ? "pipeline" : "path");
    constexpr int least = 320, fastest = 60;
    source.width = settings.number("width", least, kMostSide, source.width);
    source.height = settings.number("height", least, kMostSide, source.height);
    source.framesPerSecond = settings.number("framesPerSecond", 1, fastest, source.framesPerSecond);
    source.loop = settings.flag("loop", false);
    return source;
}

} // namespace

Result<std::unique_ptr<PhotoCamera>> makeCamera(const QJsonObject &json, Clock &clock, Alarms &alarms)
{
    constexpr int shortest = 500, longest = 10'000, usual = 2'000;
    DriverSettings settings(json);
    const Source source = sourceFrom(settings);
    const QString name = settings.text("name", QStringLiteral("camera"));
    const milliseconds stall(settings.number("stallMs", shortest, longest, usual));
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
