// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/devices/Images.h>

#include <QList>

#include <memory>

namespace seva {

/// What one position of a machine readable zone may be, likeliest first: at most five characters of A to Z, 0 to 9
/// and '<', each with its likeness to the glyph of the font (-1 to 1).
struct GlyphSight
{
    struct Guess
    {
        QChar character;
        double likeness = 0;
    };
    QList<Guess> guesses;

    QChar best() const { return guesses.isEmpty() ? QChar(u'<') : guesses.first().character; }
    /// 0 (could be another) to 1: how far the first guess is before the second.
    double confidence() const;
};

/// A zone as it was seen; nothing is corrected here.
struct MrzSight
{
    QList<QList<GlyphSight>> lines;
    /// The mean likeness of the best guesses, -1 to 1; below 0.5 it is hardly a zone.
    double likeness = 0;
    /// Each line's picture for another reader: level, grey, a position about 30 pixels wide.
    QList<Frame> strips;
    /// Two or three lines that belong together. Otherwise they are lines of a picture that shows nothing else; one
    /// that does not look like this font has a strip and no positions.
    bool complete = false;
    /// By how many quarters of a circle the page was turned clockwise to stand upright.
    int quarters = 0;

    QStringList texts() const;
};

/// Reads OCR-B (ICAO Doc 9303-3 section 4.2: size 1, 37 characters) by comparing each position with the glyphs of a
/// font, in three stroke weights. Immutable once made: threads may share one.
class OcrB
{
public:
    /// Faults: "vision.ocr-b-missing" when the file is no font with these glyphs.
    static Result<OcrB> fromFont(const QString &path);

    /// The zone of a page that lies in any of the four ways (to 15 degrees), 2 or 3 lines of 30, 36 or 44, or the lines
    /// of a picture more than three times as wide as high; nothing when there is none. dpi: of the picture, 50 to
    /// 1,200; 0: sizes are tried.
    std::optional<MrzSight> sight(const Frame &page, int dpi) const;

    struct Glyphs;

private:
    std::shared_ptr<const Glyphs> m_glyphs;
};

/// Where Debian's fonts-ocr-b has it.
QString installedOcrB();

} // namespace seva
