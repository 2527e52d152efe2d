// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextEngine.h"

#include <seva/vision/Codec.h>

#include <QFileInfo>

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

// Of libgomp, which Tesseract is built with: clang has no header of it.
extern "C" void omp_set_max_active_levels(int levels);

namespace seva {

namespace {

constexpr qint64 kMostModelBytes = qint64{64} * 1024 * 1024;
constexpr qint64 kMostPixels = 25'000'000;
constexpr int kMostParts = 20'000;
constexpr int kUnknownDpi = 300;

tesseract::PageSegMode modeOf(TextLayout layout)
{
    switch (layout) {
    case TextLayout::Line: return tesseract::PSM_SINGLE_LINE;
    case TextLayout::Block: return tesseract::PSM_SINGLE_BLOCK;
    case TextLayout::Page: return tesseract::PSM_AUTO;
    case TextLayout::Sparse: return tesseract::PSM_SPARSE_TEXT;
    }
    return tesseract::PSM_AUTO;
}

QList<TextPart> partsOf(tesseract::TessBaseAPI &api, tesseract::PageIteratorLevel level)
{
    QList<TextPart> parts;
    const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
    int line = -1;
    if (!at)
        return parts;
    do {
        if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE))
            ++line;
        const std::unique_ptr<char[]> text(at->GetUTF8Text(level));
        int left = 0, top = 0, right = 0, bottom = 0;
        if (text && at->BoundingBox(level, &left, &top, &right, &bottom))
            parts.append({QString::fromUtf8(text.get()).trimmed(), QRect(left, top, right - left, bottom - top),
                          double(at->Confidence(level)), std::max(line, 0)});
    } while (at->Next(level) && parts.size() < kMostParts);
    return parts;
}

} // namespace

TextEngine::TextEngine(std::unique_ptr<tesseract::TessBaseAPI> api) : m_api(std::move(api)) {}

TextEngine::~TextEngine()
{
    m_api->End();
}

Result<std::unique_ptr<TextEngine>> TextEngine::load(const QString &folder, const QString &languages,
                                                     const QString &characters)
{
    bool there = true;
    for (const QString &one : languages.split(u'+')) {
        const QFileInfo file(folder + u'/' + one + QStringLiteral(".traineddata"));
        there = there && file.isFile() && file.size() <= kMostModelBytes;
    }
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    if (!there
        || api->Init(QFile::encodeName(folder).constData(), languages.toLatin1().constData(), tesseract::OEM_LSTM_ONLY)
               != 0)
        return fault("vision.text-model-missing", folder + u'/' + languages);
    // Only what is printed counts, not what is usual.
    api->SetVariable("load_system_dawg", "0");
    api->SetVariable("load_freq_dawg", "0");
    api->SetVariable("debug_file", "/dev/null");
    if (!characters.isEmpty())
        api->SetVariable("tessedit_char_whitelist", characters.toUtf8().constData());
    return std::unique_ptr<TextEngine>(new TextEngine(std::move(api)));
}

Result<QList<TextPart>> TextEngine::words(const Frame &picture, TextLayout layout, int dpi, milliseconds deadline)
{
    return read(picture, layout, dpi, deadline, true);
}

Result<QList<TextPart>> TextEngine::characters(const Frame &picture, TextLayout layout, int dpi, milliseconds deadline)
{
    return read(picture, layout, dpi, deadline, false);
}

Result<QList<TextPart>> TextEngine::read(const Frame &picture, TextLayout layout, int dpi, milliseconds deadline,
                                         bool words)
{
    if (!picture.valid() || qint64(picture.width) * picture.height > kMostPixels)
        return fault("vision.text-picture", QStringLiteral("%1x%2").arg(picture.width).arg(picture.height));
    // Its four threads for each line wait for each other longer than they work.
    omp_set_max_active_levels(0);
    const Frame grey = greyOf(picture);
    m_api->SetPageSegMode(modeOf(layout));
    m_api->SetImage(reinterpret_cast<const unsigned char *>(grey.bytes.constData()), grey.width, grey.height, 1,
                    grey.stride);
    m_api->SetSourceResolution(dpi > 0 ? dpi : kUnknownDpi);
    tesseract::ETEXT_DESC monitor;
    monitor.set_deadline_msecs(int(deadline.count()));
    const int done = m_api->Recognize(&monitor);
    const bool late = done != 0 || monitor.deadline_exceeded();
    const QList<TextPart> parts =
        late ? QList<TextPart>() : partsOf(*m_api, words ? tesseract::RIL_WORD : tesseract::RIL_SYMBOL);
    m_api->Clear();
    if (late)
        return fault("vision.text-late", QStringLiteral("%1 ms").arg(deadline.count()));
    return parts;
}

} // namespace seva
