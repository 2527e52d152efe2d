// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>

#include <QHash>

#include <chrono>
#include <functional>
#include <map>

class QTimer;

namespace seva {

using std::chrono::milliseconds;

/// Who wakes a device when a deadline or a scripted delay has passed. Devices never own a timer
/// themselves, so that a test or a simulation can run an hour of deadlines at once.
class Alarms
{
public:
    using Id = quint64;

    virtual ~Alarms() = default;
    /// Runs `action` once, never before this call has returned; a delay below 0 counts as 0.
    virtual Id after(milliseconds delay, std::function<void()> action) = 0;
    /// No effect on an alarm that has rung or is unknown.
    virtual void dismiss(Id id) = 0;
};

/// Rings from the event loop of the thread that asked.
class QtAlarms : public Alarms
{
public:
    QtAlarms();
    ~QtAlarms() override;
    Id after(milliseconds delay, std::function<void()> action) override;
    void dismiss(Id id) override;

private:
    QHash<Id, QTimer *> m_timers;
    Id m_last = 0;
};

/// Rings only inside advance(), in the order of time, and moves the clock along.
class ManualAlarms : public Alarms
{
public:
    explicit ManualAlarms(ManualClock &clock) : m_clock(clock) {}
    Id after(milliseconds delay, std::function<void()> action) override;
    void dismiss(Id id) override;

    /// Lets so much time pass; alarms set meanwhile ring too when they fall due.
    void advance(milliseconds time);
    /// Jumps from alarm to alarm until none is left or `limit` has passed.
    void drain(milliseconds limit);
    std::size_t pending() const { return m_due.size(); }

private:
    bool ringNext(Instant until);

    ManualClock &m_clock;
    std::map<std::pair<Instant, Id>, std::function<void()>> m_due;
    Id m_last = 0;
};

} // namespace seva
