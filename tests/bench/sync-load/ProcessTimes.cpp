// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessTimes.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace seva::bench {

namespace {

// Positions behind the closing bracket of the name, proc(5).
constexpr int kParent = 1;
constexpr int kUserTime = 11;
constexpr int kTimes = 4; ///< user, system, children's user, children's system

QList<QByteArray> fields(const QByteArray &line)
{
    // The name may hold blanks and brackets itself.
    return line.mid(line.lastIndexOf(')') + 1).simplified().split(' ');
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray statOf(const QString &pid)
{
    return readAll(QStringLiteral("/proc/%1/stat").arg(pid));
}

} // namespace

double processorTime(const QByteArray &statLine)
{
    const QList<QByteArray> all = fields(statLine);
    if (all.size() < kUserTime + kTimes)
        return 0;
    double ticks = 0;
    for (int i = 0; i < kTimes; ++i)
        ticks += all.at(kUserTime + i).toDouble();
    return ticks * 1000 / double(::sysconf(_SC_CLK_TCK));
}

qint64 parentOf(const QByteArray &statLine)
{
    const QList<QByteArray> all = fields(statLine);
    return all.size() > kParent ? all.at(kParent).toLongLong() : 0;
}

double processorTimeOf(qint64 pid)
{
    double sum = processorTime(statOf(QString::number(pid)));
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!name.front().isDigit())
            continue;
        const QByteArray line = statOf(name);
        if (parentOf(line) == pid)
            sum += processorTime(line);
    }
    return sum;
}

double peakMebibytes(qint64 pid)
{
    for (const QByteArray &line : readAll(QStringLiteral("/proc/%1/status").arg(pid)).split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace seva::bench
