// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// No token was given: documents are missing. The appointment stays; how long one may come back is a rule.
struct TokenRefused
{
    static constexpr const char *kType = "TokenRefused";
    static constexpr int kVersion = 1;

    QStringList reasons;   ///< codes of hold reasons
    QStringList documents; ///< ids of the documents to bring
    QString station;
    QString operatorId; ///< empty at a kiosk
    QDate on;           ///< the day of the refusal, in the Kendra's time zone

    template <typename V>
    void fields(V &v)
    {
        v(1, reasons);
        v(2, documents);
        v(3, station);
        v(4, operatorId);
        v(5, on);
    }
};

} // namespace seva
