// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextOption>

namespace seva {

/// The font of a language first, then those of the other scripts: a name may be written in any of them.
QFont paperFont(const QString &language, int pixels, bool bold);
/// Wrapped text that begins where the language begins.
QTextOption paperText(bool alignRight, bool rightToLeft);

} // namespace seva
