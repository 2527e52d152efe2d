// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriverBench.h"

#include <seva/drivers/PenPad.h>
#include <seva/drivers/SignaturePicture.h>
#include <seva/drivers/ThumbPad.h>
#include <seva/simulators/SimulatedDevices.h>

#include <QImage>

#include <fcntl.h>
#include <linux/input.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace seva;
using namespace seva::test;

namespace {

// A tablet of 120 x 60 mm with 12,000 x 6,000 values: its field is 120 x 40 mm, from 10 mm below the top.
constexpr int kPerMm = 100;

/// A pipe that says what the kernel says of a tablet.
class Tablet
{
public:
    Tablet()
    {
        if (::mkfifo(path().toLocal8Bit().constData(), 0600) != 0)
            qFatal("no pipe");
        m_line = ::open(path().toLocal8Bit().constData(), O_RDWR | O_NONBLOCK);
    }
    ~Tablet() { unplug(); }

    QString path() const { return m_folder.filePath(QStringLiteral("event0")); }
    void unplug()
    {
        if (m_line >= 0)
            ::close(std::exchange(m_line, -1));
        QFile::remove(path());
    }
    void say(quint16 type, quint16 code, int value)
    {
        input_event event{};
        event.input_event_sec = m_time / 1'000;
        event.input_event_usec = (m_time % 1'000) * 1'000;
        event.type = type;
        event.code = code;
        event.value = value;
        m_records += QByteArray(reinterpret_cast<const char *>(&event), sizeof event);
    }
    void report() { say(EV_SYN, SYN_REPORT, 0); }
    void point(double xMm, double yMm, int pressure)
    {
        say(EV_ABS, ABS_X, int(xMm * kPerMm));
        say(EV_ABS, ABS_Y, int(yMm * kPerMm));
        say(EV_ABS, ABS_PRESSURE, pressure);
        report();
        m_time += 8;
    }
    void stroke(const QList<QPointF> &points)
    {
        say(EV_KEY, BTN_TOUCH, 1);
        for (const QPointF &one : points)
            point(one.x(), one.y(), 1'000);
        say(EV_KEY, BTN_TOUCH, 0);
        report();
    }
    void key(quint16 code)
    {
        say(EV_KEY, code, 1);
        report();
    }
    /// Sends what was said, `piece` bytes at a time: records come cut too.
    bool send(qsizetype piece = 4'096)
    {
        for (qsizetype at = 0; at < m_records.size(); at += piece) {
            const QByteArray part = m_records.mid(at, piece);
            if (::write(m_line, part.constData(), size_t(part.size())) != part.size())
                return false;
        }
        m_records.clear();
        return true;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_records;
    qint64 m_time = 1'000'000;
    int m_line = -1;
};

struct Desk
{
    explicit Desk(const QJsonObject &more = {})
    {
        QJsonObject settings{{"path", tablet.path()}, {"widthMm", 120},        {"heightMm", 60},  {"xMost", 12'000},
                             {"yMost", 6'000},        {"pressureMost", 2'000}, {"doneAfterMs", 0}};
        for (auto it = more.begin(); it != more.end(); ++it)
            settings[it.key()] = it.value();
        auto made = makePenPad(settings, clock, alarms);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        watch(*std::move(made));
    }
    void watch(std::unique_ptr<SignaturePad> made)
    {
        pad = std::move(made);
        endings = std::make_unique<Endings>(*pad);
        endings->alsoEndsBy(pad.get(), &SignaturePad::captured);
        captured = std::make_unique<QSignalSpy>(pad.get(), &SignaturePad::captured);
        strokes = std::make_unique<QSignalSpy>(pad.get(), &SignaturePad::strokeAdded);
    }
    RequestId ask(int deadline = 8'000, SignatureMethod method = SignatureMethod::Pen)
    {
        return pad->capture({{milliseconds(deadline), {}}, method});
    }
    /// Whatever is said before the driver has opened the file is thrown away as old: a stroke that is sure to count.
    bool begin()
    {
        return QTest::qWaitFor([this] {
            tablet.stroke({{60, 30}, {61, 30}});
            return tablet.send() && (QCoreApplication::processEvents(), strokes->size() > 0);
        });
    }
    SignatureCapture result() const { return captured->last()[1].value<SignatureCapture>(); }

    Tablet tablet;
    SystemClock clock;
    QtAlarms alarms;
    std::unique_ptr<SignaturePad> pad;
    std::unique_ptr<Endings> endings;
    std::unique_ptr<QSignalSpy> captured, strokes;
};

int inkIn(const QImage &image, const QRect &part)
{
    int dark = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    return dark;
}

} // namespace

class tst_PenPad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strokesAndPictureAreTrueToScale()
    {
        Desk desk;
        const RequestId request = desk.ask();
        QVERIFY(desk.begin());
        desk.pad->clear();
        // A level line in the middle of the field, from 30 mm to 90 mm.
        desk.tablet.stroke({{30, 30}, {60, 30}, {90, 30}});
        desk.tablet.key(BTN_STYLUS);
        QVERIFY(desk.tablet.send());
        QCOMPARE(desk.endings->of(request), QStringLiteral("done"));
        const SignatureCapture result = desk.result();
        const Stroke line = result.strokes.last();
        QCOMPARE(line.size(), 3);
        QCOMPARE(line[0].x, 3'000);
        QCOMPARE(line[2].x, 9'000);
        QCOMPARE(line[1].y, 3'000);
        QCOMPARE(line[1].pressure, 511);
        QCOMPARE(line[2].time - line[0].time, 16);
        QVERIFY(!result.touchesBorder);
        const QImage image = QImage::fromData(result.picture.bytes);
        QCOMPARE(image.width(), image.height() * 3);
        QCOMPARE(image.height(), qRound(40 / 25.4 * 300));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
        QCOMPARE(result.picture.dpi, 300);
        const auto at = [](double mm) { return qRound(mm / 25.4 * 300); };
        QVERIFY(inkIn(image, QRect(at(32), at(19), at(56), at(2))) > at(56) * 4);
        QCOMPARE(inkIn(image, QRect(0, 0, image.width(), at(18))), 0);
        QCOMPARE(inkIn(image, QRect(0, 0, at(29), image.height())), 0);
    }

    void inkAtTheBorderIsTold_data()
    {
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<bool>("touches");
        QTest::newRow("inside") << QPointF(100, 40) << false;
        QTest::newRow("left") << QPointF(0.2, 30) << true;
        QTest::newRow("above the field") << QPointF(60, 5) << true;
        QTest::newRow("below the field") << QPointF(60, 49.8) << true;
    }
    void inkAtTheBorderIsTold()
    {
        QFETCH(QPointF, to);
        QFETCH(bool, touches);
        Desk desk;
        const RequestId request = desk.ask();
        QVERIFY(desk.begin());
        desk.tablet.stroke({{60, 30}, to});
        desk.tablet.key(BTN_STYLUS);
        QVERIFY(desk.tablet.send());
        QCOMPARE(desk.endings->of(request), QStringLiteral("done"));
        QCOMPARE(desk.result().touchesBorder, touches);
    }

    void aPauseEndsItToo()
    {
        Desk desk({{"doneAfterMs", 500}});
        const RequestId request = desk.ask();
        QVERIFY(desk.begin());
        QCOMPARE(desk.endings->of(request), QStringLiteral("done"));
    }

    void recordsMayComeCutAndLostOnesAreLeftOut()
    {
        Desk desk;
        const RequestId request = desk.ask();
        QVERIFY(desk.begin());
        desk.pad->clear();
        desk.tablet.say(EV_KEY, BTN_TOUCH, 1);
        desk.tablet.point(50, 30, 500);
        desk.tablet.say(EV_SYN, SYN_DROPPED, 0);
        desk.tablet.point(1, 1, 500);
        desk.tablet.point(52, 30, 500);
        desk.tablet.say(EV_KEY, BTN_TOUCH, 0);
        desk.tablet.report();
        desk.tablet.key(BTN_STYLUS);
        QVERIFY(desk.tablet.send(7));
        QCOMPARE(desk.endings->of(request), QStringLiteral("done"));
        const Stroke stroke = desk.result().strokes.last();
        QCOMPARE(stroke.size(), 2);
        QCOMPARE(stroke[1].x, 5'200);
    }

    void withoutInkItIsNotDone()
    {
        Desk desk;
        const RequestId request = desk.ask(700);
        desk.tablet.key(BTN_STYLUS);
        QVERIFY(desk.tablet.send());
        QCOMPARE(desk.endings->of(request), QStringLiteral("devices.deadline-passed"));
    }

    void aTabletThatLeavesIsTold()
    {
        Desk desk;
        QTRY_COMPARE(desk.pad->status().state, DeviceState::Ready);
        const RequestId request = desk.ask();
        QVERIFY(desk.begin());
        desk.tablet.unplug();
        QCOMPARE(desk.endings->of(request), QStringLiteral("devices.absent"));
        QCOMPARE(desk.pad->status().state, DeviceState::Absent);
        QCOMPARE(desk.endings->of(desk.ask()), QStringLiteral("devices.absent"));
    }

    void hostileRecordsAreBounded()
    {
        Desk desk;
        const RequestId request = desk.ask(20'000);
        QVERIFY(desk.begin());
        desk.tablet.say(EV_KEY, BTN_TOUCH, 1);
        desk.tablet.point(-5'000'000, 9'000'000, 2'000'000'000);
        for (quint16 code = 0; code < 200; ++code)
            desk.tablet.say(quint16(code * 331), quint16(code * 7), -1);
        desk.tablet.say(EV_KEY, BTN_TOUCH, 0);
        desk.tablet.report();
        desk.tablet.key(BTN_STYLUS);
        QVERIFY(desk.tablet.send());
        QCOMPARE(desk.endings->of(request), QStringLiteral("done"));
        const StrokePoint far = desk.result().strokes.last().first();
        QCOMPARE(far.x, 0);
        QCOMPARE(far.y, 6'000);
        QCOMPARE(far.pressure, 1'023);
    }

    void aThumbStandsInTheFieldOfASignature()
    {
        Desk desk;
        QCOMPARE(desk.endings->of(desk.ask(500, SignatureMethod::ThumbImpression)),
                 QStringLiteral("devices.request-refused"));
        SeededRandom random(7);
        auto simulated = makeSimulatedDevices(QStringLiteral("instant"), {}, desk.clock, random);
        QVERIFY(simulated.ok());
        desk.watch(withThumbs(std::move(desk.pad), *simulated->fingers, desk.clock, desk.alarms));
        QCOMPARE(desk.endings->of(desk.ask(8'000, SignatureMethod::ThumbImpression)), QStringLiteral("done"));
        const SignatureCapture thumb = desk.result();
        QCOMPARE(thumb.method, SignatureMethod::ThumbImpression);
        QVERIFY(thumb.strokes.isEmpty());
        const QImage image = QImage::fromData(thumb.picture.bytes);
        QCOMPARE(image.width(), image.height() * 3);
        QVERIFY(thumb.picture.dpi >= 300);
        QVERIFY(inkIn(image, QRect(image.height(), 0, image.height(), image.height())) > 1'000);
        QCOMPARE(inkIn(image, QRect(0, 0, image.height() / 2, image.height())), 0);
        // The pen works on as before.
        const RequestId pen = desk.ask();
        QVERIFY(desk.begin());
        desk.tablet.key(BTN_STYLUS);
        QVERIFY(desk.tablet.send());
        QCOMPARE(desk.endings->of(pen), QStringLiteral("done"));
        desk.pad.reset();
    }

    void aPoorPrintIsRefused()
    {
        QCOMPARE(drawThumb({}).fault().code, QStringLiteral("pad.thumb-unusable"));
        QImage print(200, 300, QImage::Format_Grayscale8);
        print.fill(Qt::gray);
        Picture picture{{}, QStringLiteral("image/png"), 200, 300, 200};
        QBuffer buffer(&picture.bytes);
        buffer.open(QIODevice::WriteOnly);
        print.save(&buffer, "PNG");
        QCOMPARE(drawThumb(picture).fault().code, QStringLiteral("pad.thumb-unusable"));
        picture.dpi = 300;
        QCOMPARE(drawThumb(picture)->width, 900);
    }
};

QTEST_MAIN(tst_PenPad)
#include "tst_PenPad.moc"
