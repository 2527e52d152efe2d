// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/StationDevices.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace seva;

class tst_StationDevices : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    SeededRandom m_random{7};
    QTemporaryDir m_folder;
    static constexpr int kReading = 240'000;

    Result<DeviceSet> opened(const QByteArray &file)
    {
        QFile written(m_folder.filePath(QStringLiteral("devices.json")));
        if (!written.open(QIODevice::WriteOnly) || written.write(file) != file.size())
            qFatal("the device file could not be written");
        written.close();
        return makeStationDevices({written.fileName(), {}, {}}, m_clock, m_random);
    }

private Q_SLOTS:
    void withoutAFileAllAreSimulated()
    {
        const auto set = makeStationDevices({}, m_clock, m_random);
        QVERIFY(set.ok());
        QCOMPARE(set->all().size(), 15);
    }

    void whatTheFileDoesNotNameIsNotThere()
    {
        const auto set = opened(R"({"devices": {"slipPrinter": {"driver": "simulated"}}})");
        QVERIFY2(set.ok(), set.ok() ? "" : qPrintable(set.fault().subject));
        QCOMPARE(set->all().size(), 1);
        QVERIFY(set->slips);
    }

    /// As the program of a counter asks for; a station of its own clock (rehearsals, simulations) does not.
    void aScenesPagesAreReadWhereTimePasses()
    {
        StationDeviceOptions options;
        options.readScenes = true;
        SystemClock clock;
        const auto set = makeStationDevices(options, clock, m_random);
        QVERIFY2(set.ok(), set.ok() ? "" : qPrintable(set.fault().subject));
        DocumentScanner &scanner = *set->scanner;
        QList<PageFindings> found;
        connect(&scanner, &DocumentScanner::pageScanned, this, [&found](RequestId, const ScannedPage &page) {
            QVERIFY2(page.unread.code.isEmpty(), qPrintable(page.unread.code));
            found.append(page.findings.value_or(PageFindings()));
        });
        QSignalSpy done(&scanner, &DocumentScanner::captured);
        for (const char *kind : {"aadhaar", "birthCertificate", "pan"}) {
            ScanRequest request;
            request.context.deadline = milliseconds(240'000);
            QTRY_COMPARE_WITH_TIMEOUT(scanner.status().state, DeviceState::Ready, kReading);
            scanner.scan(request);
            QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty(), kReading);
            done.clear();
            QCOMPARE(found.last().kind, QString::fromLatin1(kind));
        }
        // The card is masked by its maker: nobody has to look at it.
        QVERIFY(found.first().maskedBefore);
        QMap<QString, QString> said;
        for (const PageField &field : found.at(1).fields)
            said.insert(field.field, field.value);
        QCOMPARE(said.value(QStringLiteral("name")), QStringLiteral("ASHA RANI SHARMA"));
        QCOMPARE(said.value(QStringLiteral("birthDate")), QStringLiteral("1985-02-14"));
        QCOMPARE(said.value(QStringLiteral("mother")), QStringLiteral("LATA SHARMA"));
    }

    /// The model is loaded by this setting and nothing else.
    void facesAreComparedOnlyWhereTheRiskIsAccepted()
    {
        QVERIFY(!makeStationDevices({}, m_clock, m_random)->faces);
        QVERIFY(!opened(R"({"devices": {"faceComparer": {"driver": "simulated"}}})")->faces);
        const auto set =
            opened(R"({"devices": {"faceComparer": {"driver": "onnx", "settings": {"acceptProvenanceRisk": true}}}})");
        QVERIFY2(set.ok(), set.ok() ? "" : qPrintable(set.fault().subject));
        QVERIFY(set->faces);
        QCOMPARE(set->faces->status().state, DeviceState::Ready);
    }

    void aBrokenFileSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *file, const char *code, const char *says) {
            QTest::newRow(name) << QByteArray(file) << QString::fromLatin1(code) << QString::fromLatin1(says);
        };
        row("no JSON", R"({"devices":)", "devices.file-broken", "byte 11");
        row("a list", "[]", "devices.file-broken", "byte");
        row("unknown part", R"({"device": {}})", "devices.settings-wrong", "/device:");
        row("unknown device", R"({"devices": {"teapot": {"driver": "simulated"}}})", "devices.file-broken",
            "/devices/teapot:");
        row("unknown driver", R"({"devices": {"slipPrinter": {"driver": "punch"}}})", "devices.file-broken",
            "/devices/slipPrinter/driver: there is no driver \"punch\"");
        row("no driver", R"({"devices": {"slipPrinter": {}}})", "devices.settings-wrong",
            "/devices/slipPrinter/driver:");
        row("unknown key", R"({"devices": {"slipPrinter": {"driver": "simulated", "port": 1}}})",
            "devices.settings-wrong", "/devices/slipPrinter/port:");
        row("faces without the risk accepted", R"({"devices": {"faceComparer": {"driver": "onnx"}}})",
            "devices.provenance-not-accepted", "/devices/faceComparer/settings/acceptProvenanceRisk");
        row("a code camera without a place", R"({"devices": {"barcodeReader": {"driver": "camera",
            "settings": {"source": "images"}}}})",
            "devices.settings-wrong", "/devices/barcodeReader/settings/path:");
    }
    void aBrokenFileSaysWhere()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, code);
        QFETCH(QString, says);
        const auto set = opened(file);
        QVERIFY(!set.ok());
        QCOMPARE(set.fault().code, code);
        QVERIFY2(set.fault().subject.contains(says), qPrintable(set.fault().subject));
    }

    void aMissingFileIsNamed()
    {
        const auto set = makeStationDevices({QStringLiteral("/nowhere/devices.json"), {}, {}}, m_clock, m_random);
        QVERIFY(!set.ok());
        QCOMPARE(set.fault().code, QStringLiteral("devices.file-unreadable"));
        QCOMPARE(set.fault().subject, QStringLiteral("/nowhere/devices.json"));
    }
};

QTEST_MAIN(tst_StationDevices)
#include "tst_StationDevices.moc"
