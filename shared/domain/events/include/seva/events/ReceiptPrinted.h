// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The paper of a fee receipt came out of the printer.
struct ReceiptPrinted
{
    static constexpr const char *kType = "ReceiptPrinted";
    static constexpr int kVersion = 1;

    QString receiptNo;
    int copy = 0; ///< 1 for the first, then marked as a duplicate
    QString station;

    template <typename V>
    void fields(V &v)
    {
        v(1, receiptNo);
        v(2, copy);
        v(3, station);
    }
};

} // namespace seva
