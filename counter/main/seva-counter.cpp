// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A counter: A, B or C as the roster says. Nothing else knows its concrete classes.
#include "Ties.h"

#include <seva/counter/CounterTour.h>

#include <seva/drivers/StationDevices.h>
#include <seva/station/LinkView.h>
#include <seva/station/StationKeeper.h>
#include <seva/sync/BookPress.h>
#include <seva/sync/Kept.h>

#include <QGuiApplication>

namespace {

/// The time of a rehearsal does not pass by itself: no page of its scene is read.
seva::StationDeviceOptions devicesOf(const seva::StationOptions &options, const seva::StationTime &time)
{
    return {options.devices, options.scene, {options.output, false, time.alarms()}, !options.rehearsal()};
}

} // namespace

int main(int argc, char **argv)
{
    seva::chooseScreen(argc, argv);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("seva-counter"));
    QGuiApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    seva::crypto::initialise();
    auto options = seva::stationOptions(application.arguments(), QStringLiteral("A counter of a Kendra"));
    if (options.station.isEmpty())
        options.station = QStringLiteral("A-01");
    seva::SystemRandom random;
    seva::StationTime time(options);
    const auto enrolled = seva::enrolHere(options, random);
    if (!enrolled)
        return seva::complain(enrolled.fault());
    auto devices = seva::makeStationDevices(devicesOf(options, time), time.clock(), random);
    if (!devices)
        return seva::complain(devices.fault());
    auto runtime = seva::StationRuntime::open(options, time.clock(), random, *std::move(devices));
    if (!runtime)
        return seva::complain(runtime.fault());
    seva::LanguageChoice languages((*runtime)->roster().kendra.languages, options.language);
    seva::BooksView booksView(languages, (*runtime)->roster().kendra.timeZone);
    seva::Ties ties(**runtime);
    if (*enrolled)
        ties.join(**enrolled, **runtime, random, booksView);
    seva::OperatorSession session(**runtime, languages);
    seva::LinkView linkView((*runtime)->visits(), languages, (*runtime)->alarms());
    const seva::StationKeeper keeper(**runtime, ties.station.kept(), &linkView);
    seva::LinkOverview overview(ties.shown, **runtime, languages, session);
    seva::CounterPost post = seva::counterPost(**runtime, random, languages, session);
    post.shownBefore = ties.shownBefore;
    seva::CounterDesk desk(post);
    seva::ServeProgram serve(desk, (*runtime)->alarms());
    seva::ScreenProgram program(**runtime, languages);
    program.add(QStringLiteral("desk"), &desk);
    program.add(QStringLiteral("session"), &session);
    program.add(QStringLiteral("link"), &linkView);
    program.add(QStringLiteral("books"), &booksView);
    program.add(QStringLiteral("overview"), &overview);
    program.add(QStringLiteral("serve"), &serve);
    if (options.rehearsal())
        program.tour(seva::counterTour(**runtime, session, desk, serve, time, &overview));
    return program.run(QUrl(QStringLiteral("qrc:/qt/qml/Seva/CounterUi/Main.qml")));
}
