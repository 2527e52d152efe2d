// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace seva;

namespace {

QList<QJsonObject> logOf(const Bench &bench)
{
    QFile file(bench.folder.filePath(QStringLiteral("announcements.jsonl")));
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd())
        lines.append(QJsonDocument::fromJson(file.readLine()).object());
    return lines;
}

} // namespace

class tst_Announcer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twelveCallsInASecondAreAllSpokenInOrderAndNeverTwoAtOnce()
    {
        Bench bench(QStringLiteral("normal"));
        QList<RequestId> calls;
        for (int i = 0; i < 12; ++i) {
            calls << bench.devices.announcer->announce(call(QStringLiteral("N%1").arg(100 + i), QStringLiteral("A3")),
                                                       {milliseconds(300'000), {}});
            bench.advance(80);
        }
        bench.advance(300'000);
        const auto log = logOf(bench);
        QCOMPARE(log.size(), 12);
        qint64 silentFrom = 0;
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(bench.ending(calls[i]), QStringLiteral("done"));
            QCOMPARE(bench.endings(calls[i]), 1);
            QCOMPARE(log[i][u"token"].toString(), QStringLiteral("N%1").arg(100 + i));
            const qint64 at = log[i][u"at"].toInteger();
            QVERIFY(at >= silentFrom);
            silentFrom = at + log[i][u"lengthMs"].toInteger();
        }
        // A backlog makes them shorter, the last ones are whole again.
        QVERIFY(log[1][u"brief"].toBool());
        QVERIFY(!log[11][u"brief"].toBool());
    }

    void aRepeatedCallIsHeardAgainEightSecondsAfterItsEnd()
    {
        Bench bench(QStringLiteral("normal"));
        QSignalSpy started(bench.devices.announcer.get(), &Announcer::started);
        AnnouncementRequest twice = call(QStringLiteral("T009"), QStringLiteral("B2"));
        twice.repeat = true;
        const RequestId id = bench.devices.announcer->announce(twice);
        bench.advance(120'000);
        const auto log = logOf(bench);
        QCOMPARE(log.size(), 2);
        const qint64 gap = log[1][u"at"].toInteger() - log[0][u"at"].toInteger() - log[0][u"lengthMs"].toInteger();
        QCOMPARE(gap, qint64(Announcer::repeatAfter.count()));
        QCOMPARE(log[1][u"reading"].toInt(), 2);
        QCOMPARE(started.size(), 2);
        QCOMPARE(bench.endings(id), 1);
    }

    void theLogHoldsTheSentencesInTheLanguagesOfTheCall()
    {
        Bench bench(QStringLiteral("instant"));
        bench.devices.announcer->announce(call(QStringLiteral("P012"), QStringLiteral("C1")));
        bench.advance(10);
        const QJsonObject line = logOf(bench).value(0);
        QCOMPARE(line[u"languages"].toArray(), (QJsonArray{QStringLiteral("gu"), QStringLiteral("hi")}));
        QVERIFY(line[u"texts"][u"hi"].toString().contains(QStringLiteral("पी शून्य एक दो")));
        QCOMPARE(line[u"counter"].toString(), QStringLiteral("C1"));
    }

    void cancellingTheCallBeingSpokenLetsTheNextOneBegin()
    {
        Bench bench(QStringLiteral("normal"));
        const RequestId first = bench.devices.announcer->announce(call(QStringLiteral("N001"), QStringLiteral("A1")));
        const RequestId second = bench.devices.announcer->announce(call(QStringLiteral("N002"), QStringLiteral("A2")));
        const RequestId third = bench.devices.announcer->announce(call(QStringLiteral("N003"), QStringLiteral("A3")));
        bench.advance(500);
        bench.devices.announcer->cancel(third);
        bench.devices.announcer->cancel(first);
        bench.advance(60'000);
        QCOMPARE(bench.ending(first), QStringLiteral("cancelled"));
        QCOMPARE(bench.ending(second), QStringLiteral("done"));
        QCOMPARE(bench.ending(third), QStringLiteral("cancelled"));
        QCOMPARE(logOf(bench).size(), 2);
    }

    void aSilentLoudspeakerFailsTheCallAndSaysSo()
    {
        Bench bench(QStringLiteral("failing"));
        const RequestId id = bench.devices.announcer->announce(call(QStringLiteral("N001"), QStringLiteral("A1")));
        const RequestId next = bench.devices.announcer->announce(call(QStringLiteral("N002"), QStringLiteral("A1")));
        bench.advance(1000);
        QCOMPARE(bench.ending(id), QStringLiteral("devices.audio-silent"));
        QCOMPARE(bench.ending(next), QStringLiteral("devices.audio-silent"));
        QCOMPARE(bench.devices.announcer->status().state, DeviceState::Failed);
    }

    void espeakMakesAFileOfEachLanguageWhenAsked()
    {
        QTemporaryDir folder;
        SystemClock clock;
        SeededRandom random(1);
        SimulationOptions options;
        options.outputFolder = folder.path();
        options.speak = true;
        auto devices = makeSimulatedDevices(QStringLiteral("instant"), options, clock, random);
        QVERIFY(devices.ok());
        const RequestId id = devices->announcer->announce(call(QStringLiteral("N047"), QStringLiteral("A3")));
        for (const char *language : {"gu", "hi"}) {
            const QString path =
                folder.filePath(QStringLiteral("audio/%1-%2.wav").arg(id).arg(QLatin1String(language)));
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 20'000, 10'000);
        }
    }
};

QTEST_MAIN(tst_Announcer)
#include "tst_Announcer.moc"
