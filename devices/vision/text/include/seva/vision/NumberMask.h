// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/vision/PrintReader.h>

#include <functional>

namespace seva {

/// Whether twelve digits are a number that has to be masked; the domain knows.
using NumberCheck = std::function<bool(const QString &digits)>;

/// The places of all but the last four digits of each number of twelve or sixteen digits in a row, however it was cut
/// into words. strictly: only numbers that the check takes. Otherwise all of that shape, a digit more or less, or with
/// letters in it: a digit read wrongly is no reason to leave a number in the clear.
QList<QRect> placesToMask(const QList<PrintedWord> &words, bool strictly, const NumberCheck &check);

/// The picture with the places, and a little around them, painted black.
Frame painted(const Frame &picture, const QList<QRect> &places);

/// A picture in which nothing that has to be masked can be read any more.
struct MaskedPicture
{
    Frame picture;
    /// How many places were painted over; 0: the picture is as it was.
    int places = 0;
};

/// Paints what has to be masked of a page that stands upright and whose `words` were read, and reads it again until
/// nothing is found any more. Not strictly, it is also looked for anywhere on the page. Faults: "vision.number-stays"
/// when it can be read after all painting, and those of PrintReader.
Result<MaskedPicture> maskNumbers(PrintReader &reader, const Frame &page, int dpi, const QList<PrintedWord> &words,
                                  bool strictly, const NumberCheck &check, milliseconds deadline);

} // namespace seva
