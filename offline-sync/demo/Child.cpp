// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Child.h"

#include <QJsonDocument>

namespace seva::demo {

namespace {

constexpr int kStartMilliseconds = 10'000;

} // namespace

Child::Child(QString name, QString program, QStringList arguments, const QString &logFile)
    : m_name(std::move(name)), m_program(std::move(program)), m_arguments(std::move(arguments)), m_log(logFile)
{
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append))
        qWarning("%s cannot be written", qPrintable(logFile));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::readyRead, this, &Child::read);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        read();
        Q_EMIT ended(code, how == QProcess::CrashExit);
    });
}

Child::~Child()
{
    m_process.disconnect(this);
    kill();
}

bool Child::start()
{
    m_partial.clear();
    m_process.start(m_program, m_arguments);
    return m_process.waitForStarted(kStartMilliseconds);
}

void Child::write(const QJsonObject &step)
{
    m_process.write(QJsonDocument(step).toJson(QJsonDocument::Compact) + '\n');
}

bool Child::stop(int milliseconds)
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    m_process.terminate();
    if (m_process.waitForFinished(milliseconds))
        return true;
    kill();
    return false;
}

void Child::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(-1);
}

void Child::read()
{
    const QByteArray fresh = m_process.readAll();
    m_log.write(fresh);
    m_log.flush();
    m_partial += fresh;
    for (qsizetype end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n')) {
        const QByteArray text = m_partial.left(end);
        m_partial.remove(0, end + 1);
        Q_EMIT lineRead(text);
        const QJsonDocument line = QJsonDocument::fromJson(text);
        if (line.isObject())
            Q_EMIT said(line.object());
    }
}

} // namespace seva::demo
