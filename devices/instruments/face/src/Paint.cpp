// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Noise.h"
#include "Person.h"

namespace seva::face {

namespace {

/// 1 inside, 0 outside, eased over `soft` about the border where `distance` is 0 (negative inside).
double cover(double distance, double soft)
{
    const double t = std::clamp(0.5 - distance / soft, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

Colour over(const Colour &below, const Colour &above, double part)
{
    return below * (1 - part) + above * part;
}

Colour skinAt(const Person &person, const Point &p)
{
    const double pores = noise(person.seed, p[0] * 210, p[1] * 210, p[2] * 210);
    const double spots = noise(person.seed + 1, p[0] * 26, p[1] * 26, p[2] * 26);
    const double red = std::exp(-std::pow((std::abs(p[0]) - 0.16) / 0.07, 2) - std::pow((p[1] + 0.14) / 0.06, 2));
    Colour skin = person.skin * (1 + 0.05 * pores + 0.05 * spots);
    skin[1] *= 1 - 0.06 * red;
    skin[2] *= 1 - 0.05 * red;
    return skin;
}

void paintBrow(const Person &person, double x, double y, Colour &colour)
{
    const double along = (x - person.eyesApart) / (person.eyeHalf * 1.35);
    if (std::abs(along) > 1.1)
        return;
    const double middle = person.browAt + 0.014 * (1 - along * along) - (along > 0.4 ? 0.02 * (along - 0.4) : 0);
    const double thick = person.browThick * (1 - 0.45 * std::max(0.0, along)) * (1 - std::pow(std::abs(along), 6));
    const double strands = 0.3 * noise(person.seed + 2, x * 260 + y * 150, y * 60, 0);
    const double part = cover(std::abs(y - middle) - thick * (0.8 + strands), 0.010);
    colour = over(colour, person.hair * 1.2 + person.skin * 0.06, 0.88 * part);
}

void paintEye(const Person &person, const DrawnFace &look, double side, double x, double y, Colour &colour)
{
    const double along = (x - person.eyesApart) / person.eyeHalf;
    if (std::abs(along) > 1.25 || std::abs(y) > 0.07)
        return;
    const double arch = std::max(0.0, 1 - along * along);
    const double lower = -0.42 * person.eyeHigh * 2 * std::pow(arch, 0.8);
    const double upper = lower + (0.02 + 0.98 * look.eyesOpen) * 2 * person.eyeHigh * std::pow(arch, 0.7);
    const double inside = std::max(y - upper, lower - y);
    const double lid = person.browAt * 0.36;
    const double crease = std::abs(y - (lid + 0.010 * arch - 0.006));
    if (std::abs(along) < 1.05)
        colour = over(colour, colour * 0.62, 0.7 * cover(crease - 0.0015, 0.008));
    if (std::abs(along) < 1 && look.eyesOpen > 0.03) {
        const double turned = side * 0.052 * std::sin(look.gaze * CV_PI / 180);
        const double fromIris = std::hypot(x - person.eyesApart - turned, y + 0.001);
        Colour ball = Colour(0.80, 0.77, 0.74) * (1 - 0.35 * along * along);
        ball = over(ball, person.iris * 0.35, cover(fromIris - 0.0275, 0.004));
        ball = over(ball, person.iris, cover(fromIris - 0.0240, 0.005));
        const Colour pupil = over(Colour(0.01, 0.01, 0.01), Colour(0.75, 0.05, 0.04), look.redEyes);
        ball = over(ball, pupil, cover(fromIris - 0.0105 - 0.006 * look.redEyes, 0.003));
        ball = over(ball, Colour(1, 1, 1),
                    cover(std::hypot(x - person.eyesApart - turned + side * 0.008, y - 0.009) - 0.0035, 0.003));
        ball = ball * (1 - 0.45 * cover(upper - y - 0.006, 0.012));
        colour = over(colour, ball, cover(inside, 0.004));
    }
    if (std::abs(along) < 1.06) {
        colour = over(colour, person.hair, 0.9 * cover(std::abs(y - upper) - 0.0035, 0.005));
        colour = over(colour, colour * 0.6, 0.5 * cover(std::abs(y - lower) - 0.001, 0.005));
    }
}

void paintMouth(const Person &person, const DrawnFace &look, double x, double y, Colour &colour)
{
    const double along = x / person.mouthHalf;
    if (std::abs(along) > 1.1)
        return;
    const double arch = std::max(0.0, 1 - along * along);
    const double gap = 0.075 * look.mouthOpen * std::sqrt(arch);
    const double line = person.mouthAt + 0.004 * std::cos(along * 6) - 0.004 * along * along;
    const double bow = 0.75 + 0.25 * std::min(1.0, std::abs(x) / 0.02);
    const double top = line + person.lipHigh * 0.72 * std::pow(arch, 0.75) * bow;
    const double bottom = line - gap - person.lipHigh * 0.95 * std::pow(arch, 0.7);
    const double lips = cover(std::max(y - top, bottom - y), 0.006);
    const double fine = 1 + 0.10 * noise(person.seed + 3, x * 160, y * 30, 0);
    colour = over(colour, person.lips * fine, 0.9 * lips);
    if (std::abs(along) < 1) {
        const double within = std::max(y - line, line - gap - y);
        Colour dark = Colour(0.06, 0.02, 0.02);
        if (gap > 0.012)
            dark = over(dark, Colour(0.75, 0.72, 0.66), 0.9 * cover(line - std::min(0.022, gap * 0.45) - y, 0.004));
        colour = over(colour, dark, cover(within - 0.0025, 0.005));
    }
}

Colour faceAt(const Person &person, const DrawnFace &look, const Point &p)
{
    Colour colour = skinAt(person, p);
    // Both halves are painted as the right one.
    const double side = p[0] < 0 ? -1 : 1;
    paintBrow(person, std::abs(p[0]), p[1], colour);
    paintEye(person, look, side, std::abs(p[0]), p[1], colour);
    paintMouth(person, look, p[0], p[1], colour);
    const double nostril =
        std::hypot((std::abs(p[0]) - person.noseWide * 0.55) / 0.014, (p[1] + person.noseLong + 0.014) / 0.007);
    colour = over(colour, Colour(0.05, 0.02, 0.02), 0.8 * cover(nostril - 1, 0.7));
    const double line = person.hairline - 0.9 * p[0] * p[0] - 1.8 * std::pow(std::abs(p[0]) / person.wide, 8);
    const double strands = noise(person.seed + 4, p[0] * 150, p[1] * 22, p[2] * 60);
    const double shade = 1 + 0.5 * strands;
    double hair = cover(line - p[1] + 0.012 * strands, 0.02);
    if (p[2] < 0.10 && p[1] > (person.longHair ? -0.5 : -0.02))
        hair = std::max(hair, cover(p[2] - 0.06, 0.04));
    return over(colour, person.hair * shade, hair);
}

} // namespace

Colour colourAt(const Person &person, const DrawnFace &look, Part part, const Point &p)
{
    switch (part) {
    case Part::Head: return faceAt(person, look, p);
    case Part::Cloth: {
        const double weave = 0.12 * noise(person.seed + 5, p[0] * 120, p[1] * 120, p[2] * 120);
        return person.cloth * (1 + weave);
    }
    default: return skinAt(person, p) * 0.94;
    }
}

} // namespace seva::face
