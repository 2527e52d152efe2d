// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The hall display. Responsible for: putting it together; nothing else knows its concrete classes.
#include <seva/kiosk/Tours.h>

#include <seva/drivers/StationDevices.h>
#include <seva/station/StationKeeper.h>
#include <seva/ties/StationTies.h>

#include <QGuiApplication>

namespace {

constexpr char kVersion[] = "0.1.0";

} // namespace

int main(int argc, char **argv)
{
    seva::chooseScreen(argc, argv);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("seva-display"));
    QGuiApplication::setApplicationVersion(QString::fromLatin1(kVersion));
    seva::crypto::initialise();
    const QString about = QStringLiteral("The hall display of a Kendra");
    seva::StationOptions options = seva::stationOptions(application.arguments(), about);
    if (options.station.isEmpty())
        options.station = QStringLiteral("DISPLAY-01");
    seva::SystemRandom random;
    seva::StationTime time(options);
    const auto enrolled = seva::enrolHere(options, random);
    if (!enrolled)
        return seva::complain(enrolled.fault());
    auto devices = seva::makeStationDevices({options.devices, options.scene, {options.output, false, time.alarms()}},
                                            time.clock(), random);
    if (!devices)
        return seva::complain(devices.fault());
    auto runtime = seva::StationRuntime::open(options, time.clock(), random, *std::move(devices));
    if (!runtime)
        return seva::complain(runtime.fault());
    seva::StationTies ties(**runtime);
    if (*enrolled)
        ties.join(**enrolled, random);
    const seva::StationKeeper keeper(**runtime, ties.kept());
    seva::LanguageChoice languages((*runtime)->roster().kendra.languages, options.language);
    seva::ScreenProgram program(**runtime, languages);
    seva::QueueDisplay display(**runtime, languages);
    program.add(QStringLiteral("display"), &display);
    if (options.rehearsal())
        program.tour(seva::displayTour(**runtime, time));
    return program.run(QUrl(QStringLiteral("qrc:/qt/qml/Seva/KioskUi/DisplayWindow.qml")));
}
