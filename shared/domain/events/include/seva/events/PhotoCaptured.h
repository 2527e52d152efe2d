// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The live photograph. Measures are 0 to 100, -1 = not assessed (ISO/IEC 29794-5).
struct PhotoCaptured
{
    static constexpr const char *kType = "PhotoCaptured";
    static constexpr int kVersion = 1;

    Digest digest;
    int bytes = 0;
    QString mediaType;
    QMap<QString, int> measures;
    QString overrideReason; ///< empty unless the operator overrode the check
    QString operatorId;

    template <typename V>
    void fields(V &v)
    {
        v(1, digest);
        v(2, bytes);
        v(3, mediaType);
        v(4, measures);
        v(5, overrideReason);
        v(6, operatorId);
    }
};

} // namespace seva
