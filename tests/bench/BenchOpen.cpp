// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a station with a long journal takes from its start to its queue: opening (with the check from the last
// sealed head) and the first look at who waits. JSON on standard output; exit 1 above a bound.
// Usage: bench_open [FOLDER] [EVENTS]
#include "LongKendra.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace seva;
using seva::bench::kVisitsADay;
using seva::bench::LongKendra;

namespace {

constexpr int kEvents = 1'000'000;
constexpr int kRounds = 5;
constexpr double kBoundMs = 2000;

/// Resident memory of this process in KiB.
qint64 resident()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QString place = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QTemporaryDir dir(place + QStringLiteral("/bench-open-XXXXXX"));
    QElapsedTimer timer;
    LongKendra kendra(dir.path());
    kendra.open();
    timer.start();
    const int events = kendra.fill(argc > 2 ? QByteArray(argv[2]).toInt() : kEvents);
    const qint64 filled = timer.elapsed();
    kendra.close();
    QList<double> times;
    qsizetype waiting = 0;
    qint64 memory = 0;
    for (int i = 0; i < kRounds; ++i) {
        const qint64 before = resident();
        timer.start();
        kendra.open();
        waiting = kendra.waiting();
        times.append(double(timer.nsecsElapsed()) / 1e6);
        memory = std::max(memory, resident() - before);
        kendra.close();
    }
    std::sort(times.begin(), times.end());
    const bool holds = times.at(kRounds / 2) <= kBoundMs && waiting == kVisitsADay / 2;
    QJsonArray all;
    for (const double t : times)
        all.append(t);
    const QJsonObject out{
        {QStringLiteral("bench"), QStringLiteral("open")},
        {QStringLiteral("events"), events},
        {QStringLiteral("visitsADay"), kVisitsADay},
        {QStringLiteral("waiting"), qint64(waiting)},
        {QStringLiteral("fillSeconds"), double(filled) / 1000},
        {QStringLiteral("databaseMiB"), double(QFile(dir.filePath(QStringLiteral("journal.db"))).size()) / 1048576},
        {QStringLiteral("openMs"), all},
        {QStringLiteral("medianMs"), times.at(kRounds / 2)},
        {QStringLiteral("residentMiB"), double(memory) / 1024},
        {QStringLiteral("holds"), holds}};
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return holds ? 0 : 1;
}
