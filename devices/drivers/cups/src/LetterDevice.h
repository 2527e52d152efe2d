// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/LetterPrinter.h>
#include <seva/drivers/CupsQueue.h>
#include <seva/drivers/DriverThread.h>

namespace seva {

/// The port of office printers over one queue.
class LetterDevice : public LetterPrinter
{
    Q_OBJECT
public:
    LetterDevice(const QString &name, const QString &detail, CupsQueue queue, Clock &clock, Alarms &alarms);
    RequestId print(const LetterJob &job) override;

protected:
    void abandon(RequestId request) override;
    void check(RequestId request) override;

private:
    void show(const std::optional<Trouble> &trouble, const CupsQueue::State &state);
    void ended(RequestId request, const QString &jobId, const CupsQueue::Ended &how);

    RequestId m_job = 0; ///< what the queue is waited for
    QString m_detail;
    CupsQueue m_queue;
    DriverThread m_thread;
};

} // namespace seva
