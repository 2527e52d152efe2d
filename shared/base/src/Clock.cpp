// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Clock.h>

#include <chrono>

namespace seva {

namespace {

Instant machineNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

QDateTime inZone(Instant instant, const QByteArray &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant, QTimeZone(zone));
}

} // namespace

Instant SystemClock::now() const
{
    return machineNow() + m_offset;
}

Instant SystemClock::offsetTo(Instant then)
{
    return then - machineNow();
}

QDate dayOf(Instant instant, const QByteArray &zone)
{
    return inZone(instant, zone).date();
}

QTime timeOf(Instant instant, const QByteArray &zone)
{
    return inZone(instant, zone).time();
}

Instant instantOf(QDate day, QTime time, const QByteArray &zone)
{
    return QDateTime(day, time, QTimeZone(zone)).toMSecsSinceEpoch();
}

} // namespace seva
