// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The applicant is at the counter.
struct ServiceStarted
{
    static constexpr const char *kType = "ServiceStarted";
    static constexpr int kVersion = 1;

    QString stepId;
    QString station;
    QString operatorId;

    template <typename V>
    void fields(V &v)
    {
        v(1, stepId);
        v(2, station);
        v(3, operatorId);
    }
};

} // namespace seva
