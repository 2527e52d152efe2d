// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SbiClient.h"

#include <seva/base/Random.h>
#include <seva/drivers/DriverThread.h>

#include <atomic>

namespace seva::sbi {

struct ScannerSettings
{
    QString name;
    QString env;
    ClientSettings client;
    milliseconds tryTime{10'000};
    milliseconds skew{5'000};
};

/// The port over an SBI service: tries until each finger is good enough or three tries are over, and keeps the best of
/// each finger.
class SbiScanner : public FingerprintScanner
{
public:
    SbiScanner(const ScannerSettings &settings, Trust trust, Clock &clock, Alarms &alarms);

    RequestId capture(const FingerRequest &request) override;

private:
    /// What ties the captures of one applicant together.
    struct Chain
    {
        QString transaction;
        QString hash;
        QSet<QByteArray> seen;
    };
    struct Job
    {
        FingerRequest request;
        SlapCapture slap;
    };
    using JobPtr = std::shared_ptr<Job>;

    void startTry(RequestId id, const JobPtr &job);
    void tryEnded(RequestId id, const JobPtr &job, const Result<SeenSlap> &seen);
    FingerTry attemptOf(const Job &job, const Result<SeenSlap> &seen) const;
    void deliver(RequestId id, const Job &job);
    void startPreview(RequestId id, const FingerRequest &request);
    void stopWork();

    void look(std::function<void()> then);
    void found(const Result<SbiDevice> &device);
    void troubled(const Fault &why);
    void abandon(RequestId request) override;
    void check(RequestId request) override
    {
        look([this, request] { checked(request); });
    }

    const ScannerSettings m_settings;
    const std::shared_ptr<const SbiClient> m_client;
    SystemRandom m_random;
    std::optional<SbiDevice> m_device;
    Chain m_chain;
    bool m_looks = false;
    bool m_lookDue = false;
    RequestId m_capturing = 0;
    /// One frame on its way to the screen at a time: a fast preview never fills the queue.
    std::shared_ptr<std::atomic<bool>> m_frameWaits = std::make_shared<std::atomic<bool>>(false);
    RequestId m_previewed = 0;
    DriverThread m_work;
    DriverThread m_preview;
};

} // namespace seva::sbi
