// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// A biometric is not taken, with the coded reason of the service definition.
struct BiometricsWaived
{
    static constexpr const char *kType = "BiometricsWaived";
    static constexpr int kVersion = 1;

    QString what; ///< PHOTO, FINGERPRINTS or SIGNATURE
    QString reason;
    QString operatorId;

    template <typename V>
    void fields(V &v)
    {
        v(1, what);
        v(2, reason);
        v(3, operatorId);
    }
};

} // namespace seva
