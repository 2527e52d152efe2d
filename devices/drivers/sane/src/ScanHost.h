// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DocumentScanner.h>

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QProcess>

#include <memory>
#include <stop_token>

namespace seva {

struct SaneSettings
{
    QString name;
    QString device;
    /// Options of the backend as scanimage takes them, set before each scan.
    QJsonObject options;
    int widthMm = 0;
    int heightMm = 0;
};

/// A page as it came, or nothing when the feeder is empty after at least one page.
using SanePage = Result<std::optional<Frame>>;

/// One scanner, in a process of its own (seva-scanner-host): backends cancel their threads in the middle of anything
/// and then hang, or crash, and must not take the station with them. Called in the driver's thread only. A request
/// that is stopped ends the process, the next one starts it again. Faults of DeviceFaults.h.
class ScanHost
{
    Q_DISABLE_COPY_MOVE(ScanHost)
public:
    explicit ScanHost(SaneSettings settings) : m_settings(std::move(settings)) {}
    ~ScanHost() = default;

    /// What the scanner has; opens it when it is not open.
    Result<QList<ScanSource>> look(const std::stop_token &stop);
    Result<void> prepare(const ScanRequest &request, const std::stop_token &stop);
    SanePage nextPage(bool first, const std::stop_token &stop);
    /// Ends the batch; the scanner stays open.
    void finish(const std::stop_token &stop);
    /// Ends the process: politely, so that the scanner comes to rest, then by force.
    void end();

private:
    Result<QJsonObject> ask(const QJsonObject &question, const std::stop_token &stop, QDeadlineTimer until);
    Result<void> start();
    /// False when the process is gone or was stopped, or the time is over.
    bool await(const std::stop_token &stop, QDeadlineTimer until);
    Result<Frame> receive(const QJsonObject &shape, const std::stop_token &stop);
    Fault lost();

    SaneSettings m_settings;
    std::unique_ptr<QProcess> m_process;
};

} // namespace seva
