// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// A granting officer has looked into what the applicant disclosed, before a grant.
struct AnswersReviewed
{
    static constexpr const char *kType = "AnswersReviewed";
    static constexpr int kVersion = 1;

    QString stepId;
    QString code; ///< as the rules of the topic "review" give it
    QString operatorId;
    QString station;
    QString note;

    template <typename V>
    void fields(V &v)
    {
        v(1, stepId);
        v(2, code);
        v(3, operatorId);
        v(4, station);
        v.personal(5, note);
    }
};

} // namespace seva
