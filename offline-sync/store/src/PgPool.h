// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PgLink.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace seva::store {

/// A few connections for many threads. Links are opened when needed; broken ones are not kept.
class PgPool
{
public:
    explicit PgPool(PostgresOptions options) : m_options(std::move(options)) {}

    /// One transaction on whichever link is free.
    Result<Done> run(const QList<Call> &calls);

    class Lease
    {
    public:
        Lease(PgPool &pool, std::unique_ptr<PgLink> link) : m_pool(&pool), m_link(std::move(link)) {}
        Lease(Lease &&) = default;
        ~Lease();
        PgLink *operator->() const { return m_link.get(); }
        PgLink &operator*() const { return *m_link; }

    private:
        PgPool *m_pool;
        std::unique_ptr<PgLink> m_link;
    };
    /// Waits for a free link as long as a transaction may take.
    Result<Lease> lease();
    const PostgresOptions &options() const { return m_options; }

private:
    void giveBack(std::unique_ptr<PgLink> link);

    const PostgresOptions m_options;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<std::unique_ptr<PgLink>> m_idle;
    int m_out = 0;
};

} // namespace seva::store
