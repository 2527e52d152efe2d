// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Defects.h"

#include <seva/devices/PhotoThresholds.h>
#include <seva/vision/FaceCheck.h>
#include <seva/vision/PortraitCrop.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace seva;

class tst_FaceCheck : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<FaceCheck> m_check;

    FaceLook look(const DrawnFace &face, Framing framing = Framing::Live) { return m_check->look(draw(face), framing); }

private Q_SLOTS:
    void initTestCase()
    {
        auto check = FaceCheck::load(installedFaceModels());
        QVERIFY2(check.ok(), "run ./seva setup");
        m_check = std::move(*check);
    }

    void aModelThatIsNoneIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("model.onnx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a network");
        file.close();
        FaceModels models = installedFaceModels();
        models.landmarks = file.fileName();
        QCOMPARE(FaceCheck::load(models).fault().code, QStringLiteral("vision.model-unreadable"));
        models.landmarks = folder.filePath(QStringLiteral("absent.onnx"));
        QCOMPARE(FaceCheck::load(models).fault().subject, models.landmarks);
    }

    void anEmptyWallHasNoFace()
    {
        Frame wall{640, 480, 1920, PixelFormat::Rgb24, QByteArray(640 * 480 * 3, char(230)), 0};
        const FaceLook empty = m_check->look(wall, Framing::Live);
        QCOMPARE(empty.faces, 0);
        QCOMPARE(empty.scores.value(FaceMeasure::SingleFacePresent), 0);
        QCOMPARE(empty.scores.value(FaceMeasure::Sharpness), notAssessed);
        wall.bytes.chop(1);
        QVERIFY(!m_check->look(wall, Framing::Live).face);
    }

    void theSameInEveryPixelFormat()
    {
        const Frame rgb = draw(cleanFace(7));
        Frame bgrx{rgb.width, rgb.height, rgb.width * 4, PixelFormat::Bgrx32, {}, 0};
        for (qsizetype i = 0; i < rgb.bytes.size(); i += 3)
            bgrx.bytes +=
                QByteArray{}.append(rgb.bytes[i + 2]).append(rgb.bytes[i + 1]).append(rgb.bytes[i]).append('\0');
        QCOMPARE(m_check->look(bgrx, Framing::Live).scores, m_check->look(rgb, Framing::Live).scores);
    }

    /// The renderer knows how the head is turned.
    void theHeadsPoseIsSeen_data()
    {
        QTest::addColumn<double>("yaw");
        QTest::addColumn<double>("pitch");
        QTest::addColumn<double>("roll");
        QTest::newRow("straight") << 0.0 << 0.0 << 0.0;
        QTest::newRow("to the right") << 15.0 << 0.0 << 0.0;
        QTest::newRow("to the left") << -15.0 << 0.0 << 0.0;
        QTest::newRow("tilted") << 0.0 << 0.0 << 12.0;
        QTest::newRow("tilted back") << 0.0 << 0.0 << -12.0;
    }
    void theHeadsPoseIsSeen()
    {
        QFETCH(const double, yaw);
        QFETCH(const double, pitch);
        QFETCH(const double, roll);
        DrawnFace face = cleanFace(12);
        face.yaw = yaw;
        face.pitch = pitch;
        face.roll = roll;
        const FaceLook seen = look(face);
        QVERIFY(seen.face.has_value());
        constexpr double degrees = 5;
        QVERIFY2(std::abs(seen.face->yaw - yaw) < degrees, qPrintable(QString::number(seen.face->yaw)));
        QVERIFY2(std::abs(seen.face->pitch - pitch) < degrees, qPrintable(QString::number(seen.face->pitch)));
        QVERIFY2(std::abs(seen.face->roll - roll) < degrees, qPrintable(QString::number(seen.face->roll)));
    }

    void thePortraitHasTheHeadAsLargeAsAsked()
    {
        DrawnFace face = cleanFace(5);
        face.roll = 6;
        const Frame frame = draw(face);
        const FaceLook first = m_check->look(frame, Framing::Live);
        QVERIFY(first.face.has_value());
        const auto portrait = cropPortrait(frame, *first.face, {});
        QVERIFY(portrait.ok());
        QCOMPARE(QSize(portrait->frame.width, portrait->frame.height), QSize(630, 810));
        QVERIFY(portrait->missing < 0.01);
        const FaceLook again = m_check->look(portrait->frame, Framing::Finished);
        QVERIFY(again.face.has_value());
        const double head = again.face->headHeight() / portrait->frame.height;
        QVERIFY2(head > 0.74 && head < 0.86, qPrintable(QString::number(head)));
        QVERIFY(std::abs(again.face->roll) < 4);
        const double middle = (again.face->leftEye.x() + again.face->rightEye.x()) / 2 / portrait->frame.width;
        QVERIFY2(middle > 0.45 && middle < 0.55, qPrintable(QString::number(middle)));
        QVERIFY(again.scores.value(FaceMeasure::HeadSize) >= 50);
    }

    void theCrownIsUnderTheHair_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<double>("head");
        QTest::addColumn<bool>("infant");
        QTest::newRow("small") << 21 << 0.5 << false;
        QTest::newRow("usual") << 22 << 0.72 << false;
        QTest::newRow("large") << 23 << 0.9 << false;
        QTest::newRow("an infant's") << 24 << 0.6 << true;
        QTest::newRow("an infant's, large") << 25 << 0.8 << true;
    }
    void theCrownIsUnderTheHair()
    {
        QFETCH(const int, seed);
        QFETCH(const double, head);
        QFETCH(const bool, infant);
        DrawnFace face = cleanFace(quint64(seed));
        face.head = head;
        face.infant = infant;
        const FaceLook seen = look(face);
        QVERIFY(seen.face.has_value());
        const double pixels = head * face.height;
        const double wrong = (seen.face->crown.y() - (face.middleY * face.height - pixels / 2)) / pixels;
        constexpr double most = 0.03; // of a head
        QVERIFY2(std::abs(wrong) < most, qPrintable(QString::number(wrong)));
    }

    /// Of what stands on a head, or where hair and wall are alike, proportions keep the crown on the head.
    void theCrownStaysOnTheHead_data()
    {
        QTest::addColumn<bool>("hat");
        QTest::newRow("a high hat") << true;
        QTest::newRow("a wall as dark as the hair") << false;
    }
    void theCrownStaysOnTheHead()
    {
        QFETCH(const bool, hat);
        DrawnFace face = cleanFace(26);
        face.head = 0.5;
        face.yaw = face.pitch = face.roll = 0;
        Frame frame = draw(face);
        const int crown = int((face.middleY - face.head / 2) * face.height);
        for (int y = 0; y < face.height; ++y) {
            for (int x = 0; x < face.width; ++x) {
                const bool above = std::abs(x - face.middleX * face.width) < 0.3 * face.head * face.height;
                char *pixel = frame.bytes.data() + y * frame.stride + x * 3;
                const bool wall = uchar(pixel[0]) > 200 && uchar(pixel[1]) > 200 && uchar(pixel[2]) > 200;
                if (hat ? above && y < crown + 10 && y > crown - 90 : wall)
                    std::fill_n(pixel, 3, char(40));
            }
        }
        const FaceLook seen = m_check->look(frame, Framing::Live);
        QVERIFY(seen.face.has_value());
        const double wrong = (seen.face->crown.y() - crown) / (face.head * face.height);
        constexpr double most = 0.10;
        QVERIFY2(std::abs(wrong) < most, qPrintable(QString::number(wrong)));
    }

    void aHeadAtTheBorderTellsWhatIsMissing()
    {
        DrawnFace face = cleanFace(5);
        face.middleX = 0.18;
        const Frame frame = draw(face);
        const FaceLook seen = m_check->look(frame, Framing::Live);
        QVERIFY(seen.face.has_value());
        const auto portrait = cropPortrait(frame, *seen.face, {});
        QVERIFY(portrait.ok());
        QVERIFY(portrait->missing > 0.05);
        QVERIFY(seen.scores.value(FaceMeasure::LeftwardCrop) < 50);
        QVERIFY(seen.scores.value(FaceMeasure::RightwardCrop) >= 50);
    }

    void noPortraitOfNothing()
    {
        const Frame frame = draw(cleanFace(5));
        QCOMPARE(cropPortrait(frame, {}, {}).fault().code, QStringLiteral("vision.no-portrait"));
        const FaceLook seen = m_check->look(frame, Framing::Live);
        QCOMPARE(cropPortrait(frame, *seen.face, {100'000, 810, 0.8}).fault().code,
                 QStringLiteral("vision.no-portrait"));
    }

    void thresholdsAreReadStrictly()
    {
        QVERIFY(defaultPhotoThresholds().value(FaceMeasure::EyesOpen) > 0);
        QVERIFY(!shippedPhotoThresholds().value(QStringLiteral("infant")).contains(FaceMeasure::EyesOpen));
        const auto subject = [](const char *json) { return readPhotoThresholds(json).fault().subject; };
        QCOMPARE(subject("[]"), QStringLiteral("/"));
        QCOMPARE(subject(R"({"adult": {}})"), QStringLiteral("/adult"));
        QCOMPARE(subject(R"({"adult": {"EyesOpen": 101}})"), QStringLiteral("/adult/EyesOpen"));
        QCOMPARE(subject(R"({"adult": {"Beauty": 50}})"), QStringLiteral("/adult/Beauty"));
    }

    void whatCannotBeMeasuredIsSaidSo()
    {
        const FaceScores scores = look(cleanFace(3)).scores;
        QCOMPARE(scores.size(), faceMeasures().size());
        using enum FaceMeasure;
        for (const FaceMeasure measure : {UnifiedQuality, EyesVisible, MouthOcclusionPrevention,
                                          FaceOcclusionPrevention, ExpressionNeutrality, NoHeadCoverings})
            QCOMPARE(scores.value(measure), notAssessed);
        for (const FaceMeasure measure : {EyesOpen, MouthClosed, Sharpness, GazeAhead, NoShadows})
            QVERIFY(scores.value(measure) >= 50);
    }
};

QTEST_GUILESS_MAIN(tst_FaceCheck)
#include "tst_FaceCheck.moc"
