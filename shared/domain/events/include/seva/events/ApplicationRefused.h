// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Refused on grounds of the service definition (Passports Act s. 6(2) for passports).
struct ApplicationRefused
{
    static constexpr const char *kType = "ApplicationRefused";
    static constexpr int kVersion = 1;

    QString stepId;
    QString decision;
    QStringList reasons;
    Digest shown;
    QString operatorId;
    QString station;
    QByteArray signature;
    QString language;
    QString provisionalNumber;
    QString note;

    template <typename V>
    void fields(V &v)
    {
        v(1, stepId);
        v(2, decision);
        v(3, reasons);
        v(4, shown);
        v(5, operatorId);
        v(6, station);
        v(7, signature);
        v(8, language);
        v(9, provisionalNumber);
        v.personal(10, note);
    }
};

} // namespace seva
