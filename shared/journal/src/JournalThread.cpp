// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalThread.h"

#include <chrono>

namespace seva {

namespace {

/// After so long without a request the log is moved into the database.
constexpr std::chrono::milliseconds kIdle{200};

} // namespace

JournalThread::JournalThread(std::unique_ptr<FolderLock> lock, std::unique_ptr<JournalCore> core, const Clock &clock,
                             bool ownThread)
    : m_lock(std::move(lock)), m_journal(std::move(core)), m_clock(clock)
{
    if (ownThread)
        m_thread = std::thread([this] { work(); });
}

JournalThread::~JournalThread()
{
    {
        const std::lock_guard guard(m_queueLock);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> JournalThread::run(const std::function<Result<void>(Instant)> &act)
{
    Waiting mine{{act, {}}, false};
    if (!m_thread.joinable()) {
        commitBatch({&mine});
        return mine.request.outcome;
    }
    std::unique_lock guard(m_queueLock);
    m_queue.push_back(&mine);
    m_wake.notify_one();
    m_finished.wait(guard, [&mine] { return mine.done; });
    return mine.request.outcome;
}

Result<void> JournalThread::seal(int maxEvents)
{
    // Whoever asks for segments asks often: most of the time there is nothing to do.
    if (peek([](JournalCore &core) { return core.allSealed(); }))
        return {};
    return run([this, maxEvents](Instant) -> Result<void> {
        m_journal->sealOwn(maxEvents);
        return {};
    });
}

void JournalThread::work()
{
    const auto wanted = [this] { return m_stop || !m_queue.empty(); };
    std::unique_lock guard(m_queueLock);
    while (true) {
        // Only this thread commits, so that nobody else changes what mayRest() looks at.
        if (m_journal->mayRest() && !m_wake.wait_for(guard, kIdle, wanted)) {
            guard.unlock();
            rest();
            guard.lock();
        }
        m_wake.wait(guard, wanted);
        if (m_queue.empty())
            return;
        const std::vector<Waiting *> batch = std::exchange(m_queue, {});
        guard.unlock();
        commitBatch(batch);
        guard.lock();
        for (Waiting *waiting : batch)
            waiting->done = true;
        m_finished.notify_all();
    }
}

void JournalThread::rest()
{
    const std::lock_guard core(m_core);
    m_journal->rest();
}

void JournalThread::commitBatch(const std::vector<Waiting *> &batch)
{
    QList<JournalCore::Request *> requests;
    for (Waiting *waiting : batch)
        requests.append(&waiting->request);
    JournalCore::Changes changes;
    {
        const std::lock_guard core(m_core);
        {
            const std::unique_lock state(m_state);
            changes = m_journal->step(requests, m_clock.now());
        }
        m_journal->tidy();
    }
    tell(changes);
}

void JournalThread::tell(const JournalCore::Changes &changes)
{
    const std::lock_guard guard(m_observersLock);
    if (!changes.events.isEmpty())
        for (const auto &[number, observer] : m_observers)
            observer(changes.events);
    if (!changes.visits.isEmpty())
        for (const auto &[number, observer] : m_visitObservers)
            observer(changes.visits);
}

void JournalThread::readState(const std::function<void(const State &)> &reader) const
{
    const std::shared_lock guard(m_state);
    reader(m_journal->state());
}

Journal::Observation JournalThread::observe(Journal::Observer observer)
{
    const std::lock_guard guard(m_observersLock);
    m_observers.emplace(++m_lastObservation, std::move(observer));
    return m_lastObservation;
}

Journal::Observation JournalThread::observeVisits(Journal::VisitObserver observer)
{
    const std::lock_guard guard(m_observersLock);
    m_visitObservers.emplace(++m_lastObservation, std::move(observer));
    return m_lastObservation;
}

void JournalThread::forget(Journal::Observation observation)
{
    const std::lock_guard guard(m_observersLock);
    m_observers.erase(observation);
    m_visitObservers.erase(observation);
}

} // namespace seva
