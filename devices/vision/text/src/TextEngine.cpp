// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextEngine.h"

#include <seva/vision/Codec.h>

#include <opencv2/imgproc.hpp>

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
constexpr double kGrain = 1;

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

/// Fine print of a coarse picture is made as large as the models know it.
double enlargement(const Frame &picture, int dpi)
{
    constexpr int enough = 220;
    constexpr int goodWidth = 1'100;
    double scale = dpi > 0 && dpi < enough ? double(kUnknownDpi) / dpi : dpi == 0 && picture.width < goodWidth ? 2 : 1;
    while (scale > 1 && scale * scale * picture.width * picture.height > double(kMostPixels))
        scale = std::max(1.0, scale * 0.75);
    return scale;
}

QRect shrunk(const QRect &box, double scale)
{
    return {int(box.left() / scale), int(box.top() / scale), int(box.width() / scale) + 1,
            int(box.height() / scale) + 1};
}

QList<TextPart> partsOf(tesseract::TessBaseAPI &api, tesseract::PageIteratorLevel level, double scale)
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
            parts.append({QString::fromUtf8(text.get()).trimmed(),
                          shrunk(QRect(left, top, right - left, bottom - top), scale), double(at->Confidence(level)),
                          std::max(line, 0)});
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
    const double scale = enlargement(picture, dpi);
    const cv::Mat raw(grey.height, grey.width, CV_8UC1, const_cast<char *>(grey.bytes.constData()),
                      std::size_t(grey.stride));
    // Another picture: the page itself is what will be kept.
    cv::Mat large;
    if (scale > 1)
        cv::resize(raw, large, {}, scale, scale, cv::INTER_CUBIC);
    else if (words)
        cv::GaussianBlur(raw, large, {}, kGrain); // the grain of a fine scan is taken for strokes
    else
        large = raw;
    m_api->SetPageSegMode(modeOf(layout));
    m_api->SetImage(large.data, large.cols, large.rows, 1, int(large.step));
    m_api->SetSourceResolution(dpi > 0 ? int(dpi * scale) : kUnknownDpi);
    tesseract::ETEXT_DESC monitor;
    monitor.set_deadline_msecs(int(deadline.count()));
    const int done = m_api->Recognize(&monitor);
    const bool late = done != 0 || monitor.deadline_exceeded();
    const QList<TextPart> parts =
        late ? QList<TextPart>() : partsOf(*m_api, words ? tesseract::RIL_WORD : tesseract::RIL_SYMBOL, scale);
    m_api->Clear();
    if (late)
        return fault("vision.text-late", QStringLiteral("%1 ms").arg(deadline.count()));
    return parts;
}

} // namespace seva
