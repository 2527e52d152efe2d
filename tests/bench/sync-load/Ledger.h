// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <algorithm>
#include <cstdint>

namespace seva::bench {

/// What a receiver was told it would get against what lies there: every event once, or lost, or more than once.
class Ledger
{
public:
    struct Verdict
    {
        std::uint64_t lost = 0;
        std::uint64_t duplicated = 0; ///< copies beyond the first
        std::uint64_t foreign = 0;    ///< events of origins that nobody sent, or beyond the last sent
    };

    /// Events 1 to `last` of the origin were acknowledged; saying less later takes nothing back.
    void expect(const QByteArray &origin, std::uint64_t last)
    {
        m_expected[origin] = std::max(m_expected.value(origin), last);
    }
    /// A segment that lies there.
    void found(const QByteArray &origin, std::uint64_t first, std::uint64_t last);
    Verdict verdict() const;

private:
    QMap<QByteArray, std::uint64_t> m_expected;
    QMap<QByteArray, QList<std::pair<std::uint64_t, std::uint64_t>>> m_found;
};

} // namespace seva::bench
