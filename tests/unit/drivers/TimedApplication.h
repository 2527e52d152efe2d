// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace seva::test {

/// Knows the longest time one event kept the main thread: what a person at a screen would feel. The time in which the
/// thread was ready to run and the machine did not let it (proc(5), schedstat) is taken off: it is nobody's blocking.
class TimedApplication : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;

    /// Events of the drivers' own threads come here, too; they may take their time.
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QCoreApplication::notify(receiver, event);
        const Watch watch(*this);
        return QCoreApplication::notify(receiver, event);
    }

    /// Times a call the test makes itself.
    template <typename Call>
    void timed(Call call)
    {
        const Watch watch(*this);
        call();
    }
    /// The longest since the last time this was asked.
    qint64 longestMilliseconds() { return std::exchange(m_longest, 0) / kNanoseconds; }

private:
    static constexpr qint64 kNanoseconds = 1'000'000;

    class Watch
    {
    public:
        explicit Watch(TimedApplication &owner) : m_owner(owner), m_waited(owner.waited())
        {
            ++m_owner.m_depth;
            m_timer.start();
        }
        ~Watch()
        {
            if (--m_owner.m_depth == 0)
                m_owner.m_longest = std::max(m_owner.m_longest, m_timer.nsecsElapsed() - (m_owner.waited() - m_waited));
        }

    private:
        TimedApplication &m_owner;
        qint64 m_waited;
        QElapsedTimer m_timer;
    };

    /// Nanoseconds this thread has waited for a processor; 0 where the kernel does not tell.
    qint64 waited() const
    {
        char text[128] = {};
        if (m_schedule < 0 || ::pread(m_schedule, text, sizeof text - 1, 0) <= 0)
            return 0;
        char *end = nullptr;
        std::strtoll(text, &end, 10);
        return std::strtoll(end, nullptr, 10);
    }

    int m_schedule = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    int m_depth = 0;
    qint64 m_longest = 0;
};

} // namespace seva::test
