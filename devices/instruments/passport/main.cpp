// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/VirtualPassport.h>

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <thread>

using namespace seva;

namespace {

constexpr qint64 kMostScene = 64 * 1024;

int refused(const Fault &fault, int exit)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(fault.code), qPrintable(fault.subject));
    return exit;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Lays an e-passport on the virtual reader of pcscd, until it is pulled or this is ended."));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("scene"), QStringLiteral("What the chip is and how it fails, as JSON."),
         QStringLiteral("file")},
        {QStringLiteral("master-list"), QStringLiteral("Writes the master list with its country here."),
         QStringLiteral("file")},
        {QStringLiteral("revocations"), QStringLiteral("Writes the country's list of revoked signers here."),
         QStringLiteral("file")},
        {QStringLiteral("port"), QStringLiteral("Port of vpcd on this machine."), QStringLiteral("port"),
         QStringLiteral("35963")},
    });
}

Result<PassportScene> sceneOf(const QString &path)
{
    if (path.isEmpty())
        return PassportScene();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostScene)
        return fault("passport-scene.unreadable", path);
    return PassportScene::read(QJsonDocument::fromJson(file.readAll()).object());
}

bool wrote(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return path.isEmpty() || (file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

/// SIGTERM and SIGINT end the program in order.
void stopOnSignal(std::stop_source &stop, sigset_t &ends)
{
    ::sigemptyset(&ends);
    ::sigaddset(&ends, SIGTERM);
    ::sigaddset(&ends, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    std::thread([&ends, &stop] {
        int signal = 0;
        ::sigwait(&ends, &signal);
        stop.request_stop();
    }).detach();
}

} // namespace

int main(int argc, char *argv[])
{
    static std::stop_source stop;
    static sigset_t ends;
    stopOnSignal(stop, ends);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const auto scene = sceneOf(parser.value(QStringLiteral("scene")));
    if (!scene)
        return refused(scene.fault(), 2);
    SystemRandom random;
    const TestAuthority authority(SystemClock().now());
    if (!wrote(parser.value(QStringLiteral("master-list")), authority.masterList())
        || !wrote(parser.value(QStringLiteral("revocations")), authority.revocationList()))
        return refused(fault("passport-scene.unwritable"), 2);
    const auto wait = [](int milliseconds) { std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds)); };
    VirtualPassport passport(*scene, authority, random, wait);
    const VpcdReader reader{QByteArrayLiteral("127.0.0.1"), parser.value(QStringLiteral("port")).toUShort()};
    std::puts("ready");
    std::fflush(stdout);
    const auto end = insertCard(passport, reader, stop.get_token());
    return end ? 0 : refused(end.fault(), 3);
}
