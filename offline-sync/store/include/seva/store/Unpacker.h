// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/store/PostgresOptions.h>

#include <memory>

namespace seva::store {

/// Turns the log into rows that can be asked: seva.event and seva.visit. Any number may run, in any number of
/// processes: each takes origins that nobody else has (FOR UPDATE SKIP LOCKED) and each event becomes a row exactly
/// once. How far it is behind is a measure, never a risk.
class Unpacker
{
public:
    explicit Unpacker(const PostgresOptions &options);
    /// Stops the thread after the transaction under way.
    ~Unpacker();

    /// One transaction: the number of events that became rows, 0 = nothing to do.
    Result<int> step();
    /// Events of the log that are no rows yet, over all sites of the shard.
    Result<std::int64_t> behind();

    /// A thread that steps whenever woken, and looks once a second for what other processes took in.
    void run();
    void wake();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace seva::store
