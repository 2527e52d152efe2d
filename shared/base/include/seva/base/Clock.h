// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <atomic>
#include <cstdint>

namespace seva {

/// Milliseconds since 1970-01-01T00:00:00Z.
using Instant = std::int64_t;

/// Where the time comes from; nothing in the project asks the operating system directly.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The machine's clock, moved by a fixed offset. The demonstration Kendra's day begins at 08:45 IST
/// of --day whenever it is started; only a Kendra of type demonstration may use another offset than 0.
class SystemClock : public Clock
{
public:
    explicit SystemClock(Instant offset = 0) : m_offset(offset) {}
    Instant now() const override;
    /// The offset that makes the clock read `then` at this moment.
    static Instant offsetTo(Instant then);

private:
    Instant m_offset;
};

/// A clock that stands still until told otherwise: for tests and simulations.
class ManualClock : public Clock
{
public:
    explicit ManualClock(Instant start = 0) : m_now(start) {}
    Instant now() const override { return m_now; }
    void advance(Instant milliseconds) { m_now += milliseconds; }
    void set(Instant instant) { m_now = instant; }

private:
    std::atomic<Instant> m_now;
};

/// The calendar day and the wall time of an instant in a zone such as "Asia/Kolkata".
QDate dayOf(Instant instant, const QByteArray &zone);
QTime timeOf(Instant instant, const QByteArray &zone);
Instant instantOf(QDate day, QTime time, const QByteArray &zone);

} // namespace seva
