// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QString>

namespace seva::files {

/// Flushes the content of `from`, renames it to `to` and flushes the folder of `to`: when it returns, what stands there
/// outlives a power cut, and before the content was flushed nothing stands there. Fault "base.file-not-moved", also
/// when the two are on different file systems.
Result<void> moveDurably(const QString &from, const QString &to);

} // namespace seva::files
