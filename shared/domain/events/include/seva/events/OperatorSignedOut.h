// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// No subject.
struct OperatorSignedOut
{
    static constexpr const char *kType = "OperatorSignedOut";
    static constexpr int kVersion = 1;

    QString operatorId;
    QString station;
    QString why; ///< LEFT, LOCKED or REPLACED

    template <typename V>
    void fields(V &v)
    {
        v(1, operatorId);
        v(2, station);
        v(3, why);
    }
};

} // namespace seva
