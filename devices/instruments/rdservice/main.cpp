// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/RdLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace seva;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("A registered device's service that does what a scene says."));
    parser.addHelpOption();
    const auto option = [&](const char *name, const char *text, const char *usual) {
        parser.addOption({QLatin1String(name), QLatin1String(text), QLatin1String(name), QLatin1String(usual)});
    };
    option("scene", "A built-in scene or a file.", "normal");
    option("port", "Port on 127.0.0.1; 0: any free one.", "11100");
    option("tls", "Folder with server.pem and server.key: the service speaks https.", "");
    option("seed", "What is drawn by chance.", "1");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const auto scene = readRdScene(parser.value(QStringLiteral("scene")));
    if (!scene) {
        std::fprintf(stderr, "%s %s\n", qPrintable(scene.fault().code), qPrintable(scene.fault().subject));
        return 2;
    }
    // Before the thread is made, so that it leaves them to this one.
    sigset_t ends;
    ::sigemptyset(&ends);
    ::sigaddset(&ends, SIGTERM);
    ::sigaddset(&ends, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    auto *const side = new RdSide(*scene, parser.value(QStringLiteral("seed")).toULongLong());
    const int port = openRd(*side, parser.value(QStringLiteral("port")).toInt(), parser.value(QStringLiteral("tls")));
    if (port == 0) {
        std::fprintf(stderr, "no such port, or no certificate\n");
        return 2;
    }
    std::printf("{\"port\":%d}\n", port);
    std::fflush(stdout);
    int signal = 0;
    ::sigwait(&ends, &signal);
    std::_Exit(0);
}
