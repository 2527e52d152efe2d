// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/VirtualFingers.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

using namespace seva;

namespace {

constexpr int kFirstPort = 4'501;
constexpr int kLastPort = 4'600;
constexpr int kWrongUse = 2;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("A ten-print scanner behind an SBI service that does what a scene says."));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("scene"), QStringLiteral("A built-in scene or a file."), QStringLiteral("scene"),
         QStringLiteral("normal")},
        {QStringLiteral("port"), QStringLiteral("Its port; the first free one of 4501 to 4600 unless given, 0: any."),
         QStringLiteral("port")},
        {QStringLiteral("trust"), QStringLiteral("Folder for the certificate of its maker."), QStringLiteral("folder")},
        {QStringLiteral("day"), QStringLiteral("The day its clock begins, such as 2026-11-23 (08:45 IST)."),
         QStringLiteral("day")},
    });
}

bool saveAuthority(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    QFile file(QDir(folder).filePath(QStringLiteral("virtual-scanner-maker.pem")));
    const QByteArray pem = VirtualFingers::authority();
    return file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size();
}

SystemClock clockOf(const QString &day)
{
    const QTime opens(8, 45);
    if (day.isEmpty())
        return SystemClock();
    return SystemClock(SystemClock::offsetTo(instantOf(QDate::fromString(day, Qt::ISODate), opens, "Asia/Kolkata")));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const auto scene = readFingerScene(parser.value(QStringLiteral("scene")));
    if (!scene) {
        std::fprintf(stderr, "%s %s\n", qPrintable(scene.fault().code), qPrintable(scene.fault().subject));
        return kWrongUse;
    }
    // Before the threads are made, so that they leave it to this one.
    sigset_t ends;
    ::sigemptyset(&ends);
    ::sigaddset(&ends, SIGTERM);
    ::sigaddset(&ends, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    const SystemClock clock = clockOf(parser.value(QStringLiteral("day")));
    VirtualFingers fingers(*scene, clock);
    const QString port = parser.value(QStringLiteral("port"));
    const QString trust = parser.value(QStringLiteral("trust"));
    const bool listens =
        port.isEmpty() ? fingers.listen(kFirstPort, kLastPort) : fingers.listen(port.toUShort(), port.toUShort());
    if (!listens || (!trust.isEmpty() && !saveAuthority(trust))) {
        std::fprintf(stderr, "the port is taken or the folder cannot be written\n");
        return kWrongUse;
    }
    const QJsonObject told{{QStringLiteral("port"), fingers.port()}};
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    int signal = 0;
    ::sigwait(&ends, &signal);
    return 0;
}
