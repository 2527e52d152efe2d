// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The same counter announces the same token again.
struct TokenRecalled
{
    static constexpr const char *kType = "TokenRecalled";
    static constexpr int kVersion = 1;

    QString station;
    int count = 0;

    template <typename V>
    void fields(V &v)
    {
        v(1, station);
        v(2, count);
    }
};

} // namespace seva
