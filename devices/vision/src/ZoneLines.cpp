// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoneLines.h"

#include "Mat.h"
#include "OcrBGlyphs.h"

#include <seva/vision/Page.h>

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>

namespace seva {

namespace {

// Lines are looked for at 100 dpi, where a position is 10 pixels wide.
constexpr int kSearchDpi = 100;
constexpr double kFromSearch = kZoneDpi / kSearchDpi;
constexpr int kLeastLength = 250;
constexpr int kMostLength = 500;
constexpr int kLeastHeight = 6;
constexpr int kMostHeight = 24;
constexpr int kLeastSpacing = 13;
constexpr int kMostSpacing = 34;
constexpr std::size_t kMostCandidates = 6;
/// Where the resolution is not known: widths of the page at which a zone of 44 positions fills nearly all of it, or
/// about a quarter.
constexpr std::array<double, 5> kWidths{480, 640, 870, 1180, 1600};
/// A picture so much wider than high shows lines and nothing else.
constexpr double kStripShape = 3.2;
/// Capitals of OCR-B are about as high as positions are apart (29.6 of 30).
constexpr double kCapital = 29.6;
constexpr double kGlyphBody = 19; // pixels of ink of a character of mean width

/// `pixel`: how large a pixel is, of one at 300 dpi.
cv::Mat darknessOf(const cv::Mat &grey, double pixel)
{
    const auto odd = [&](double size) { return std::max(3, int(size / pixel) / 2 * 2 + 1); };
    constexpr double softness = 0.8;
    constexpr double stroke = 9;
    constexpr double neighbourhood = 61;
    cv::Mat soft, paper, dark, ink;
    cv::GaussianBlur(grey, soft, {}, softness / std::sqrt(pixel));
    cv::morphologyEx(soft, paper, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {odd(stroke), odd(stroke)}));
    cv::blur(paper, paper, {odd(neighbourhood), odd(neighbourhood)});
    cv::subtract(paper, soft, dark);
    // Noise makes all paper look a little dark: most of a picture is paper, so that its median tells how much.
    constexpr double overMedian = 1.8;
    cv::Mat values = dark.clone().reshape(1, 1);
    auto *middle = values.ptr<uchar>() + values.cols / 2;
    std::nth_element(values.ptr<uchar>(), middle, values.ptr<uchar>() + values.cols);
    cv::subtract(dark, cv::Scalar(*middle * overMedian), ink);
    return ink;
}

/// Long low bodies of ink: lines of print.
std::vector<cv::Rect> linesOf(const cv::Mat &dark)
{
    cv::Mat ink, labels, stats, centres;
    cv::threshold(dark, ink, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
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

/// From the foot of the page up: that is where zones stand.
std::vector<std::vector<cv::Rect>> groupsOf(const std::vector<cv::Rect> &lines)
{
    std::vector<std::vector<cv::Rect>> groups;
    for (std::size_t i = lines.size(); i-- > 0;) {
        for (std::size_t j = i; j-- > 0;) {
            if (!belongTogether(lines[j], lines[i]))
                continue;
            for (std::size_t k = j; k-- > 0;) {
                if (belongTogether(lines[k], lines[j]))
                    groups.push_back({lines[k], lines[j], lines[i]});
            }
            groups.push_back({lines[j], lines[i]});
        }
    }
    if (groups.size() > kMostCandidates)
        groups.resize(kMostCandidates);
    return groups;
}

cv::Mat sheared(const cv::Mat &strip, double slope)
{
    cv::Mat level;
    const cv::Mat shear = (cv::Mat_<double>(2, 3) << 1, 0, 0, -slope, 1, slope * strip.cols / 2);
    cv::warpAffine(strip, level, shear, strip.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return level;
}

/// What is left of the page's lean: the slope at which rows are sharpest.
double slopeOf(const cv::Mat &dark)
{
    cv::Mat small;
    cv::resize(dark, small, {}, 0.5, 0.5, cv::INTER_AREA);
    const auto sharpest = [&](double middle, double reach, double step) {
        double best = middle, most = -1;
        for (double slope = middle - reach; slope <= middle + reach + step / 2; slope += step) {
            double sum = 0;
            for (const double row : inkProfile(sheared(small, slope), true))
                sum += row * row;
            if (sum > most) {
                most = sum;
                best = slope;
            }
        }
        return best;
    };
    return sharpest(sharpest(0, 0.024, 0.004), 0.003, 0.001);
}

ZoneStrip levelled(const cv::Mat &grey)
{
    const cv::Mat dark = darknessOf(grey, 1);
    const double slope = slopeOf(dark);
    return {sheared(grey, slope), sheared(dark, slope)};
}

/// A page as it was looked at: small and turned upright.
class SmallPage
{
public:
    /// `width`: of the small page, in pixels.
    SmallPage(const cv::Mat &page, double width) : m_scale(width / page.cols)
    {
        cv::Mat small;
        cv::resize(page, small, {}, m_scale, m_scale, m_scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
        const double skew = skewOf(frameOf(small), kSearchDpi);
        m_turn = cv::getRotationMatrix2D({float(small.cols) / 2, float(small.rows) / 2}, skew, 1);
        cv::warpAffine(small, m_upright, m_turn, small.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        // Looked at small, cut out large: the page itself, no finer than is of use.
        const double large = m_scale * kFromSearch;
        if (large < 0.75) {
            cv::resize(page, m_source, {}, large, large, cv::INTER_AREA);
            m_sourceScale = large;
        } else {
            m_source = page;
        }
    }
    std::vector<std::vector<cv::Rect>> groups() const { return groupsOf(linesOf(darknessOf(m_upright, kFromSearch))); }

    ZoneStrip strip(const cv::Rect &line) const
    {
        const double perSearch = m_sourceScale / m_scale; // pixels of the source in one of the small page
        cv::Mat back;
        cv::invertAffineTransform(m_turn, back);
        // From pixels of the strip through the small page to the source.
        const double step = 1 / kFromSearch;
        const double left = line.x - kStripRoom * step, top = line.y - kStripRoom * step;
        cv::Mat map(2, 3, CV_64F);
        for (int r = 0; r < 2; ++r) {
            const double a = back.at<double>(r, 0), b = back.at<double>(r, 1), c = back.at<double>(r, 2);
            map.at<double>(r, 0) = a * step * perSearch;
            map.at<double>(r, 1) = b * step * perSearch;
            map.at<double>(r, 2) = (a * left + b * top + c) * perSearch;
        }
        const cv::Size size(int(line.width * kFromSearch) + 2 * kStripRoom,
                            int(line.height * kFromSearch) + 2 * kStripRoom);
        cv::Mat grey;
        cv::warpAffine(m_source, grey, map, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
        return levelled(grey);
    }

private:
    double m_scale;
    double m_sourceScale = 1;
    cv::Mat m_turn;
    cv::Mat m_upright;
    cv::Mat m_source;
};

/// Bands of rows with ink, of lines about equally high; none when they are not like that.
std::vector<InkSpan> bandsOf(const cv::Mat &dark)
{
    constexpr double part = 0.2;
    std::vector<double> rows = inkProfile(dark, true);
    const double least = *std::max_element(rows.begin(), rows.end()) * part;
    std::vector<InkSpan> bands;
    int highest = 0;
    for (int y = 0; y < int(rows.size()); ++y) {
        if (rows[std::size_t(y)] < least)
            continue;
        if (!bands.empty() && y - bands.back().to <= 2)
            bands.back().to = y;
        else
            bands.push_back({y, y});
        highest = std::max(highest, bands.back().to - bands.back().from + 1);
    }
    std::erase_if(bands, [&](const InkSpan &band) { return (band.to - band.from + 1) * 2 < highest; });
    return bands;
}

/// As it would look at 300 dpi, going by how high its characters are and how many positions that makes.
ZoneStrip bandStrip(const cv::Mat &grey, const cv::Mat &dark, const InkSpan &band)
{
    const double height = band.to - band.from + 1;
    const int room = int(height / 4);
    const cv::Range rows(std::max(0, band.from - room), std::min(dark.rows, band.to + 1 + room));
    const InkSpan body = inkBody(inkProfile(dark.rowRange(rows), false), 0.1);
    const double width = body.to - body.from + 1;
    double scale = kCapital / height;
    double nearest = 0.15;
    for (const int count : {30, 36, 44}) {
        const double full = (count - 1) * kPitch + kGlyphBody;
        const double off = std::abs(width / height * kCapital / full - 1);
        if (off < nearest) {
            nearest = off;
            scale = full / width;
        }
    }
    cv::Mat cut, sized;
    cv::resize(grey.rowRange(rows), cut, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    cv::copyMakeBorder(cut, sized, kStripRoom, kStripRoom, kStripRoom, kStripRoom, cv::BORDER_REPLICATE);
    return levelled(sized);
}

} // namespace

std::vector<double> inkProfile(const cv::Mat &dark, bool rows)
{
    cv::Mat sums;
    cv::reduce(dark, sums, rows ? 1 : 0, cv::REDUCE_SUM, CV_64F);
    return {sums.begin<double>(), sums.end<double>()};
}

InkSpan inkBody(const std::vector<double> &sums, double part)
{
    const double least = *std::max_element(sums.begin(), sums.end()) * part;
    InkSpan span{0, int(sums.size()) - 1};
    while (span.from < span.to && sums[std::size_t(span.from)] < least)
        ++span.from;
    while (span.to > span.from && sums[std::size_t(span.to)] < least)
        --span.to;
    return span;
}

void searchZones(const cv::Mat &page, int dpi, const ZoneTaker &taken)
{
    std::vector<double> widths;
    if (dpi > 0)
        widths.push_back(double(page.cols) * kSearchDpi / dpi);
    else
        widths.assign(kWidths.begin(), kWidths.end());
    for (const double width : widths) {
        const SmallPage small(page, width);
        for (const std::vector<cv::Rect> &group : small.groups()) {
            ZoneStrips strips;
            for (const cv::Rect &line : group)
                strips.push_back(small.strip(line));
            if (taken(strips))
                return;
        }
    }
}

ZoneStrips stripsOfPicture(const cv::Mat &grey)
{
    constexpr std::size_t mostLines = 3;
    constexpr double width = 1'400;
    constexpr double mostLean = 6;
    if (grey.cols < grey.rows * kStripShape)
        return {};
    const double scale = width / grey.cols;
    cv::Mat sized, upright;
    cv::resize(grey, sized, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    const int room = sized.rows / 4 + 4;
    cv::copyMakeBorder(sized, sized, room, room, room, room, cv::BORDER_REPLICATE);
    const double skew = std::clamp(skewOf(frameOf(sized), int(kZoneDpi)), -mostLean, mostLean);
    const cv::Mat turn = cv::getRotationMatrix2D({float(sized.cols) / 2, float(sized.rows) / 2}, skew, 1);
    cv::warpAffine(sized, upright, turn, sized.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    const cv::Mat dark = darknessOf(upright, 1);
    const std::vector<InkSpan> bands = bandsOf(dark);
    ZoneStrips strips;
    for (const InkSpan &band : bands) {
        if (strips.size() < mostLines && band.to > band.from)
            strips.push_back(bandStrip(upright, dark, band));
    }
    return strips;
}

} // namespace seva
