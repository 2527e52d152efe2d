// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Defects.h"
#include "PhotoJob.h"

#include <seva/devices/PhotoThresholds.h>
#include <seva/drivers/Camera.h>
#include <seva/test/Programs.h>
#include <seva/vision/Codec.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace seva;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

/// A camera, and what came from it.
class Watched : public QObject
{
public:
    explicit Watched(const QJsonObject &settings)
    {
        auto made = makeCamera(settings, clock, alarms);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        camera = std::move(*made);
        connect(camera.get(), &Device::failed, this, [this](RequestId id, const Fault &f) { ends[id].append(f.code); });
        connect(camera.get(), &Device::cancelled, this, [this](RequestId id) { ends[id].append("cancelled"); });
        connect(camera.get(), &Device::selfChecked, this, [this](RequestId id) { ends[id].append("checked"); });
        connect(camera.get(), &PhotoCamera::captured, this, [this](RequestId id, const PhotoCapture &capture) {
            ends[id].append("captured");
            photo = capture;
        });
        connect(camera.get(), &PhotoCamera::frameArrived, this,
                [this](const Frame &frame) { frames += frame.valid() ? 1 : -1'000; });
        connect(camera.get(), &PhotoCamera::frameJudged, this, [this](const FaceQuality &q) { hints.append(q.worst); });
    }

    QString endOf(RequestId id)
    {
        constexpr int patience = 30'000;
        if (!QTest::qWaitFor([&] { return ends.contains(id); }, patience))
            return QStringLiteral("not ended");
        QCoreApplication::processEvents();
        return ends[id].join(QLatin1Char('+'));
    }

    SystemClock clock;
    QtAlarms alarms;
    std::unique_ptr<PhotoCamera> camera;
    QMap<RequestId, QStringList> ends;
    QList<std::optional<FaceMeasure>> hints;
    PhotoCapture photo;
    int frames = 0;
};

PhotoRequest requestOf(milliseconds deadline)
{
    PhotoRequest request;
    request.context.deadline = deadline;
    request.thresholds = defaultPhotoThresholds();
    return request;
}

QJsonObject gstreamer(const char *pipeline)
{
    return {{"source", "gstreamer"}, {"pipeline", pipeline}, {"stallMs", 800}};
}

} // namespace

class tst_Camera : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingsAreReadStrictly()
    {
        SystemClock clock;
        QtAlarms alarms;
        const auto subject = [&](const QJsonObject &settings) {
            const auto made = makeCamera(settings, clock, alarms);
            return made ? QStringLiteral("made") : made.fault().subject;
        };
        QVERIFY(subject({{"source", "webcam"}}).startsWith("/source"));
        QVERIFY(subject({{"source", "images"}}).startsWith("/path"));
        QVERIFY(subject({{"device", "http://elsewhere"}}).startsWith("/device"));
        QVERIFY(subject({{"stallMs", 1}}).startsWith("/stallMs"));
        QVERIFY(subject({{"pipeline", "videotestsrc"}}).startsWith("/pipeline"));
        QCOMPARE(subject({{"detector", "/none.onnx"}}), QStringLiteral("/none.onnx"));
    }

    void goodFramesBecomeAPortrait()
    {
        QTemporaryDir folder;
        write(folder, "1.jpg", encodeJpeg(spoiled("eyes closed", 5, 4), 95, 0)->bytes);
        write(folder, "2.jpg", encodeJpeg(draw(cleanFace(4)), 95, 0)->bytes);
        Watched watched({{"source", "images"}, {"path", folder.path()}, {"loop", true}, {"framesPerSecond", 1}});
        PhotoRequest request = requestOf(milliseconds(30'000));
        request.automatic = false;
        QCOMPARE(watched.endOf(watched.camera->capture(request)), QStringLiteral("captured"));
        QVERIFY(watched.photo.quality.passes());
        QVERIFY(watched.photo.framesJudged >= 3);
        const auto header = inspectPicture(watched.photo.picture.bytes);
        QCOMPARE(QSize(header->width, header->height), QSize(630, 810));
        QCOMPARE(header->dpi, 457);
        QCOMPARE(inspectPicture(watched.photo.original.bytes)->width, cleanFace(4).width);
    }

    /// The scripted camera of './seva run': somebody looks aside, blinks, and is photographed by the shutter itself.
    void theScriptedSceneMakesTheShutterFall()
    {
        QTemporaryDir folder;
        const test::Ended drawn =
            test::runProgram(QStringLiteral("seva-virtual-camera"), {QStringLiteral("--out"), folder.path()});
        QCOMPARE(drawn.exit, 0);
        QCOMPARE(drawn.json()[u"pictures"].toInt(), QDir(folder.path()).entryList(QDir::Files).size());
        QCOMPARE(test::runProgram(QStringLiteral("seva-virtual-camera"), {}).exit, 2);
        Watched watched({{"source", "images"},
                         {"path", folder.path()},
                         {"loop", true},
                         {"framesPerSecond", 10},
                         {"stallMs", 10'000}});
        constexpr milliseconds patience{60'000};
        QElapsedTimer since;
        since.start();
        QCOMPARE(watched.endOf(watched.camera->capture(requestOf(patience))), QStringLiteral("captured"));
        QVERIFY(watched.photo.quality.passes());
        QVERIFY(watched.hints.contains(std::nullopt));
        QVERIFY(since.elapsed() < patience.count() - 1'500);
    }

    void oneHintAtATimeAndTheBestAtTheEnd()
    {
        QTemporaryDir folder;
        write(folder, "1.jpg", encodeJpeg(spoiled("eyes closed", 5, 6), 95, 0)->bytes);
        Watched watched({{"source", "images"}, {"path", folder.path()}, {"loop", true}, {"framesPerSecond", 20}});
        QCOMPARE(watched.endOf(watched.camera->capture(requestOf(milliseconds(5'000)))), QStringLiteral("captured"));
        QVERIFY(watched.photo.quality.worst == FaceMeasure::EyesOpen);
        QVERIFY(watched.hints.contains(FaceMeasure::EyesOpen));
    }

    /// Frames of a source not written here.
    void gstreamersFramesArrive()
    {
        Watched watched(gstreamer("videotestsrc is-live=true ! video/x-raw,width=640,height=480,framerate=30/1 ! "
                                  "videoconvert ! video/x-raw,format=BGR ! appsink drop=true max-buffers=1"));
        watched.camera->setPreview(true);
        QVERIFY(QTest::qWaitFor([&] { return watched.frames > 10; }, 20'000));
        QVERIFY(watched.hints.isEmpty() || watched.hints.last() == FaceMeasure::SingleFacePresent);
        QCOMPARE(watched.camera->status().state, DeviceState::Ready);
    }

    void everyTroubleEndsTheRequestOnce_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QString>("end");
        QTest::newRow("no such device") << QJsonObject{{"device", "/dev/video99"}} << "devices.absent";
        QTest::newRow("no such file") << QJsonObject{{"source", "file"}, {"path", "/none.avi"}} << "devices.absent";
        QTest::newRow("end of stream") << gstreamer(
            "videotestsrc num-buffers=3 ! video/x-raw,width=320,height=240 ! videoconvert ! "
            "video/x-raw,format=BGR ! appsink")
                                       << "devices.absent";
        QTest::newRow("stall") << gstreamer(
            "videotestsrc is-live=true ! video/x-raw,width=320,height=240,framerate=1/20 "
            "! videoconvert ! video/x-raw,format=BGR ! appsink")
                               << "devices.driver-failed";
        QTest::newRow("frames too small") << gstreamer(
            "videotestsrc ! video/x-raw,width=16,height=16 ! videoconvert ! video/x-raw,format=BGR ! appsink")
                                          << "devices.garbage-answer";
        QTest::newRow("no pipeline") << gstreamer("nothingofthekind ! appsink") << "devices.absent";
    }
    void everyTroubleEndsTheRequestOnce()
    {
        QFETCH(const QJsonObject, settings);
        QFETCH(const QString, end);
        Watched watched(settings);
        const RequestId id = watched.camera->capture(requestOf(milliseconds(20'000)));
        QCOMPARE(watched.endOf(id), end);
        QVERIFY(watched.camera->status().fault.code == end);
    }

    void aPictureThatIsNoneIsGarbage()
    {
        QTemporaryDir folder;
        write(folder, "1.png", "\x89PNG\r\n\x1a\n and then nothing");
        Watched watched({{"source", "images"}, {"path", folder.path()}});
        QCOMPARE(watched.endOf(watched.camera->capture(requestOf(milliseconds(20'000)))),
                 QStringLiteral("devices.garbage-answer"));
    }

    /// A source that hangs does not hold up the thread of the device, nor its end.
    void aHangingSourceBlocksNobody()
    {
        Watched watched(gstreamer("videotestsrc num-buffers=1 ! video/x-raw,width=320,height=240 ! videoconvert ! "
                                  "video/x-raw,format=BGR ! identity sleep-time=5000000 ! appsink"));
        const RequestId id = watched.camera->capture(requestOf(milliseconds(10'000)));
        QElapsedTimer timer;
        timer.start();
        watched.camera->cancel(id);
        watched.camera.reset();
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(watched.ends[id], QStringList{"cancelled"});
    }

    void theShutterFallsAfterHalfASecondOfPassing()
    {
        camera::PhotoJob job(requestOf(milliseconds(60'000)), 0);
        const FaceLook good{{{FaceMeasure::EyesOpen, 90}}, 1, FaceView()};
        const FaceLook bad{{{FaceMeasure::EyesOpen, 10}}, 1, FaceView()};
        job.add({{}, good}, 100);
        job.add({{}, bad}, 400);
        QVERIFY(!job.ripe(600));
        job.add({{}, good}, 700);
        job.add({{}, good}, 900);
        QVERIFY(!job.ripe(1'199));
        QVERIFY(job.ripe(1'200));
        QCOMPARE(job.best()->look.scores.value(FaceMeasure::EyesOpen), 90);
    }

    void nearTheDeadlineTheBestIsKept()
    {
        camera::PhotoJob job(requestOf(milliseconds(10'000)), 0);
        QVERIFY(!job.ripe(9'999));
        job.add({{}, {{{FaceMeasure::EyesOpen, 30}}, 1, FaceView()}}, 100);
        job.add({{}, {{{FaceMeasure::EyesOpen, 45}}, 1, FaceView()}}, 200);
        job.add({{}, {{{FaceMeasure::EyesOpen, 20}}, 1, FaceView()}}, 300);
        QVERIFY(!job.ripe(8'499));
        QVERIFY(job.ripe(8'500));
        QCOMPARE(job.best()->look.scores.value(FaceMeasure::EyesOpen), 45);
    }
};

QTEST_GUILESS_MAIN(tst_Camera)
#include "tst_Camera.moc"
