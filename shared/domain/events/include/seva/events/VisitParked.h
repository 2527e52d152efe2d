// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The case rests (copies, document to fetch) and may be resumed at any counter of the stage.
struct VisitParked
{
    static constexpr const char *kType = "VisitParked";
    static constexpr int kVersion = 1;

    QString stepId;
    QString station;
    QString operatorId;
    QString reason;

    template <typename V>
    void fields(V &v)
    {
        v(1, stepId);
        v(2, station);
        v(3, operatorId);
        v(4, reason);
    }
};

} // namespace seva
