// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/Tours.h>
#include <seva/simulators/SimulatedDevices.h>
#include <seva/station/LinkView.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace seva;

/// Every page in every language and scheme, by the programs' own rehearsal: a QML warning fails it.
class TstKioskPages : public QObject
{
    Q_OBJECT

    struct House
    {
        StationOptions options;
        std::unique_ptr<StationTime> time;
        SystemRandom random;
        std::unique_ptr<StationRuntime> runtime;
        std::unique_ptr<LanguageChoice> languages;
    };

    std::unique_ptr<House> open(const QString &station, const QString &theme, const QString &pictures)
    {
        auto house = std::make_unique<House>();
        house->options.station = station;
        house->options.services = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");
        house->options.selfTest = true;
        // For looking at: the pictures stay where this says.
        house->options.screens = pictures.isEmpty() ? pictures : qEnvironmentVariable("SEVA_SCREENS", pictures);
        house->options.theme = theme;
        house->options.clockOffset =
            SystemClock::offsetTo(instantOf(QDate(2026, 11, 23), QTime(9, 20), "Asia/Kolkata"));
        house->time = std::make_unique<StationTime>(house->options);
        auto devices = makeSimulatedDevices(QStringLiteral("normal"), {{}, false, house->time->alarms()},
                                            house->time->clock(), house->random);
        auto runtime = StationRuntime::open(house->options, house->time->clock(), house->random, *std::move(devices));
        if (!runtime)
            qFatal("%s %s", qPrintable(runtime.fault().code), qPrintable(runtime.fault().subject));
        house->runtime = *std::move(runtime);
        house->languages = std::make_unique<LanguageChoice>(house->runtime->roster().kendra.languages);
        return house;
    }

    static int pictures(const QString &folder)
    {
        return folder.isEmpty() ? 0 : int(QDir(folder).entryList({QStringLiteral("*.png")}).size());
    }

private Q_SLOTS:
    void everyKioskPageComesUpInEveryLanguage_data() { themes(); }
    void everyKioskPageComesUpInEveryLanguage()
    {
        QFETCH(QString, theme);
        QTemporaryDir folder;
        const bool photographed = theme == QLatin1String("light");
        const auto house = open(QStringLiteral("KIOSK-01"), theme, photographed ? folder.path() : QString());
        LinkView link(house->runtime->visits(), *house->languages, house->runtime->alarms());
        TokenIssue issue(*house->runtime, *house->languages);
        ScreenProgram program(*house->runtime, *house->languages);
        program.add(QStringLiteral("issue"), &issue);
        program.add(QStringLiteral("link"), &link);
        const QList<TourStop> stops = kioskTour(*house->runtime, issue, *house->time);
        program.tour(stops);
        QCOMPARE(program.run(QUrl(QStringLiteral("qrc:/qt/qml/Seva/KioskUi/KioskWindow.qml"))), 0);
        QCOMPARE(pictures(house->options.screens), photographed ? stops.size() * 5 : 0);
    }

    void theDisplayComesUpInEveryLanguage()
    {
        QTemporaryDir folder;
        const auto house = open(QStringLiteral("DISPLAY-01"), QStringLiteral("light"), folder.path());
        QueueDisplay display(*house->runtime, *house->languages);
        ScreenProgram program(*house->runtime, *house->languages);
        program.add(QStringLiteral("display"), &display);
        const QList<TourStop> stops = displayTour(*house->runtime, *house->time);
        program.tour(stops);
        QCOMPARE(program.run(QUrl(QStringLiteral("qrc:/qt/qml/Seva/KioskUi/DisplayWindow.qml"))), 0);
        QVERIFY(pictures(house->options.screens) >= stops.size() * 5);
    }

private:
    static void themes()
    {
        QTest::addColumn<QString>("theme");
        for (const char *theme : {"light", "dark", "contrast"})
            QTest::newRow(theme) << QString::fromLatin1(theme);
    }
};

QTEST_MAIN(TstKioskPages)
#include "tst_KioskPages.moc"
