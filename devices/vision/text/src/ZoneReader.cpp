// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/ZoneReader.h>

#include "ZoneVote.h"

#include <future>

namespace seva {

namespace {

constexpr char kCharacters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";
constexpr int kStripDpi = 300;
/// Fewer characters than this are no line; it is read again as a block.
constexpr qsizetype kLeastCharacters = 20;
constexpr std::size_t kEngines = 2;

class TwoReaders : public ZoneReader
{
public:
    TwoReaders(OcrB glyphs, std::array<std::unique_ptr<TextEngine>, kEngines> engines)
        : m_glyphs(std::move(glyphs)), m_engines(std::move(engines))
    {
    }

    std::optional<ZoneSight> read(const Frame &page, int dpi, milliseconds deadline) override
    {
        std::optional<MrzSight> seen = m_glyphs.sight(page, dpi);
        if (!seen)
            return {};
        const QList<QList<TextPart>> lines = readStrips(seen->strips, deadline);
        ZoneSight zone{*seen, seen->texts(), {}, 0};
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QString text;
            for (const TextPart &part : lines[i])
                text += part.text;
            zone.byNetwork.append(text);
            zone.sight.lines[i] = votedLine(seen->lines[i], lines[i], zone.disputed);
        }
        return zone;
    }

private:
    /// Every second line by the other engine, in a thread of its own.
    QList<QList<TextPart>> readStrips(const QList<Frame> &strips, milliseconds deadline)
    {
        QList<QList<TextPart>> lines(strips.size());
        QList<TextPart> *out = lines.data();
        const auto work = [&](std::size_t engine) {
            for (qsizetype i = qsizetype(engine); i < strips.size(); i += kEngines)
                out[i] = readStrip(*m_engines[engine], strips[i], deadline);
        };
        auto other = std::async(strips.size() > 1 ? std::launch::async : std::launch::deferred, work, 1);
        work(0);
        other.get();
        return lines;
    }

    static QList<TextPart> readStrip(TextEngine &engine, const Frame &strip, milliseconds deadline)
    {
        const auto line = engine.characters(strip, TextLayout::Line, kStripDpi, deadline);
        if (line && line->size() >= kLeastCharacters)
            return *line;
        const auto block = engine.characters(strip, TextLayout::Block, kStripDpi, deadline);
        const QList<TextPart> none;
        return block && block->size() > (line ? line->size() : 0) ? *block : line ? *line : none;
    }

    OcrB m_glyphs;
    std::array<std::unique_ptr<TextEngine>, kEngines> m_engines;
};

} // namespace

ZoneModels shippedZoneModels()
{
    return {installedOcrB(), QStringLiteral(SEVA_PARTS_DIR "/@idpass/smartscanner-capacitor")};
}

Result<std::unique_ptr<ZoneReader>> ZoneReader::load(const ZoneModels &models)
{
    auto glyphs = OcrB::fromFont(models.font);
    if (!glyphs)
        return glyphs.fault();
    std::array<std::unique_ptr<TextEngine>, kEngines> engines;
    for (auto &engine : engines) {
        auto loaded = TextEngine::load(models.folder, QStringLiteral("ocrb_int"), QLatin1String(kCharacters));
        if (!loaded)
            return loaded.fault();
        engine = std::move(*loaded);
    }
    return std::unique_ptr<ZoneReader>(std::make_unique<TwoReaders>(std::move(*glyphs), std::move(engines)));
}

} // namespace seva
