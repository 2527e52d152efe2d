// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ScanWire.h"

#include <sane/sane.h>

namespace seva {

/// 8 bits a sample, grey or colour in one pass, within the limits of a picture (a height that is not known yet is -1).
bool saneFrameWanted(const SANE_Parameters &shape);
/// Not valid() when too few bytes came; a height that was not known is what came.
Frame saneFrame(const SANE_Parameters &shape, const QByteArray &bytes);

} // namespace seva
