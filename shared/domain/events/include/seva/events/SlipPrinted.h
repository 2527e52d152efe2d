// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The slip left the printer; copy 1 is the original, later ones are marked DUPLICATE.
struct SlipPrinted
{
    static constexpr const char *kType = "SlipPrinted";
    static constexpr int kVersion = 1;

    int copy = 0;

    template <typename V>
    void fields(V &v)
    {
        v(1, copy);
    }
};

} // namespace seva
