// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RdBench.h"

#include <QStandardPaths>

using namespace seva;
using namespace seva::test;

namespace {

constexpr qint64 kBlockedMost = 100;
constexpr int kRandomStandard = 40;
constexpr int kRandomLong = 200;
constexpr int kHeard = 300; // milliseconds

QByteArray flawed(const char *word, const QByteArray &flaw, const QByteArray &then = ", {}")
{
    return QByteArray("{\"") + word + "\": [{\"flaw\": \"" + flaw + "\"}" + then + "]}";
}

void run(const QStringList &arguments)
{
    const Ended ended = runProgram(QStandardPaths::findExecutable(QStringLiteral("openssl")), arguments);
    if (ended.exit != 0)
        qFatal("openssl: %s", ended.err.constData());
}

} // namespace

class tst_RdService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        const qint64 longest = application().longestMilliseconds();
        QVERIFY2(longest < kBlockedMost, qPrintable(QStringLiteral("blocked for %1 ms").arg(longest)));
    }

    /// A well-behaved service and two makers with their habits.
    void aCaptureIsHandedOnSealed_data()
    {
        QTest::addColumn<QByteArray>("scene");
        QTest::addColumn<QString>("info");
        QTest::newRow("plain") << QByteArray("{}") << QStringLiteral("Virtual registered device");
        QTest::newRow("maker one") << QByteArray("maker-one") << QStringLiteral("Maker One RD Service");
        QTest::newRow("maker two") << QByteArray("maker-two") << QStringLiteral("Maker Two");
    }
    void aCaptureIsHandedOnSealed()
    {
        QFETCH(QByteArray, scene);
        QFETCH(QString, info);
        VirtualRd service(scene);
        RdDesk desk(settingsFor(service.port()));
        QCOMPARE(desk.capture(), QStringLiteral("done"));
        QCOMPARE(desk.reader->status().state, DeviceState::Ready);
        QVERIFY2(desk.reader->status().detail.contains(info), qPrintable(desk.reader->status().detail));
        const AadhaarCapture capture = desk.last();
        QCOMPARE(capture.quality, 71);
        QCOMPARE(capture.format, QStringLiteral("X"));
        QCOMPARE(capture.certificate, QStringLiteral("20301231"));
        QCOMPARE(capture.device.dpId, QStringLiteral("VIRTUAL.SEVA"));
        QCOMPARE(QByteArray::fromBase64(capture.device.mc.toLatin1()), QByteArray(900, 'm'));
        std::span<const char> kept;
        QVERIFY(capture.pid->take([&](const PidParts &parts) {
            QCOMPARE(parts.sessionKey.size(), std::size_t(344));
            QCOMPARE(parts.hmac.size(), std::size_t(64));
            QCOMPARE(parts.data.size(), std::size_t(2'000));
            kept = parts.sessionKey;
        }));
        QVERIFY(std::all_of(kept.begin(), kept.end(), [](char each) { return each == '\0'; }));
        QVERIFY(!capture.pid->take([](const PidParts &) { qFatal("shown twice"); }));
        QCOMPARE(desk.capture(), QStringLiteral("done"));
    }

    /// What the service does wrong → how the capture ends. The clock stands: none of these is saved by a deadline. The
    /// next capture, when the service behaves, is good again.
    void misbehaviourIsToldForWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("scene");
        QTest::addColumn<QString>("ending");
        const auto row = [](const char *word, const char *flaw, const char *ending) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(word), QLatin1String(flaw))))
                << flawed(word, flaw) << QString::fromLatin1(ending);
        };
        for (const char *word : {"RDSERVICE", "CAPTURE"}) {
            row(word, "closed", "devices.service-cut");
            row(word, "half", "devices.service-cut");
            row(word, "garbage", "devices.service-garbage");
            row(word, "two-lengths", "devices.service-garbage");
            row(word, "headers", "devices.service-too-large");
            row(word, "redirect", "devices.service-redirected");
            row(word, "405", "rdservice.http-status");
            row(word, "500", "rdservice.http-status");
            for (const char *flaw : {"short-length", "empty", "json", "unclosed", "laughs", "outside-entity", "deep",
                                     "crowd", "attributes", "utf-16", "zero"})
                row(word, flaw, "rdservice.xml");
            row(word, "html", "rdservice.shape");
        }
        for (const char *flaw : {"huge", "endless", "four-gigabytes"})
            row("RDSERVICE", flaw, "devices.service-too-large");
        for (const char *flaw : {"huge", "endless"})
            row("CAPTURE", flaw, "rdservice.xml");
        for (const char *flaw : {"no-key", "no-hmac", "not-base64", "bad-expiry", "no-device", "no-resp"})
            row("CAPTURE", flaw, "rdservice.shape");
    }
    void misbehaviourIsToldForWhatItIs()
    {
        QFETCH(QByteArray, scene);
        QFETCH(QString, ending);
        VirtualRd service(scene);
        RdDesk desk(settingsFor(service.port()));
        const QString ended = desk.capture();
        QVERIFY2(ended == ending, qPrintable(ended + u' ' + (desk.failures->isEmpty() ? QString() : desk.subject())));
        QCOMPARE(desk.reader->status().state, DeviceState::Failed);
        QCOMPARE(desk.reader->status().fault.code, ending);
        QCOMPARE(desk.capture(), QStringLiteral("done"));
        QCOMPARE(desk.reader->status().state, DeviceState::Ready);
    }

    /// A service that never comes to an end: the capture ends at its deadline, by the injected clock.
    void whoeverStallsIsLeftAtTheDeadline_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("flaw");
        for (const char *flaw : {"silent", "half-then-silent", "drip", "four-gigabytes"})
            QTest::newRow(qPrintable(QStringLiteral("CAPTURE %1").arg(QLatin1String(flaw))))
                << QByteArray("CAPTURE") << QByteArray(flaw);
        for (const char *flaw : {"silent", "half-then-silent", "drip"})
            QTest::newRow(qPrintable(QStringLiteral("RDSERVICE %1").arg(QLatin1String(flaw))))
                << QByteArray("RDSERVICE") << QByteArray(flaw);
    }
    void whoeverStallsIsLeftAtTheDeadline()
    {
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, flaw);
        VirtualRd service(flawed(word, flaw));
        RdDesk desk(settingsFor(service.port()));
        const RequestId request = desk.ask();
        QVERIFY(service.wasAsked(word));
        QVERIFY(desk.goOn(request) <= kDeadline);
        const QString how = desk.endings->of(request);
        // While the clock leaps, the question may end by its own time first.
        QVERIFY2(how == u"devices.deadline-passed" || (word == "RDSERVICE" && how == u"devices.service-slow"),
                 qPrintable(how));
        QCOMPARE(desk.capture(), QStringLiteral("done"));
    }

    /// Answers damaged anywhere, to either question: one end in its time by the injected clock, and the next capture is
    /// good. 40, and 200 in the long tier.
    void damageAnywhereIsOneEnd_data()
    {
        QTest::addColumn<int>("seed");
        const int count = qEnvironmentVariableIsSet("SEVA_LONG") ? kRandomLong : kRandomStandard;
        for (int seed = 1; seed <= count; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void damageAnywhereIsOneEnd()
    {
        QFETCH(int, seed);
        const QByteArray word = seed % 4 == 0 ? "RDSERVICE" : "CAPTURE";
        VirtualRd service("{\"" + word + "\": [{\"flaw\": \"random\", \"seed\": " + QByteArray::number(seed)
                          + "}, {}]}");
        RdDesk desk(settingsFor(service.port()));
        const RequestId request = desk.ask();
        QVERIFY(service.wasAsked(word));
        // What was said in full is heard while the clock stands; what is held is left when its time has come.
        (void)QTest::qWaitFor([&] { return !desk.reader->isOpen(request); }, kHeard);
        QVERIFY(desk.goOn(request) <= kDeadline);
        const QString how = desk.endings->of(request);
        const bool told = how == u"done" || how == u"devices.deadline-passed" || how.startsWith(u"devices.service-")
                          || how.startsWith(u"rdservice.");
        QVERIFY2(told, qPrintable(how));
        QCOMPARE(desk.capture(), QStringLiteral("done"));
    }

    void aStalledServiceIsLeftAtOnceWhenCalledOff()
    {
        VirtualRd service(flawed("CAPTURE", "silent"));
        RdDesk desk(settingsFor(service.port()));
        const RequestId request = desk.ask();
        QVERIFY(service.wasAsked("CAPTURE"));
        application().timed([&] { desk.reader->cancel(request); });
        QCOMPARE(desk.endings->of(request), QStringLiteral("cancelled"));
        QCOMPARE(desk.capture(), QStringLiteral("done"));
    }

    /// A path that leads elsewhere is not followed, and nothing is asked of the service after it.
    void hostilePathsAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"http://192.0.2.1/rd", "//192.0.2.1/rd", "/../etc", "/rd/../../x", "/rd?x=1", "/rd#x", "/rd capture",
              "/rd\\r\\nX: y", "/%2e%2e/x", "\\\\host\\\\share", "/rd@192.0.2.1", "/127.0.0.1:1/rd"})
            QTest::newRow(path) << QString::fromLatin1(path);
        QTest::newRow("long") << QString(QStringLiteral("/") + QString(300, u'a'));
    }
    void hostilePathsAreRefused()
    {
        QFETCH(QString, path);
        VirtualRd service("{\"service\": {\"capturePath\": \"" + path.toLatin1() + "\"}}");
        RdDesk desk(settingsFor(service.port()));
        QCOMPARE(desk.capture(), QStringLiteral("rdservice.path-hostile"));
        QCOMPARE(desk.subject(), QStringLiteral("CAPTURE"));
        QCOMPARE(desk.reader->status().state, DeviceState::Failed);
    }

    void aServiceSaysWhyItCannot_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<DeviceState>("state");
        QTest::newRow("not ready") << QByteArray("NOTREADY") << QStringLiteral("rdservice.not-ready")
                                   << DeviceState::NeedsAttention;
        QTest::newRow("used") << QByteArray("USED") << QStringLiteral("rdservice.in-use") << DeviceState::Ready;
        QTest::newRow("unknown") << QByteArray("MAYBE") << QStringLiteral("rdservice.shape") << DeviceState::Failed;
    }
    void aServiceSaysWhyItCannot()
    {
        QFETCH(QByteArray, status);
        QFETCH(QString, ending);
        QFETCH(DeviceState, state);
        VirtualRd service("{\"RDSERVICE\": [{\"status\": \"" + status + "\"}, {}]}");
        RdDesk desk(settingsFor(service.port()));
        QCOMPARE(desk.capture(), ending);
        QCOMPARE(desk.reader->status().state, state);
        QCOMPARE(desk.capture(), QStringLiteral("done"));
    }

    /// Each errCode of UIDAI's list, and one of a maker's own.
    void eachErrorCodeIsToldWithItsNumber_data()
    {
        QTest::addColumn<int>("errCode");
        for (const int code : {100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200,
                               210, 700, 710, 720, 730, 740, 750, 760, 770, 999, -1114})
            QTest::addRow("%d", code) << code;
    }
    void eachErrorCodeIsToldWithItsNumber()
    {
        QFETCH(int, errCode);
        const QByteArray number = QByteArray::number(errCode);
        VirtualRd service("{\"CAPTURE\": [{\"errCode\": " + number
                          + ", \"errInfo\": \"maker\\u0007 says 9999 4105 7058\"}, {}]}");
        RdDesk desk(settingsFor(service.port()));
        QCOMPARE(desk.capture(), QStringLiteral("rdservice.refused"));
        QCOMPARE(desk.subject(), QString::fromLatin1(number) + QStringLiteral(" maker says *"));
        const bool person = errCode == 720 || errCode == 740;
        QCOMPARE(desk.reader->status().state, person ? DeviceState::NeedsAttention : DeviceState::Ready);
        for (const char *language : {"hi", "gu", "pa", "ur"}) {
            const QString text = rdErrorText(errCode, QLatin1String(language));
            QVERIFY(!text.isEmpty() && text != rdErrorText(errCode, QStringLiteral("en")));
        }
        QCOMPARE(desk.capture(), QStringLiteral("done"));
    }

    void anotherCountThanAskedForIsRefused()
    {
        VirtualRd service(R"({"CAPTURE": [{"fCount": "1"}, {}]})");
        RdDesk desk(settingsFor(service.port()));
        QCOMPARE(desk.capture(2), QStringLiteral("rdservice.count-wrong"));
        QCOMPARE(desk.capture(2), QStringLiteral("done"));
    }

    void aReplayedCaptureIsRefused()
    {
        VirtualRd service(R"({"CAPTURE": [{}, {"flaw": "replay"}, {}]})");
        RdDesk desk(settingsFor(service.port()));
        QCOMPARE(desk.capture(), QStringLiteral("done"));
        QCOMPARE(desk.capture(), QStringLiteral("rdservice.capture-replayed"));
        QCOMPARE(desk.capture(), QStringLiteral("done"));
        QCOMPARE(desk.captures->size(), 2);
    }

    void anotherDeviceThanAnnouncedIsRefused()
    {
        VirtualRd service(R"({"CAPTURE": [{"dc": "another"}, {}]})");
        RdDesk desk(settingsFor(service.port()));
        QCOMPARE(desk.capture(), QStringLiteral("rdservice.device-changed"));
        QCOMPARE(desk.capture(), QStringLiteral("done"));
    }

    /// Any program may take a port that is free: what does not belong to the users named is not even asked.
    void aProgramOfAnotherUserIsNotAsked()
    {
        VirtualRd squatter("{}");
        QJsonObject settings = settingsFor(squatter.port());
        settings.insert(QStringLiteral("owners"), QJsonArray{QStringLiteral("4294967"), QStringLiteral("nosuchuser")});
        RdDesk desk(settings);
        QCOMPARE(desk.capture(), QStringLiteral("rdservice.other-owner"));
        QCOMPARE(desk.subject(), QString::number(squatter.port()));
    }

    void aServiceThatHasGoneIsAbsentAndFoundAgain()
    {
        VirtualRd service("{}");
        RdDesk desk(settingsFor(service.port()));
        QCOMPARE(desk.capture(), QStringLiteral("done"));
        service.end();
        QCOMPARE(desk.capture(), QStringLiteral("devices.absent"));
        QCOMPARE(desk.reader->status().state, DeviceState::Absent);
        VirtualRd again("{}", {QStringLiteral("--port"), QString::number(service.port())});
        const RequestId check = desk.reader->selfCheck();
        desk.alarms.advance(milliseconds(1));
        QCOMPARE(desk.endings->of(check), QStringLiteral("checked"));
        QCOMPARE(desk.reader->status().state, DeviceState::Ready);
    }

    /// Of several services the ready one is asked, and a maker can be named.
    void severalServicesAreTold()
    {
        VirtualRd used("used");
        VirtualRd good("maker-one");
        VirtualRd other(R"({"service": {"info": "Eyes Ltd"}})");
        const QString extra = QStringLiteral("%1,%2").arg(good.port()).arg(other.port());
        QJsonObject settings = settingsFor(used.port());
        settings.insert(QStringLiteral("extraPorts"), extra);
        RdDesk first(settings);
        QCOMPARE(first.capture(), QStringLiteral("done"));
        QVERIFY(first.reader->status().detail.contains(QStringLiteral("Maker One")));
        settings.insert(QStringLiteral("maker"), QStringLiteral("eyes"));
        RdDesk second(settings);
        QCOMPARE(second.capture(), QStringLiteral("done"));
        QVERIFY(second.reader->status().detail.contains(QStringLiteral("Eyes Ltd")));
    }

    void httpsIsSpokenWithTheCertificateWantedOnly()
    {
        const QTemporaryDir folder;
        const auto at = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
        for (const char *name : {"server", "stranger"})
            run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("3650"),
                 QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                 QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                 QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                 QStringLiteral("-keyout"), at(name) + QStringLiteral(".key"), QStringLiteral("-out"),
                 at(name) + QStringLiteral(".pem")});
        VirtualRd service("{}", {QStringLiteral("--tls"), folder.path()});
        QJsonObject settings = settingsFor(service.port());
        RdDesk plain(settings);
        const QString spoken = plain.capture();
        QVERIFY2(spoken.startsWith(QStringLiteral("devices.service-")), qPrintable(spoken));
        settings.insert(QStringLiteral("authority"), at("server.pem"));
        QCOMPARE(RdDesk(settings).capture(), QStringLiteral("done"));
        settings.insert(QStringLiteral("authority"), at("stranger.pem"));
        QCOMPARE(RdDesk(settings).capture(), QStringLiteral("devices.service-untrusted"));
    }

    void wrongRequestsAndSettingsAreRefused()
    {
        VirtualRd service("{}");
        RdDesk desk(settingsFor(service.port()));
        const RequestId refused = desk.ask(3);
        desk.alarms.advance(milliseconds(1));
        QCOMPARE(desk.endings->of(refused), QStringLiteral("devices.request-refused"));
        const RequestId first = desk.ask();
        const RequestId second = desk.ask();
        desk.alarms.advance(milliseconds(1));
        QCOMPARE(desk.endings->of(second), QStringLiteral("devices.busy"));
        QCOMPARE(desk.endings->of(first), QStringLiteral("done"));
        const auto problem = [&](const char *key, const QJsonValue &value) {
            const auto made = makeRdService({{QLatin1String(key), value}}, desk.clock, desk.alarms);
            return made ? QStringLiteral("none") : made.fault().code + u' ' + made.fault().subject;
        };
        for (const auto &[key, value] :
             std::initializer_list<std::pair<const char *, QJsonValue>>{{"firstPort", 0},
                                                                        {"lastPort", 70'000},
                                                                        {"extraPorts", QStringLiteral("11200;")},
                                                                        {"pin", QStringLiteral("sha1//x")},
                                                                        {"environment", QStringLiteral("test")},
                                                                        {"host", QStringLiteral("192.0.2.1")},
                                                                        {"prot", 1}})
            QVERIFY2(problem(key, value).startsWith(QStringLiteral("devices.settings-wrong /") + QLatin1String(key)),
                     qPrintable(problem(key, value)));
        QCOMPARE(problem("extraPorts", QStringLiteral("11200,11201")), QStringLiteral("none"));
    }
};

int main(int argc, char *argv[])
{
    TimedApplication timed(argc, argv);
    tst_RdService test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_RdService.moc"
