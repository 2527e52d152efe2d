// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Defects.h"

#include <seva/drivers/FaceAdvice.h>
#include <seva/vision/Codec.h>
#include <seva/vision/FaceMatcher.h>

#include <QSignalSpy>
#include <QtTest>

#include <cstdio>
#include <cstring>

using namespace seva;

namespace {

constexpr quint64 kFirstSeed = 3'000;
constexpr milliseconds kLongEnough(60'000);

QJsonObject accepted(const QJsonObject &more = {})
{
    QJsonObject settings = more;
    settings.insert(QStringLiteral("acceptProvenanceRisk"), true);
    return settings;
}

QByteArray jpegOf(const Frame &frame, int quality = 92)
{
    return encodeJpeg(frame, quality, 0)->bytes;
}

/// The same drawn person as a chip would hold it: smaller, cut to the head, compressed, another day and another light.
Frame chipPortrait(quint64 seed)
{
    DrawnFace face = cleanFace(seed);
    face.width = 240;
    face.height = 320;
    face.head = 0.7;
    face.yaw = -face.yaw;
    face.pitch += 2;
    return *decodePicture(jpegOf(draw(face), 60));
}

/// A page of data with the person's photograph on it, and text as grey bars.
Frame drawnPage(quint64 seed, QSize size)
{
    constexpr QPoint corner(90, 120);
    DrawnFace face = cleanFace(seed);
    face.width = 413;
    face.height = 531;
    face.head = 0.75;
    face.yaw = -face.yaw;
    const Frame photo = draw(face);
    Frame page{size.width(), size.height(), 3 * size.width(), PixelFormat::Rgb24, {}, 0};
    page.bytes.fill('\xdc', qsizetype(page.stride) * page.height);
    const auto bar = [&page](int x, int y, int width) {
        constexpr int high = 24;
        for (int row = y; row < y + high; ++row)
            std::memset(page.bytes.data() + qsizetype(row) * page.stride + 3 * x, 60, std::size_t(3 * width));
    };
    for (int line = 0; line < 12; ++line)
        bar(600, 120 + 60 * line, 300 + 37 * (line % 5));
    for (int line = 0; line < 2; ++line)
        bar(60, 880 + 70 * line, 1'300);
    for (int row = 0; row < photo.height; ++row)
        std::memcpy(page.bytes.data() + qsizetype(row + corner.y()) * page.stride + 3 * corner.x(),
                    photo.bytes.constData() + qsizetype(row) * photo.stride, std::size_t(3 * photo.width));
    return page;
}

struct Count
{
    int match = 0, officer = 0, none = 0;
    double least = 1, most = -1;

    void add(double similarity)
    {
        const FaceBand band = faceBandOf(similarity, {});
        (band == FaceBand::Match ? match : band == FaceBand::OfficerDecides ? officer : none) += 1;
        least = std::min(least, similarity);
        most = std::max(most, similarity);
    }
    int all() const { return match + officer + none; }
    void print(const char *name) const
    {
        std::printf("| %s | %d | %d | %d | %d | %.3f | %.3f |\n", name, all(), match, officer, none, least, most);
        std::fflush(stdout);
    }
};

} // namespace

class tst_FaceAdvice : public QObject
{
    Q_OBJECT
private:
    SystemClock m_clock;
    QtAlarms m_alarms;

    std::unique_ptr<FaceComparer> driver(const QJsonObject &more = {})
    {
        auto made = makeFaceComparer(accepted(more), m_clock, m_alarms);
        return made ? std::move(*made) : nullptr;
    }

private Q_SLOTS:
    void bandsBeginWhereTheyAreSaidTo()
    {
        QCOMPARE(faceBandOf(0.45, {}), FaceBand::Match);
        QCOMPARE(faceBandOf(0.449, {}), FaceBand::OfficerDecides);
        QCOMPARE(faceBandOf(0.35, {}), FaceBand::OfficerDecides);
        QCOMPARE(faceBandOf(0.349, {}), FaceBand::NoMatch);
        QCOMPARE(faceBandOf(0.5, {0.6, 0.55}), FaceBand::NoMatch);
        QCOMPARE(faceBandName(FaceBand::Match), QStringLiteral("MATCH"));
        QCOMPARE(faceBandName(FaceBand::OfficerDecides), QStringLiteral("OFFICER_DECIDES"));
        QCOMPARE(faceBandName(FaceBand::NoMatch), QStringLiteral("NO_MATCH"));
    }

    void nothingIsComparedWithoutTheRiskAccepted_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const QString refused = QStringLiteral("devices.provenance-not-accepted"), wrong = "devices.settings-wrong";
        QTest::newRow("silence") << QJsonObject() << refused << "/acceptProvenanceRisk";
        QTest::newRow("no") << QJsonObject{{"acceptProvenanceRisk", false}} << refused << "/acceptProvenanceRisk";
        QTest::newRow("a word") << QJsonObject{{"acceptProvenanceRisk", "yes"}} << wrong << "/acceptProvenanceRisk";
        QTest::newRow("another model only")
            << QJsonObject{{"model", "/tmp/x.onnx"}} << refused << "/acceptProvenanceRisk";
        QTest::newRow("bands upside down")
            << accepted({{"matchPercent", 35}, {"decidePercent", 35}}) << "devices.bands-wrong"
            << "/matchPercent";
        QTest::newRow("no percent") << accepted({{"matchPercent", 100}}) << wrong << "/matchPercent";
        QTest::newRow("no such setting") << accepted({{"threshold", 1}}) << wrong << "/threshold";
        QTest::newRow("no model there") << accepted({{"model", "/nowhere/x.onnx"}}) << "vision.model-unreadable"
                                        << "/nowhere/x.onnx";
    }
    void nothingIsComparedWithoutTheRiskAccepted()
    {
        QFETCH(const QJsonObject, settings);
        QFETCH(const QString, code);
        QFETCH(const QString, place);
        const auto made = makeFaceComparer(settings, m_clock, m_alarms);
        QVERIFY(!made.ok());
        QCOMPARE(made.fault().code, code);
        QVERIFY2(made.fault().subject.startsWith(place), qPrintable(made.fault().subject));
    }

    void oneFaceMatchesItself()
    {
        const auto faces = driver();
        QVERIFY(faces);
        QSignalSpy done(faces.get(), &FaceComparer::compared);
        FaceComparisonRequest request;
        request.context.deadline = kLongEnough;
        request.live = jpegOf(draw(cleanFace(7)));
        request.reference = encodePng(chipPortrait(7), 0)->bytes;
        const RequestId id = faces->compare(request);
        QVERIFY(done.wait(int(kLongEnough.count())));
        QCOMPARE(done[0][0].value<RequestId>(), id);
        const auto comparison = done[0][1].value<FaceComparison>();
        QCOMPARE(comparison.band, FaceBand::Match);
        QVERIFY(comparison.similarity > 0.45 && comparison.similarity <= 1.000001);
    }

    /// The photograph printed on the page of data of a passport, 35 x 45 mm at 300 dpi, with lines of text beside and
    /// below: cut to the booklet, and lying on the whole glass.
    void theFaceOnAScannedPageIsFound_data()
    {
        QTest::addColumn<QSize>("page");
        QTest::newRow("cut to the booklet") << QSize(1'476, 1'039);
        QTest::newRow("the whole glass") << QSize(2'480, 3'508);
    }
    void theFaceOnAScannedPageIsFound()
    {
        QFETCH(const QSize, page);
        const auto faces = driver();
        QVERIFY(faces);
        QSignalSpy done(faces.get(), &FaceComparer::compared);
        double own = 0, other = 0;
        for (const quint64 seed : {kFirstSeed, kFirstSeed + 1}) {
            FaceComparisonRequest request;
            request.context.deadline = kLongEnough;
            request.live = jpegOf(draw(cleanFace(kFirstSeed)));
            request.reference = jpegOf(drawnPage(seed, page), 85);
            const RequestId id = faces->compare(request);
            QVERIFY(done.wait(int(kLongEnough.count())));
            QCOMPARE(done.last()[0].value<RequestId>(), id);
            (seed == kFirstSeed ? own : other) = done.last()[1].value<FaceComparison>().similarity;
        }
        QVERIFY2(faceBandOf(own, {}) == FaceBand::Match, qPrintable(QString::number(own)));
        QVERIFY2(own > other + 0.02, qPrintable(QStringLiteral("%1 %2").arg(own).arg(other)));
    }

    void whatCannotBeComparedEndsInAFault_data()
    {
        QTest::addColumn<QByteArray>("live");
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QString>("code");
        const QByteArray face = jpegOf(draw(cleanFace(7)));
        const QByteArray wall =
            jpegOf({320, 240, 960, PixelFormat::Rgb24, QByteArray(qsizetype{320} * 240 * 3, char(220)), 0});
        QTest::newRow("no face before the camera") << wall << face << "vision.no-face-to-compare";
        QTest::newRow("no face in the chip") << face << wall << "vision.no-face-to-compare";
        QTest::newRow("no picture") << face << QByteArray("nothing") << "vision.picture-unreadable";
        QTest::newRow("half a picture") << face.left(face.size() / 3) << face << "vision.picture-unreadable";
    }
    void whatCannotBeComparedEndsInAFault()
    {
        QFETCH(const QByteArray, live);
        QFETCH(const QByteArray, reference);
        QFETCH(const QString, code);
        const auto faces = driver();
        QVERIFY(faces);
        QSignalSpy failed(faces.get(), &Device::failed), done(faces.get(), &FaceComparer::compared);
        FaceComparisonRequest request{{kLongEnough, {}}, live, reference};
        faces->compare(request);
        QVERIFY(failed.wait(int(kLongEnough.count())));
        QCOMPARE(failed[0][1].value<Fault>().code, code);
        QCOMPARE(done.size(), 0);
    }

    /// Turning and shrinking a picture moves its features little: the alignment does not shear.
    void aTiltedHeadIsTheSameHead()
    {
        auto matcher = FaceMatcher::load(installedFaceModels(), installedFeatureModel());
        QVERIFY(matcher.ok());
        DrawnFace face = cleanFace(11);
        const Frame straight = draw(face);
        face.roll += 12;
        const auto similarity = (*matcher)->similarity(straight, draw(face));
        QVERIFY(similarity.ok());
        QVERIFY2(*similarity > 0.8, qPrintable(QString::number(*similarity)));
    }

    /// Drawn people: the table of docs/face-comparison.md. To the model they are all alike, so that the others' numbers
    /// bound nothing; but everybody's own chip is the likest.
    void drawnPeopleAgainstTheirChips()
    {
        const int people = qEnvironmentVariableIsSet("SEVA_LONG") ? 40 : 3;
        auto matcher = FaceMatcher::load(installedFaceModels(), installedFeatureModel());
        QVERIFY(matcher.ok());
        Count same, other;
        int first = 0;
        QList<Frame> chips;
        for (int i = 0; i < people; ++i)
            chips.append(chipPortrait(kFirstSeed + quint64(i)));
        for (int i = 0; i < people; ++i) {
            const Frame live = draw(cleanFace(kFirstSeed + quint64(i)));
            double own = 0, likest = -1;
            // Four of the others each, spread over the set.
            for (int j = i; j < i + people; j += std::max(1, people / 5)) {
                const auto similarity = (*matcher)->similarity(live, chips[j % people]);
                QVERIFY(similarity.ok());
                (j == i ? same : other).add(*similarity);
                (j == i ? own : likest) = j == i ? *similarity : std::max(likest, *similarity);
            }
            first += own > likest ? 1 : 0;
        }
        same.print("same");
        other.print("other");
        QVERIFY2(same.match >= 0.9 * same.all(), "a person's own chip is like the person");
        std::printf("own chip likest: %d of %d\n", first, people);
        std::fflush(stdout);
        QVERIFY(first >= 0.95 * people);
    }
};

QTEST_GUILESS_MAIN(tst_FaceAdvice)
#include "tst_FaceAdvice.moc"
