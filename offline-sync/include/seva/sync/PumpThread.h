// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/CurlTransport.h>
#include <seva/sync/Pump.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace seva::sync {

/// Runs a Pump: one thread, a timer, and the transport's answers as events.
class PumpThread
{
public:
    using Observer = std::function<void(const Uplink &)>;

    /// `changed` is called in the pump's thread. Everything referred to must outlive this object.
    PumpThread(std::unique_ptr<Pump> pump, Transport &transport, const Clock &clock, Observer changed);
    ~PumpThread();

    /// The journal or the vault has something new; cheap, from any thread.
    void appended();
    Uplink uplink() const;
    /// As of a second ago at most, while there is something to do.
    LinkReport report() const;
    std::shared_ptr<const Kept> kept() const { return m_kept; }

private:
    void run();
    void perform(const QList<Pump::Action> &actions);
    void post(Pump::Event event);

    std::unique_ptr<Pump> m_pump;
    const std::shared_ptr<const Kept> m_kept;
    Transport &m_transport;
    const Clock &m_clock;
    Observer m_changed;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Pump::Event> m_events;
    bool m_appended = false;
    bool m_stopping = false;
    Instant m_wakeAt = 0;
    Uplink m_uplink;
    LinkReport m_report;
    QMap<std::uint64_t, std::uint64_t> m_sent; ///< the pump's id → the transport's
    /// Answers may come after this object is gone: they find it closed.
    struct Door
    {
        std::mutex mutex;
        PumpThread *owner = nullptr;
    };
    std::shared_ptr<Door> m_door = std::make_shared<Door>();
    std::thread m_thread;
};

} // namespace seva::sync
