// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DocumentScanner.h>

#include <QMap>

#include <csignal>
#include <optional>
#include <sane/sane.h>

namespace seva {

struct ScanSettings
{
    ScanSource source = ScanSource::Flatbed;
    bool colour = false;
    int dpi = 150;
    /// 0: as the backend has it.
    int widthMm = 0;
    int heightMm = 0;
    /// Options of the backend as scanimage takes them.
    QMap<QString, QString> options;
};

/// One open scanner; a call may take as long as the scanner, or for ever.
class SaneSession
{
    Q_DISABLE_COPY_MOVE(SaneSession)
public:
    explicit SaneSession(QString device) : m_device(std::move(device)) {}
    ~SaneSession();

    /// What the scanner has; opens it when it is not open. Faults of DeviceFaults.h.
    Result<QList<ScanSource>> look();
    Result<void> prepare(const ScanSettings &settings);
    /// A page as it came, or nothing when the feeder is empty after at least one page.
    Result<std::optional<Frame>> nextPage(bool first);
    /// Ends the batch.
    void finish();

    /// From a signal handler: the call that is running comes back soon, and no other should be made.
    void cancel();
    bool cancelled() const { return m_cancelled != 0; }

private:
    Result<void> open();
    Fault faultOf(SANE_Status status) const;
    const SANE_Option_Descriptor *option(const QString &name, SANE_Int &index) const;
    /// False when there is no such option, or it does not take the value.
    bool set(const QString &name, const QString &value) const;
    bool setNumber(const QString &name, double value) const;
    QString sourceFor(ScanSource source) const;
    QStringList choices(const QString &name) const;
    bool doubleFed() const;
    Result<Frame> readFrame();

    QString m_device;
    SANE_Handle m_handle = nullptr;
    volatile std::sig_atomic_t m_cancelled = 0;
};

} // namespace seva
