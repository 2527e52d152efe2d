// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace seva::segment {

/// zstd dictionaries by schema version, from shared/journal/dictionaries. Those of all versions are kept for ever:
/// a segment is read as it was written. Schema 1 has none: an empty view.
QByteArrayView dictionaryOf(int schema);

} // namespace seva::segment
