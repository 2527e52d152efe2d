// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The acknowledgement letter left the printer.
struct AcknowledgementPrinted
{
    static constexpr const char *kType = "AcknowledgementPrinted";
    static constexpr int kVersion = 1;

    Digest letter; ///< digest of the PDF
    int copy = 0;
    QString language;
    QString station;

    template <typename V>
    void fields(V &v)
    {
        v(1, letter);
        v(2, copy);
        v(3, language);
        v(4, station);
    }
};

} // namespace seva
