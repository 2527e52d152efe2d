// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Person.h"

#include "Noise.h"

#include <seva/base/Random.h>

#include <array>
#include <numbers>

namespace seva::face {

namespace {

constexpr double kHalf = 0.5;

double bell(double x, double wide)
{
    return std::exp(-x * x / (2 * wide * wide));
}

double between(SeededRandom &random, double least, double most)
{
    constexpr std::uint32_t steps = 10'000;
    return least + (most - least) * random.below(steps + 1) / steps;
}

struct Knot
{
    double y, value;
};

/// Along knots from bottom to top, eased between them.
template <std::size_t N>
double along(const std::array<Knot, N> &knots, double y)
{
    for (std::size_t i = 1; i < N; ++i) {
        if (y > knots[i].y && i + 1 < N)
            continue;
        const double t = std::clamp((y - knots[i - 1].y) / (knots[i].y - knots[i - 1].y), 0.0, 1.0);
        const double s = (1 - std::cos(t * std::numbers::pi)) / 2;
        return knots[i - 1].value + (knots[i].value - knots[i - 1].value) * s;
    }
    return knots.back().value;
}

/// Half width of the face as a part of its widest place.
double widthAt(const Person &person, double y)
{
    const double round = std::sqrt(std::max(0.0, 1 - std::pow(std::abs(y) / kHalf, y > 0 ? 2.6 : 4.0)));
    const double jaw = y < -0.08 ? 1 - (1 - person.jaw) * std::pow(std::min(1.0, (-0.08 - y) / 0.42), 1.4) : 1;
    return round * jaw;
}

double depthAt(const Person &person, double y)
{
    static constexpr std::array<Knot, 6> knots{
        {{-0.5, 0.80}, {-0.43, 0.985}, {-0.33, 0.965}, {-0.05, 0.96}, {0.14, 1.0}, {0.5, 1.0}}};
    const double round = std::sqrt(std::max(0.0, 1 - std::pow(std::abs(y) / kHalf, y > 0 ? 2.6 : 7.0)));
    return person.deep * round * along(knots, y);
}

/// What stands out of the smooth head: nose, sockets, brows, cheeks, lips, chin.
double relief(const Person &person, double x, double y)
{
    const double tip = -person.noseLong;
    const double down = std::clamp((0.03 - y) / (0.03 - tip), 0.0, 1.0);
    const double under = y < tip ? bell(y - tip, 0.014) : 1;
    double out = y < 0.03 ? person.noseHigh * std::pow(down, 1.3) * under * bell(x, 0.016 + 0.016 * down) : 0;
    for (const double side : {-1.0, 1.0}) {
        out += 0.03 * bell(x - side * person.noseWide * 0.8, 0.017) * bell(y - tip + 0.004, 0.02);
        out -= 0.030 * bell(x - side * person.eyesApart, 0.062) * bell(y + 0.002, 0.034);
        out += 0.016 * bell(x - side * person.eyesApart, 0.040) * bell(y + 0.002, 0.020);
        out += 0.010 * bell(x - side * 0.12, 0.09) * bell(y - person.browAt, 0.028);
        out += 0.014 * bell(x - side * 0.19, 0.055) * bell(y + 0.12, 0.05);
    }
    const double lips = bell(x, person.mouthHalf * 0.62);
    out += 0.016 * lips * (bell(y - person.mouthAt - 0.016, 0.013) + bell(y - person.mouthAt + 0.02, 0.015));
    out -= 0.008 * bell(x, 0.06) * bell(y - person.mouthAt + 0.062, 0.02);
    return out + 0.012 * bell(x, 0.06) * bell(y + 0.43, 0.04);
}

/// Above it grows hair.
double hairlineAt(const Person &person, double x)
{
    return person.hairline - 0.9 * x * x - 1.8 * std::pow(std::abs(x) / person.wide, 8);
}

bool isHair(const Person &person, const Point &p)
{
    if (p[1] > hairlineAt(person, p[0]) + 0.006 * noise(person.seed, p[0] * 90, p[1] * 30, 1))
        return true;
    return p[2] < 0.06 && p[1] > (person.longHair ? -0.5 : -0.02) && std::abs(p[0]) > person.wide * 0.7;
}

} // namespace

Person personOf(quint64 seed)
{
    SeededRandom random(seed);
    Person p;
    p.seed = random.below(1u << 30);
    const auto vary = [&](double value, double part) { return value * between(random, 1 - part, 1 + part); };
    p.wide = vary(p.wide, 0.07);
    p.deep = vary(p.deep, 0.05);
    p.jaw = vary(p.jaw, 0.10);
    p.eyesApart = vary(p.eyesApart, 0.05);
    p.eyeHalf = vary(p.eyeHalf, 0.08);
    p.eyeHigh = vary(p.eyeHigh, 0.12);
    p.noseLong = vary(p.noseLong, 0.08);
    p.noseWide = vary(p.noseWide, 0.15);
    p.noseHigh = vary(p.noseHigh, 0.12);
    p.mouthAt = vary(p.mouthAt, 0.03);
    p.mouthHalf = vary(p.mouthHalf, 0.10);
    p.lipHigh = vary(p.lipHigh, 0.20);
    p.browAt = vary(p.browAt, 0.10);
    p.browThick = vary(p.browThick, 0.25);
    p.hairline = vary(p.hairline, 0.08);
    p.longHair = random.below(2) == 1;
    const double tone = between(random, 0, 1);
    p.skin = Colour(0.36 + 0.38 * tone, 0.22 + 0.33 * tone, 0.145 + 0.285 * tone);
    p.lips = Colour(p.skin[0] * 0.86, p.skin[1] * 0.58, p.skin[2] * 0.62);
    const double grey = between(random, 0, 1) > 0.85 ? between(random, 0.15, 0.4) : 0;
    p.hair = Colour(0.028 + grey, 0.022 + grey, 0.02 + grey);
    p.cloth = Colour(between(random, 0.04, 0.35), between(random, 0.04, 0.3), between(random, 0.06, 0.4));
    p.iris = Colour(0.12, 0.06, 0.03) * between(random, 0.6, 2.2);
    return p;
}

Person infantOf(Person p)
{
    p.noseHigh *= 0.65;
    p.noseWide *= 0.9;
    p.mouthHalf *= 0.85;
    p.jaw = std::max(p.jaw, 0.66);
    p.browThick *= 0.6;
    p.hairline = 0.36;
    p.hairThick = 0.018;
    p.longHair = false;
    return p;
}

Point infantShape(const Point &grown)
{
    // Eyes at 0.43 of the height and 0.70 of the distance to the chin apart: means of a year of age (Farkas).
    constexpr double skull = 1.14, face = 0.86, wider = 1.10;
    return {grown[0] * wider, grown[1] * (grown[1] > 0 ? skull : face) - (skull - face) / 4, grown[2]};
}

Point headPoint(const Person &person, const DrawnFace &look, double level, double around)
{
    const double y = kHalf * std::sin(level * std::numbers::pi / 2);
    double x = person.wide * widthAt(person, y) * std::sin(around);
    double z = depthAt(person, y) * std::cos(around);
    double high = y;
    if (z > 0)
        z += relief(person, x, y) * std::min(1.0, z / 0.15);
    const Point rest(x, y, z);
    if (isHair(person, rest)) {
        const double grown = 1 + person.hairThick / 0.4 * (1 + 0.3 * noise(person.seed, x * 9, y * 9, z * 9));
        x *= grown;
        z *= grown;
        high += y > 0 ? person.hairThick * y * 1.6 : 0;
    }
    // An open mouth lets the chin down.
    const double low = std::clamp((person.mouthAt - y) / 0.1, 0.0, 1.0);
    return {x, high - 0.075 * look.mouthOpen * low, z};
}

Point neckPoint(double level, double around)
{
    const double y = -0.33 - 0.33 * (level + 1);
    const double wide = 0.185 + 0.03 * (level + 1) * (level + 1);
    return {wide * std::sin(around), y, -0.02 + wide * 0.95 * std::cos(around)};
}

Point shoulderPoint(double level, double around)
{
    const double high = std::sin(level * std::numbers::pi / 2);
    const double round = std::sqrt(std::max(0.0, 1 - high * high));
    return {0.98 * round * std::sin(around), -1.20 + 0.62 * high, -0.08 + 0.42 * round * std::cos(around)};
}

Point earPoint(const Person &person, double side, double level, double around)
{
    const double high = std::sin(level * std::numbers::pi / 2);
    const double round = std::sqrt(std::max(0.0, 1 - high * high));
    return {side * (person.wide * 0.97 + 0.03 * round * std::cos(around)), -0.05 + 0.115 * high,
            -0.02 + 0.055 * round * std::sin(around)};
}

} // namespace seva::face
