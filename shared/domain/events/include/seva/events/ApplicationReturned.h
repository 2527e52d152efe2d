// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Sent back to an earlier stage for correction; goes to the front there.
struct ApplicationReturned
{
    static constexpr const char *kType = "ApplicationReturned";
    static constexpr int kVersion = 1;

    QString fromStepId;
    QString toStepId;
    QString reason;
    QString operatorId;
    QString station;
    QString remarks;

    template <typename V>
    void fields(V &v)
    {
        v(1, fromStepId);
        v(2, toStepId);
        v(3, reason);
        v(4, operatorId);
        v(5, station);
        v.personal(6, remarks);
    }
};

} // namespace seva
