// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QByteArray>
#include <QStringList>

namespace seva {

/// The two or three lines of the machine-readable zone in DG1 (ICAO 9303-10, 4.7.1), as they are.
/// Faults: "chip.tlv-malformed", "chip.tlv-too-much", "chip.file-malformed".
Result<QStringList> zoneInDataGroup1(const QByteArray &content);

enum class FaceFormat { Jpeg, Jpeg2000 };

/// The first face image of DG2 (9303-10, 4.7.2 and ISO/IEC 19794-5, 5).
struct FaceImage
{
    FaceFormat format = FaceFormat::Jpeg;
    /// As the record's header says, in pixels; 0 = unspecified. The image itself may say otherwise.
    int width = 0;
    int height = 0;
    QByteArray encoded;
};
/// Faults: those above, "chip.image-malformed".
Result<FaceImage> faceInDataGroup2(const QByteArray &content);

/// Most pixels of a side and in all that are decoded, known from the image's header before any work.
inline constexpr int kMostFaceSide = 4'096;
inline constexpr int kMostFacePixels = 4'000'000;

/// Rows from the top, 8 bits each of red, green and blue.
struct FacePixels
{
    int width = 0;
    int height = 0;
    QByteArray rgb;
};
/// Faults: "chip.image-malformed", "chip.image-too-large".
Result<FacePixels> decodedFace(const FaceImage &image);
/// The same as a PNG file's content; for people who cannot look at JPEG 2000.
Result<QByteArray> faceAsPng(const FaceImage &image);

} // namespace seva
