// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/PumpThread.h>

#include <chrono>

namespace seva::sync {

namespace {

constexpr Instant kReportEvery = 1'000;

} // namespace

PumpThread::PumpThread(std::unique_ptr<Pump> pump, Transport &transport, const Clock &clock, Observer changed)
    : m_pump(std::move(pump)), m_kept(m_pump->kept()), m_transport(transport), m_clock(clock),
      m_changed(std::move(changed)), m_uplink(m_pump->uplink())
{
    m_door->owner = this;
    m_thread = std::thread([this] { run(); });
}

PumpThread::~PumpThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
    {
        const std::lock_guard lock(m_door->mutex);
        m_door->owner = nullptr;
    }
    for (const std::uint64_t id : std::as_const(m_sent))
        m_transport.cancel(id);
}

void PumpThread::appended()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_appended)
            return;
        m_appended = true;
    }
    m_wake.notify_one();
}

Uplink PumpThread::uplink() const
{
    const std::lock_guard lock(m_mutex);
    return m_uplink;
}

LinkReport PumpThread::report() const
{
    const std::lock_guard lock(m_mutex);
    return m_report;
}

void PumpThread::post(Pump::Event event)
{
    {
        const std::lock_guard lock(m_mutex);
        m_events.push_back(std::move(event));
    }
    m_wake.notify_one();
}

void PumpThread::run()
{
    std::unique_lock lock(m_mutex);
    Instant stepped = 0;
    while (!m_stopping) {
        Pump::Event event = Pump::Tick{};
        if (!m_events.empty()) {
            event = std::move(m_events.front());
            m_events.pop_front();
            if (const auto *answer = std::get_if<Pump::Answered>(&event))
                m_sent.remove(answer->id);
        } else if (m_appended) {
            m_appended = false;
            event = Pump::Appended{};
        } else if (const Instant now = m_clock.now(), pause = now < stepped ? 0 : m_wakeAt - now; pause > 0) {
            m_wake.wait_for(lock, std::chrono::milliseconds(std::min<Instant>(pause, 1'000)));
            continue;
        }
        lock.unlock();
        stepped = m_clock.now();
        perform(m_pump->step(event, stepped));
        const Uplink shown = m_pump->uplink();
        const Instant now = m_clock.now();
        const Instant age = now - m_report.at;
        std::optional<LinkReport> report;
        if (age < 0 || age >= kReportEvery || shown.link != m_report.uplink.link)
            report = m_pump->report(now);
        lock.lock();
        if (report)
            m_report = *std::move(report);
        if (shown == m_uplink)
            continue;
        m_uplink = shown;
        lock.unlock();
        m_changed(shown);
        lock.lock();
    }
}

void PumpThread::perform(const QList<Pump::Action> &actions)
{
    for (const Pump::Action &action : actions) {
        if (const auto *wake = std::get_if<Pump::WakeAt>(&action)) {
            m_wakeAt = wake->at;
        } else if (const auto *cancel = std::get_if<Pump::Cancel>(&action)) {
            m_transport.cancel(m_sent.take(cancel->id));
        } else if (const auto *send = std::get_if<Pump::Send>(&action)) {
            const std::uint64_t id = send->id;
            m_sent.insert(id, m_transport.send(send->request, send->deadline,
                                               [door = m_door, id](const Result<HttpResponse> &response) {
                                                   const std::lock_guard lock(door->mutex);
                                                   if (door->owner)
                                                       door->owner->post(Pump::Answered{id, response});
                                               }));
        }
    }
}

} // namespace seva::sync
