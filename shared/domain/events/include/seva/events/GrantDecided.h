// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Counter C's decision to grant: provisional until the data centre confirms.
struct GrantDecided
{
    static constexpr const char *kType = "GrantDecided";
    static constexpr int kVersion = 1;

    QString stepId;
    QString decision; ///< id in the service definition
    QString pvMode;   ///< NONE, PRE, POST
    Digest shown;
    QString operatorId;
    QString station;
    QByteArray signature;
    QString language;
    QString provisionalNumber; ///< PRV-...

    template <typename V>
    void fields(V &v)
    {
        v(1, stepId);
        v(2, decision);
        v(3, pvMode);
        v(4, shown);
        v(5, operatorId);
        v(6, station);
        v(7, signature);
        v(8, language);
        v(9, provisionalNumber);
    }
};

} // namespace seva
