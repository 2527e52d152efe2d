// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Alarms.h>

#include <QObject>

namespace seva {

/// Somebody has left without saying so: warns after 20 s without a touch, counts 10 s down, then tells that
/// the session is over (rules K-11, K-12). Any touch extends it, as often as wanted; `slow` doubles both times.
class InactivityGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr int kQuietSeconds = 20;
    static constexpr int kCountdownSeconds = 10;

    explicit InactivityGuard(Alarms &alarms, QObject *parent = nullptr);
    ~InactivityGuard() override;

    void start();
    void stop();
    /// Somebody is there.
    void touched();
    void setSlow(bool slow) { m_slow = slow; }
    /// Seconds left while it warns, otherwise 0.
    int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    void secondsLeftChanged();
    void over();

private:
    void ring(milliseconds after);
    void rung();

    Alarms &m_alarms;
    Alarms::Id m_alarm = 0;
    bool m_running = false;
    bool m_slow = false;
    int m_secondsLeft = 0;
};

} // namespace seva
