// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Sent to the passport office, which decides (Kendras without a counter C).
struct ApplicationForwarded
{
    static constexpr const char *kType = "ApplicationForwarded";
    static constexpr int kVersion = 1;

    QString stepId;
    QString office;
    QString provisionalNumber;
    QString operatorId;
    QString station;

    template <typename V>
    void fields(V &v)
    {
        v(1, stepId);
        v(2, office);
        v(3, provisionalNumber);
        v(4, operatorId);
        v(5, station);
    }
};

} // namespace seva
