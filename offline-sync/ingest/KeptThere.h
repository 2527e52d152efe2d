// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/Kept.h>

#include <mutex>

namespace seva::sync {

/// What the data centre keeps, as far as whoever talks with it was told.
class KeptThere : public KeptElsewhere
{
public:
    std::uint64_t upTo(const OriginId &origin) const override
    {
        const std::lock_guard lock(m_mutex);
        std::uint64_t most = 0;
        for (const auto &kept : m_all)
            most = std::max(most, kept->upTo(origin));
        return most;
    }
    bool has(const Digest &capture) const override
    {
        const std::lock_guard lock(m_mutex);
        return std::any_of(m_all.begin(), m_all.end(), [&](const auto &kept) { return kept->has(capture); });
    }
    void learnFrom(QList<std::shared_ptr<const Kept>> all)
    {
        const std::lock_guard lock(m_mutex);
        m_all = std::move(all);
    }

private:
    mutable std::mutex m_mutex;
    QList<std::shared_ptr<const Kept>> m_all;
};

} // namespace seva::sync
