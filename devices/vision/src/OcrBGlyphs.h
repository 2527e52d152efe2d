// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/vision/MrzSight.h>

#include <opencv2/core.hpp>

namespace seva {

/// Everything is measured at 300 dpi: a position is 2.54 mm wide, 30 pixels.
inline constexpr double kZoneDpi = 300;
inline constexpr double kPitch = 30;

/// Each character in each stroke weight, its middle and base line at a fixed place: one row of a matrix, its mean taken
/// out and its length 1, so that a product with a patch made likewise is their correlation.
struct OcrB::Glyphs
{
    std::vector<QChar> characters;
    cv::Mat fine;   // 300 dpi
    cv::Mat coarse; // 150 dpi
};

/// The size of a glyph's picture at 300 dpi, and where in it the base line lies.
inline constexpr int kGlyphWidth = 26;
inline constexpr int kGlyphHeight = 40;
inline constexpr int kBaseLine = 34;

/// What one position may be. `strip` holds darkness (255 = ink) at 300 dpi; (middle, base): where the position is.
GlyphSight compared(const OcrB::Glyphs &glyphs, const cv::Mat &strip, const cv::Mat &halfStrip, double middle,
                    double base);

} // namespace seva
