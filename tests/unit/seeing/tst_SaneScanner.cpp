// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/Alarms.h>
#include <seva/drivers/SaneScanner.h>
#include <seva/vision/Codec.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace seva;

/// The driver against SANE's own test backend, which makes pages, stalls and fails as it is told.
class tst_SaneScanner : public QObject
{
    Q_OBJECT

    /// The backend itself hangs now and then when it is cancelled; then its process is ended, after at most 5 + 2 s.
    static constexpr int kMostPatience = 20'000;

    QTemporaryDir m_folder;
    ManualClock m_clock;
    QtAlarms m_alarms;

    std::unique_ptr<DocumentScanner> scanner(QJsonObject options)
    {
        // The backend remembers what it was told by whoever had it open before.
        if (!options.contains(QStringLiteral("read-return-value")))
            options.insert(QStringLiteral("read-return-value"), QStringLiteral("Default"));
        auto made = makeSaneScanner(
            {{QStringLiteral("device"), QStringLiteral("test:0")}, {QStringLiteral("options"), options}}, m_clock,
            m_alarms);
        if (!made)
            qFatal("%s", qPrintable(made.fault().subject));
        QSignalSpy ready(made->get(), &Device::statusChanged);
        (void)ready.wait(5'000);
        return std::move(*made);
    }
    static QJsonObject option(const char *name, const char *value)
    {
        return {{QString::fromLatin1(name), QString::fromLatin1(value)}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Only the test backend: no network, no hardware of whoever runs this.
        QFile file(m_folder.filePath(QStringLiteral("dll.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("test\n");
        file.close();
        QVERIFY(QFile::copy(QStringLiteral("/etc/sane.d/test.conf"), m_folder.filePath(QStringLiteral("test.conf"))));
        qputenv("SANE_CONFIG_DIR", m_folder.path().toLocal8Bit());
    }
    void aFlatbedGivesOnePage()
    {
        const auto device = scanner(option("test-picture", "Grid"));
        QCOMPARE(device->status().state, DeviceState::Ready);
        QVERIFY(device->sources().contains(ScanSource::Feeder));
        QSignalSpy captured(device.get(), &DocumentScanner::captured);
        ScanRequest request;
        request.dpi = 150;
        (void)device->scan(request);
        QVERIFY(captured.wait(10'000));
        const auto batch = captured[0][1].value<ScanBatch>();
        QCOMPARE(batch.pages.size(), 1);
        const auto frame = decodePicture(batch.pages[0].picture.bytes);
        QVERIFY(frame);
        QCOMPARE(frame->format, PixelFormat::Grey8);
        QCOMPARE(inspectPicture(batch.pages[0].picture.bytes)->dpi, 150);
        QVERIFY(!batch.pages[0].blank);
    }
    void coloursAreColours()
    {
        const auto device = scanner(option("test-picture", "Color pattern"));
        QSignalSpy captured(device.get(), &DocumentScanner::captured);
        ScanRequest request;
        request.colour = ScanColour::Colour;
        request.dpi = 100;
        (void)device->scan(request);
        QVERIFY(captured.wait(10'000));
        const auto frame = decodePicture(captured[0][1].value<ScanBatch>().pages[0].picture.bytes);
        QVERIFY(frame);
        QCOMPARE(frame->format, PixelFormat::Rgb24);
    }
    void aFeederGivesPagesUntilItIsEmpty()
    {
        const auto device = scanner(option("test-picture", "Solid white"));
        QSignalSpy pages(device.get(), &DocumentScanner::pageScanned);
        QSignalSpy captured(device.get(), &DocumentScanner::captured);
        ScanRequest request;
        request.source = ScanSource::Feeder;
        request.dpi = 75;
        (void)device->scan(request);
        QVERIFY(captured.wait(30'000));
        // The test backend's feeder holds ten sheets.
        QCOMPARE(captured[0][1].value<ScanBatch>().pages.size(), 10);
        QCOMPARE(pages.size(), 10);
        // Blank ones are shown, not dropped.
        QVERIFY(captured[0][1].value<ScanBatch>().pages[4].blank);
        request.maxPages = 3;
        (void)device->scan(request);
        QVERIFY(captured.wait(30'000));
        QCOMPARE(captured[1][1].value<ScanBatch>().pages.size(), 3);
    }
    void troubleIsToldInTheWordsOfThePort_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<DeviceState>("after");
        QTest::newRow("jam") << "SANE_STATUS_JAMMED"
                             << "devices.paper-jam" << DeviceState::NeedsAttention;
        QTest::newRow("cover") << "SANE_STATUS_COVER_OPEN"
                               << "devices.cover-open" << DeviceState::NeedsAttention;
        QTest::newRow("empty") << "SANE_STATUS_NO_DOCS"
                               << "devices.feeder-empty" << DeviceState::Ready;
        QTest::newRow("line") << "SANE_STATUS_IO_ERROR"
                              << "devices.driver-failed" << DeviceState::Failed;
        QTest::newRow("memory") << "SANE_STATUS_NO_MEM"
                                << "devices.driver-failed" << DeviceState::Failed;
        QTest::newRow("nothing came") << "SANE_STATUS_EOF"
                                      << "devices.garbage-answer" << DeviceState::Failed;
    }
    void troubleIsToldInTheWordsOfThePort()
    {
        QFETCH(QString, status);
        QFETCH(QString, code);
        QFETCH(DeviceState, after);
        const auto device = scanner({{QStringLiteral("read-return-value"), status}});
        QSignalSpy failed(device.get(), &Device::failed);
        (void)device->scan({});
        QVERIFY(failed.wait(10'000));
        QCOMPARE(failed[0][1].value<Fault>().code, code);
        QCOMPARE(device->status().state, after);
        QSignalSpy checked(device.get(), &Device::selfChecked);
        (void)device->selfCheck();
        QVERIFY(checked.wait(kMostPatience));
        QCOMPARE(device->status().state, DeviceState::Ready);
    }
    void aScannerThatStallsEndsAtTheDeadlineAndWorksAgain()
    {
        const auto device = scanner({{QStringLiteral("read-delay"), QStringLiteral("yes")},
                                     {QStringLiteral("read-delay-duration"), QStringLiteral("200000")},
                                     {QStringLiteral("read-limit"), QStringLiteral("yes")},
                                     {QStringLiteral("read-limit-size"), QStringLiteral("1")}});
        QSignalSpy failed(device.get(), &Device::failed);
        ScanRequest request;
        request.context.deadline = milliseconds(400);
        QElapsedTimer timer;
        timer.start();
        (void)device->scan(request);
        QVERIFY(timer.elapsed() < 100);
        QVERIFY(failed.wait(5'000));
        QCOMPARE(failed[0][1].value<Fault>().code, QStringLiteral("devices.deadline-passed"));
        QVERIFY(timer.elapsed() < 2'000);
        QSignalSpy cancelled(device.get(), &Device::cancelled);
        request.context.deadline = milliseconds(60'000);
        const RequestId second = device->scan(request);
        device->cancel(second);
        QCOMPARE(cancelled.size(), 1);
        QSignalSpy checked(device.get(), &Device::selfChecked);
        (void)device->selfCheck();
        QVERIFY(checked.wait(kMostPatience));
        QVERIFY(device->status().usable());
    }
    void aBackendThatCrashesTakesNothingWithIt()
    {
        const auto device = scanner({{QStringLiteral("read-delay"), QStringLiteral("yes")},
                                     {QStringLiteral("read-delay-duration"), QStringLiteral("200000")}});
        QSignalSpy failed(device.get(), &Device::failed);
        (void)device->scan({});
        const QString own = QString::number(QCoreApplication::applicationPid());
        const QStringList kill{QStringLiteral("-KILL"), QStringLiteral("-P"), own, QStringLiteral("seva-scanner")};
        QVERIFY(QTest::qWaitFor([&kill] { return QProcess::execute(QStringLiteral("pkill"), kill) == 0; }));
        QVERIFY(failed.wait(5'000));
        QCOMPARE(failed[0][1].value<Fault>().code, QStringLiteral("devices.driver-failed"));
        QSignalSpy checked(device.get(), &Device::selfChecked);
        (void)device->selfCheck();
        QVERIFY(checked.wait(kMostPatience));
        QCOMPARE(device->status().state, DeviceState::Ready);
    }
    void aScannerThatIsNotThereIsAbsent()
    {
        auto made = makeSaneScanner({{QStringLiteral("device"), QStringLiteral("test:99")}}, m_clock, m_alarms);
        QVERIFY(made);
        QTRY_COMPARE((*made)->status().state, DeviceState::Absent);
        QSignalSpy failed(made->get(), &Device::failed);
        (void)(*made)->scan({});
        QVERIFY(failed.wait(1'000));
        QCOMPARE(failed[0][1].value<Fault>().code, QStringLiteral("devices.absent"));
    }
    void whatItCannotDoIsRefused()
    {
        auto device = scanner({});
        QSignalSpy failed(device.get(), &Device::failed);
        ScanRequest request;
        request.source = ScanSource::FeederBothSides; // the test backend has none
        (void)device->scan(request);
        QVERIFY(failed.wait(5'000));
        QCOMPARE(failed[0][1].value<Fault>().code, QStringLiteral("devices.request-refused"));
        request = {};
        request.dpi = 5'000;
        (void)device->scan(request);
        QVERIFY(failed.wait(5'000));
        QCOMPARE(failed[1][1].value<Fault>().code, QStringLiteral("devices.request-refused"));
        device.reset(); // it can be open once only
        const auto unknown = scanner(option("no-such-option", "1"));
        QSignalSpy refused(unknown.get(), &Device::failed);
        (void)unknown->scan({});
        QVERIFY(refused.wait(5'000));
        QCOMPARE(refused[0][1].value<Fault>().code, QStringLiteral("devices.request-refused"));
        QVERIFY(!makeSaneScanner({}, m_clock, m_alarms));
    }
};

QTEST_MAIN(tst_SaneScanner)
#include "tst_SaneScanner.moc"
