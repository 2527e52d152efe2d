// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/devices/Images.h>

namespace seva {

/// A page as a person would lay it: see straighten().
struct StraightPage
{
    Frame picture;
    /// By how much it was turned, in degrees clockwise; 0 = not at all.
    double turned = 0;
    /// Something around the page was cut away.
    bool cropped = false;
    /// Nothing stands on it. It is a picture all the same: a person decides.
    bool blank = false;
};

/// By how many degrees (-15 to 15, clockwise) the lines of a page lean, to about a tenth of a degree; 0 when there is
/// too little to go by. dpi 50 to 1,200.
double skewOf(const Frame &page, int dpi);

/// Turned upright and cut to what lies on the glass: to the sheet before a dark lid, to what is printed and a margin
/// of 3 mm before a light one.
StraightPage straighten(const Frame &scan, int dpi);

/// True when less than some 3 mm² of ink stands on the page, its rim of 4 mm left out.
bool looksBlank(const Frame &page, int dpi);

/// By so many quarters of a circle clockwise.
Frame quarterTurned(const Frame &frame, int quarters);

/// A PDF of JPEG pages, each embedded as it is, in the size its dpi says. At most 200. Fault "vision.pdf-not-made".
Result<QByteArray> pdfOf(const QList<Picture> &pages);

} // namespace seva
