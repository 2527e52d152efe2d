// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace boost::asio {
class thread_pool;
}

namespace seva::sync {

/// Threads for what waits for the disk: the server's own go on answering meanwhile, and flushes that come together are
/// one of the file system's commits.
class Flushers
{
public:
    Flushers();
    ~Flushers();
    void post(std::function<void()> work);
    /// Waits for what has begun; what has not begun never does.
    void stop();

private:
    std::unique_ptr<boost::asio::thread_pool> m_threads;
};

} // namespace seva::sync
