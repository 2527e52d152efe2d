// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Runner.h"

#include <seva/base/Clock.h>

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStorageInfo>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace seva::bench {

namespace {

constexpr int kEndMilliseconds = 15'000; ///< that a program has to stop what it started
constexpr int kDataSeconds = 240;
constexpr mode_t kEverybodyEnters = 0755; ///< PostgreSQL has a user of its own
constexpr mode_t kEverybodyWrites = 01777;

/// With root the counters of lo and all ports are ours alone.
bool isolate()
{
    return ::geteuid() == 0 && ::unshare(CLONE_NEWNET) == 0
           && QProcess::execute(QStringLiteral("ip"), {"link", "set", "lo", "up"}) == 0;
}

QString load()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().split(' ').first()) : QString();
}

} // namespace

Runner::Runner(Options options) : m_options(std::move(options)), m_log(m_options.work + QStringLiteral(".log"))
{
    m_run.alone = isolate();
    m_run.at = QDateTime::fromMSecsSinceEpoch(seva::SystemClock().now());
    m_run.rounds = m_options.rounds;
    m_run.events = m_options.events;
    m_run.cores = QThread::idealThreadCount();
    m_run.load = load();
    m_run.buildType = QByteArray(SEVA_BUILD_TYPE).isEmpty() ? QStringLiteral("development")
                                                            : QStringLiteral(SEVA_BUILD_TYPE).toLower();
}

QString Runner::prepare()
{
    clean();
    const QString scratch = m_options.work + QStringLiteral("/tmp");
    QDir().mkpath(scratch);
    const QByteArray kind = QStorageInfo(m_options.work).fileSystemType();
    if (kind == "tmpfs" || kind == "ramfs")
        return m_options.work + QStringLiteral(" is in memory: what is flushed there says nothing");
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return m_log.errorString();
    ::chmod(m_options.work.toLocal8Bit().constData(), kEverybodyEnters);
    ::chmod(scratch.toLocal8Bit().constData(), kEverybodyWrites);
    const Program data{{QStringLiteral("peers/data.sh")}, 0, kDataSeconds};
    return call(data, QStringLiteral("data"), 0) ? QString() : QStringLiteral("there is no data for the peers");
}

void Runner::measure(const Group &group)
{
    for (int round = 0; round < m_options.rounds; ++round) {
        for (qsizetype i = 0; i < group.programs.size(); ++i) {
            const Program &program = group.programs.at(i);
            if (program.rounds == 0 || round < program.rounds)
                call(program, QStringLiteral("%1-%2").arg(group.name).arg(i), round);
        }
    }
}

/// Whether it ended well within its time and printed nothing but figures.
bool Runner::call(const Program &program, const QString &folder, int round)
{
    const QString own = m_options.work + QLatin1Char('/') + folder;
    QDir().mkpath(own);
    const QString name = program.run.first();
    const bool ours = !name.contains(QLatin1Char('/'));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SEVA_BENCH_EVENTS"), QString::number(m_options.events));
    environment.insert(QStringLiteral("SEVA_BENCH_ROUND"), QString::number(round));
    environment.insert(QStringLiteral("SEVA_BENCH_DATA"), m_options.work + QStringLiteral("/data"));
    environment.insert(QStringLiteral("SEVA_BENCH_PEERS"), m_options.peers);
    environment.insert(QStringLiteral("SEVA_BENCH_PROGRAMS"), m_options.programs);
    environment.insert(QStringLiteral("TMPDIR"), m_options.work + QStringLiteral("/tmp"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    QElapsedTimer timer;
    timer.start();
    process.start((ours ? m_options.programs : m_options.source) + QLatin1Char('/') + name,
                  program.run.mid(1) + QStringList{own});
    bool good = process.waitForFinished(program.seconds * 1000);
    if (!good) {
        process.terminate();
        if (!process.waitForFinished(kEndMilliseconds))
            process.kill();
        process.waitForFinished(kEndMilliseconds);
    }
    const QByteArray printed = process.readAllStandardOutput();
    const QString words = program.run.join(QLatin1Char(' '));
    const QString what = QStringLiteral("%1, round %2").arg(words).arg(round + 1);
    m_run.seconds[words].append(double(timer.elapsed()) / 1000);
    m_log.write("== " + what.toUtf8() + '\n' + process.readAllStandardError() + printed);
    m_log.flush();
    good = good && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 && m_figures.add(printed);
    if (!good)
        m_run.failures.append(what);
    std::fprintf(stderr, "seva: %s: %s, %.1f s\n", qPrintable(what), good ? "done" : "FAILED",
                 double(timer.elapsed()) / 1000);
    return good;
}

QByteArray Runner::report(const QList<Group> &groups)
{
    m_run.load += QStringLiteral(" before, ") + load() + QStringLiteral(" after");
    return page(groups, m_figures, m_run);
}

bool Runner::holds(const QList<Group> &groups) const
{
    bool good = m_run.failures.isEmpty();
    for (const Group &group : groups)
        for (const Bound &bound : group.bounds) {
            const Verdict::Holds holds = judge(bound, m_figures).holds;
            good = good && (holds == Verdict::Holds::Met || holds == Verdict::Holds::Shown);
        }
    return good;
}

void Runner::clean()
{
    QDir(m_options.work).removeRecursively();
}

} // namespace seva::bench
