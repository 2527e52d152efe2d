// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Counter A hands the case on, signing the digest of what was shown.
struct ApplicationSubmitted
{
    static constexpr const char *kType = "ApplicationSubmitted";
    static constexpr int kVersion = 1;

    QString stepId;
    QString nextStepId; ///< empty: the workflow ends here
    Digest shown;
    QString operatorId;
    QString station;
    QByteArray signature; ///< Ed25519 of the operator over the shown digest
    QString language;

    template <typename V>
    void fields(V &v)
    {
        v(1, stepId);
        v(2, nextStepId);
        v(3, shown);
        v(4, operatorId);
        v(5, station);
        v(6, signature);
        v(7, language);
    }
};

} // namespace seva
