// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/MrzSight.h>

#include "Mat.h"
#include "OcrBGlyphs.h"

#include <seva/vision/Codec.h>
#include <seva/vision/Page.h>

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace seva {

namespace {

// Lines are looked for at 100 dpi, where a position is 10 pixels wide.
constexpr double kSearchScale = 1.0 / 3;
constexpr int kLeastLength = 260;
constexpr int kMostLength = 500;
constexpr int kLeastHeight = 6;
constexpr int kMostHeight = 22;
constexpr int kLeastSpacing = 13;
constexpr int kMostSpacing = 34;
constexpr double kGoodLikeness = 0.5;
constexpr int kMostCandidates = 6;
constexpr int kAround = 24; // pixels of paper kept around a line

/// Darkness at 300 dpi: paper 0, ink up to 255, whatever the light.
cv::Mat darknessOf(const cv::Mat &grey)
{
    constexpr int neighbourhood = 61;
    cv::Mat soft, paper, dark;
    cv::GaussianBlur(grey, soft, {}, 0.8);
    cv::morphologyEx(soft, paper, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    cv::blur(paper, paper, {neighbourhood, neighbourhood});
    cv::subtract(paper, soft, dark);
    // Noise makes all paper look a little dark: most of a page is paper, so that its mean tells how much.
    constexpr double overMean = 1.5;
    cv::Mat ink;
    cv::subtract(dark, cv::Scalar(cv::mean(dark)[0] * overMean), ink);
    return ink;
}

/// Long low bodies of ink: lines of print.
std::vector<cv::Rect> linesOf(const cv::Mat &dark)
{
    cv::Mat small, ink, labels, stats, centres;
    cv::resize(dark, small, {}, kSearchScale, kSearchScale, cv::INTER_AREA);
    cv::threshold(small, ink, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::morphologyEx(ink, ink, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {13, 1}));
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres);
    std::vector<cv::Rect> lines;
    for (int i = 1; i < count; ++i) {
        const cv::Rect one(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        if (one.width >= kLeastLength && one.width <= kMostLength && one.height >= kLeastHeight
            && one.height <= kMostHeight)
            lines.push_back(one);
    }
    std::sort(lines.begin(), lines.end(), [](const cv::Rect &a, const cv::Rect &b) { return a.y < b.y; });
    return lines;
}

bool belongTogether(const cv::Rect &a, const cv::Rect &b)
{
    const int spacing = (b.y + b.height / 2) - (a.y + a.height / 2);
    const int overlap = std::min(a.br().x, b.br().x) - std::max(a.x, b.x);
    return spacing >= kLeastSpacing && spacing <= kMostSpacing && overlap > std::max(a.width, b.width) * 9 / 10;
}

/// Two or three lines below each other, from the foot of the page up: that is where zones stand.
std::vector<std::vector<cv::Rect>> candidatesOf(const std::vector<cv::Rect> &lines)
{
    std::vector<std::vector<cv::Rect>> candidates;
    for (std::size_t i = lines.size(); i-- > 0;) {
        for (std::size_t j = i; j-- > 0;) {
            if (!belongTogether(lines[j], lines[i]))
                continue;
            for (std::size_t k = j; k-- > 0;) {
                if (belongTogether(lines[k], lines[j]))
                    candidates.push_back({lines[k], lines[j], lines[i]});
            }
            candidates.push_back({lines[j], lines[i]});
        }
    }
    if (candidates.size() > kMostCandidates)
        candidates.resize(kMostCandidates);
    return candidates;
}

/// Sums of darkness along rows or columns, as doubles.
std::vector<double> profile(const cv::Mat &dark, bool rows)
{
    cv::Mat sums;
    cv::reduce(dark, sums, rows ? 1 : 0, cv::REDUCE_SUM, CV_64F);
    return {sums.begin<double>(), sums.end<double>()};
}

/// The strip of one line, level: what is left of the page's lean is taken out by shearing.
cv::Mat stripOf(const cv::Mat &dark, const cv::Rect &line)
{
    const cv::Rect wide(int(line.x / kSearchScale) - kAround, int(line.y / kSearchScale) - kAround,
                        int(line.width / kSearchScale) + 2 * kAround, int(line.height / kSearchScale) + 2 * kAround);
    cv::Mat strip;
    cv::getRectSubPix(dark, wide.size(), {float(wide.x + wide.width / 2.0), float(wide.y + wide.height / 2.0)}, strip);
    double best = 0, most = -1;
    for (double slope = -0.014; slope <= 0.0141; slope += 0.001) {
        cv::Mat level;
        const cv::Mat shear = (cv::Mat_<double>(2, 3) << 1, 0, 0, -slope, 1, slope * strip.cols / 2);
        cv::warpAffine(strip, level, shear, strip.size());
        double sum = 0;
        for (const double row : profile(level, true))
            sum += row * row;
        if (sum > most) {
            most = sum;
            best = slope;
        }
    }
    cv::Mat level;
    const cv::Mat shear = (cv::Mat_<double>(2, 3) << 1, 0, 0, -best, 1, best * strip.cols / 2);
    cv::warpAffine(strip, level, shear, strip.size(), cv::INTER_LINEAR);
    return level;
}

struct Span
{
    int from = 0;
    int to = 0;
};

/// From the first to the last place that holds a part of the most there is.
Span bodyOf(const std::vector<double> &sums, double part)
{
    const double least = *std::max_element(sums.begin(), sums.end()) * part;
    Span span{0, int(sums.size()) - 1};
    while (span.from < span.to && sums[std::size_t(span.from)] < least)
        ++span.from;
    while (span.to > span.from && sums[std::size_t(span.to)] < least)
        --span.to;
    return span;
}

struct Grid
{
    double first = 0; // the middle of the first position
    double pitch = kPitch;
    double ink = std::numeric_limits<double>::max(); // how much of it lies between the positions
};

/// The evenly spaced positions whose borders hold the least ink.
Grid gridOf(const cv::Mat &strip, int count)
{
    const std::vector<double> columns = profile(strip, false);
    const Span body = bodyOf(columns, 0.12);
    const double guess = (body.to - body.from - 19.0) / (count - 1);
    const auto at = [&](double x) {
        const auto i = std::size_t(std::clamp(x, 0.0, double(columns.size() - 1)));
        return columns[i];
    };
    Grid best;
    for (double pitch = guess * 0.985; pitch <= guess * 1.015; pitch += guess * 0.0015) {
        const double slack = body.to - body.from - pitch * (count - 1);
        for (double shift = -7; shift <= 7; shift += 0.5) {
            const double first = body.from + slack / 2 + shift;
            double ink = 0;
            for (int i = 0; i <= count; ++i) {
                for (int d = -1; d <= 1; ++d)
                    ink += at(first + (i - 0.5) * pitch + d);
            }
            if (ink < best.ink)
                best = {first, pitch, ink};
        }
    }
    return best;
}

/// How many positions a strip has: the one of 30, 36 and 44 whose pitch is nearest to 2.54 mm.
int countOf(const cv::Mat &strip)
{
    const Span body = bodyOf(profile(strip, false), 0.12);
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
    const Grid rough = gridOf(raw, count);
    const double scale = kPitch / rough.pitch;
    cv::Mat strip;
    cv::resize(raw, strip, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    cv::copyMakeBorder(strip, strip, kAround, kAround, kAround, kAround, cv::BORDER_CONSTANT, cv::Scalar(0));
    const double first = rough.first * scale + kAround;
    const Span rows = bodyOf(profile(strip, true), 0.3);
    cv::Mat half;
    cv::resize(strip, half, {}, 0.5, 0.5, cv::INTER_AREA);
    QList<GlyphSight> line;
    for (int i = 0; i < count; ++i)
        line.append(compared(glyphs, strip, half, first + i * kPitch, rows.to + 1));
    return line;
}

MrzSight sightOf(const OcrB::Glyphs &glyphs, const cv::Mat &dark, const std::vector<cv::Rect> &lines)
{
    std::vector<cv::Mat> strips;
    for (const cv::Rect &line : lines)
        strips.push_back(stripOf(dark, line));
    MrzSight sight;
    const int count = countOf(strips.front());
    const bool three = lines.size() == 3;
    if (count == 0 || three != (count == 30))
        return sight;
    double sum = 0;
    for (const cv::Mat &strip : strips) {
        if (countOf(strip) != count)
            return sight;
        sight.lines.append(read(glyphs, strip, count));
        for (const GlyphSight &one : sight.lines.last())
            sum += one.guesses.isEmpty() ? 0 : one.guesses.first().likeness;
    }
    sight.likeness = sum / (count * double(lines.size()));
    return sight;
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
    constexpr int least = 100;
    constexpr int most = 1'200;
    if (!page.valid() || dpi < 0 || dpi > most || (dpi > 0 && dpi < least))
        return {};
    const QList<int> tried = dpi > 0 ? QList<int>{dpi} : QList<int>{300, 200, 150, 400, 600};
    MrzSight best;
    for (const int density : tried) {
        const double skew = skewOf(page, density);
        const Frame grey = greyOf(page);
        const double scale = kZoneDpi / density;
        cv::Mat turn = cv::getRotationMatrix2D({grey.width / 2.F, grey.height / 2.F}, skew, scale);
        const cv::Size size(int(grey.width * scale), int(grey.height * scale));
        turn.at<double>(0, 2) += (size.width - grey.width) / 2.0;
        turn.at<double>(1, 2) += (size.height - grey.height) / 2.0;
        cv::Mat upright;
        cv::warpAffine(matOf(grey), upright, turn, size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        const cv::Mat dark = darknessOf(upright);
        for (const std::vector<cv::Rect> &lines : candidatesOf(linesOf(dark))) {
            MrzSight seen = sightOf(*m_glyphs, dark, lines);
            if (seen.likeness > best.likeness)
                best = std::move(seen);
        }
        if (best.likeness >= kGoodLikeness)
            return best;
    }
    return {};
}

} // namespace seva
