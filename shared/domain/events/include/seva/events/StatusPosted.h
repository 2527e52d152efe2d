// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// What police, press, post or passport office say of a file after the visit: posted by the data centre.
struct StatusPosted
{
    static constexpr const char *kType = "StatusPosted";
    static constexpr int kVersion = 1;

    QString status;  ///< code in the status book, such as DISPATCHED
    QString by;      ///< POLICE, PRESS, POST, OFFICE
    QString article; ///< UPU S10 number of the Speed Post article, from dispatch on
    QString reason;  ///< code of why (returned undelivered, refused); empty where nothing is to be said
    QDate on;        ///< the day it happened, in the Kendra's time zone

    template <typename V>
    void fields(V &v)
    {
        v(1, status);
        v(2, by);
        v(3, article);
        v(4, reason);
        v(5, on);
    }
};

} // namespace seva
