// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RidgeProfile.h"

#include <array>
#include <cmath>

namespace seva {

namespace {

constexpr int kAcross = 32;
constexpr int kAlong = 16;
constexpr double kPeriodLeast = 3;
constexpr double kPeriodMost = 25;
constexpr int kTurnsLeast = 4;

using Window = std::array<std::array<float, kAcross>, kAlong>;

/// Rows along the ridges, columns across them.
Window turned(const cv::Mat &grey, cv::Point middle, double direction)
{
    Window window{};
    const double c = std::cos(direction);
    const double s = std::sin(direction);
    for (int v = 0; v < kAlong; ++v) {
        for (int u = 0; u < kAcross; ++u) {
            const double along = v - kAlong / 2.0 + 0.5;
            const double across = u - kAcross / 2.0 + 0.5;
            const double x = std::clamp(middle.x + along * c - across * s, 0.0, grey.cols - 1.001);
            const double y = std::clamp(middle.y + along * s + across * c, 0.0, grey.rows - 1.001);
            const int x0 = int(x);
            const int y0 = int(y);
            const double fx = x - x0;
            const double fy = y - y0;
            const auto pixel = [&](int dx, int dy) { return double(grey.at<uchar>(y0 + dy, x0 + dx)); };
            window[std::size_t(v)][std::size_t(u)] = float((pixel(0, 0) * (1 - fx) + pixel(1, 0) * fx) * (1 - fy)
                                                           + (pixel(0, 1) * (1 - fx) + pixel(1, 1) * fx) * fy);
        }
    }
    return window;
}

std::array<float, kAcross> meanAcross(const Window &window)
{
    std::array<float, kAcross> mean{};
    for (const auto &row : window) {
        for (std::size_t u = 0; u < row.size(); ++u)
            mean[u] += row[u] / kAlong;
    }
    return mean;
}

/// Where the profile goes through its level, between pixels.
std::vector<double> turnsOf(const std::array<float, kAcross> &profile, float level)
{
    std::vector<double> turns;
    for (int u = 1; u < kAcross; ++u) {
        const float before = profile[std::size_t(u) - 1] - level;
        const float after = profile[std::size_t(u)] - level;
        if ((before < 0) != (after < 0))
            turns.push_back(u - 1 + double(before) / double(before - after));
    }
    return turns;
}

/// Pixels on the right side of the level, as a share of all, drawn out to 0 for half and 1 for all.
double clarityOf(const Window &window, const std::array<float, kAcross> &profile, float level)
{
    int right = 0;
    for (const auto &row : window) {
        for (std::size_t u = 0; u < row.size(); ++u)
            right += (row[u] < level) == (profile[u] < level) ? 1 : 0;
    }
    return std::max(0.0, 2.0 * right / (kAcross * kAlong) - 1);
}

} // namespace

std::optional<RidgeProfile> ridgeProfile(const cv::Mat &grey, cv::Point middle, double direction)
{
    const Window window = turned(grey, middle, direction);
    const auto profile = meanAcross(window);
    const auto [least, most] = std::minmax_element(profile.begin(), profile.end());
    const float level = (*least + *most) / 2;
    const std::vector<double> turns = turnsOf(profile, level);
    if (int(turns.size()) < kTurnsLeast)
        return std::nullopt;
    // From turn to turn, in whole periods.
    const std::size_t periods = (turns.size() - 1) / 2;
    const double length = turns[periods * 2] - turns[0];
    const double period = length / double(periods);
    if (period < kPeriodLeast || period > kPeriodMost)
        return std::nullopt;
    double dark = 0;
    for (std::size_t i = 0; i < periods * 2; ++i) {
        const int between = int(std::ceil(turns[i]));
        const auto at = std::size_t(std::min(between, kAcross - 1));
        if (profile[at] < level)
            dark += turns[i + 1] - turns[i];
    }
    return RidgeProfile{period, dark / length, clarityOf(window, profile, level)};
}

} // namespace seva
