// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Held with coded reasons and the documents to bring.
struct ApplicationHeld
{
    static constexpr const char *kType = "ApplicationHeld";
    static constexpr int kVersion = 1;

    QString stepId;
    QString decision;
    QStringList reasons;
    QStringList documents;
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
        v(4, documents);
        v(5, shown);
        v(6, operatorId);
        v(7, station);
        v(8, signature);
        v(9, language);
        v(10, provisionalNumber);
        v.personal(11, note);
    }
};

} // namespace seva
