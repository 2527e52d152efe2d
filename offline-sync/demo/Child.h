// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QObject>
#include <QProcess>

#include <functional>

namespace seva::demo {

/// One program of the demonstration Kendra: its standard output is read line by line as JSON, everything it says
/// goes to a log file, and steps may be written to its standard input.
class Child : public QObject
{
    Q_OBJECT

public:
    Child(QString name, QString program, QStringList arguments, const QString &logFile);
    ~Child() override;

    const QString &name() const { return m_name; }
    bool start();
    void write(const QJsonObject &step);
    /// SIGTERM and at most `milliseconds` of patience; false when it had to be killed.
    bool stop(int milliseconds);
    /// SIGKILL, as a power cut would.
    void kill();
    bool running() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }

Q_SIGNALS:
    void said(const QJsonObject &line);
    /// Any line, JSON or not.
    void lineRead(const QByteArray &line);
    void ended(int exitCode, bool crashed);

private:
    void read();

    QString m_name;
    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    QFile m_log;
    QByteArray m_partial;
};

} // namespace seva::demo
