// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/devices/FingerprintScanner.h>

namespace seva {

/// ISO/IEC 19794-4:2011 table 10.
enum class FingerCoding : quint8 {
    Raw = 0,
    Packed = 1,
    Wsq = 2,
    Jpeg = 3,
    Jpeg2000 = 4,
    Jpeg2000Lossless = 5,
    Png = 6
};

/// One finger of an ISO/IEC 19794-4:2011 record.
struct FingerRecord
{
    /// Nothing: the record says "unknown".
    std::optional<FingerPosition> position;
    /// 0 to 100 of the first quality block; -1: none, or it says that computing failed.
    int quality = notSeenQuality;
    int width = 0;
    int height = 0;
    /// Pixels per inch, 1 to 2,000.
    int dpi = 0;
    FingerCoding coding = FingerCoding::Raw;
    QByteArray image;
};

inline constexpr int kFingerSideMost = 2'000;

/// A record with one representation, 8 bits deep, 16 to 2,000 pixels a side; every length in it must agree.
/// Fault "vision.finger-record".
Result<FingerRecord> parseFingerRecord(const QByteArray &bytes);

/// Grey8. JPEG 2000, JPEG, PNG and raw; WSQ has no library in Debian. The size must be the one the record promises.
/// Faults "vision.finger-picture", those of decodePicture().
Result<Frame> decodeFinger(const FingerRecord &record);

} // namespace seva
