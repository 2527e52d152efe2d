// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/FingerprintScanner.h>

namespace seva {

/// What the picture of one finger shows, in the manner of the native measures of NFIQ 2. Medians over blocks of
/// 16 pixels that hold ridges. It is not NFIQ 2: see docs/fingerprints.md.
struct PrintMeasures
{
    /// Skin on the plate, in square millimetres.
    double area = 0;
    /// Share of that skin with ridges that can be followed, 0 to 1.
    double ridged = 0;
    /// Standard deviation of grey within a block, 0 to 127.
    double contrast = 0;
    /// How much the directions of a block agree (orientation certainty), 0 to 1.
    double coherence = 0;
    /// Distance of two ridges in pixels at 500 ppi; 0: none found.
    double period = 0;
    /// How cleanly ridges and valleys fall apart (local clarity), 0 to 1.
    double clarity = 0;
    /// Share of a ridge in its period, 0 to 1: little for dry skin, much for wet skin.
    double ridgeShare = 0;
    /// How far the middle of the print is from the middle of the picture, as a share of its width or height.
    double offCentre = 0;
    /// The print runs out of the picture: share of the border under skin, 0 to 1.
    double cutOff = 0;
    /// 0 to 100, -1: no finger seen.
    int score = notSeenQuality;
};

/// `frame`: Grey8, dark ridges on a light ground, at least 64 pixels a side. dpi 1 to 2,000.
PrintMeasures measurePrint(const Frame &frame, int dpi);

/// What to tell the applicant about a print that is not good enough: the worst first.
FingerAdvice adviceOf(const PrintMeasures &measures);

} // namespace seva
