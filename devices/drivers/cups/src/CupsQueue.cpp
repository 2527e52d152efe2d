// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ipp.h"

#include <condition_variable>
#include <mutex>

namespace seva {

namespace {

using ipp::Fate;

constexpr std::chrono::milliseconds kLookEvery{200};
constexpr int kGraceMilliseconds = 5'000;
/// Time kept back from the deadline for taking the job back.
constexpr int kTakeBackMilliseconds = 1'000;

void pause(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any waiting;
    std::unique_lock lock(mutex);
    (void)waiting.wait_for(lock, stop, kLookEvery, [] { return false; });
}

/// Looks at one job until it has ended.
class Watch
{
public:
    Watch(ipp::Connection &connection, CupsQueue::Ended &ended) : m_connection(connection), m_ended(ended) {}

    /// Whether it has ended, well or not.
    bool look(int id)
    {
        const auto job = m_connection.look(id);
        const auto state = job ? m_connection.state() : std::nullopt;
        if (!state) {
            m_ended.trouble = m_connection.trouble();
            return true;
        }
        m_ended.state = *state;
        if (job->fate == Fate::Done)
            return true;
        if (job->fate != Fate::Waiting)
            m_ended.trouble = state->trouble.value_or(Trouble::RequestRefused);
        else if (!state->trouble)
            m_patience.setRemainingTime(kGraceMilliseconds);
        else if (m_patience.hasExpired())
            m_ended.trouble = state->trouble;
        return m_ended.trouble.has_value();
    }

private:
    ipp::Connection &m_connection;
    CupsQueue::Ended &m_ended;
    QDeadlineTimer m_patience{kGraceMilliseconds};
};

} // namespace

CupsQueue::Ended CupsQueue::print(const Document &document, bool again, const std::stop_token &stop,
                                  QDeadlineTimer until) const
{
    Ended ended;
    ipp::Connection connection(m_server, m_queue, until);
    auto job = connection.find(document.name);
    if (job && job->fate == Fate::Done && !again)
        return {Trouble::JobKnown, {}};
    if (job && job->fate != Fate::Waiting) {
        const auto id = connection.submit(document);
        job = id ? std::optional(ipp::Job{*id, Fate::Waiting}) : std::nullopt;
    }
    if (!job)
        return {connection.trouble(), {}};
    Watch watch(connection, ended);
    while (!watch.look(job->id)) {
        if (stop.stop_requested() || until.remainingTime() < kTakeBackMilliseconds) {
            ended.trouble = Trouble::DeadlinePassed;
            break;
        }
        pause(stop);
    }
    if (ended.trouble)
        connection.take(job->id);
    return ended;
}

std::optional<Trouble> CupsQueue::look(State &state, QDeadlineTimer until) const
{
    ipp::Connection connection(m_server, m_queue, until);
    const auto found = connection.state();
    if (!found)
        return connection.trouble();
    state = *found;
    return std::nullopt;
}

} // namespace seva
