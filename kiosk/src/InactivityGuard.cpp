// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/InactivityGuard.h>

namespace seva {

namespace {

constexpr milliseconds kSecond{1'000};

} // namespace

InactivityGuard::InactivityGuard(Alarms &alarms, QObject *parent) : QObject(parent), m_alarms(alarms) {}

InactivityGuard::~InactivityGuard()
{
    m_alarms.dismiss(m_alarm);
}

void InactivityGuard::start()
{
    m_running = true;
    touched();
}

void InactivityGuard::stop()
{
    m_running = false;
    m_alarms.dismiss(m_alarm);
    if (std::exchange(m_secondsLeft, 0) != 0)
        Q_EMIT secondsLeftChanged();
}

void InactivityGuard::touched()
{
    if (!m_running)
        return;
    if (std::exchange(m_secondsLeft, 0) != 0)
        Q_EMIT secondsLeftChanged();
    ring(kSecond * kQuietSeconds * (m_slow ? 2 : 1));
}

void InactivityGuard::ring(milliseconds after)
{
    m_alarms.dismiss(m_alarm);
    m_alarm = m_alarms.after(after, [this] { rung(); });
}

void InactivityGuard::rung()
{
    if (m_secondsLeft == 1) {
        stop();
        Q_EMIT over();
        return;
    }
    m_secondsLeft = m_secondsLeft == 0 ? kCountdownSeconds * (m_slow ? 2 : 1) : m_secondsLeft - 1;
    ring(kSecond);
    Q_EMIT secondsLeftChanged();
}

} // namespace seva
