// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/devices/Images.h>

namespace seva {

// Encoded pictures from outside. What a header promises is held against these limits before a pixel is decoded.

inline constexpr qsizetype kMaxPictureBytes = qsizetype{20} * 1024 * 1024;
inline constexpr qint64 kMaxPicturePixels = 50'000'000;

/// What the header of a JPEG or PNG says: media type, size, and dots per inch (0: not said). `bytes` stays empty.
/// Faults: "vision.picture-too-large", "vision.picture-unreadable" (also for any other kind of file).
Result<Picture> inspectPicture(const QByteArray &bytes);

/// Grey8 or Rgb24. Faults as inspectPicture(); a picture that ends early is unreadable.
Result<Frame> decodePicture(const QByteArray &bytes);

/// quality 1 to 100; dpi 0 to 65,535. Fault "vision.picture-not-encoded".
Result<Picture> encodeJpeg(const Frame &frame, int quality, int dpi);
/// Without loss. Fault "vision.picture-not-encoded".
Result<Picture> encodePng(const Frame &frame, int dpi);

/// A JPEG of at most `maxBytes` (0: any size): quality falls from 85 to 35, then the size shrinks to a quarter of the
/// area at most. What is still too large then is given all the same: the service definition decides.
Result<Picture> encodeToFit(const Frame &frame, int dpi, qsizetype maxBytes);

/// Grey8, by the weights of ITU-R BT.601.
Frame greyOf(const Frame &frame);

} // namespace seva
