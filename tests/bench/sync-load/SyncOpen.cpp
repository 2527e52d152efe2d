// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a station with a million events in its journal takes from its start to its queue: opening, with the check
// from the last sealed head, and the first look at who waits. FOLDER keeps the journal from call to call; each call
// opens it once, in a process that has never seen it. Figures for './seva bench sync'.
// Usage: sync_open [EVENTS] FOLDER
#include "../LongKendra.h"
#include "Figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace seva;
using namespace seva::bench;

namespace {

constexpr int kEvents = 1'000'000;

QString doneIn(const QString &folder)
{
    return folder + QStringLiteral("/done");
}

/// Says in the folder how many events it made.
bool fill(const QString &folder, int events)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    LongKendra kendra(folder);
    kendra.open();
    const QByteArray made = QByteArray::number(kendra.fill(events));
    kendra.close();
    QFile done(doneIn(folder));
    return done.open(QIODevice::WriteOnly) && done.write(made) == made.size();
}

bool measure(const QString &folder)
{
    QFile done(doneIn(folder));
    if (!done.open(QIODevice::ReadOnly))
        return false;
    LongKendra kendra(folder);
    QElapsedTimer timer;
    timer.start();
    kendra.open();
    const qsizetype waiting = kendra.waiting();
    figure("open.queue", "ms", double(timer.nsecsElapsed()) / 1e6);
    figure("open.events", "events", done.readAll().toDouble());
    figure("open.waiting", "visits", double(waiting));
    return waiting == kVisitsADay / 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--fill"))
        return fill(words.at(3), words.at(2).toInt()) ? 0 : 1;
    const QString events = words.size() > 2 ? words.at(1) : QString::number(kEvents);
    const QString place = words.size() > 1 ? words.last() : QDir::tempPath();
    const QString folder = place + QStringLiteral("/journal-") + events;
    // Another process: this one has opened nothing before.
    if (!QFile::exists(doneIn(folder))
        && QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--fill"), events, folder}) != 0)
        return 1;
    return measure(folder) ? 0 : 1;
}
