// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace seva {

/// The thread on which one driver makes its blocking calls, one after the other, so that the thread of
/// the device (and with it the screen) never waits. A device owns it as its last member: the
/// destructor asks the running call to stop and waits for it, therefore a call must look at its
/// `stop_token` at least every 100 ms, or have a deadline of its own. A call that hangs in somebody's
/// library is left behind after `patience`, with what it captured: a station can always be closed.
class DriverThread
{
    Q_DISABLE_COPY_MOVE(DriverThread)
public:
    static constexpr std::chrono::milliseconds kPatience{5'000};

    /// `device`: results are handed over in its thread, and no longer once it is gone.
    DriverThread(const QString &name, QObject *device, std::chrono::milliseconds patience = kPatience);
    ~DriverThread();

    /// `work(stop)` runs here, then `done(what it returned)` in the device's thread; `done` is left out
    /// for work that was stopped.
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        post([work = std::move(work), done = std::move(done), device = m_device, stop = m_stop.get_token()] {
            if (stop.stop_requested())
                return;
            auto answer = std::make_shared<decltype(work(stop))>(work(stop));
            const auto deliver = [answer, done, stop] {
                if (!stop.stop_requested())
                    done(std::move(*answer));
            };
            QMetaObject::invokeMethod(device, deliver, Qt::QueuedConnection);
        });
    }

    /// `work` is the last that runs here, before the thread ends.
    void atEnd(std::function<void()> work);

    /// Stops what runs and drops what waits; later run()s are not concerned.
    void stop();

private:
    void post(std::function<void()> job);

    std::unique_ptr<QThread> m_thread;
    /// Lives in m_thread; jobs are posted to it.
    std::unique_ptr<QObject> m_inside;
    QObject *m_device;
    std::chrono::milliseconds m_patience;
    std::stop_source m_stop;
};

} // namespace seva
