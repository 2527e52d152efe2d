// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <QImage>

using namespace seva;

namespace {

template <typename Outcome>
Outcome last(const QSignalSpy &spy)
{
    return spy.last().at(1).value<Outcome>();
}

PhotoRequest photo(quint64 seed)
{
    PhotoRequest request;
    request.context.seed = seed;
    request.thresholds = {{FaceMeasure::EyesOpen, 50},
                          {FaceMeasure::HeadPoseRoll, 40},
                          {FaceMeasure::Sharpness, 40},
                          {FaceMeasure::SingleFacePresent, 50}};
    return request;
}

} // namespace

class tst_CaptureSimulators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesBeforeAJamAreKeptAndTheNextScanWorks()
    {
        Bench bench(QStringLiteral("difficult"));
        QSignalSpy pages(bench.devices.scanner.get(), &DocumentScanner::pageScanned);
        QSignalSpy done(bench.devices.scanner.get(), &DocumentScanner::captured);
        const RequestId jam = bench.devices.scanner->scan({});
        bench.advance(1000);
        QCOMPARE(bench.ending(jam), QStringLiteral("devices.paper-jam"));
        QCOMPARE(pages.size(), 1);
        bench.devices.scanner->scan({});
        bench.advance(2000);
        const auto batch = last<ScanBatch>(done);
        QCOMPARE(batch.pages.size(), 3);
        QVERIFY(batch.pages[1].blank);
        QCOMPARE(batch.pages[2].turned, -1.5);
        QVERIFY(!batch.pages[2].original.empty());
        QVERIFY(batch.pages[0].original.empty());
    }

    void aScanIsAnA4PageOfTheAskedResolutionAndFitsItsLimit()
    {
        Bench bench(QStringLiteral("instant"));
        QSignalSpy done(bench.devices.scanner.get(), &DocumentScanner::captured);
        ScanRequest request;
        bench.devices.scanner->scan(request);
        bench.advance(1);
        const Picture page = last<ScanBatch>(done).pages[0].picture;
        QVERIFY2(page.bytes.size() < 150 * 1024, qPrintable(QString::number(page.bytes.size())));
        const QImage image = QImage::fromData(page.bytes);
        QCOMPARE(image.size(), QSize(1240, 1754));
        QCOMPARE(page.width, 1240);
        QVERIFY(image.isGrayscale());
        request.maxPageBytes = int(page.bytes.size()) * 3 / 4;
        bench.devices.scanner->scan(request);
        bench.advance(1);
        QVERIFY(last<ScanBatch>(done).pages[0].picture.bytes.size() <= request.maxPageBytes);
        request.dpi = 10;
        const RequestId wrong = bench.devices.scanner->scan(request);
        bench.advance(1);
        QCOMPARE(bench.ending(wrong), QStringLiteral("devices.request-refused"));
    }

    void thePhotoIsTheBestFrameAndFollowsFromTheSeed()
    {
        Bench bench(QStringLiteral("normal"));
        bench.advance(1000);
        QSignalSpy judgements(bench.devices.camera.get(), &PhotoCamera::frameJudged);
        QSignalSpy done(bench.devices.camera.get(), &PhotoCamera::captured);
        for (const quint64 seed : {4, 4, 5}) {
            bench.devices.camera->capture(photo(seed));
            bench.advance(5000);
        }
        QCOMPARE(done.size(), 3);
        const auto first = done[0][1].value<PhotoCapture>();
        QVERIFY(first.quality.passes());
        QVERIFY(first.framesJudged >= 3);
        QCOMPARE(QImage::fromData(first.picture.bytes).size(), QSize(630, 810));
        QVERIFY(first.picture.bytes.size() < 100 * 1024);
        QCOMPARE(first.picture, done[1][1].value<PhotoCapture>().picture);
        QVERIFY(first.picture.bytes != done[2][1].value<PhotoCapture>().picture.bytes);
        QCOMPARE(judgements[0][0].value<FaceQuality>().worst, std::optional(FaceMeasure::EyesOpen));
    }

    void whenTimeIsNearlyUpTheBestFrameIsDeliveredWithItsScores()
    {
        Bench bench(QStringLiteral("normal"));
        bench.advance(1000);
        QSignalSpy done(bench.devices.camera.get(), &PhotoCamera::captured);
        PhotoRequest request = photo(1);
        request.thresholds[FaceMeasure::NoGlare] = 100;
        request.context.deadline = milliseconds(3000);
        bench.devices.camera->capture(request);
        bench.advance(3000);
        QCOMPARE(done.size(), 1);
        QCOMPARE(last<PhotoCapture>(done).quality.worst, std::optional(FaceMeasure::NoGlare));
    }

    void previewFramesCanBeDrawnAsTheyAreAndStop()
    {
        Bench bench(QStringLiteral("normal"));
        bench.advance(1000);
        QSignalSpy frames(bench.devices.camera.get(), &PhotoCamera::frameArrived);
        bench.devices.camera->setPreview(true);
        bench.advance(1000);
        QVERIFY(frames.size() >= 14);
        const auto frame = frames[0][0].value<Frame>();
        QVERIFY(frame.valid());
        QCOMPARE(frame.format, PixelFormat::Bgrx32);
        bench.devices.camera->setPreview(false);
        const auto count = frames.size();
        bench.advance(1000);
        QCOMPARE(frames.size(), count);
    }

    void theBestOfEachFingerIsKeptOverTheTries()
    {
        Bench bench(QStringLiteral("difficult"));
        QSignalSpy tries(bench.devices.fingers.get(), &FingerprintScanner::tried);
        QSignalSpy done(bench.devices.fingers.get(), &FingerprintScanner::captured);
        FingerRequest request;
        request.maxTries = 2;
        request.thresholds[FingerPosition::RightMiddle] = 20;
        bench.devices.fingers->capture(request);
        bench.advance(5000);
        const auto slap = last<SlapCapture>(done);
        QCOMPARE(tries.size(), 2);
        QCOMPARE(slap.tries, 2);
        QCOMPARE(slap.fingers.size(), 4);
        QCOMPARE(slap.fingers[0].position, FingerPosition::RightIndex);
        QCOMPARE(slap.fingers[0].quality, 35);
        QCOMPARE(slap.fingers[0].bestTry, 2);
        QCOMPARE(slap.fingers[1].advice, FingerAdvice::Moisten);
        const QImage image = QImage::fromData(slap.fingers[0].picture.bytes);
        QCOMPARE(image.size(), QSize(300, 400));
        QVERIFY(slap.fingers[0].picture.bytes.size() < 80 * 1024);
    }

    void anUnseenFingerHasNoPictureAndMissingOnesAreNotExpected()
    {
        Bench bench(QStringLiteral("difficult"));
        QSignalSpy done(bench.devices.fingers.get(), &FingerprintScanner::captured);
        FingerRequest request;
        request.without = {FingerPosition::RightRing};
        for (int i = 0; i < 3; ++i) {
            request.maxTries = i == 2 ? 1 : 3;
            bench.devices.fingers->capture(request);
            bench.advance(5000);
        }
        const auto slap = last<SlapCapture>(done);
        QCOMPARE(slap.fingers.size(), 3);
        QCOMPARE(slap.fingers[2].quality, notSeenQuality);
        QVERIFY(slap.fingers[2].picture.empty());
        QCOMPARE(slap.fingers[2].advice, FingerAdvice::NotSeen);
    }

    void theSamePersonsFingerComesAgainFromTheSameSeed()
    {
        Bench bench(QStringLiteral("instant"));
        QSignalSpy done(bench.devices.fingers.get(), &FingerprintScanner::captured);
        FingerRequest request;
        request.slap = Slap::Thumbs;
        for (const quint64 seed : {11, 11, 12}) {
            request.context.seed = seed;
            bench.devices.fingers->capture(request);
            bench.advance(1);
        }
        const auto thumb = [&](int i) { return done[i][1].value<SlapCapture>().fingers[0].picture.bytes; };
        QCOMPARE(thumb(0), thumb(1));
        QVERIFY(thumb(0) != thumb(2));
    }

    void aSignatureHasStrokesAndAnImageOfThreeToOne()
    {
        Bench bench(QStringLiteral("difficult"));
        QSignalSpy strokes(bench.devices.signature.get(), &SignaturePad::strokeAdded);
        QSignalSpy done(bench.devices.signature.get(), &SignaturePad::captured);
        bench.devices.signature->capture({});
        bench.advance(1000);
        const auto capture = last<SignatureCapture>(done);
        QVERIFY(capture.touchesBorder);
        QVERIFY(capture.strokes.size() >= 2);
        QCOMPARE(strokes.size(), capture.strokes.size());
        QCOMPARE(capture.picture.dpi, 300);
        const QImage image = QImage::fromData(capture.picture.bytes);
        QCOMPARE(image.width(), 3 * image.height());
    }
};

QTEST_MAIN(tst_CaptureSimulators)
#include "tst_CaptureSimulators.moc"
