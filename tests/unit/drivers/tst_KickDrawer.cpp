// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriverBench.h"

#include <seva/drivers/KickDrawer.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace seva;
using namespace seva::test;

namespace {

struct Till
{
    explicit Till(const QJsonObject &settings)
    {
        auto made = makeKickDrawer(settings, clock, alarms);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        drawer = std::move(*made);
        endings = std::make_unique<Endings>(*drawer);
        endings->alsoEndsBy(drawer.get(), &CashDrawer::opened);
        closed = std::make_unique<QSignalSpy>(drawer.get(), &CashDrawer::drawerClosed);
    }
    QString open(int deadline = 5'000) { return endings->of(drawer->open({milliseconds(deadline), {}})); }

    SystemClock clock;
    QtAlarms alarms;
    std::unique_ptr<CashDrawer> drawer;
    std::unique_ptr<Endings> endings;
    std::unique_ptr<QSignalSpy> closed;
};

QJsonObject at(const VirtualTerminal &instrument)
{
    return {{"address", "127.0.0.1"}, {"port", instrument.port("drawer")}, {"open", "high"}, {"pollMs", 100}};
}

QByteArray scene(const QByteArray &steps)
{
    return R"({"scene":"test","drawer":{"closeMs": 600, "steps":[)" + steps + "]}}";
}

} // namespace

class tst_KickDrawer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensAndTellsWhenItIsShut()
    {
        VirtualTerminal instrument(scene({}));
        Till till(at(instrument));
        QTRY_COMPARE(till.drawer->status().state, DeviceState::Ready);
        QCOMPARE(till.open(), QStringLiteral("done"));
        QVERIFY(till.drawer->isDrawerOpen());
        QTRY_COMPARE(till.closed->size(), 1);
        QVERIFY(!till.drawer->isDrawerOpen());
        QCOMPARE(till.open(), QStringLiteral("done"));
    }

    void flawsAreToldForWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("ending");
        QTest::newRow("stuck") << QByteArray(R"({"flaw": "stuck"})") << QStringLiteral("devices.drawer-stuck");
        QTest::newRow("silent") << QByteArray(R"({"flaw": "silent"})") << QStringLiteral("devices.garbage-answer");
        QTest::newRow("garbage") << QByteArray(R"({"flaw": "garbage"})") << QStringLiteral("devices.garbage-answer");
    }
    void flawsAreToldForWhatTheyAre()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, ending);
        VirtualTerminal instrument(scene(step + ",{}"));
        Till till(at(instrument));
        QCOMPARE(till.open(), ending);
        QCOMPARE(till.drawer->status().state, DeviceState::Failed);
        QVERIFY(!till.drawer->isDrawerOpen());
        // A second try is a new one.
        QCOMPARE(till.open(), QStringLiteral("done"));
    }

    void anAbsentDrawerIsToldAndComesBackBySelfCheck()
    {
        auto instrument = std::make_unique<VirtualTerminal>(scene({}));
        const QJsonObject settings = at(*instrument);
        instrument.reset();
        Till till(settings);
        QCOMPARE(till.open(), QStringLiteral("devices.absent"));
        QCOMPARE(till.drawer->status().state, DeviceState::Absent);
        const VirtualTerminal again(scene({}), {QStringLiteral("--drawer-port"),
                                                QString::number(settings.value(QStringLiteral("port")).toInt())});
        QCOMPARE(till.endings->of(till.drawer->selfCheck()), QStringLiteral("checked"));
        QCOMPARE(till.drawer->status().state, DeviceState::Ready);
    }

    /// What goes to a device file, byte by byte.
    void thePulseIsThatOfTheSettings_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QByteArray>("pulse");
        QTest::newRow("usual") << QJsonObject() << QByteArray::fromHex("1b70003cff");
        QTest::newRow("pin 5, 200 ms") << QJsonObject{{"pin", 5}, {"onMs", 200}} << QByteArray::fromHex("1b700164ff");
        QTest::newRow("byte") << QJsonObject{{"signal", "byte"}} << QByteArray(1, '\0');
    }
    void thePulseIsThatOfTheSettings()
    {
        QFETCH(QJsonObject, settings);
        QFETCH(QByteArray, pulse);
        const QTemporaryDir folder;
        const QByteArray path = folder.filePath(QStringLiteral("lp0")).toLocal8Bit();
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        const int reader = ::open(path.constData(), O_RDONLY | O_NONBLOCK);
        settings.insert(QStringLiteral("path"), QString::fromLocal8Bit(path));
        Till till(settings);
        QCOMPARE(till.open(), QStringLiteral("done"));
        QVERIFY(!till.drawer->isDrawerOpen());
        QByteArray got(64, '\0');
        got.resize(std::max<qsizetype>(0, ::read(reader, got.data(), size_t(got.size()))));
        ::close(reader);
        QCOMPARE(got, pulse);
    }

    void wrongSettingsNameTheirPlace()
    {
        SystemClock clock;
        QtAlarms alarms;
        const auto problem = [&](const QJsonObject &settings) {
            const auto made = makeKickDrawer(settings, clock, alarms);
            return made ? QString() : made.fault().subject.section(u':', 0, 0);
        };
        QCOMPARE(problem({}), QStringLiteral("/path"));
        QCOMPARE(problem({{"path", "/dev/lp0"}, {"open", "maybe"}}), QStringLiteral("/open"));
        QCOMPARE(problem({{"path", "/dev/lp0"}, {"onMs", 1'000}}), QStringLiteral("/onMs"));
        QCOMPARE(problem({{"address", "printer.local/"}}), QStringLiteral("/address"));
    }
};

QTEST_GUILESS_MAIN(tst_KickDrawer)
#include "tst_KickDrawer.moc"
