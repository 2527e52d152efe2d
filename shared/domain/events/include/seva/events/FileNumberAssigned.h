// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The final number of the file.
struct FileNumberAssigned
{
    static constexpr const char *kType = "FileNumberAssigned";
    static constexpr int kVersion = 1;

    QString fileNumber; ///< 15 characters, the first two name the passport office

    template <typename V>
    void fields(V &v)
    {
        v(1, fileNumber);
    }
};

} // namespace seva
