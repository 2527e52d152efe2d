// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Which counters share the tokens of a stage when the hub is out of reach. No subject.
/// A visit belongs to stations[hash(visit) % size].
struct LanesAgreed
{
    static constexpr const char *kType = "LanesAgreed";
    static constexpr int kVersion = 1;

    QString stepId;
    QStringList stations;
    std::uint64_t epoch = 0;

    template <typename V>
    void fields(V &v)
    {
        v(1, stepId);
        v(2, stations);
        v(3, epoch);
    }
};

} // namespace seva
