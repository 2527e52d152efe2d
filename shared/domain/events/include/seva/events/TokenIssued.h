// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// A token number was given to a visit; durable before the slip is printed.
struct TokenIssued
{
    static constexpr const char *kType = "TokenIssued";
    static constexpr int kVersion = 1;

    QString number; ///< [NTPSMDWEH][A-Z]?[0-9]{3,4}
    QString service;
    QString scheme;
    QString stepId; ///< the first stage waited for
    QString language;
    QString priority; ///< NONE, SENIOR, DIVYANG, PREGNANT, INFANT
    bool walkIn = false;
    bool late = false; ///< more than the limit after the slot
    bool emergencySeries = false;
    QString station;
    QString kendra;
    QDate day;

    template <typename V>
    void fields(V &v)
    {
        v(1, number);
        v(2, service);
        v(3, scheme);
        v(4, stepId);
        v(5, language);
        v(6, priority);
        v(7, walkIn);
        v(8, late);
        v(9, emergencySeries);
        v(10, station);
        v(11, kendra);
        v(12, day);
    }
};

} // namespace seva
