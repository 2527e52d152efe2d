// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the photo check looks at one frame of 640 x 480 on one core, how many preview frames a second come
// meanwhile, and how long the whole decision takes on a camera that is a folder of pictures. Medians and their bounds
// as JSON; exit 1 when a bound is left.
#include <seva/devices/PhotoThresholds.h>
#include <seva/drivers/Camera.h>
#include <seva/instruments/DrawnFace.h>
#include <seva/vision/Codec.h>
#include <seva/vision/FaceCheck.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <opencv2/core/utility.hpp>

#include <cstdio>

using namespace seva;

namespace {

constexpr int kLooks = 40;
constexpr int kShots = 5;
constexpr double kLookBound = 120;
constexpr double kPreviewBound = 15;
constexpr double kDecisionBound = 2'000;
constexpr int kFramesPerSecond = 30;

DrawnFace faceOf(quint64 seed)
{
    DrawnFace face;
    face.seed = seed;
    face.head = 0.72;
    return face;
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double lookMs()
{
    auto check = FaceCheck::load(installedFaceModels());
    if (!check)
        qFatal("%s", qPrintable(check.fault().subject));
    const Frame frame = draw(faceOf(2));
    std::vector<double> times;
    for (int i = 0; i < kLooks; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!(*check)->look(frame, Framing::Live).face)
            qFatal("no face");
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return medianOf(times);
}

struct Shot
{
    double decisionMs = 0, framesPerSecond = 0;
    bool passed = false;
};

/// From the call to the portrait, on a camera of 800 x 600 whose person stands still.
Shot shoot()
{
    const QTemporaryDir folder;
    DrawnFace face = faceOf(4);
    face.width = 800;
    face.height = 600;
    QFile file(folder.filePath(QStringLiteral("1.jpg")));
    if (!file.open(QIODevice::WriteOnly) || file.write(encodeJpeg(draw(face), 95, 0)->bytes) < 0)
        qFatal("no picture");
    file.close();
    SystemClock clock;
    QtAlarms alarms;
    auto camera = makeCamera({{QStringLiteral("source"), QStringLiteral("images")},
                              {QStringLiteral("path"), folder.path()},
                              {QStringLiteral("loop"), true},
                              {QStringLiteral("framesPerSecond"), kFramesPerSecond}},
                             clock, alarms);
    if (!camera)
        qFatal("%s", qPrintable(camera.fault().subject));
    Shot shot;
    int frames = 0;
    QEventLoop loop;
    QObject::connect(camera->get(), &PhotoCamera::frameArrived, &loop, [&frames] { ++frames; });
    QObject::connect(camera->get(), &PhotoCamera::captured, &loop, [&](RequestId, const PhotoCapture &capture) {
        shot.passed = capture.quality.passes();
        loop.quit();
    });
    PhotoRequest request;
    request.thresholds = defaultPhotoThresholds();
    QElapsedTimer timer;
    timer.start();
    (*camera)->capture(request);
    loop.exec();
    shot.decisionMs = double(timer.elapsed());
    shot.framesPerSecond = frames * 1'000 / shot.decisionMs;
    return shot;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    cv::setNumThreads(1);
    const double look = lookMs();
    std::vector<double> decisions, rates;
    bool passed = true;
    for (int i = 0; i < kShots; ++i) {
        const Shot shot = shoot();
        decisions.push_back(shot.decisionMs);
        rates.push_back(shot.framesPerSecond);
        passed = passed && shot.passed;
    }
    const double decision = medianOf(decisions), rate = medianOf(rates);
    const bool holds = look <= kLookBound && rate >= kPreviewBound && passed && decision <= kDecisionBound;
    const auto row = [](double median, int n, const char *bound, double value) {
        return QJsonObject{{QStringLiteral("median"), median}, {QStringLiteral("n"), n}, {QLatin1String(bound), value}};
    };
    const QJsonObject all{{QStringLiteral("bench"), QStringLiteral("photo")},
                          {QStringLiteral("frameMs"), row(look, kLooks, "atMost", kLookBound)},
                          {QStringLiteral("previewFramesPerSecond"), row(rate, kShots, "atLeast", kPreviewBound)},
                          {QStringLiteral("decisionMs"), row(decision, kShots, "atMost", kDecisionBound)},
                          {QStringLiteral("passed"), passed},
                          {QStringLiteral("holds"), holds}};
    std::fputs(QJsonDocument(all).toJson().constData(), stdout);
    return holds ? 0 : 1;
}
