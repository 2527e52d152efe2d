// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits for the first screen of kiosk and counter, drawn by the processor alone, and how much
// memory it takes then. The stations are enrolled at a hub that runs and holds the example day. JSON on standard
// output; exit 1 when a limit is not kept.
#include <seva/test/Programs.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace seva::test;

namespace {

constexpr int kRounds = 7;
constexpr double kLimitMilliseconds = 1500;
constexpr double kLimitMegabytes = 250;

struct Screen
{
    QString name;
    QStringList environment;
};

struct Round
{
    double milliseconds = 0;
    double processor = 0; ///< milliseconds of processor time, which other programs do not lengthen
    double resident = 0;  ///< megabytes of 2^20 bytes, also the next
    double peak = 0;
};

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench_start: %s\n", qPrintable(why));
    std::exit(2);
}

double megabytes(const QByteArray &status, const QByteArray &field)
{
    const qsizetype at = status.indexOf(field + ':');
    const QByteArray number = status.mid(at + field.size() + 1).simplified();
    return number.left(number.indexOf(' ')).toDouble() / 1024;
}

/// User and system time of all threads, fields 14 and 15 of /proc/PID/stat (proc(5)).
double processorMilliseconds(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000 / double(::sysconf(_SC_CLK_TCK));
}

template <typename Value>
double median(const QList<Round> &rounds, Value value)
{
    QList<double> sorted;
    for (const Round &round : rounds)
        sorted.append(round.*value);
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(sorted.size() / 2);
}

Round start(const QString &program, const QStringList &arguments, const Screen &screen)
{
    QElapsedTimer timer;
    timer.start();
    Running running(program, arguments, screen.environment);
    const bool seen = !running.awaitLine("\"firstFrame\":true").isEmpty();
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    QFile status(QStringLiteral("/proc/%1/status").arg(running.pid()));
    if (!seen || !status.open(QIODevice::ReadOnly))
        giveUp(program + QStringLiteral(" showed nothing"));
    const QByteArray text = status.readAll();
    return Round{milliseconds, processorMilliseconds(running.pid()), megabytes(text, "VmRSS"),
                 megabytes(text, "VmHWM")};
}

/// What loading the program alone takes: everything below is not ours.
double bareStart(const QString &program)
{
    QList<Round> rounds;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        runProgram(program, {QStringLiteral("--version")});
        rounds.append({double(timer.nsecsElapsed()) / 1e6, 0, 0, 0});
    }
    return median(rounds, &Round::milliseconds);
}

QJsonObject measured(const QString &program, const QStringList &arguments, const Screen &screen)
{
    start(program, arguments, screen); // the first one fetches the day from the hub
    QList<Round> rounds;
    for (int i = 0; i < kRounds; ++i)
        rounds.append(start(program, arguments, screen));
    const double time = median(rounds, &Round::milliseconds), resident = median(rounds, &Round::resident);
    const auto slowest = std::max_element(
        rounds.begin(), rounds.end(), [](const Round &a, const Round &b) { return a.milliseconds < b.milliseconds; });
    return {{QStringLiteral("program"), program},
            {QStringLiteral("screen"), screen.name},
            {QStringLiteral("rounds"), kRounds},
            {QStringLiteral("firstFrameMs"), time},
            {QStringLiteral("slowestMs"), slowest->milliseconds},
            {QStringLiteral("processorMs"), median(rounds, &Round::processor)},
            {QStringLiteral("timeRatio"), time / kLimitMilliseconds},
            {QStringLiteral("residentMB"), resident},
            {QStringLiteral("peakMB"), median(rounds, &Round::peak)},
            {QStringLiteral("memoryRatio"), resident / kLimitMegabytes}};
}

QList<Screen> screens(std::unique_ptr<Running> &server, const QString &folder)
{
    const QStringList common{QStringLiteral("QT_QUICK_BACKEND=software"), QStringLiteral("XDG_RUNTIME_DIR=") + folder};
    QList<Screen> out{{QStringLiteral("offscreen"), common + QStringList{QStringLiteral("QT_QPA_PLATFORM=offscreen")}}};
    const QString xvfb = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (xvfb.isEmpty())
        return out;
    server = std::make_unique<Running>(xvfb, QStringList{QStringLiteral("-displayfd"), QStringLiteral("1"),
                                                         QStringLiteral("-screen"), QStringLiteral("0"),
                                                         QStringLiteral("1920x1920x24"), QStringLiteral("-nolisten"),
                                                         QStringLiteral("tcp"), QStringLiteral("-noreset")});
    const QString display = QString::fromLatin1(server->awaitLine({}));
    out.append({QStringLiteral("xvfb"),
                common + QStringList{QStringLiteral("QT_QPA_PLATFORM=xcb"), QStringLiteral("DISPLAY=:") + display}});
    return out;
}

/// The options of a station that is enrolled at the hub.
QStringList enrolled(const TestHub &hub, const QString &station, const QString &folder)
{
    const Ended ended =
        runProgram(QStringLiteral("sevactl"),
                   {QStringLiteral("enrol"), QStringLiteral("--hub"), hub.url(), QStringLiteral("--code"),
                    hub.codeOf(station), QStringLiteral("--station"), station, QStringLiteral("--data"), folder});
    if (ended.exit != 0)
        giveUp(station + QStringLiteral(" is not enrolled: ") + QString::fromUtf8(ended.out));
    return {QStringLiteral("--data"),     folder,
            QStringLiteral("--station"),  station,
            QStringLiteral("--hub"),      hub.url(),
            QStringLiteral("--services"), servicesFolder(),
            QStringLiteral("--windowed"), QStringLiteral("--tell-first-frame")};
}

void listDay(const TestHub &hub, const QString &as)
{
    const Ended ended = runProgram(QStringLiteral("sevactl"),
                                   {QStringLiteral("appointments"), QStringLiteral("import"),
                                    QStringLiteral(SEVA_SOURCE_DIR "/tests/fixtures/psk-day/appointments.csv"),
                                    QStringLiteral("--hub"), hub.url(), QStringLiteral("--as"), as});
    if (ended.exit != 0)
        giveUp(QStringLiteral("the day is not listed: ") + QString::fromUtf8(ended.out));
}

double load()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').first().toDouble() : -1;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    TestHub hub(folder.filePath(QStringLiteral("hub")));
    if (!hub.start())
        giveUp(QStringLiteral("the hub did not start"));
    std::unique_ptr<Running> server;
    const QList<Screen> all = screens(server, folder.path());
    const double busy = load();
    QJsonArray figures;
    QJsonObject bare;
    bool holds = true;
    const QMap<QString, QString> stations{{QStringLiteral("seva-counter"), QStringLiteral("A-01")},
                                          {QStringLiteral("seva-kiosk"), QStringLiteral("KIOSK-01")}};
    for (auto station = stations.begin(); station != stations.end(); ++station) {
        const QString data = folder.filePath(station.value());
        const QStringList arguments = enrolled(hub, station.value(), data);
        listDay(hub, data);
        bare.insert(station.key(), bareStart(station.key()));
        for (const Screen &screen : all) {
            const QJsonObject one = measured(station.key(), arguments, screen);
            holds = holds && one[QStringLiteral("timeRatio")].toDouble() <= 1
                    && one[QStringLiteral("memoryRatio")].toDouble() <= 1;
            figures.append(one);
        }
    }
    const QJsonObject report{{QStringLiteral("bench"), QStringLiteral("start")},
                             {QStringLiteral("limitMs"), kLimitMilliseconds},
                             {QStringLiteral("limitMB"), kLimitMegabytes},
                             {QStringLiteral("loadBefore"), busy},
                             {QStringLiteral("versionMs"), bare},
                             {QStringLiteral("figures"), figures},
                             {QStringLiteral("holds"), holds}};
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return holds ? 0 : 1;
}
