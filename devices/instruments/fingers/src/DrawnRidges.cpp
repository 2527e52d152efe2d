// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/DrawnPrint.h>

#include <seva/base/Random.h>

#include <array>
#include <cmath>
#include <complex>
#include <numbers>

namespace seva {

namespace {

using std::numbers::pi;
using Point = std::complex<double>;

constexpr int kDirections = 32;
constexpr int kRadius = 8;
constexpr int kSide = 2 * kRadius + 1;
constexpr int kGrowth = 6;
constexpr int kPersonStride = 16;

/// Where ridges turn (cores) and where three ways meet (deltas), and how far ridges stand apart, in pixels.
struct Pattern
{
    std::vector<Point> cores;
    std::vector<Point> deltas;
    double arch = 0;
    double period = 9;
};

double between(Random &random, double from, double to)
{
    constexpr std::uint32_t steps = 10'000;
    return from + (to - from) * random.below(steps) / double(steps);
}

/// In the shares people have: about two thirds loops, a third whorls, few arches.
Pattern patternOf(Random &random, bool left)
{
    constexpr std::uint32_t hundred = 100;
    constexpr std::uint32_t loops = 65;
    constexpr std::uint32_t whorls = 93;
    Pattern pattern;
    pattern.period = between(random, 8.2, 10.2);
    const std::uint32_t kind = random.below(hundred);
    const double x = kPrintWidth * between(random, 0.44, 0.56);
    const double y = kPrintHeight * between(random, 0.38, 0.48);
    const double side = left ? -1 : 1;
    if (kind < loops) {
        pattern.cores = {{x, y}};
        pattern.deltas = {{x + side * kPrintWidth * between(random, 0.27, 0.36), y + kPrintHeight * 0.3}};
    } else if (kind < whorls) {
        const double apart = between(random, 12, 34);
        pattern.cores = {{x, y - apart}, {x + side * 3, y + apart}};
        pattern.deltas = {{x - kPrintWidth * between(random, 0.3, 0.38), y + kPrintHeight * 0.28},
                          {x + kPrintWidth * between(random, 0.3, 0.38), y + kPrintHeight * 0.26}};
    } else {
        pattern.arch = between(random, 0.7, 1.2);
    }
    return pattern;
}

double directionAt(const Pattern &pattern, Point at)
{
    if (pattern.cores.empty()) {
        const double rise = pattern.arch * std::exp(-std::pow((at.imag() / kPrintHeight - 0.55) * 3.2, 2));
        return -std::atan(rise * std::sin((at.real() / kPrintWidth - 0.5) * 2 * pi));
    }
    double turn = 0;
    for (const Point &core : pattern.cores)
        turn += std::arg((at - core) * Point(0, 1));
    for (const Point &delta : pattern.deltas)
        turn -= std::arg((at - delta) * Point(0, 1));
    return turn / 2;
}

using Kernel = std::array<float, std::size_t(kSide) * kSide>;

/// An even Gabor filter across ridges of this direction, without a constant part.
Kernel kernelOf(double direction, double period)
{
    const double width = period / 2.6;
    Kernel kernel{};
    double sum = 0;
    double weight = 0;
    Kernel bell{};
    for (int y = -kRadius; y <= kRadius; ++y) {
        for (int x = -kRadius; x <= kRadius; ++x) {
            const auto at = std::size_t(y + kRadius) * kSide + std::size_t(x + kRadius);
            const double across = -x * std::sin(direction) + y * std::cos(direction);
            bell[at] = float(std::exp(-(x * x + y * y) / (2 * width * width)));
            kernel[at] = float(bell[at] * std::cos(2 * pi * across / period));
            sum += kernel[at];
            weight += bell[at];
        }
    }
    double power = 0;
    for (std::size_t i = 0; i < kernel.size(); ++i) {
        kernel[i] -= float(bell[i] * sum / weight);
        power += std::abs(kernel[i]);
    }
    for (float &value : kernel)
        value = float(value * 3 / power);
    return kernel;
}

void grow(std::vector<float> &ridges, const std::vector<quint8> &directions, const std::vector<Kernel> &kernels)
{
    constexpr int wide = kPrintWidth + 2 * kRadius;
    std::vector<float> from(std::size_t(wide) * (kPrintHeight + 2 * kRadius), 0.0F);
    for (int y = 0; y < kPrintHeight; ++y)
        std::copy_n(ridges.begin() + y * kPrintWidth, kPrintWidth, from.begin() + (y + kRadius) * wide + kRadius);
    for (int y = 0; y < kPrintHeight; ++y) {
        for (int x = 0; x < kPrintWidth; ++x) {
            const auto at = std::size_t(y) * kPrintWidth + std::size_t(x);
            const float *kernel = kernels[directions[at]].data();
            float sum = 0;
            for (int v = 0; v < kSide; ++v) {
                const float *row = from.data() + std::size_t(y + v) * wide + x;
                for (int u = 0; u < kSide; ++u)
                    sum += row[u] * kernel[v * kSide + u];
            }
            ridges[at] = std::clamp(sum * 2, -1.0F, 1.0F);
        }
    }
}

} // namespace

std::vector<float> drawnRidges(quint64 person, FingerPosition finger)
{
    SeededRandom random(person * kPersonStride + quint64(finger));
    const Pattern pattern = patternOf(random, finger >= FingerPosition::LeftThumb);
    std::vector<Kernel> kernels;
    kernels.reserve(kDirections);
    for (int i = 0; i < kDirections; ++i)
        kernels.push_back(kernelOf(pi * i / kDirections, pattern.period));
    std::vector<quint8> directions(std::size_t(kPrintWidth) * kPrintHeight);
    std::vector<float> ridges(directions.size());
    const QByteArray noise = random.bytes(int(ridges.size()));
    for (int i = 0; i < int(ridges.size()); ++i) {
        const int row = i / kPrintWidth;
        const double direction = directionAt(pattern, {double(i % kPrintWidth), double(row)});
        const int step = int(std::lround(direction / pi * kDirections));
        directions[std::size_t(i)] = quint8(((step % kDirections) + kDirections) % kDirections);
        ridges[std::size_t(i)] = float(quint8(noise[i])) / 128.0F - 1.0F;
    }
    for (int i = 0; i < kGrowth; ++i)
        grow(ridges, directions, kernels);
    return ridges;
}

} // namespace seva
