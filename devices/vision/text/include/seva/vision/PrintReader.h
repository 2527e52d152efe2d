// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/devices/Alarms.h>
#include <seva/devices/Images.h>

#include <QRect>
#include <QStringList>

#include <memory>

namespace seva {

/// A printed word, and where it stands in the picture.
struct PrintedWord
{
    QString text;
    QRect box;
    /// 0 to 100, as the reader judges itself.
    int confidence = 0;
    /// Counts the lines of print from 0, from the top.
    int line = 0;
};

/// Reads print: Tesseract with the models of a folder. One call at a time; it works in the thread that calls.
class PrintReader
{
public:
    /// languages: "eng", "eng+hin". Fault "vision.text-model-missing".
    static Result<std::unique_ptr<PrintReader>> load(const QString &languages, const QString &folder);
    virtual ~PrintReader() = default;

    /// The words of a page that stands upright, of at most 25 million pixels. dpi 0: not known. Faults:
    /// "vision.text-picture", "vision.text-late".
    virtual Result<QList<PrintedWord>> words(const Frame &page, int dpi, milliseconds deadline) = 0;
    /// The same, looked for anywhere: of use for numbers that stand by themselves.
    virtual Result<QList<PrintedWord>> scattered(const Frame &page, int dpi, milliseconds deadline) = 0;
};

/// Where Debian has the models of Tesseract.
QString installedTextModels();

} // namespace seva
