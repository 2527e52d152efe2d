// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/MrzSight.h>

#include "Mat.h"
#include "OcrBGlyphs.h"
#include "ZoneLines.h"

#include <seva/vision/Codec.h>
#include <seva/vision/Page.h>

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace seva {

namespace {

/// From here on it is a zone; from the second value on no other place of the page needs to be looked at.
constexpr double kGoodLikeness = 0.5;
constexpr double kSureLikeness = 0.7;
/// A line alone in a picture is read by its glyphs from here on.
constexpr double kLineLikeness = 0.4;

/// Evenly spaced positions, but for a bend: in a photograph they come nearer towards one end.
struct Grid
{
    double first = 0; // the middle of the first position
    double pitch = kPitch;
    double bend = 0; // by how many pixels the middle of the line is off
    int count = 0;
    double ink = std::numeric_limits<double>::max(); // how much of it lies between the positions

    double at(double position) const
    {
        const double part = position / (count - 1);
        return first + pitch * position + 4 * bend * part * (1 - part);
    }
};

/// The positions whose borders hold the least ink.
Grid gridOf(const cv::Mat &strip, int count)
{
    const std::vector<double> columns = inkProfile(strip, false);
    const InkSpan body = inkBody(columns, 0.12);
    const double guess = (body.to - body.from - 19.0) / (count - 1);
    Grid best;
    for (double bend = -8; bend <= 8; bend += 2) {
        for (double pitch = guess * 0.985; pitch <= guess * 1.015; pitch += guess * 0.0015) {
            const double slack = body.to - body.from - pitch * (count - 1);
            for (double shift = -7; shift <= 7; shift += 0.5) {
                Grid grid{body.from + slack / 2 + shift, pitch, bend, count, 0};
                for (int i = 0; i <= count; ++i) {
                    const double border = grid.at(i - 0.5);
                    for (int d = -1; d <= 1; ++d)
                        grid.ink += columns[std::size_t(std::clamp(border + d, 0.0, double(columns.size() - 1)))];
                }
                // Straight unless there is a reason.
                grid.ink *= 1 + std::abs(bend) / 40;
                if (grid.ink < best.ink)
                    best = grid;
            }
        }
    }
    return best;
}

/// How many positions a strip has: the one of 30, 36 and 44 whose pitch is nearest to 2.54 mm; 0 for none.
int countOf(const cv::Mat &strip)
{
    const InkSpan body = inkBody(inkProfile(strip, false), 0.12);
    int best = 0;
    double nearest = 0.12;
    for (const int count : {30, 36, 44}) {
        const double off = std::abs((body.to - body.from - 19.0) / (count - 1) / kPitch - 1);
        if (off < nearest) {
            nearest = off;
            best = count;
        }
    }
    return best;
}

QList<GlyphSight> read(const OcrB::Glyphs &glyphs, const cv::Mat &raw, int count)
{
    // To the pitch of the glyphs, with room on all sides.
    const Grid grid = gridOf(raw, count);
    const double scale = kPitch / grid.pitch;
    cv::Mat strip;
    cv::resize(raw, strip, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    cv::copyMakeBorder(strip, strip, kStripRoom, kStripRoom, kStripRoom, kStripRoom, cv::BORDER_CONSTANT,
                       cv::Scalar(0));
    const InkSpan rows = inkBody(inkProfile(strip, true), 0.3);
    cv::Mat half;
    cv::resize(strip, half, {}, 0.5, 0.5, cv::INTER_AREA);
    QList<GlyphSight> line;
    for (int i = 0; i < count; ++i)
        line.append(compared(glyphs, strip, half, grid.at(i) * scale + kStripRoom, rows.to + 1));
    return line;
}

double likenessOf(const QList<GlyphSight> &line)
{
    double sum = 0;
    for (const GlyphSight &one : line)
        sum += one.guesses.isEmpty() ? 0 : one.guesses.first().likeness;
    return line.isEmpty() ? 0 : sum / double(line.size());
}

MrzSight sightOf(const OcrB::Glyphs &glyphs, const ZoneStrips &strips)
{
    MrzSight sight;
    const int count = countOf(strips.front().dark);
    const bool three = strips.size() == 3;
    if (count == 0 || three != (count == 30))
        return sight;
    for (const ZoneStrip &strip : strips) {
        if (countOf(strip.dark) != count)
            return {};
        sight.lines.append(read(glyphs, strip.dark, count));
        sight.strips.append(frameOf(strip.grey));
        sight.likeness += likenessOf(sight.lines.last()) / double(strips.size());
    }
    sight.complete = true;
    return sight;
}

/// The line of 30, 36 or 44 positions that is likest; a photograph does not say how large its pixels are.
QList<GlyphSight> readAny(const OcrB::Glyphs &glyphs, const cv::Mat &dark)
{
    QList<GlyphSight> best;
    for (const int count : {44, 36, 30}) {
        QList<GlyphSight> line = read(glyphs, dark, count);
        if (likenessOf(line) > likenessOf(best))
            best = std::move(line);
        if (likenessOf(best) >= kSureLikeness)
            break;
    }
    return best;
}

ZoneStrips upsideDown(const ZoneStrips &strips)
{
    ZoneStrips turned;
    for (auto strip = strips.rbegin(); strip != strips.rend(); ++strip) {
        turned.emplace_back();
        cv::rotate(strip->grey, turned.back().grey, cv::ROTATE_180);
        cv::rotate(strip->dark, turned.back().dark, cv::ROTATE_180);
    }
    return turned;
}

/// Many characters look like another one upside down, so that a zone is hardly ever unlikely that way round.
bool isUpsideDown(const OcrB::Glyphs &glyphs, const QList<GlyphSight> &line, const ZoneStrip &strip)
{
    constexpr double surelyUpright = 0.93;
    const double upright = likenessOf(line);
    return upright < surelyUpright && !line.isEmpty()
           && likenessOf(read(glyphs, upsideDown({strip}).front().dark, int(line.size()))) > upright;
}

/// A picture of lines alone: whatever each of them gives.
MrzSight sightOfLines(const OcrB::Glyphs &glyphs, const ZoneStrips &strips)
{
    MrzSight sight;
    const QList<GlyphSight> first = readAny(glyphs, strips.front().dark);
    const bool turned = isUpsideDown(glyphs, first, strips.front());
    sight.quarters = turned ? 2 : 0;
    for (const ZoneStrip &strip : turned ? upsideDown(strips) : strips) {
        const QList<GlyphSight> line = readAny(glyphs, strip.dark);
        const double likeness = likenessOf(line);
        sight.likeness += likeness / double(strips.size());
        sight.lines.append(likeness < kLineLikeness ? QList<GlyphSight>() : line);
        sight.strips.append(frameOf(strip.grey));
    }
    return sight;
}

MrzSight sightOfPage(const OcrB::Glyphs &glyphs, const cv::Mat &page, int dpi)
{
    MrzSight best;
    searchZones(page, dpi, [&](const ZoneStrips &strips) {
        MrzSight seen = sightOf(glyphs, strips);
        if (seen.likeness >= kGoodLikeness && isUpsideDown(glyphs, seen.lines.front(), strips.front())) {
            seen = sightOf(glyphs, upsideDown(strips));
            seen.quarters = 2;
        }
        if (seen.likeness > best.likeness)
            best = std::move(seen);
        return best.likeness >= kSureLikeness;
    });
    return best;
}

} // namespace

double GlyphSight::confidence() const
{
    constexpr double certain = 0.15;
    if (guesses.size() < 2)
        return guesses.isEmpty() ? 0 : 1;
    return std::clamp((guesses[0].likeness - guesses[1].likeness) / certain, 0.0, 1.0);
}

QStringList MrzSight::texts() const
{
    QStringList out;
    for (const QList<GlyphSight> &line : lines) {
        QString text;
        for (const GlyphSight &one : line)
            text += one.best();
        out.append(text);
    }
    return out;
}

std::optional<MrzSight> OcrB::sight(const Frame &page, int dpi) const
{
    constexpr int least = 50;
    constexpr int most = 1'200;
    constexpr int leastSide = 16;
    if (!page.valid() || dpi < 0 || dpi > most || (dpi > 0 && dpi < least) || page.width < leastSide
        || page.height < leastSide)
        return {};
    const Frame grey = greyOf(page);
    if (const ZoneStrips strips = stripsOfPicture(matOf(grey)); !strips.empty())
        return sightOfLines(*m_glyphs, strips);
    // A booklet is laid on the glass any way round; a zone that is upside down is found like one that is upright.
    MrzSight best;
    for (const int quarters : {0, 1}) {
        const Frame turned = quarterTurned(grey, quarters);
        for (const int density : dpi > 0 ? QList<int>{dpi, 0} : QList<int>{0}) {
            MrzSight seen = sightOfPage(*m_glyphs, matOf(turned), density);
            seen.quarters += quarters;
            if (seen.likeness > best.likeness)
                best = std::move(seen);
            if (best.likeness >= kSureLikeness)
                return best;
        }
    }
    if (best.likeness >= kGoodLikeness)
        return best;
    return {};
}

} // namespace seva
