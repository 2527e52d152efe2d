// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Result.h>

#include <optional>

namespace seva {

/// How one kind of reference data stands at this machine (docs/reference-data.md).
struct BookState
{
    QString kind;              ///< "definitions", "trust"
    std::int64_t inUse = 0;    ///< version; 0 = what was installed with the program
    Instant issued = 0;        ///< when the version in use was published; 0 = installed
    Instant since = 0;         ///< since when it is in use here; 0 = installed
    std::int64_t coming = 0;   ///< version on its way, or here and not in use; 0 = none
    int arrived = 0;           ///< files of `coming` that are here
    int files = 0;             ///< of `coming`
    std::optional<Fault> kept; ///< why `coming` is not used and what was in use stays

    friend bool operator==(const BookState &, const BookState &) = default;
};

} // namespace seva
