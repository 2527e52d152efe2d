// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>

namespace seva {

/// Carries a value that no log may show: printing it prints its length.
template <typename T>
struct Redacted
{
    T value;
    friend QDebug operator<<(QDebug out, const Redacted &r)
    {
        QDebugStateSaver saver(out);
        out.nospace() << "<" << r.value.size() << " redacted>";
        return out;
    }
};

template <typename T>
Redacted(T) -> Redacted<T>;

} // namespace seva
