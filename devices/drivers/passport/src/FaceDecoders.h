// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/drivers/PassportData.h>

namespace seva::chip {

Result<FacePixels> decodedJpeg(const QByteArray &encoded);
Result<FacePixels> decodedJpeg2000(const QByteArray &encoded);
/// Fault "chip.image-too-large" beyond kMostFaceSide and kMostFacePixels, "chip.image-malformed" for nothing.
Result<void> acceptableSize(qint64 width, qint64 height);

} // namespace seva::chip
