// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OcrBGlyphs.h"

#include <opencv2/imgproc.hpp>

#include <QFile>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <array>

namespace seva {

namespace {

constexpr char kCharacters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";
/// Parts of the height of a capital by which strokes grow: 0.36 mm, a tenth of it either way, and worn print.
constexpr std::array<double, 3> kGrowth{-0.012, 0.0, 0.014};
constexpr double kSoftness = 1.0;
constexpr std::size_t kShortList = 6;
constexpr int kMostGuesses = 5;
constexpr int kRoom = 3;

class Face
{
    Q_DISABLE_COPY_MOVE(Face)
public:
    explicit Face(const QString &path)
    {
        if (FT_Init_FreeType(&m_library) == 0)
            m_good = FT_New_Face(m_library, QFile::encodeName(path).constData(), 0, &m_face) == 0;
    }
    ~Face()
    {
        if (m_good)
            FT_Done_Face(m_face);
        if (m_library)
            FT_Done_FreeType(m_library);
    }
    /// Sized so that positions are 30 pixels apart.
    bool size()
    {
        if (!m_good || FT_Set_Char_Size(m_face, 0, 64 * 64, 72, 72) != 0
            || FT_Load_Char(m_face, 'A', FT_LOAD_NO_HINTING) != 0 || m_face->glyph->advance.x <= 0)
            return false;
        const double size = 64.0 * 64.0 * kPitch * 64.0 / double(m_face->glyph->advance.x);
        return FT_Set_Char_Size(m_face, 0, FT_F26Dot6(size), 72, 72) == 0;
    }
    /// Empty for a character the font does not have.
    cv::Mat drawn(char character, double growth)
    {
        cv::Mat out = cv::Mat::zeros(kGlyphHeight, kGlyphWidth, CV_8UC1);
        if (FT_Get_Char_Index(m_face, FT_ULong(character)) == 0
            || FT_Load_Char(m_face, FT_ULong(character), FT_LOAD_NO_HINTING) != 0)
            return {};
        FT_GlyphSlot slot = m_face->glyph;
        const double height = double(m_face->size->metrics.y_ppem) * 64;
        const auto grown = FT_Pos(growth * height);
        FT_Outline_Embolden(&slot->outline, grown);
        FT_Outline_Translate(&slot->outline, -grown / 2, -grown / 2);
        if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0)
            return {};
        const int left = qRound((kGlyphWidth - double(slot->advance.x) / 64) / 2) + slot->bitmap_left;
        const int top = kBaseLine - slot->bitmap_top;
        for (int y = 0; y < int(slot->bitmap.rows); ++y) {
            for (int x = 0; x < int(slot->bitmap.width); ++x) {
                if (x + left >= 0 && x + left < kGlyphWidth && y + top >= 0 && y + top < kGlyphHeight)
                    out.at<uchar>(y + top, x + left) = slot->bitmap.buffer[y * slot->bitmap.pitch + x];
            }
        }
        return out;
    }

private:
    FT_Library m_library = nullptr;
    FT_Face m_face = nullptr;
    bool m_good = false;
};

cv::Mat halved(const cv::Mat &image)
{
    cv::Mat half;
    cv::resize(image, half, {}, 0.5, 0.5, cv::INTER_AREA);
    return half;
}

/// The best likeness of a glyph anywhere within `room` pixels of where it should be.
double likeness(const cv::Mat &glyph, const cv::Mat &strip, double middle, double base, double scale, int room)
{
    const int x = int(std::lround((middle - kGlyphWidth / 2.0) * scale)) - room;
    const int y = int(std::lround((base - kBaseLine) * scale)) - room;
    const cv::Rect window = cv::Rect(x, y, glyph.cols + 2 * room, glyph.rows + 2 * room);
    if ((window & cv::Rect(0, 0, strip.cols, strip.rows)) != window)
        return -1;
    cv::Mat scores;
    cv::matchTemplate(strip(window), glyph, scores, cv::TM_CCOEFF_NORMED);
    double best = -1;
    cv::minMaxLoc(scores, nullptr, &best);
    return std::isfinite(best) ? best : -1;
}

} // namespace

QString installedOcrB()
{
    return QStringLiteral("/usr/share/fonts/opentype/ocr-b/OCRB.otf");
}

Result<OcrB> OcrB::fromFont(const QString &path)
{
    Face face(path);
    auto glyphs = std::make_shared<Glyphs>();
    bool good = face.size();
    for (const double growth : kGrowth) {
        for (const char *c = kCharacters; good && *c; ++c) {
            cv::Mat fine = face.drawn(*c, growth);
            good = !fine.empty();
            if (!good)
                break;
            cv::GaussianBlur(fine, fine, {}, kSoftness);
            glyphs->all.push_back({QLatin1Char(*c), fine, halved(fine)});
        }
    }
    if (!good)
        return fault("vision.ocr-b-missing", path);
    OcrB reader;
    reader.m_glyphs = glyphs;
    return reader;
}

GlyphSight compared(const OcrB::Glyphs &glyphs, const cv::Mat &strip, const cv::Mat &halfStrip, double middle,
                    double base)
{
    std::vector<std::pair<double, const Glyph *>> coarse;
    for (const Glyph &glyph : glyphs.all)
        coarse.emplace_back(likeness(glyph.coarse, halfStrip, middle, base, 0.5, kRoom), &glyph);
    const auto ahead = [](const auto &a, const auto &b) { return a.first > b.first; };
    std::sort(coarse.begin(), coarse.end(), ahead);
    QMap<QChar, double> best;
    QSet<QChar> shortList;
    for (const auto &[value, glyph] : coarse) {
        if (shortList.size() < qsizetype(kShortList))
            shortList.insert(glyph->character);
    }
    for (const auto &[value, glyph] : coarse) {
        if (!shortList.contains(glyph->character))
            continue;
        const double fine = likeness(glyph->fine, strip, middle, base, 1, kRoom + 1);
        const auto known = best.find(glyph->character);
        if (known == best.end())
            best.insert(glyph->character, fine);
        else
            *known = std::max(*known, fine);
    }
    GlyphSight sight;
    for (auto one = best.begin(); one != best.end(); ++one)
        sight.guesses.append({one.key(), one.value()});
    std::sort(sight.guesses.begin(), sight.guesses.end(),
              [](const auto &a, const auto &b) { return a.likeness > b.likeness; });
    sight.guesses.resize(std::min<qsizetype>(sight.guesses.size(), kMostGuesses));
    return sight;
}

} // namespace seva
