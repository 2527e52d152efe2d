// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// Signature, or left thumb impression where the applicant cannot sign.
struct SignatureCaptured
{
    static constexpr const char *kType = "SignatureCaptured";
    static constexpr int kVersion = 1;

    Digest digest;
    int bytes = 0;
    QString mediaType;
    bool thumb = false;
    QString operatorId;

    template <typename V>
    void fields(V &v)
    {
        v(1, digest);
        v(2, bytes);
        v(3, mediaType);
        v(4, thumb);
        v(5, operatorId);
    }
};

} // namespace seva
