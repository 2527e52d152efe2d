// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DocumentScanner.h>

#include <QMap>

#include <mutex>
#include <sane/sane.h>
#include <stop_token>

namespace seva {

struct SaneSettings
{
    QString name;
    QString device;
    /// Options of the backend as scanimage takes them, set before each scan.
    QMap<QString, QString> options;
    int widthMm = 0;
    int heightMm = 0;
};

/// A page as it came, or nothing when the feeder is empty after at least one page.
using SanePage = Result<std::optional<Frame>>;

/// One open scanner. Every call but interrupt() is made on the driver's thread and may take as long as the scanner.
class SaneSession
{
    Q_DISABLE_COPY_MOVE(SaneSession)
public:
    explicit SaneSession(SaneSettings settings) : m_settings(std::move(settings)) {}
    ~SaneSession();

    /// What the scanner has; opens it when it is not open. Faults of DeviceFaults.h.
    Result<QList<ScanSource>> look();
    Result<void> prepare(const ScanRequest &request);
    SanePage nextPage(bool first, const std::stop_token &stop);
    void finish();

    /// From any thread: the call that is running comes back soon (SANE standard, section 4.3.11).
    void interrupt();

private:
    Result<void> open();
    void close();
    Fault faultOf(SANE_Status status) const;
    const SANE_Option_Descriptor *option(const QString &name, SANE_Int &index) const;
    /// False when there is no such option, or it does not take the value.
    bool set(const QString &name, const QString &value) const;
    bool setNumber(const QString &name, double value) const;
    QString sourceFor(ScanSource source) const;
    QStringList choices(const QString &name) const;
    bool doubleFed() const;
    Result<Frame> readFrame(const std::stop_token &stop);

    SaneSettings m_settings;
    std::mutex m_lock; // guards m_handle against interrupt()
    SANE_Handle m_handle = nullptr;
};

} // namespace seva
