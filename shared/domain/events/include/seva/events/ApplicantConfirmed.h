// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The applicant saw the content with this digest and confirmed it; any later edit voids it.
struct ApplicantConfirmed
{
    static constexpr const char *kType = "ApplicantConfirmed";
    static constexpr int kVersion = 1;

    Digest shown;
    QString language;
    QString how; ///< TOUCH, VOICE or THUMB
    QString operatorId;

    template <typename V>
    void fields(V &v)
    {
        v(1, shown);
        v(2, language);
        v(3, how);
        v(4, operatorId);
    }
};

} // namespace seva
