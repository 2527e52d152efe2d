// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A counter: A, B or C as the roster says. Responsible for: putting it together; nothing else knows its concrete
// classes.
#include <seva/counter/CounterTour.h>

#include <seva/drivers/StationDevices.h>
#include <seva/station/LinkView.h>
#include <seva/station/StationKeeper.h>
#include <seva/sync/HubLink.h>
#include <seva/sync/Kept.h>

#include <QGuiApplication>

#include <cstdio>

namespace {

constexpr char kVersion[] = "0.1.0";

int refuse(const seva::Fault &why)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(why.code), qPrintable(why.subject));
    return 1;
}

/// Nothing for a rehearsal; otherwise who this station is, enrolling it first where a code was given.
seva::Result<std::optional<seva::sync::Enrolment>> enrolment(const seva::StationOptions &options, seva::Random &random)
{
    using Answer = std::optional<seva::sync::Enrolment>;
    if (options.rehearsal())
        return Answer();
    seva::Result<seva::sync::Enrolment> known = seva::sync::loadEnrolment(options.data);
    if (!known && !options.enrolCode.isEmpty()) {
        const auto keys = seva::openSoftwareKeyStore(options.data, random);
        if (!keys)
            return keys.fault();
        known = seva::sync::enrol(options.hub, options.enrolCode, options.station, options.data, **keys);
    }
    return known ? seva::Result<Answer>(Answer(*known)) : seva::Result<Answer>(known.fault());
}

} // namespace

int main(int argc, char **argv)
{
    seva::chooseScreen(argc, argv);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("seva-counter"));
    QGuiApplication::setApplicationVersion(QString::fromLatin1(kVersion));
    seva::crypto::initialise();
    seva::StationOptions options =
        seva::stationOptions(application.arguments(), QStringLiteral("A counter of a Kendra"));
    if (options.station.isEmpty())
        options.station = QStringLiteral("A-01");
    seva::SystemRandom random;
    seva::StationTime time(options);
    const auto enrolled = enrolment(options, random);
    if (!enrolled)
        return refuse(enrolled.fault());
    auto devices = seva::makeStationDevices({options.devices, options.scene, {options.output, false, time.alarms()}},
                                            time.clock(), random);
    if (!devices)
        return refuse(devices.fault());
    auto runtime = seva::StationRuntime::open(options, time.clock(), random, *std::move(devices));
    if (!runtime)
        return refuse(runtime.fault());
    seva::VisitRegister &visits = (*runtime)->visits();
    std::optional<seva::sync::HubLink> link;
    if (*enrolled) {
        link.emplace(**enrolled, (*runtime)->journal(), visits.vault(), time.clock(), random);
        visits.setLink(&*link);
    }
    seva::LanguageChoice languages((*runtime)->roster().kendra.languages, options.language);
    seva::OperatorSession session(**runtime, languages);
    seva::LinkView linkView(visits, languages, (*runtime)->alarms());
    const seva::StationKeeper keeper(**runtime, link ? link->kept() : nullptr, &linkView);
    seva::CounterPost post = seva::counterPost(**runtime, random, languages, session);
    int code = 0;
    {
        seva::CounterDesk desk(post);
        seva::ServeProgram serve(desk, (*runtime)->alarms());
        seva::ScreenProgram program(**runtime, languages);
        program.add(QStringLiteral("desk"), &desk);
        program.add(QStringLiteral("session"), &session);
        program.add(QStringLiteral("link"), &linkView);
        program.add(QStringLiteral("serve"), &serve);
        if (options.rehearsal())
            program.tour(seva::counterTour(**runtime, session, desk, serve, time));
        code = program.run(QUrl(QStringLiteral("qrc:/qt/qml/Seva/CounterUi/Main.qml")));
    }
    visits.setLink(nullptr);
    return code;
}
