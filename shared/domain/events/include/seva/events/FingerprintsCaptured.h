// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// One finger: ISO 19794-4 position 1 (right thumb) to 10 (left little).
struct CapturedFinger
{
    static constexpr bool kNested = true;

    int position = 0;
    Digest digest;    ///< empty when there is an exception
    int quality = -1; ///< 0 to 100, -1 = not assessed
    int tries = 1;
    QString exception; ///< AMPUTATED, BANDAGED, WORN, UNABLE or empty

    template <typename V>
    void fields(V &v)
    {
        v(1, position);
        v(2, digest);
        v(3, quality);
        v(4, tries);
        v(5, exception);
    }
};

/// Ten prints, best of the tries, exceptions by finger.
struct FingerprintsCaptured
{
    static constexpr const char *kType = "FingerprintsCaptured";
    static constexpr int kVersion = 1;

    QList<CapturedFinger> fingers;
    QString operatorId;

    template <typename V>
    void fields(V &v)
    {
        v(1, fingers);
        v(2, operatorId);
    }
};

} // namespace seva
