// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "QueuePress.h"

#include <seva/drivers/EscPosDocument.h>

#include <condition_variable>
#include <mutex>

namespace seva::escpos {

namespace {

constexpr std::chrono::seconds kLookEvery{10};

Condition conditionOf(const CupsQueue::State &state)
{
    Condition now;
    now.offline = state.trouble.has_value();
    now.coverOpen = state.trouble == Trouble::CoverOpen;
    now.paperOut = state.paper == SupplyLevel::Out;
    now.paperLow = state.paper == SupplyLevel::Low;
    now.mechanism = state.trouble == Trouble::PaperJam;
    return now;
}

} // namespace

Ending QueuePress::print(const SlipJob &job, const Until &until)
{
    const CupsQueue::Document document{escPosDocument(job.page), "application/vnd.cups-raw", job.jobId};
    const auto ended = m_queue.print(document, job.duplicate, until.stop, until.at);
    return {ended.trouble, conditionOf(ended.state), ended.trouble ? QStringList() : QStringList{job.jobId}, true};
}

Ending QueuePress::examine(const Until &until)
{
    CupsQueue::State state;
    const auto asked = m_queue.look(state, until.at);
    return {asked ? asked : state.trouble, conditionOf(state), {}, true};
}

Ending QueuePress::listen(std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any waiting;
    std::unique_lock lock(mutex);
    (void)waiting.wait_for(lock, stop, kLookEvery, [] { return false; });
    constexpr int enough = 5'000;
    return examine({stop, QDeadlineTimer(enough)});
}

} // namespace seva::escpos
