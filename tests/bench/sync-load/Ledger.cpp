// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ledger.h"

#include <algorithm>

namespace seva::bench {

void Ledger::found(const QByteArray &origin, std::uint64_t first, std::uint64_t last)
{
    m_found[origin].append({first, last});
}

Ledger::Verdict Ledger::verdict() const
{
    Verdict out;
    for (auto it = m_found.cbegin(); it != m_found.cend(); ++it) {
        const std::uint64_t wanted = m_expected.value(it.key());
        auto ranges = *it;
        std::sort(ranges.begin(), ranges.end());
        std::uint64_t covered = 0;
        std::uint64_t upTo = 0;
        for (const auto &[first, last] : ranges) {
            const std::uint64_t fresh = std::max(first, upTo + 1);
            out.duplicated += fresh > first ? std::min(fresh, last + 1) - first : 0;
            const std::uint64_t end = std::min(last, wanted);
            covered += end >= fresh ? end - fresh + 1 : 0;
            const std::uint64_t known = std::max(wanted, fresh - 1);
            out.foreign += last > known ? last - known : 0;
            upTo = std::max(upTo, last);
        }
        out.lost += wanted - covered;
    }
    for (auto it = m_expected.cbegin(); it != m_expected.cend(); ++it)
        out.lost += m_found.contains(it.key()) ? 0 : *it;
    return out;
}

} // namespace seva::bench
