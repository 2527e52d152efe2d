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
constexpr int kRoom = 3; // at 150 dpi
constexpr int kFineRoom = 2;

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

/// Takes the mean out and makes the length 1; a flat patch becomes zeros.
void normalize(cv::Mat &row)
{
    constexpr double flat = 1e-3;
    row -= cv::mean(row)[0];
    const double length = cv::norm(row);
    row *= length < flat ? 0 : 1 / length;
}

cv::Mat rowOf(const cv::Mat &picture)
{
    cv::Mat row;
    picture.clone().reshape(1, 1).convertTo(row, CV_32F);
    normalize(row);
    return row;
}

/// How alike the glyphs (rows) are to what stands within `room` pixels of a corner: one row each, one column for each
/// shift. Empty where the strip ends.
cv::Mat likenesses(const cv::Mat &glyphs, const cv::Mat &strip, cv::Size size, cv::Point corner, int room)
{
    const cv::Rect window(corner.x - room, corner.y - room, size.width + 2 * room, size.height + 2 * room);
    if ((window & cv::Rect(0, 0, strip.cols, strip.rows)) != window)
        return {};
    const int shifts = 2 * room + 1;
    cv::Mat patches(shifts * shifts, size.area(), CV_32F);
    for (int dy = 0; dy < shifts; ++dy) {
        for (int dx = 0; dx < shifts; ++dx) {
            cv::Mat row = patches.row(dy * shifts + dx);
            rowOf(strip(cv::Rect(window.x + dx, window.y + dy, size.width, size.height))).copyTo(row);
        }
    }
    cv::Mat scores;
    cv::gemm(glyphs, patches, 1, cv::noArray(), 0, scores, cv::GEMM_2_T);
    return scores;
}

cv::Mat rowsOf(const cv::Mat &all, const std::vector<int> &wanted)
{
    cv::Mat some;
    for (const int row : wanted)
        some.push_back(all.row(row));
    return some;
}

/// The rows of the characters that are likeliest at a glance, and the shift of the likeliest.
std::vector<int> shortListOf(const OcrB::Glyphs &glyphs, const cv::Mat &scores, cv::Point &shift)
{
    std::vector<std::pair<double, int>> ranks;
    double most = -2;
    for (int row = 0; row < scores.rows; ++row) {
        double best = 0;
        cv::Point at;
        cv::minMaxLoc(scores.row(row), nullptr, &best, nullptr, &at);
        ranks.emplace_back(best, row);
        if (best > most) {
            most = best;
            shift = {at.x % (2 * kRoom + 1) - kRoom, at.x / (2 * kRoom + 1) - kRoom};
        }
    }
    std::sort(ranks.begin(), ranks.end(), std::greater<>());
    QSet<QChar> characters;
    for (const auto &[value, row] : ranks) {
        if (characters.size() < qsizetype(kShortList))
            characters.insert(glyphs.characters[std::size_t(row)]);
    }
    std::vector<int> rows;
    for (std::size_t row = 0; row < glyphs.characters.size(); ++row) {
        if (characters.contains(glyphs.characters[row]))
            rows.push_back(int(row));
    }
    return rows;
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
            glyphs->characters.push_back(QLatin1Char(*c));
            glyphs->fine.push_back(rowOf(fine));
            glyphs->coarse.push_back(rowOf(halved(fine)));
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
    const cv::Size size(kGlyphWidth, kGlyphHeight);
    const cv::Size half(kGlyphWidth / 2, kGlyphHeight / 2);
    const cv::Point corner(int(std::lround(middle - kGlyphWidth / 2.0)), int(std::lround(base - kBaseLine)));
    const cv::Mat glance = likenesses(glyphs.coarse, halfStrip, half, corner / 2, kRoom);
    GlyphSight sight;
    if (glance.empty())
        return sight;
    cv::Point shift;
    const std::vector<int> rows = shortListOf(glyphs, glance, shift);
    const cv::Mat close = likenesses(rowsOf(glyphs.fine, rows), strip, size, corner + 2 * shift, kFineRoom);
    if (close.empty())
        return sight;
    QMap<QChar, double> best;
    for (int i = 0; i < close.rows; ++i) {
        double most = 0;
        cv::minMaxLoc(close.row(i), nullptr, &most);
        const QChar character = glyphs.characters[std::size_t(rows[std::size_t(i)])];
        best[character] = std::max(best.value(character, -1), most);
    }
    for (auto one = best.begin(); one != best.end(); ++one)
        sight.guesses.append({one.key(), one.value()});
    std::sort(sight.guesses.begin(), sight.guesses.end(),
              [](const auto &a, const auto &b) { return a.likeness > b.likeness; });
    sight.guesses.resize(std::min<qsizetype>(sight.guesses.size(), kMostGuesses));
    return sight;
}

} // namespace seva
