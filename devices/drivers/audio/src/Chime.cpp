// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chime.h"

#include <cmath>
#include <numbers>

namespace seva {

namespace {

constexpr double kSeconds = 0.45;
constexpr double kFade = 6.0; // per second
constexpr double kLoud = 9'000;
constexpr double kTones[] = {659.26, 523.25}; // e'', c''

} // namespace

Samples chime()
{
    Samples samples;
    constexpr int length = static_cast<int>(kSeconds * kSpeechRate);
    for (const double tone : kTones) {
        for (int i = 0; i < length; ++i) {
            const double seconds = static_cast<double>(i) / kSpeechRate;
            const double attack = std::min(1.0, seconds * 200);
            const double wave = std::sin(2 * std::numbers::pi * tone * seconds);
            samples.append(static_cast<qint16>(kLoud * attack * wave * std::exp(-kFade * seconds)));
        }
    }
    return samples;
}

} // namespace seva
