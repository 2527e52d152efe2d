// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Alarms.h>
#include <seva/vision/MrzSight.h>

namespace seva {

/// What the two readers of zones are made of.
struct ZoneModels
{
    QString font;   ///< OpenType, with the 37 glyphs of OCR-B
    QString folder; ///< of `ocrb_int.traineddata`
};

/// Debian's font and the model of `./seva setup`.
ZoneModels shippedZoneModels();

/// A zone as two readers saw it, with one answer for each position.
struct ZoneSight
{
    /// What both say together; the second guess of a position where they differ is the other one's. Where the
    /// glyphs found no positions, those of the second reader.
    MrzSight sight;
    QStringList byGlyphs;
    QStringList byNetwork; ///< empty lines when it was late or saw nothing
    /// How many positions they read differently.
    int disputed = 0;
};

/// Reads machine readable zones twice: by comparing glyphs (OcrB), and by Tesseract with a model of OCR-B. They err
/// differently, so that what both see is hardly wrong. One call at a time; two threads work during a call.
class ZoneReader
{
public:
    /// Faults: "vision.ocr-b-missing", "vision.text-model-missing".
    static Result<std::unique_ptr<ZoneReader>> load(const ZoneModels &models = shippedZoneModels());
    virtual ~ZoneReader() = default;

    /// As OcrB::sight(). The second reader stops at the deadline; what the first one saw is given all the same.
    virtual std::optional<ZoneSight> read(const Frame &page, int dpi, milliseconds deadline) = 0;
};

} // namespace seva
