// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Field values entered or corrected at counter A: old and new value, who and why.
struct ParticularsEntered
{
    static constexpr const char *kType = "ParticularsEntered";
    static constexpr int kVersion = 1;

    QString operatorId;
    QString reason; ///< TYPED, CORRECTED, READ_FROM_DOCUMENT, SUGGESTED
    QMap<QString, QString> before;
    QMap<QString, QString> after;

    template <typename V>
    void fields(V &v)
    {
        v(1, operatorId);
        v(2, reason);
        v.personal(3, before);
        v.personal(4, after);
    }
};

} // namespace seva
