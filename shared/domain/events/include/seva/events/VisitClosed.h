// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The citizen left with the letter.
struct VisitClosed
{
    static constexpr const char *kType = "VisitClosed";
    static constexpr int kVersion = 1;

    QString station;
    QString operatorId;

    template <typename V>
    void fields(V &v)
    {
        v(1, station);
        v(2, operatorId);
    }
};

} // namespace seva
