// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include <functional>
#include <vector>

namespace seva {

/// One line of print cut out and made level, a position about 30 pixels wide, kStripRoom pixels of paper around it.
struct ZoneStrip
{
    cv::Mat grey;
    /// Paper 0, ink up to 255, whatever the light.
    cv::Mat dark;
};
using ZoneStrips = std::vector<ZoneStrip>;

inline constexpr int kStripRoom = 24;

/// Told of each group of lines that may be a zone; answers whether it is one, which ends the search.
using ZoneTaker = std::function<bool(const ZoneStrips &)>;

/// Groups of two or three long lines below each other, from the foot of an upright page up. The page is looked at
/// small; only the lines are cut out of it as it is. dpi 0: not known, sizes are tried.
void searchZones(const cv::Mat &page, int dpi, const ZoneTaker &taken);

/// The lines (one to three) of a picture that shows little else; none when it is no such picture.
ZoneStrips stripsOfPicture(const cv::Mat &grey);

/// Sums of darkness along rows or columns.
std::vector<double> inkProfile(const cv::Mat &dark, bool rows);

struct InkSpan
{
    int from = 0;
    int to = 0;
};

/// From the first to the last place that holds a part of the most there is.
InkSpan inkBody(const std::vector<double> &sums, double part);

} // namespace seva
