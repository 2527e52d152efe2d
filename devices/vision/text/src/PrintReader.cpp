// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/PrintReader.h>

#include "TextEngine.h"

namespace seva {

namespace {

class Tesseract : public PrintReader
{
public:
    explicit Tesseract(std::unique_ptr<TextEngine> engine) : m_engine(std::move(engine)) {}

    Result<QList<PrintedWord>> words(const Frame &page, int dpi, milliseconds deadline) override
    {
        return read(page, TextLayout::Page, dpi, deadline);
    }
    Result<QList<PrintedWord>> scattered(const Frame &page, int dpi, milliseconds deadline) override
    {
        return read(page, TextLayout::Sparse, dpi, deadline);
    }

private:
    Result<QList<PrintedWord>> read(const Frame &page, TextLayout layout, int dpi, milliseconds deadline)
    {
        const auto parts = m_engine->words(page, layout, dpi, deadline);
        if (!parts)
            return parts.fault();
        QList<PrintedWord> words;
        for (const TextPart &part : *parts) {
            if (!part.text.isEmpty())
                words.append({part.text, part.box, int(part.confidence), part.line});
        }
        return words;
    }

    std::unique_ptr<TextEngine> m_engine;
};

} // namespace

QString installedTextModels()
{
    return QStringLiteral("/usr/share/tesseract-ocr/5/tessdata");
}

Result<std::unique_ptr<PrintReader>> PrintReader::load(const QString &languages, const QString &folder)
{
    auto engine = TextEngine::load(folder, languages);
    if (!engine)
        return engine.fault();
    return std::unique_ptr<PrintReader>(std::make_unique<Tesseract>(std::move(*engine)));
}

} // namespace seva
