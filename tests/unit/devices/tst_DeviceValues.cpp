// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/DeviceSet.h>

#include <QSet>
#include <QtTest>

using namespace seva;

class tst_DeviceValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTroubleHasItsOwnCodeAndComesBackFromIt()
    {
        QSet<QString> codes;
        for (int i = 0; i <= static_cast<int>(Trouble::JobKnown); ++i) {
            const auto trouble = static_cast<Trouble>(i);
            const QString code = deviceFault(trouble).code;
            QVERIFY(code.startsWith(u"devices."));
            QCOMPARE(troubleOf(code), std::optional(trouble));
            codes.insert(code);
        }
        QCOMPARE(codes.size(), qsizetype(Trouble::JobKnown) + 1);
        QCOMPARE(troubleOf(QStringLiteral("base.cbor-malformed")), std::nullopt);
    }

    void measuresAndTheirNamesBelongTogether()
    {
        QCOMPARE(faceMeasures().size(), 28 + 5);
        for (const FaceMeasure measure : faceMeasures())
            QCOMPARE(faceMeasureOf(faceMeasureName(measure)), std::optional(measure));
        QCOMPARE(faceMeasureName(FaceMeasure::EyesOpen), QStringLiteral("EyesOpen"));
        QCOMPARE(faceMeasureOf(QStringLiteral("eyes")), std::nullopt);
    }

    void theWorstMeasureIsTheOneFarthestBelowItsThreshold()
    {
        const FaceScores thresholds{
            {FaceMeasure::EyesOpen, 50}, {FaceMeasure::Sharpness, 40}, {FaceMeasure::HeadSize, 60}};
        const auto quality = judged(
            {{FaceMeasure::EyesOpen, 45}, {FaceMeasure::Sharpness, 10}, {FaceMeasure::HeadSize, 60}}, thresholds);
        QCOMPARE(quality.worst, std::optional(FaceMeasure::Sharpness));
        QVERIFY(!quality.passes());
        QVERIFY(judged({{FaceMeasure::EyesOpen, 50}, {FaceMeasure::Sharpness, notAssessed}}, thresholds).passes());
        QCOMPARE(judged({}, {}).score(FaceMeasure::EyesOpen), notAssessed);
    }

    void slapsExpectTheFingersThatAreThere()
    {
        FingerRequest request;
        request.slap = Slap::LeftFour;
        request.without = {FingerPosition::LeftRing};
        QCOMPARE(expectedFingers(request),
                 (QList{FingerPosition::LeftIndex, FingerPosition::LeftMiddle, FingerPosition::LeftLittle}));
        request.thresholds[FingerPosition::LeftIndex] = 55;
        QCOMPARE(fingerThreshold(request, FingerPosition::LeftIndex), 55);
        QCOMPARE(fingerThreshold(request, FingerPosition::LeftLittle), 10);
        QCOMPARE(static_cast<int>(FingerPosition::LeftLittle), 10);
    }

    void rastersAndFramesOfTheWrongSizeAreNotValid()
    {
        RasterPage page;
        page.width = 9;
        page.height = 2;
        page.bytes = QByteArray(4, '\0');
        QVERIFY(page.valid());
        page.bitsPerPixel = 8;
        QVERIFY(!page.valid());
        page.bytes = QByteArray(18, '\0');
        QVERIFY(page.valid());
        page.height = 5000;
        QVERIFY(!page.valid());
        Frame frame{2, 2, 8, PixelFormat::Bgrx32, QByteArray(16, '\0'), 0};
        QVERIFY(frame.valid());
        frame.stride = 7;
        QVERIFY(!frame.valid());
    }

    void jobAndPaymentNamesHaveAFixedForm()
    {
        QVERIFY(validJobId(QStringLiteral("slip-N047.1")));
        QVERIFY(!validJobId(QStringLiteral("../x")));
        QVERIFY(!validJobId(QString()));
        QVERIFY(!validJobId(QString(65, u'a')));
        QVERIFY(validFeeReference(QStringLiteral("F-1")));
        QVERIFY(!validFeeReference(QStringLiteral("F 1")));
    }

    void kindsAndStatesHaveNames()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(DeviceKind::FaceComparer); ++i)
            names.insert(deviceKindName(static_cast<DeviceKind>(i)));
        QCOMPARE(names.size(), 16);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(deviceStateName(DeviceState::NeedsAttention), QStringLiteral("needsAttention"));
    }
};

QTEST_GUILESS_MAIN(tst_DeviceValues)
#include "tst_DeviceValues.moc"
