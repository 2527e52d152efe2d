// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The data centre found nothing against the provisional grant.
struct GrantConfirmed
{
    static constexpr const char *kType = "GrantConfirmed";
    static constexpr int kVersion = 1;

    QString by;

    template <typename V>
    void fields(V &v)
    {
        v(1, by);
    }
};

} // namespace seva
