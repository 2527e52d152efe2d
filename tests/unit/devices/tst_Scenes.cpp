// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace seva;

namespace {

constexpr int deadline = 20'000;
const RequestContext context{milliseconds(deadline), {}};

struct Probe
{
    QString name;
    Device *device;
    std::function<RequestId(int round)> ask;
};

template <typename Request>
Request inTime(Request request)
{
    request.context = context;
    return request;
}

QList<Probe> captureProbes(DeviceSet &set)
{
    return {
        {QStringLiteral("scanner"), set.scanner.get(), [&](int) { return set.scanner->scan(inTime(ScanRequest{})); }},
        {QStringLiteral("camera"), set.camera.get(),
         [&](int) {
             PhotoRequest request;
             request.thresholds = {
                 {FaceMeasure::SingleFacePresent, 50}, {FaceMeasure::EyesOpen, 50}, {FaceMeasure::Sharpness, 40}};
             return set.camera->capture(inTime(request));
         }},
        {QStringLiteral("fingers"), set.fingers.get(),
         [&](int) { return set.fingers->capture(inTime(FingerRequest{})); }},
        {QStringLiteral("pad"), set.signature.get(),
         [&](int) { return set.signature->capture(inTime(SignatureRequest{})); }},
        {QStringLiteral("barcode"), set.barcode.get(), [&](int) { return set.barcode->read(context); }}};
}

QList<Probe> seatProbes(DeviceSet &set)
{
    return {{QStringLiteral("slips"), set.slips.get(),
             [&](int i) { return set.slips->print(inTime(slipJob(QStringLiteral("job%1").arg(i)))); }},
            {QStringLiteral("letters"), set.letters.get(),
             [&](int i) { return set.letters->print(inTime(letterJob(QStringLiteral("job%1").arg(i)))); }},
            {QStringLiteral("announcer"), set.announcer.get(),
             [&](int) { return set.announcer->announce(call(QStringLiteral("N001"), QStringLiteral("A1")), context); }},
            {QStringLiteral("screen"), set.applicant.get(),
             [&](int) {
                 ScreenRequest request;
                 request.page.bytes = "page";
                 request.digest = "digest";
                 return set.applicant->ask(inTime(request));
             }},
            {QStringLiteral("terminal"), set.terminal.get(),
             [&](int i) { return set.terminal->charge(inTime(feeRequest(QStringLiteral("F%1").arg(i)))); }},
            {QStringLiteral("drawer"), set.drawer.get(), [&](int) { return set.drawer->open(context); }},
            {QStringLiteral("card"), set.card.get(),
             [&](int) {
                 CardSignRequest request;
                 request.digest = QByteArray(32, 'x');
                 request.pin = "1234";
                 return set.card->sign(inTime(request));
             }},
            {QStringLiteral("passport"), set.passport.get(),
             [&](int) {
                 PassportRequest request;
                 request.access.cardAccessNumber = QStringLiteral("123456"); // the drawn booklet's own
                 return set.passport->read(inTime(request));
             }},
            {QStringLiteral("aadhaar"), set.aadhaar.get(),
             [&](int) { return set.aadhaar->capture(inTime(AadhaarRequest{})); }},
            {QStringLiteral("operatorFinger"), set.operatorFinger.get(),
             [&](int) { return set.operatorFinger->enrol(context); }}};
}

QList<Probe> probes(DeviceSet &set)
{
    return captureProbes(set) + seatProbes(set);
}

QByteArray sceneWith(const QByteArray &devices)
{
    return "{\"scene\": \"x\", \"description\": \"x\", \"devices\": " + devices + "}";
}

} // namespace

class tst_Scenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestToEveryDeviceEndsOnceAndInTime_data()
    {
        QTest::addColumn<QString>("scene");
        for (const QString &scene : builtInScenes())
            QTest::newRow(qPrintable(scene)) << scene;
    }

    void everyRequestToEveryDeviceEndsOnceAndInTime()
    {
        QFETCH(QString, scene);
        Bench bench(scene);
        bench.advance(1000);
        constexpr int rounds = 7;
        QMap<QString, QSet<QString>> endings;
        for (int round = 0; round < rounds; ++round) {
            for (const Probe &probe : probes(bench.devices)) {
                const Instant asked = bench.clock.now();
                const RequestId id = probe.ask(round);
                QCOMPARE(bench.endings(id), 0);
                bench.advance(deadline);
                QVERIFY2(bench.endings(id) == 1, qPrintable(probe.name));
                QVERIFY2(bench.endedAt(id) - asked <= deadline, qPrintable(probe.name));
                endings[probe.name].insert(bench.ending(id));
                QVERIFY2(probe.device->status().state != DeviceState::Busy, qPrintable(probe.name));
            }
        }
        const bool wellEverywhere = scene == u"normal" || scene == u"instant";
        for (auto it = endings.cbegin(); it != endings.cend(); ++it) {
            const QString all = it.key() + u' ' + QStringList(it->cbegin(), it->cend()).join(u' ');
            QVERIFY2(it->contains(QStringLiteral("done")) == (scene != u"failing"), qPrintable(all));
            QVERIFY2(!wellEverywhere || it->size() == 1, qPrintable(all));
        }
    }

    void everyRequestCanBeCancelledAndThePortStaysUsable()
    {
        Bench bench(QStringLiteral("normal"));
        bench.advance(1000);
        for (const Probe &probe : probes(bench.devices)) {
            const RequestId id = probe.ask(1);
            bench.advance(30);
            probe.device->cancel(id);
            QCOMPARE(bench.ending(id), QStringLiteral("cancelled"));
            bench.advance(deadline);
            QCOMPARE(bench.endings(id), 1);
            const RequestId again = probe.ask(2);
            bench.advance(deadline);
            QVERIFY2(bench.ending(again) == u"done", qPrintable(probe.name + u' ' + bench.ending(again)));
        }
    }

    void aDeviceThatFailsForGoodSaysSoAndNoSelfCheckHelps()
    {
        Bench bench(QStringLiteral("failing"));
        DocumentScanner &scanner = *bench.devices.scanner;
        scanner.scan(inTime(ScanRequest{}));
        bench.advance(deadline);
        QCOMPARE(scanner.status().state, DeviceState::NeedsAttention);
        QCOMPARE(scanner.status().fault.code, QStringLiteral("devices.paper-jam"));
        const RequestId check = scanner.selfCheck();
        bench.advance(1);
        QCOMPARE(bench.ending(check), QStringLiteral("checked"));
        QCOMPARE(scanner.status().state, DeviceState::NeedsAttention);
        QCOMPARE(bench.devices.applicant->status().state, DeviceState::Absent);
    }

    void aDevicePulledOutComesBackAndItsStatusTellsTheStory()
    {
        Bench bench(QStringLiteral("difficult"));
        PhotoCamera &camera = *bench.devices.camera;
        QList<DeviceState> states;
        QObject::connect(&camera, &Device::statusChanged, this, [&](const DeviceStatus &s) { states << s.state; });
        camera.capture(inTime(PhotoRequest{}));
        bench.advance(deadline);
        const RequestId pulled = camera.capture(inTime(PhotoRequest{}));
        bench.advance(300);
        QCOMPARE(bench.ending(pulled), QStringLiteral("devices.absent"));
        const RequestId refused = camera.capture(inTime(PhotoRequest{}));
        bench.advance(10);
        QCOMPARE(bench.ending(refused), QStringLiteral("devices.absent"));
        bench.advance(500);
        using enum DeviceState;
        QCOMPARE(states, (QList{Busy, Ready, Busy, Absent, Ready}));
    }

    void aDeviceThatStartsSlowlySaysStarting()
    {
        Bench bench(QStringLiteral("normal"));
        QCOMPARE(bench.devices.scanner->status().state, DeviceState::Starting);
        bench.advance(300);
        QCOMPARE(bench.devices.scanner->status().state, DeviceState::Ready);
    }

    void brokenScenesAreRefusedNamingFilePlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("/");
        QTest::newRow("no devices") << QByteArray("{\"scene\": \"x\", \"description\": \"x\"}") << QStringLiteral("/");
        QTest::newRow("unknown device") << sceneWith("{\"toaster\": {}}") << QStringLiteral("/devices");
        QTest::newRow("unknown key") << sceneWith("{\"slipPrinter\": {\"colour\": 1}}")
                                     << QStringLiteral("/devices/slipPrinter");
        QTest::newRow("unknown fault") << sceneWith("{\"slipPrinter\": {\"steps\": [{}, {\"fault\": \"fire\"}]}}")
                                       << QStringLiteral("/devices/slipPrinter/steps/1/fault");
        QTest::newRow("negative delay") << sceneWith("{\"cashDrawer\": {\"delayMs\": -1}}")
                                        << QStringLiteral("/devices/cashDrawer/delayMs");
        QTest::newRow("key of another device") << sceneWith("{\"cashDrawer\": {\"steps\": [{\"pages\": []}]}}")
                                               << QStringLiteral("/devices/cashDrawer/steps/0");
        QTest::newRow("quality beyond 100")
            << sceneWith("{\"fingerprintScanner\": {\"steps\": [{\"tries\": [{\"quality\": {\"all\": 101}}]}]}}")
            << QStringLiteral("/devices/fingerprintScanner/steps/0/tries/0/quality/all");
        QTest::newRow("no steps") << sceneWith("{\"cashDrawer\": {\"steps\": []}}")
                                  << QStringLiteral("/devices/cashDrawer/steps");
    }

    void brokenScenesAreRefusedNamingFilePlaceAndReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.scene.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        SystemClock clock;
        SeededRandom random(1);
        const auto made = makeSimulatedDevices(path, {}, clock, random);
        QVERIFY(!made.ok());
        QCOMPARE(made.fault().code, QStringLiteral("devices.scene-broken"));
        QVERIFY2(made.fault().subject.startsWith(QStringLiteral("%1: %2: ").arg(path, place)),
                 qPrintable(made.fault().subject));
        QVERIFY(made.fault().subject.size() > path.size() + place.size() + 8);
    }

    void aSceneThatIsNotThereIsRefused()
    {
        SystemClock clock;
        SeededRandom random(1);
        const auto made = makeSimulatedDevices(QStringLiteral("/nowhere/x.scene.json"), {}, clock, random);
        QCOMPARE(made.fault(),
                 (Fault{QStringLiteral("devices.scene-unreadable"), QStringLiteral("/nowhere/x.scene.json")}));
    }
};

QTEST_MAIN(tst_Scenes)
#include "tst_Scenes.moc"
