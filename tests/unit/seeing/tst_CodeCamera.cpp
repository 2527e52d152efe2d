// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Codes.h"
#include "Pictures.h"

#include <seva/drivers/CodeCamera.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace seva;
using namespace seva::test;

namespace {

/// Generous: the machine may be loaded. Everything waited for ends by itself.
constexpr int kPatience = 30'000;

/// What the camera sees: a desk, and a code on it where there is one.
QImage desk(const QByteArray &code)
{
    SeededRandom random(5);
    QImage image(800, 600, QImage::Format_Grayscale8);
    image.fill(190);
    if (!code.isEmpty()) {
        QPainter painter(&image);
        painter.drawImage(260, 150, qrCode(code, 6));
    }
    return worn(image, 0.9, 8, random);
}

class Watched : public QObject
{
public:
    void show(int index, const QByteArray &code)
    {
        if (!desk(code).save(folder.filePath(QStringLiteral("%1.png").arg(index, 3, 10, QLatin1Char('0')))))
            qFatal("cannot write");
    }
    void open(bool loop = true)
    {
        auto made = makeCodeCamera({{"source", "images"}, {"path", folder.path()}, {"loop", loop}}, clock, alarms);
        if (!made)
            qFatal("%s", qPrintable(made.fault().subject));
        reader = std::move(*made);
        connect(reader.get(), &BarcodeReader::codeRead, this, [this](const Barcode &code) { told.append(code.bytes); });
        connect(reader.get(), &BarcodeReader::captured, this, [this](RequestId id, const Barcode &code) {
            ends[id].append(QString::fromLatin1(code.bytes));
            symbology = code.symbology;
        });
        connect(reader.get(), &Device::failed, this, [this](RequestId id, const Fault &f) { ends[id].append(f.code); });
        connect(reader.get(), &Device::cancelled, this, [this](RequestId id) { ends[id].append("cancelled"); });
    }
    QString endOf(RequestId id)
    {
        if (!QTest::qWaitFor([&] { return ends.contains(id); }, kPatience))
            return QStringLiteral("not ended");
        QCoreApplication::processEvents();
        return ends[id].join(QLatin1Char('+'));
    }

    QTemporaryDir folder;
    SystemClock clock;
    QtAlarms alarms;
    std::unique_ptr<BarcodeReader> reader;
    QList<QByteArray> told;
    QMap<RequestId, QStringList> ends;
    Symbology symbology = Symbology::Unknown;
};

RequestContext within(int milliseconds)
{
    return {std::chrono::milliseconds(milliseconds), {}};
}

} // namespace

/// Codes held before a camera, drawn by libqrencode.
class tst_CodeCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextCodeIsRead()
    {
        Watched w;
        w.show(1, {});
        w.show(2, "26-1234567890");
        w.open();
        QCOMPARE(w.endOf(w.reader->read(within(kPatience))), QString("26-1234567890"));
        QCOMPARE(w.symbology, Symbology::Qr);
        QVERIFY(w.told.isEmpty()); // not armed
    }

    void aCodeThatStaysIsToldOnce()
    {
        Watched w;
        w.show(1, "26-1111111111");
        w.open();
        w.reader->setArmed(true);
        QTRY_COMPARE_WITH_TIMEOUT(w.told.size(), 1, kPatience);
        // It is still seen: a request gets it, and nothing is told again.
        QCOMPARE(w.endOf(w.reader->read(within(kPatience))), QString("26-1111111111"));
        QCOMPARE(w.endOf(w.reader->read(within(kPatience))), QString("26-1111111111"));
        QCOMPARE(w.told, QList<QByteArray>{"26-1111111111"});
    }

    void whatIsNotArmedTellsNothing()
    {
        Watched w;
        w.show(1, "26-1111111111");
        w.open();
        w.reader->setArmed(true);
        w.reader->setArmed(false);
        QVERIFY(!w.reader->armed());
        QCOMPARE(w.endOf(w.reader->read(within(kPatience))), QString("26-1111111111"));
        QVERIFY(w.told.isEmpty());
    }

    void aDeskWithoutACodeEndsAtTheDeadline()
    {
        Watched w;
        w.show(1, {});
        w.open();
        QCOMPARE(w.endOf(w.reader->read(within(700))), QString("devices.deadline-passed"));
        const RequestId given = w.reader->read(within(kPatience));
        w.reader->cancel(given);
        QCOMPARE(w.endOf(given), QString("cancelled"));
    }

    void aCameraThatEndsOrSendsGarbageIsTold()
    {
        Watched ended;
        ended.show(1, {});
        ended.open(false);
        QCOMPARE(ended.endOf(ended.reader->read(within(kPatience))), QString("devices.absent"));
        QCOMPARE(ended.reader->status().state, DeviceState::Absent);
        Watched broken;
        QFile file(broken.folder.filePath(QStringLiteral("1.jpg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xd8\xff no picture");
        file.close();
        broken.open();
        QCOMPARE(broken.endOf(broken.reader->read(within(kPatience))), QString("devices.garbage-answer"));
    }

    void settingsAreReadStrictly_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QString>("place");
        QTest::newRow("no folder") << QJsonObject{{"source", "images"}} << "/path";
        QTest::newRow("no such source") << QJsonObject{{"source", "eyes"}} << "/source";
        QTest::newRow("not below /dev") << QJsonObject{{"device", "/etc/passwd"}} << "/device";
        QTest::newRow("a model") << QJsonObject{{"source", "images"}, {"path", "/x"}, {"detector", "y"}} << "/detector";
    }
    void settingsAreReadStrictly()
    {
        QFETCH(const QJsonObject, settings);
        QFETCH(const QString, place);
        SystemClock clock;
        QtAlarms alarms;
        const auto made = makeCodeCamera(settings, clock, alarms);
        QVERIFY(!made.ok());
        QCOMPARE(made.fault().code, QString("devices.settings-wrong"));
        QVERIFY2(made.fault().subject.startsWith(place), qPrintable(made.fault().subject));
    }
};

QTEST_MAIN(tst_CodeCamera)
#include "tst_CodeCamera.moc"
