// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Counter B compared originals with scans, signing the digest of what was shown.
struct ApplicationVerified
{
    static constexpr const char *kType = "ApplicationVerified";
    static constexpr int kVersion = 1;

    QString stepId;
    QString nextStepId; ///< empty: the workflow ends here
    Digest shown;
    QString operatorId;
    QString station;
    QByteArray signature; ///< Ed25519 of the operator over the shown digest
    QString language;
    QMap<QString, QString> checks; ///< check id → PASS or FAIL

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
        v(8, checks);
    }
};

} // namespace seva
