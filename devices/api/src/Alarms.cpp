// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/Alarms.h>

#include <QTimer>

#include <algorithm>

namespace seva {

QtAlarms::QtAlarms() = default;

QtAlarms::~QtAlarms()
{
    qDeleteAll(m_timers);
}

Alarms::Id QtAlarms::after(milliseconds delay, std::function<void()> action)
{
    const Id id = ++m_last;
    auto *timer = new QTimer;
    timer->setSingleShot(true);
    m_timers.insert(id, timer);
    QObject::connect(timer, &QTimer::timeout, timer, [this, id, timer, action = std::move(action)] {
        m_timers.remove(id);
        timer->deleteLater();
        action();
    });
    timer->start(std::max(delay, milliseconds(0)));
    return id;
}

void QtAlarms::dismiss(Id id)
{
    delete m_timers.take(id);
}

Alarms::Id ManualAlarms::after(milliseconds delay, std::function<void()> action)
{
    const Id id = ++m_last;
    const Instant due = m_clock.now() + std::max<Instant>(delay.count(), 0);
    m_due.emplace(std::pair(due, id), std::move(action));
    return id;
}

void ManualAlarms::dismiss(Id id)
{
    std::erase_if(m_due, [id](const auto &entry) { return entry.first.second == id; });
}

bool ManualAlarms::ringNext(Instant until)
{
    if (m_due.empty() || m_due.begin()->first.first > until)
        return false;
    auto next = m_due.extract(m_due.begin());
    m_clock.set(std::max(m_clock.now(), next.key().first));
    next.mapped()();
    return true;
}

void ManualAlarms::advance(milliseconds time)
{
    const Instant until = m_clock.now() + time.count();
    while (ringNext(until)) {
    }
    m_clock.set(std::max(m_clock.now(), until));
}

void ManualAlarms::drain(milliseconds limit)
{
    const Instant until = m_clock.now() + limit.count();
    while (ringNext(until)) {
    }
}

} // namespace seva
