// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The hall display. Responsible for: putting it together; nothing else knows its concrete classes.
#include <seva/kiosk/Tours.h>

#include <seva/discovery/HubBrowse.h>
#include <seva/drivers/StationDevices.h>
#include <seva/station/StationKeeper.h>
#include <seva/sync/BookDelivery.h>
#include <seva/sync/BookPress.h>
#include <seva/sync/HubLink.h>
#include <seva/sync/Kept.h>
#include <seva/sync/RosterFollower.h>

#include <QGuiApplication>

namespace {

constexpr char kVersion[] = "0.1.0";

/// Nothing for a rehearsal; otherwise who this station is, enrolling it first where a code was given. Its own book of
/// definitions takes the place of what is installed.
seva::Result<std::optional<seva::sync::Enrolment>> enrolment(seva::StationOptions &options, seva::Random &random)
{
    using Answer = std::optional<seva::sync::Enrolment>;
    if (options.rehearsal())
        return Answer();
    const auto known = seva::sync::loadOrEnrol(options.hub, options.enrolCode, options.station, options.data, random);
    if (!known)
        return known.fault();
    options.definitions = known->shelf->usedFolder(QString::fromLatin1(seva::sync::kDefinitionsBook));
    return Answer(*known);
}

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
    const auto enrolled = enrolment(options, random);
    if (!enrolled)
        return seva::complain(enrolled.fault());
    auto devices = seva::makeStationDevices({options.devices, options.scene, {options.output, false, time.alarms()}},
                                            time.clock(), random);
    if (!devices)
        return seva::complain(devices.fault());
    auto runtime = seva::StationRuntime::open(options, time.clock(), random, *std::move(devices));
    if (!runtime)
        return seva::complain(runtime.fault());
    std::optional<seva::sync::HubLink> link;
    std::optional<seva::sync::RosterFollower> roster;
    std::unique_ptr<seva::sync::BookDelivery> books;
    if (*enrolled) {
        link.emplace(**enrolled, (*runtime)->journal(), (*runtime)->visits().vault(), time.clock(), random,
                     seva::discovery::browserFor((*enrolled)->book->roster()->kendra.id));
        (*runtime)->visits().setLink(&*link);
        roster.emplace(*(*enrolled)->book, (*runtime)->visits());
        books = seva::sync::deliverBooks(**enrolled, options.services, (*runtime)->visits(), random);
    }
    const seva::StationKeeper keeper(**runtime, link ? link->kept() : nullptr);
    seva::LanguageChoice languages((*runtime)->roster().kendra.languages, options.language);
    seva::ScreenProgram program(**runtime, languages);
    seva::QueueDisplay display(**runtime, languages);
    program.add(QStringLiteral("display"), &display);
    if (options.rehearsal())
        program.tour(seva::displayTour(**runtime, time));
    const int code = program.run(QUrl(QStringLiteral("qrc:/qt/qml/Seva/KioskUi/DisplayWindow.qml")));
    (*runtime)->visits().setLink(nullptr);
    return code;
}
