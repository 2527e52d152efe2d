// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sites.h"

#include <seva/sync/CurlTransport.h>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTextStream>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace seva;
using namespace seva::sync;

namespace {

constexpr int kBad = 1;
constexpr int kSelfTestDeadline = 20'000;

/// SIGTERM and SIGINT end the event loop, so that everything closes in order.
int stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

/// Asks the hub over the network who it is, as a station would.
int selfTest(const HubProgram &hub, const QString &address)
{
    CurlTransport station(QStringLiteral("https://%1:%2").arg(address).arg(hub.port()), hub.tls());
    HttpRequest question;
    question.method = "GET";
    question.target = "/v1/cursors";
    const Result<HttpResponse> answer = station.ask(question, kSelfTestDeadline);
    return answer.ok() && answer->status == 200 ? 0 : kBad;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("seva-hub"));
    const int signalFile = stopSignals(); // before there is any other thread, which would take them
    HubArguments arguments = hubArguments(QCoreApplication::arguments());
    SystemRandom random;
    QSocketNotifier stop(signalFile, QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    if (!arguments.sites.isEmpty()) {
        Result<QList<HubArguments>> listed = readSites(arguments);
        if (!listed)
            return report(listed.fault());
        const Sites sites(*std::move(listed), random);
        return QCoreApplication::exec();
    }
    QTemporaryDir rehearsal;
    if (arguments.selfTest && arguments.dataFolder.isEmpty())
        arguments.dataFolder = rehearsal.path();
    Result<std::unique_ptr<HubProgram>> program = HubProgram::open(arguments, random);
    if (!program)
        return report(program.fault());
    sayListening(arguments, **program);
    if (arguments.selfTest)
        return selfTest(**program, arguments.address);
    return QCoreApplication::exec();
}
