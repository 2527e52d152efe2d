// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace seva::test {

/// Generous: a machine that builds at the same time is slow, and a program that hangs is found all the same.
inline constexpr int kProgramMilliseconds = 60'000;

/// What a program left behind.
struct Ended
{
    int exit = -1; ///< -1: it did not start, crashed, or was not done in time
    QByteArray out;
    QByteArray err;

    QJsonObject json() const; ///< of `out`; empty when it is no JSON object
};

/// Runs one of our programs (by its name, such as "sevactl"; or another by its path) to its end.
Ended runProgram(const QString &name, const QStringList &arguments);

/// A program that goes on running; dies with this object, and with this process.
class Running
{
public:
    Running(const QString &name, const QStringList &arguments, const QStringList &environment = {});
    ~Running();

    /// The first line of standard output that holds `word`; empty when the program ends or takes too long.
    QByteArray awaitLine(const QByteArray &word);
    /// Writes a line to standard input.
    void say(const QByteArray &line);
    qint64 pid() const { return m_process.processId(); }
    /// SIGTERM; whether it then ended by itself with 0.
    bool stop();

private:
    QProcess m_process;
    QByteArray m_unread;
};

/// The hub of the demonstration Kendra in a folder, its own authority, at a free port of the loopback interface.
class TestHub
{
public:
    explicit TestHub(QString folder) : m_folder(std::move(folder)) {}

    /// Whether it listens.
    bool start();
    bool stop();
    static QStringList arguments(const QString &folder);

    const QString &folder() const { return m_folder; }
    QString url() const { return QStringLiteral("https://127.0.0.1:") + QString::fromLatin1(m_port); }
    qint64 pid() const { return m_running->pid(); }
    /// The one-time code with which the station enrols.
    QString codeOf(const QString &station) const;

private:
    QString m_folder;
    QByteArray m_port;
    std::unique_ptr<Running> m_running;
};

/// The service definitions as they stand in the source.
QString servicesFolder();
/// The Kendra of the demonstration.
QString demonstrationKendra();
/// Where one of our programs stands.
QString programPath(const QString &name);

} // namespace seva::test
