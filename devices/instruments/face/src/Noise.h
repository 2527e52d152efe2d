// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace seva::face {

/// Smooth noise in space, -1 to 1, the same for the same seed: what makes skin, brows and hair more than flat paint.
inline double latticeNoise(std::uint32_t seed, int x, int y, int z)
{
    std::uint32_t h =
        seed ^ (std::uint32_t(x) * 374761393u) ^ (std::uint32_t(y) * 668265263u) ^ (std::uint32_t(z) * 2147483647u);
    h = (h ^ (h >> 13)) * 1274126177u;
    h ^= h >> 16;
    return double(h & 0xffffu) / 32767.5 - 1.0;
}

inline double noise(std::uint32_t seed, double x, double y, double z)
{
    const int ix = int(std::floor(x)), iy = int(std::floor(y)), iz = int(std::floor(z));
    const auto ease = [](double t) { return t * t * (3 - 2 * t); };
    const double fx = ease(x - ix), fy = ease(y - iy), fz = ease(z - iz);
    const auto mix = [](double a, double b, double t) { return a + (b - a) * t; };
    const auto at = [&](int dx, int dy, int dz) { return latticeNoise(seed, ix + dx, iy + dy, iz + dz); };
    return mix(mix(mix(at(0, 0, 0), at(1, 0, 0), fx), mix(at(0, 1, 0), at(1, 1, 0), fx), fy),
               mix(mix(at(0, 0, 1), at(1, 0, 1), fx), mix(at(0, 1, 1), at(1, 1, 1), fx), fy), fz);
}

} // namespace seva::face
