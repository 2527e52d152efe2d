// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/DrawnPrint.h>

#include <seva/base/Random.h>

#include <cmath>

namespace seva {

namespace {

constexpr int kBlotch = 5;
constexpr int kBlotchesWide = kPrintWidth / kBlotch + 2;
constexpr float kPaper = 238;
constexpr float kInk = 32;

std::size_t placeOf(int x, int y)
{
    return std::size_t(y) * kPrintWidth + std::size_t(x);
}

/// Uneven skin: smooth noise from 0 to 1, blotches of 5 pixels.
class Skin
{
public:
    explicit Skin(Random &random) : m_noise(random.bytes(kBlotchesWide * (kPrintHeight / kBlotch + 2))) {}

    float at(int x, int y) const
    {
        const float fx = float(x % kBlotch) / kBlotch;
        const float fy = float(y % kBlotch) / kBlotch;
        const int i = y / kBlotch * kBlotchesWide + x / kBlotch;
        const float top = value(i) * (1 - fx) + value(i + 1) * fx;
        const float low = value(i + kBlotchesWide) * (1 - fx) + value(i + kBlotchesWide + 1) * fx;
        return top * (1 - fy) + low * fy;
    }

private:
    float value(int i) const { return float(quint8(m_noise[i])) / 255; }
    QByteArray m_noise;
};

/// 1 where the finger presses, 0 beyond its outline.
float pressed(int x, int y, float skin)
{
    const double dx = (x - kPrintWidth / 2.0) / (kPrintWidth * 0.45);
    const double dy = (y - kPrintHeight / 2.0) / (kPrintHeight * 0.46);
    return std::clamp(float(1 - dx * dx - dy * dy) * 6 + (skin - 0.5F), 0.0F, 1.0F);
}

/// What the skin leaves of a ridge or a valley: dry skin touches with the tops of ridges only, and not everywhere;
/// wet skin fills the valleys.
float touched(float ridge, const PrintFlaws &flaws, float skin)
{
    const float dry = float(flaws.dry);
    const float wet = float(flaws.wet);
    const float level = ridge - dry * (0.3F + 1.9F * skin) + wet * (0.5F + 1.7F * skin);
    const float ink = 0.5F + 0.5F * std::tanh(2.5F * level);
    return ink * (1 - 0.6F * dry) + (1 - ink) * 0.35F * wet;
}

/// The finger moved: ridges run into each other over a part of the print that grows with the flaw.
std::vector<float> smudged(const std::vector<float> &ink, double flaw)
{
    const int length = int(flaw * 26);
    if (length < 2)
        return ink;
    std::vector<float> out = ink;
    const int from = int(kPrintHeight * (0.5 - 0.5 * flaw));
    const int until = int(kPrintHeight * (0.5 + 0.5 * flaw));
    for (int y = from; y < until; ++y) {
        for (int x = 0; x < kPrintWidth; ++x) {
            float sum = 0;
            for (int i = 0; i < length; ++i) {
                const int u = std::clamp(x + i - length / 2, 0, kPrintWidth - 1);
                const int v = std::clamp(y + (i - length / 2) * 2 / 3, 0, kPrintHeight - 1);
                sum += ink[placeOf(u, v)];
            }
            out[placeOf(x, y)] = sum / float(length);
        }
    }
    return out;
}

std::vector<float> inkOf(const std::vector<float> &ridges, const PrintFlaws &flaws, const Skin &skin)
{
    std::vector<float> ink(ridges.size(), 0.0F);
    if (flaws.missing)
        return ink;
    const int moved = int(flaws.offCentre * kPrintWidth * 0.6);
    for (int y = 0; y < kPrintHeight; ++y) {
        for (int x = moved; x < kPrintWidth; ++x) {
            const auto from = placeOf(x - moved, y);
            const float here = skin.at(x, y);
            ink[placeOf(x, y)] = touched(ridges[from], flaws, here) * pressed(x - moved, y, here);
        }
    }
    return smudged(ink, flaws.smudged);
}

} // namespace

Frame drawnPrint(const std::vector<float> &ridges, const PrintFlaws &flaws, quint64 touch)
{
    SeededRandom random(touch);
    const Skin skin(random);
    const QByteArray grain = random.bytes(kPrintWidth * kPrintHeight);
    const std::vector<float> ink = inkOf(ridges, flaws, skin);
    Frame frame{kPrintWidth, kPrintHeight, kPrintWidth, PixelFormat::Grey8, {}, 0};
    frame.bytes.resize(kPrintWidth * kPrintHeight);
    for (int i = 0; i < int(frame.bytes.size()); ++i) {
        const float noise = (float(quint8(grain[i])) / 255 - 0.5F) * 14;
        frame.bytes[i] = char(quint8(std::clamp(kPaper - (kPaper - kInk) * ink[std::size_t(i)] + noise, 0.0F, 255.0F)));
    }
    return frame;
}

} // namespace seva
