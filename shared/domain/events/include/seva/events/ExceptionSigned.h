// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// An officer, another person than the one at the counter, lets an application through that one rule refuses.
/// The signature is over exceptionDigest() (seva/domain/Exceptions.h).
struct ExceptionSigned
{
    static constexpr const char *kType = "ExceptionSigned";
    static constexpr int kVersion = 1;

    QString rule;       ///< that refuses
    QString exception;  ///< what lifts it, such as APO_OVERRIDE
    QString order;      ///< the officer's own reference
    QString officerId;  ///< who signed
    QString operatorId; ///< who served the counter
    QString station;
    QByteArray signature; ///< Ed25519 of the officer

    template <typename V>
    void fields(V &v)
    {
        v(1, rule);
        v(2, exception);
        v(3, order);
        v(4, officerId);
        v(5, operatorId);
        v(6, station);
        v(7, signature);
    }
};

} // namespace seva
