// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Images.h>

#include <QByteArray>

namespace seva {

/// The page as a thermal printer wants it: initialised, in raster bands of bounded height (GS v 0), fed
/// and cut. `page` must be valid(). No three bytes of the picture are a real-time command (DLE EOT,
/// DLE ENQ, DLE DC4), which printers obey even inside a picture: there one dot is made black.
QByteArray escPosDocument(const RasterPage &page);

} // namespace seva
