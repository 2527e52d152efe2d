// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// No subject.
struct OperatorSignedIn
{
    static constexpr const char *kType = "OperatorSignedIn";
    static constexpr int kVersion = 1;

    QString operatorId;
    QString role; ///< CSE, VO, GO or SUPERVISOR
    QString station;

    template <typename V>
    void fields(V &v)
    {
        v(1, operatorId);
        v(2, role);
        v(3, station);
    }
};

} // namespace seva
