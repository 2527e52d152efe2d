// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PgPool.h"

namespace seva::store {

std::shared_ptr<PgPool> sharedPool(const PostgresOptions &options)
{
    return std::make_shared<PgPool>(options);
}

PgPool::Lease::~Lease()
{
    if (m_link)
        m_pool->giveBack(std::move(m_link));
}

void PgPool::giveBack(std::unique_ptr<PgLink> link)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_out;
        // The others met the same server: what is idle is broken, too.
        if (link && !link->broken())
            m_idle.push_back(std::move(link));
        else
            m_idle.clear();
    }
    m_freed.notify_one();
}

Result<PgPool::Lease> PgPool::lease()
{
    std::unique_ptr<PgLink> link;
    {
        std::unique_lock lock(m_mutex);
        if (!m_freed.wait_for(lock, std::chrono::milliseconds(m_options.deadline),
                              [this] { return m_out < m_options.connections; }))
            return fault("store.busy", QString::number(m_options.connections));
        ++m_out;
        if (!m_idle.empty()) {
            link = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (link)
        return Lease(*this, std::move(link));
    Result<std::unique_ptr<PgLink>> fresh = PgLink::open(m_options);
    if (fresh)
        return Lease(*this, *std::move(fresh));
    giveBack(nullptr);
    return fresh.fault();
}

Result<Done> PgPool::run(const QList<Call> &calls)
{
    const Result<Lease> link = lease();
    return link ? (*link)->run(calls) : Result<Done>(link.fault());
}

} // namespace seva::store
