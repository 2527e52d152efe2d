// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/PageInspector.h>

#include <seva/base/Log.h>
#include <seva/base/Verhoeff.h>
#include <seva/drivers/ReadBarcodes.h>
#include <seva/vision/Codec.h>
#include <seva/vision/NumberMask.h>
#include <seva/vision/Page.h>
#include <seva/vision/PaperKind.h>
#include <seva/vision/ZoneReader.h>

#include <QElapsedTimer>
#include <QRegularExpression>

namespace seva {

namespace {

/// A page on which so many words were read surely stands upright.
constexpr int kSureWord = 75;
constexpr int kSureWords = 5;
constexpr int kQuarters = 4;

int sureWords(const QList<PrintedWord> &words)
{
    constexpr qsizetype least = 3;
    return int(std::count_if(words.begin(), words.end(), [](const PrintedWord &word) {
        // Tesseract reads some words that stand upright on their side; their boxes tell.
        return word.confidence >= kSureWord && word.text.size() >= least && word.box.width() > word.box.height();
    }));
}

struct Codes
{
    bool aadhaar = false;
    QList<QRect> clear; ///< of codes that hold a whole number
};

QRect around(const QList<QPoint> &corners)
{
    QRect all;
    for (const QPoint &corner : corners)
        all |= QRect(corner, QSize(1, 1));
    return all;
}

Codes codesOf(const Frame &page)
{
    Codes codes;
    for (const FoundBarcode &found : readBarcodes(page)) {
        const PayloadKind kind = payloadKindOf(found.code.bytes);
        codes.aadhaar = codes.aadhaar || kind == PayloadKind::AadhaarClearText || kind == PayloadKind::AadhaarSecure;
        if (kind == PayloadKind::AadhaarClearText)
            codes.clear.append(around(found.corners));
    }
    return codes;
}

bool isMaskedBefore(const QList<PrintedWord> &words)
{
    QString text;
    for (const PrintedWord &word : words)
        text += word.text.toUpper();
    static const QRegularExpression masked(QStringLiteral("[X*]{8}\\d{4}"));
    return masked.match(text).hasMatch();
}

/// A zone shows itself by its fillers, also to a reader of other print.
bool mayHaveZone(const QList<PrintedWord> &words)
{
    const bool fillers = std::any_of(words.begin(), words.end(),
                                     [](const PrintedWord &word) { return word.text.contains(QLatin1String("<<")); });
    return fillers || paperKindOf(words).kind == PaperKind::OldPassport;
}

class Inspector : public PageInspector
{
public:
    /// zones: none where their models are not installed.
    Inspector(std::unique_ptr<PrintReader> reader, std::unique_ptr<ZoneReader> zones, PageReading reading)
        : m_reader(std::move(reader)), m_zones(std::move(zones)), m_reading(std::move(reading))
    {
    }

    Result<InspectedPage> inspect(const Picture &page, int maxBytes) override
    {
        m_since.start();
        const auto frame = decodePicture(page.bytes);
        if (!frame)
            return frame.fault();
        const Codes codes = codesOf(*frame);
        const Frame coded = painted(*frame, codes.clear);
        int quarters = 0;
        const auto words = wordsOf(coded, page.dpi, quarters);
        if (!words)
            return words.fault();
        const Frame upright = quarterTurned(coded, quarters);
        PaperSigns signs;
        signs.aadhaarCode = codes.aadhaar;
        signs.pixels = QSize(upright.width, upright.height);
        const QStringList zone = zoneOf(upright, page.dpi, *words);
        signs.passportZone = zone.value(0).startsWith(u'P');
        const PaperGuess kind = paperKindOf(*words, signs);
        const auto masked = maskNumbers(*m_reader, upright, page.dpi, *words, kind.kind != PaperKind::Aadhaar,
                                        &isAadhaarNumber, left());
        if (!masked)
            return masked.fault();
        InspectedPage inspected{page, findingsOf(*words, kind)};
        inspected.findings.zone = zone;
        inspected.findings.masked = masked->places + int(codes.clear.size());
        if (inspected.findings.masked == 0)
            return inspected;
        auto picture = encodeToFit(quarterTurned(masked->picture, kQuarters - quarters), page.dpi, maxBytes);
        if (!picture)
            return picture.fault();
        inspected.picture = std::move(*picture);
        return inspected;
    }

private:
    milliseconds left() const
    {
        return std::max(milliseconds(1), m_reading.deadline - milliseconds(m_since.elapsed()));
    }

    static PageFindings findingsOf(const QList<PrintedWord> &words, const PaperGuess &kind)
    {
        PageFindings findings;
        findings.kind = paperKindName(kind.kind);
        findings.kindConfidence = kind.confidence;
        findings.maskedBefore = isMaskedBefore(words);
        for (const FieldReading &field : readFields(kind.kind, words))
            findings.fields.append({field.field, field.value, field.confidence});
        return findings;
    }

    QStringList zoneOf(const Frame &page, int dpi, const QList<PrintedWord> &words)
    {
        const auto seen = m_zones && mayHaveZone(words) ? m_zones->read(page, dpi, left()) : std::optional<ZoneSight>();
        const QStringList lines = seen && seen->sight.complete ? seen->sight.texts() : QStringList();
        // Lines of other print may be like OCR-B; they have no fillers between names.
        static const QRegularExpression first(QStringLiteral("^[PIACV][A-Z<][A-Z]{3}[A-Z<]*<<"));
        return first.match(lines.value(0)).hasMatch() ? lines : QStringList();
    }

    /// Turned as it is read best; a page with little print on it is taken as it lies.
    Result<QList<PrintedWord>> wordsOf(const Frame &page, int dpi, int &quarters)
    {
        Result<QList<PrintedWord>> best = m_reader->words(page, dpi, left());
        for (const int turn : {2, 1, 3}) {
            if (!best || best->isEmpty() || sureWords(*best) >= kSureWords)
                return best;
            auto other = m_reader->words(quarterTurned(page, turn), dpi, left());
            if (!other)
                return other;
            if (sureWords(*other) > sureWords(*best)) {
                best = std::move(other);
                quarters = turn;
            }
        }
        return best;
    }

    std::unique_ptr<PrintReader> m_reader;
    std::unique_ptr<ZoneReader> m_zones;
    PageReading m_reading;
    QElapsedTimer m_since;
};

} // namespace

Result<std::unique_ptr<PageInspector>> PageInspector::load(const PageReading &reading)
{
    auto reader =
        PrintReader::load(reading.languages, reading.models.isEmpty() ? installedTextModels() : reading.models);
    if (!reader)
        return reader.fault();
    auto zones = ZoneReader::load();
    if (!zones)
        qCInfo(logDevices).noquote() << "no machine readable zones are read:" << zones.fault().subject;
    return std::unique_ptr<PageInspector>(
        std::make_unique<Inspector>(std::move(*reader), zones ? std::move(*zones) : nullptr, reading));
}

} // namespace seva
