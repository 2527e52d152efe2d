// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/Autopilot.h>
#include <seva/station/CommandInput.h>

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace seva;

class Lamp : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Light light READ light CONSTANT)
    Q_PROPERTY(int presses READ presses CONSTANT)

public:
    enum class Light { Off, On };
    Q_ENUM(Light)

    Light light() const { return m_light; }
    int presses() const { return m_presses; }
    Q_INVOKABLE void press() { ++m_presses; }
    Q_INVOKABLE bool set(Lamp::Light light)
    {
        m_light = light;
        return true;
    }
    Q_INVOKABLE int add(int a, int b) { return a + b; }
    void hidden() {}

private:
    Light m_light = Light::Off;
    int m_presses = 0;
};

class TstAutopilot : public QObject
{
    Q_OBJECT

    ManualClock clock;
    std::shared_ptr<ManualAlarms> alarms = std::make_shared<ManualAlarms>(clock);

    static QJsonArray steps(const char *json) { return QJsonDocument::fromJson(json).array(); }

    /// The code of the failure, or "finished".
    QString fly(Lamp &lamp, const char *json)
    {
        Autopilot pilot(*alarms);
        pilot.add(QStringLiteral("lamp"), &lamp);
        QString end = QStringLiteral("still flying");
        connect(&pilot, &Autopilot::finished, this, [&] { end = QStringLiteral("finished"); });
        connect(&pilot, &Autopilot::failed, this, [&](const Fault &why) { end = why.code; });
        pilot.run(steps(json));
        alarms->drain(milliseconds(60'000));
        return end;
    }

private Q_SLOTS:
    void verbsAreCalledInOrder()
    {
        Lamp lamp;
        QCOMPARE(fly(lamp, R"([{"call":"lamp.press"},{"repeat":3,"steps":[{"call":"lamp.press"}]},
                               {"call":"lamp.set","args":["On"]},{"expect":"lamp.light","is":"On"},
                               {"when":"lamp.presses","is":4,"steps":[{"call":"lamp.press"}],"else":[]}])"),
                 "finished");
        QCOMPARE(lamp.presses(), 5);
        QCOMPARE(lamp.light(), Lamp::Light::On);
    }

    void itWaitsUntilSomethingIsSo()
    {
        Lamp lamp;
        alarms->after(milliseconds(500), [&] { lamp.set(Lamp::Light::On); });
        QCOMPARE(fly(lamp, R"([{"wait":"lamp.light","in":["On"],"within":1000},{"call":"lamp.press"}])"), "finished");
        QCOMPARE(lamp.presses(), 1);
    }

    void whatCannotBeDoneIsNamed_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QString>("code");
        QTest::newRow("never so") << QByteArray(R"([{"wait":"lamp.light","is":"On","within":100}])")
                                  << "station.autopilot-not-so";
        QTest::newRow("no object") << QByteArray(R"([{"call":"door.press"}])") << "station.autopilot-no-verb";
        QTest::newRow("no verb") << QByteArray(R"([{"call":"lamp.hidden"}])") << "station.autopilot-no-verb";
        QTest::newRow("base class") << QByteArray(R"([{"call":"lamp.deleteLater"}])") << "station.autopilot-no-verb";
        QTest::newRow("too few") << QByteArray(R"([{"call":"lamp.add","args":[1]}])") << "station.autopilot-no-verb";
        QTest::newRow("no key") << QByteArray(R"([{"call":"lamp.set","args":["Dim"]}])")
                                << "station.autopilot-argument";
        QTest::newRow("no property") << QByteArray(R"([{"expect":"lamp.colour","is":1}])")
                                     << "station.autopilot-no-property";
        QTest::newRow("no step") << QByteArray(R"([{"jump":1}])") << "station.autopilot-unknown-step";
    }
    void whatCannotBeDoneIsNamed()
    {
        QFETCH(QByteArray, program);
        QFETCH(QString, code);
        Lamp lamp;
        QCOMPARE(fly(lamp, program.constData()), code);
    }

    void anotherProcessPressesLineByLine()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        Lamp lamp;
        QtAlarms real;
        Autopilot pilot(real);
        pilot.add(QStringLiteral("lamp"), &lamp);
        CommandInput input(pilot, ends[0]);
        QSignalSpy ended(&input, &CommandInput::ended);
        QList<QJsonObject> answers;
        connect(&input, &CommandInput::said, this, [&](const QJsonObject &line) { answers.append(line); });
        const QByteArray lines = "{\"call\":\"lamp.add\",\"args\":[2,3]}\n{\"call\":\"lamp.fly\"}\n"
                                 "{\"read\":\"lamp.light\"}\n";
        QCOMPARE(::write(ends[1], lines.constData(), static_cast<std::size_t>(lines.size())), lines.size());
        ::close(ends[1]);
        QVERIFY(ended.wait(5000));
        ::close(ends[0]);
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers[0].value("value").toInt(), 5);
        QCOMPARE(answers[1].value("ok").toBool(), false);
        QCOMPARE(answers[2].value("value").toString(), "Off");
    }
};

QTEST_GUILESS_MAIN(TstAutopilot)
#include "tst_Autopilot.moc"
