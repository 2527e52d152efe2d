// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QList>

namespace seva::chip {

/// The data groups EF.COM (ICAO 9303-10, 4.6.1) or the security object says there are, 1 to 16.
Result<QList<int>> groupsInCom(const QByteArray &com);
/// 1 to 16; 0 for another tag.
int groupOfTag(quint32 tag);
/// What stands within the data group's own tag. Fault "chip.file-malformed" for another tag.
Result<QByteArray> insideOf(int group, const QByteArray &content);

} // namespace seva::chip
