// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace seva::sync {

/// The connections of one server, as long as they live.
template <typename Session>
class Connections
{
public:
    int count() const
    {
        const std::lock_guard lock(m_mutex);
        return int(m_all.size());
    }
    void enter(const std::shared_ptr<Session> &session)
    {
        const std::lock_guard lock(m_mutex);
        m_all.emplace(session.get(), session);
    }
    void leave(const Session *session)
    {
        const std::lock_guard lock(m_mutex);
        m_all.erase(session);
        if (m_all.empty())
            m_left.notify_all();
    }
    /// Calls `end` for each that is there and waits until the last has left; none may enter any more.
    template <typename End>
    void endAll(const End &end)
    {
        std::vector<std::shared_ptr<Session>> here;
        {
            const std::lock_guard lock(m_mutex);
            for (const auto &[session, weak] : m_all)
                if (std::shared_ptr<Session> alive = weak.lock())
                    here.push_back(std::move(alive));
        }
        for (std::shared_ptr<Session> &session : here)
            end(std::move(session));
        here.clear();
        std::unique_lock lock(m_mutex);
        m_left.wait(lock, [this] { return m_all.empty(); });
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_left;
    std::unordered_map<const Session *, std::weak_ptr<Session>> m_all;
};

} // namespace seva::sync
