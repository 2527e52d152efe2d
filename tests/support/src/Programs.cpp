// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/test/Programs.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>

#include <csignal>
#include <sys/prctl.h>

namespace seva::test {

namespace {

/// A test that is killed takes its children along.
void prepare(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

} // namespace

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Ended runProgram(const QString &name, const QStringList &arguments)
{
    QProcess process;
    prepare(process);
    process.start(programPath(name), arguments);
    process.closeWriteChannel();
    const bool done = process.waitForFinished(kProgramMilliseconds) && process.exitStatus() == QProcess::NormalExit;
    Ended ended;
    ended.exit = done ? process.exitCode() : -1;
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

Running::Running(const QString &name, const QStringList &arguments, const QStringList &environment)
{
    prepare(m_process);
    QStringList all = QProcess::systemEnvironment();
    all.append(environment);
    m_process.setEnvironment(all);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(programPath(name), arguments);
}

Running::~Running()
{
    stop();
}

QByteArray Running::awaitLine(const QByteArray &word)
{
    const QDeadlineTimer deadline(kProgramMilliseconds);
    while (true) {
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            const QByteArray line = m_unread.left(end);
            m_unread.remove(0, end + 1);
            if (line.contains(word))
                return line;
        }
        const bool more = m_process.waitForReadyRead(int(deadline.remainingTime()));
        m_unread += m_process.readAllStandardOutput();
        if (!more && !m_unread.contains('\n'))
            return {};
    }
}

void Running::say(const QByteArray &line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten(kProgramMilliseconds);
}

bool Running::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return false;
    m_process.terminate();
    if (!m_process.waitForFinished(kProgramMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished(-1);
        return false;
    }
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

QStringList TestHub::arguments(const QString &folder)
{
    return {QStringLiteral("--role"),          QStringLiteral("kendra-hub"),
            QStringLiteral("--data"),          folder,
            QStringLiteral("--listen"),        QStringLiteral("127.0.0.1:0"),
            QStringLiteral("--kendra-config"), demonstrationKendra(),
            QStringLiteral("--services"),      servicesFolder()};
}

bool TestHub::start()
{
    m_running = std::make_unique<Running>(QStringLiteral("seva-hub"), arguments(m_folder));
    const QByteArray line = m_running->awaitLine("listening");
    m_port = line.mid(line.lastIndexOf(':') + 1).trimmed();
    return !line.isEmpty();
}

bool TestHub::stop()
{
    return m_running && m_running->stop();
}

QString TestHub::codeOf(const QString &station) const
{
    QFile file(m_folder + QStringLiteral("/codes.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(station).toString();
}

QString programPath(const QString &name)
{
    return name.startsWith(QLatin1Char('/')) ? name : QStringLiteral(SEVA_PROGRAMS "/") + name;
}

QString demonstrationKendra()
{
    return QStringLiteral(SEVA_SOURCE_DIR "/installers/demonstration/kendra-gj-bhj-psk.json");
}

QString servicesFolder()
{
    return QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");
}

} // namespace seva::test
