// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace seva::sync {

/// Connections whose answer is owed. A handler may answer, or forget to, after the server is gone: it finds nobody.
/// After forgetAll() nobody is owed anything.
template <typename Session>
class Owed
{
public:
    using Answer = std::function<void(const std::shared_ptr<Session> &)>;

    std::uint64_t owe(std::shared_ptr<Session> to)
    {
        const std::lock_guard lock(m_mutex);
        ++m_last;
        if (!m_closed)
            m_waiting.emplace(m_last, std::move(to));
        return m_last;
    }
    /// At most once each; `answer` only hands over.
    void pay(std::uint64_t id, const Answer &answer)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_waiting.find(id); found != m_waiting.end()) {
            answer(found->second);
            m_waiting.erase(found);
        }
    }
    void forget(std::uint64_t id)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.erase(id);
    }
    void forgetAll()
    {
        std::map<std::uint64_t, std::shared_ptr<Session>> forgotten; // whose end may want this lock
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_waiting.swap(forgotten);
    }

private:
    std::mutex m_mutex;
    std::map<std::uint64_t, std::shared_ptr<Session>> m_waiting;
    std::uint64_t m_last = 0;
    bool m_closed = false;
};

} // namespace seva::sync
