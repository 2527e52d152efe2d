// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JournalCore.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <thread>
#include <vector>

namespace seva {

/// The thin shell around JournalCore: a queue, a thread, and two locks. Whoever waits in run() is released
/// after the durable commit; readers never see what is not durable yet.
///
/// Lock order: m_core (the database and everything in the core), then m_state (what read() shows).
class JournalThread
{
public:
    JournalThread(std::unique_ptr<FolderLock> lock, std::unique_ptr<JournalCore> core, const Clock &clock,
                  bool ownThread);
    ~JournalThread();

    /// Queues an act and waits for its commit. Never from an observer.
    Result<void> run(const std::function<Result<void>(Instant now)> &act);
    Result<void> seal(int maxEvents);

    void readState(const std::function<void(const State &)> &reader) const;
    Journal::Observation observe(Journal::Observer observer);
    Journal::Observation observeVisits(Journal::VisitObserver observer);
    void forget(Journal::Observation observation);

    /// For acts and for what never changes; everything else goes through look() and peek().
    JournalCore &core() const { return *m_journal; }

    /// Looks under the database's lock; a failed read is the answer's fault.
    template <typename Looker>
    auto look(const Looker &looker) const -> decltype(looker(std::declval<JournalCore &>()))
    {
        const std::lock_guard guard(m_core);
        auto answer = looker(*m_journal);
        const Result<void> outcome = m_journal->db().outcome();
        m_journal->db().clear();
        if (!outcome.ok())
            return outcome.fault();
        return answer;
    }
    /// The same where there is no fault to give.
    template <typename Looker>
    auto peek(const Looker &looker) const
    {
        const std::lock_guard guard(m_core);
        auto answer = looker(*m_journal);
        m_journal->db().clear();
        return answer;
    }

private:
    struct Waiting
    {
        JournalCore::Request request;
        bool done = false;
    };

    void work();
    void rest();
    void commitBatch(const std::vector<Waiting *> &batch);
    void tell(const JournalCore::Changes &changes);

    std::unique_ptr<FolderLock> m_lock;
    std::unique_ptr<JournalCore> m_journal;
    const Clock &m_clock;

    mutable std::mutex m_core;
    mutable std::shared_mutex m_state;
    std::mutex m_queueLock;
    std::condition_variable m_wake;
    std::condition_variable m_finished;
    std::vector<Waiting *> m_queue;
    bool m_stop = false;

    std::mutex m_observersLock;
    Journal::Observation m_lastObservation = 0;
    std::map<Journal::Observation, Journal::Observer> m_observers;
    std::map<Journal::Observation, Journal::VisitObserver> m_visitObservers;
    std::thread m_thread;
};

} // namespace seva
