// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/devices/Alarms.h>
#include <seva/devices/Images.h>

#include <QList>
#include <QRect>
#include <QString>

#include <memory>

namespace tesseract {
class TessBaseAPI;
}

namespace seva {

/// A character or a word as Tesseract gives it.
struct TextPart
{
    QString text;
    QRect box;
    /// 0 to 100.
    double confidence = 0;
    /// Counts the lines of a picture from 0.
    int line = 0;
};

/// How print is laid out in a picture.
enum class TextLayout { Line, Block, Page, Sparse };

/// One Tesseract with its model in memory. It works in the thread that calls, one call at a time.
class TextEngine
{
public:
    /// languages: "eng", "eng+hin", the names of files *.traineddata in the folder. characters: only these are read;
    /// empty: all. Fault "vision.text-model-missing" (also for a file of more than 64 MiB).
    static Result<std::unique_ptr<TextEngine>> load(const QString &folder, const QString &languages,
                                                    const QString &characters = {});
    ~TextEngine();

    /// Faults: "vision.text-late" when the deadline came first, "vision.text-picture" for more than 25 million pixels.
    Result<QList<TextPart>> words(const Frame &picture, TextLayout layout, int dpi, milliseconds deadline);
    Result<QList<TextPart>> characters(const Frame &picture, TextLayout layout, int dpi, milliseconds deadline);

private:
    explicit TextEngine(std::unique_ptr<tesseract::TessBaseAPI> api);
    Result<QList<TextPart>> read(const Frame &picture, TextLayout layout, int dpi, milliseconds deadline, bool words);

    std::unique_ptr<tesseract::TessBaseAPI> m_api;
};

} // namespace seva
