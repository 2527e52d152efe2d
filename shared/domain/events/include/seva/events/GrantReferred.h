// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The data centre refers the grant to an officer.
struct GrantReferred
{
    static constexpr const char *kType = "GrantReferred";
    static constexpr int kVersion = 1;

    QString by;
    QString reason; ///< DUPLICATE, ADVERSE or OTHER

    template <typename V>
    void fields(V &v)
    {
        v(1, by);
        v(2, reason);
    }
};

} // namespace seva
