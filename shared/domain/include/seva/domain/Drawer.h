// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>

#include <QDate>

namespace seva {

/// The cash of one counter: from the count that opened it to the one that closed it.
struct Drawer
{
    bool open = false;
    QDate day;     ///< on which it was counted last
    Money counted; ///< in it, when it was counted last
    Money moved;   ///< into it since then; below 0: out of it
};

} // namespace seva
