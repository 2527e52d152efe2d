// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScanHost.h"

#include "ScanWire.h"

#include <seva/devices/DeviceFaults.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <csignal>
#include <sys/prctl.h>

namespace seva {

namespace {

/// How soon a stop is noticed.
constexpr int kLookMilliseconds = 50;
constexpr int kStartMilliseconds = 10'000;
/// Opening a scanner, its options included.
constexpr int kOpenMilliseconds = 30'000;
/// Ending a batch: a carriage that goes back takes a few seconds, a backend that hangs takes for ever.
constexpr int kFinishMilliseconds = 5'000;
/// A scanner may need so long to bring its carriage to rest.
constexpr int kRestMilliseconds = 2'000;

} // namespace

void ScanHost::end()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    m_process->terminate();
    if (!m_process->waitForFinished(kRestMilliseconds)) {
        m_process->kill();
        m_process->waitForFinished(kRestMilliseconds);
    }
    m_process.reset();
}

Fault ScanHost::lost()
{
    end();
    return deviceFault(Trouble::DriverFailed, m_settings.name);
}

Result<void> ScanHost::start()
{
    if (m_process && m_process->state() == QProcess::Running)
        return {};
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/seva-scanner-host"),
                     {QStringLiteral("--device"), m_settings.device});
    if (!m_process->waitForStarted(kStartMilliseconds))
        return lost();
    return {};
}

bool ScanHost::await(const std::stop_token &stop, QDeadlineTimer until)
{
    while (!stop.stop_requested() && !until.hasExpired()) {
        if (m_process->waitForReadyRead(kLookMilliseconds))
            return true;
        if (m_process->state() != QProcess::Running)
            return m_process->bytesAvailable() > 0;
    }
    return false;
}

Result<QJsonObject> ScanHost::ask(const QJsonObject &question, const std::stop_token &stop, QDeadlineTimer until)
{
    if (const auto started = start(); !started)
        return started.fault();
    m_process->write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    while (!m_process->canReadLine()) {
        if (m_process->bytesAvailable() > kMostWireLine || !await(stop, until))
            return lost();
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_process->readLine(kMostWireLine)).object();
    if (!answer.contains(QLatin1String("trouble")))
        return answer;
    const auto trouble = troubleOf(answer["trouble"].toString());
    return deviceFault(trouble.value_or(Trouble::GarbageAnswer), m_settings.name);
}

Result<QList<ScanSource>> ScanHost::look(const std::stop_token &stop)
{
    const auto answer = ask({{"do", "look"}}, stop, QDeadlineTimer(kOpenMilliseconds));
    if (!answer)
        return answer.fault();
    QList<ScanSource> sources;
    for (const ScanSource one : {ScanSource::Flatbed, ScanSource::Feeder, ScanSource::FeederBothSides}) {
        if ((*answer)["sources"].toArray().contains(int(one)))
            sources.append(one);
    }
    return sources;
}

Result<void> ScanHost::prepare(const ScanRequest &request, const std::stop_token &stop)
{
    const auto answer = ask({{"do", "prepare"},
                             {"source", int(request.source)},
                             {"colour", request.colour == ScanColour::Colour},
                             {"dpi", request.dpi},
                             {"widthMm", m_settings.widthMm},
                             {"heightMm", m_settings.heightMm},
                             {"options", m_settings.options}},
                            stop, QDeadlineTimer(kOpenMilliseconds));
    return answer ? Result<void>() : answer.fault();
}

SanePage ScanHost::nextPage(bool first, const std::stop_token &stop)
{
    const auto answer = ask({{"do", "page"}, {"first", first}}, stop, QDeadlineTimer::Forever);
    if (!answer)
        return answer.fault();
    if ((*answer)["empty"].toBool())
        return std::optional<Frame>();
    auto frame = receive((*answer)["page"].toObject(), stop);
    if (!frame)
        return frame.fault();
    return std::optional(std::move(*frame));
}

Result<Frame> ScanHost::receive(const QJsonObject &shape, const std::stop_token &stop)
{
    Frame frame = frameOf(shape);
    const qint64 size = shape["bytes"].toInteger();
    if (size <= 0 || size > kMostSaneBytes)
        return lost();
    frame.bytes.reserve(size);
    while (frame.bytes.size() < size) {
        if (m_process->bytesAvailable() == 0 && !await(stop, QDeadlineTimer::Forever))
            return lost();
        frame.bytes.append(m_process->read(size - frame.bytes.size()));
    }
    if (!frame.valid())
        return deviceFault(Trouble::GarbageAnswer, m_settings.name);
    return frame;
}

void ScanHost::finish(const std::stop_token &stop)
{
    if (m_process)
        (void)ask({{"do", "finish"}}, stop, QDeadlineTimer(kFinishMilliseconds));
}

} // namespace seva
