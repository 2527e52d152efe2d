// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/CounterTour.h>
#include <seva/simulators/SimulatedDevices.h>
#include <seva/station/LinkView.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace seva;

/// Every page of A, B and C in every language, by the program's own rehearsal: a QML warning fails it.
class tst_CounterPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageComesUpInEveryLanguage_data()
    {
        QTest::addColumn<QString>("station");
        QTest::addColumn<QString>("theme");
        for (const char *station : {"A-01", "B-01", "C-01"})
            QTest::addRow("%s light", station) << QString::fromLatin1(station) << QStringLiteral("light");
        QTest::addRow("B-01 dark") << QStringLiteral("B-01") << QStringLiteral("dark");
        QTest::addRow("C-01 contrast") << QStringLiteral("C-01") << QStringLiteral("contrast");
    }

    void everyPageComesUpInEveryLanguage()
    {
        QFETCH(QString, station);
        QFETCH(QString, theme);
        QTemporaryDir folder;
        StationOptions options;
        options.station = station;
        options.services = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");
        options.selfTest = true;
        options.theme = theme;
        // For looking at: the pictures stay where this says.
        if (theme == QLatin1String("light"))
            options.screens = qEnvironmentVariable("SEVA_SCREENS", folder.path());
        options.clockOffset = SystemClock::offsetTo(instantOf(QDate(2026, 11, 23), QTime(9, 20), "Asia/Kolkata"));
        SystemRandom random;
        StationTime time(options);
        auto devices = makeSimulatedDevices(QStringLiteral("normal"), {{}, false, time.alarms()}, time.clock(), random);
        QVERIFY(devices.ok());
        auto runtime = StationRuntime::open(options, time.clock(), random, *std::move(devices));
        QVERIFY2(runtime.ok(), runtime.ok() ? "" : qPrintable(runtime.fault().subject));
        LanguageChoice languages((*runtime)->roster().kendra.languages);
        OperatorSession session(**runtime, languages);
        LinkView link((*runtime)->visits(), languages, (*runtime)->alarms());
        LinkOverview overview({}, **runtime, languages, session);
        CounterPost post{(*runtime)->visits(), (*runtime)->devices(), random, languages,
                         [&session](const Digest &shown) { return session.sign(shown); }};
        CounterDesk desk(post);
        ServeProgram serve(desk, (*runtime)->alarms());
        ScreenProgram program(**runtime, languages);
        program.add(QStringLiteral("desk"), &desk);
        program.add(QStringLiteral("session"), &session);
        program.add(QStringLiteral("link"), &link);
        program.add(QStringLiteral("overview"), &overview);
        program.add(QStringLiteral("serve"), &serve);
        program.tour(counterTour(**runtime, session, desk, serve, time, &overview));
        QCOMPARE(program.run(QUrl(QStringLiteral("qrc:/qt/qml/Seva/CounterUi/Main.qml"))), 0);
        QCOMPARE(serve.state(), ServeProgram::Stopped);
        if (theme == QLatin1String("light"))
            QVERIFY(QDir(options.screens).entryList({QStringLiteral("*.png")}).size() >= 5 * 8);
    }
};

QTEST_MAIN(tst_CounterPages)
#include "tst_CounterPages.moc"
