// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// One page: digest of the sealed file in the vault, its plain size in bytes and media type.
struct CapturedPage
{
    static constexpr bool kNested = true;

    Digest digest;
    int bytes = 0;
    QString mediaType;
    /// Somebody had to look whether it shows an Aadhaar number, and kept it: NO_NUMBER (there is none), MASKED (whoever
    /// made the document masked it). Empty: nobody had to.
    QString looked{};

    template <typename V>
    void fields(V &v)
    {
        v(1, digest);
        v(2, bytes);
        v(3, mediaType);
        v(4, looked);
    }
};

/// A document of the service definition was scanned; a later scan of the same document replaces it.
struct DocumentScanned
{
    static constexpr const char *kType = "DocumentScanned";
    static constexpr int kVersion = 1;

    QString document; ///< id in the service definition
    QList<CapturedPage> pages;
    QString operatorId;

    template <typename V>
    void fields(V &v)
    {
        v(1, document);
        v(2, pages);
        v(3, operatorId);
    }
};

} // namespace seva
