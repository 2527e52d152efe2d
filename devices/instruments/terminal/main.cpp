// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/AcquirerSide.h"
#include "src/CardSide.h"
#include "src/DrawerSide.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>

using namespace seva;

namespace {

struct Sides
{
    CardSide card;
    AcquirerSide acquirer;
    DrawerSide drawer;
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("A card terminal, a UPI acquirer and a cash drawer that do what a scene says."));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("scene"), QStringLiteral("A built-in scene or a file."), QStringLiteral("scene"),
         QStringLiteral("normal")},
        {QStringLiteral("card-port"), QStringLiteral("Port of the card terminal."), QStringLiteral("port"),
         QStringLiteral("0")},
        {QStringLiteral("acquirer-port"), QStringLiteral("Port of the acquirer."), QStringLiteral("port"),
         QStringLiteral("0")},
        {QStringLiteral("drawer-port"), QStringLiteral("Port of the drawer's printer."), QStringLiteral("port"),
         QStringLiteral("0")},
        {QStringLiteral("tls"),
         QStringLiteral("Folder with authority.pem, server.pem and server.key for the acquirer."),
         QStringLiteral("folder")},
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const auto scene = readTerminalScene(parser.value(QStringLiteral("scene")));
    if (!scene) {
        std::fprintf(stderr, "%s %s\n", qPrintable(scene.fault().code), qPrintable(scene.fault().subject));
        return 2;
    }
    // Before the threads are made, so that they leave it to this one.
    sigset_t ends;
    ::sigemptyset(&ends);
    ::sigaddset(&ends, SIGTERM);
    ::sigaddset(&ends, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    auto *const sides = new Sides{CardSide(*scene), AcquirerSide(*scene), DrawerSide(*scene)};
    const auto port = [&](const char *name) {
        return static_cast<unsigned short>(parser.value(QLatin1String(name)).toUShort());
    };
    QJsonObject ports{
        {QStringLiteral("card"), listen(port("card-port"), [sides](Socket &s) { sides->card.serve(s); })},
        {QStringLiteral("drawer"), listen(port("drawer-port"), [sides](Socket &s) { sides->drawer.serve(s); })}};
    if (const QString tls = parser.value(QStringLiteral("tls")); !tls.isEmpty()) {
        if (const auto ready = sides->acquirer.useTls(tls); !ready) {
            std::fprintf(stderr, "%s %s\n", qPrintable(ready.fault().code), qPrintable(ready.fault().subject));
            return 2;
        }
        ports.insert(QStringLiteral("acquirer"),
                     listen(port("acquirer-port"), [sides](Socket &s) { sides->acquirer.serve(s); }));
    }
    std::printf("%s\n", QJsonDocument(ports).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    int signal = 0;
    ::sigwait(&ends, &signal);
    std::_Exit(0);
}
