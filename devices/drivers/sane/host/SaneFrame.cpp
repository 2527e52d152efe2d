// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaneFrame.h"

namespace seva {

bool saneFrameWanted(const SANE_Parameters &shape)
{
    const bool form = shape.depth == 8 && (shape.format == SANE_FRAME_GRAY || shape.format == SANE_FRAME_RGB);
    const int samples = shape.format == SANE_FRAME_RGB ? 3 : 1;
    return form && shape.pixels_per_line > 0 && shape.lines >= -1 && shape.lines != 0
           && qint64(shape.bytes_per_line) >= qint64(shape.pixels_per_line) * samples
           && qint64(shape.bytes_per_line) * qMax(shape.lines, 1) <= kMostSaneBytes
           && qint64(shape.pixels_per_line) * qMax(shape.lines, 1) <= kMaxPicturePixels;
}

Frame saneFrame(const SANE_Parameters &shape, const QByteArray &bytes)
{
    const int lines = shape.lines > 0 ? shape.lines : int(bytes.size() / shape.bytes_per_line);
    return {shape.pixels_per_line,
            lines,
            shape.bytes_per_line,
            shape.format == SANE_FRAME_RGB ? PixelFormat::Rgb24 : PixelFormat::Grey8,
            bytes,
            0};
}

} // namespace seva
