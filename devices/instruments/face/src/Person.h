// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/instruments/DrawnFace.h>

#include <opencv2/core.hpp>

namespace seva::face {

using Point = cv::Vec3d;
using Colour = cv::Vec3d;

// Lengths in heads (chin to crown = 1): x to the picture's right, y up from the line of the eyes, z to the camera.
// Proportions after the means of adult faces: eyes half way down, 0.27 apart, nose and mouth at a third each.

struct Person
{
    std::uint32_t seed = 0;
    double wide = 0.31, deep = 0.40, jaw = 0.62;
    double eyesApart = 0.136, eyeHalf = 0.066, eyeHigh = 0.0245;
    double noseLong = 0.19, noseWide = 0.05, noseHigh = 0.085;
    double mouthAt = -0.285, mouthHalf = 0.105, lipHigh = 0.03;
    double browAt = 0.085, browThick = 0.017;
    double hairline = 0.31, hairThick = 0.035;
    bool longHair = false;
    Colour skin, hair, lips, cloth, iris;
};

Person personOf(quint64 seed);
/// The same person's features and colours at about a year; infantShape() makes the head.
Person infantOf(Person person);
/// From a grown head to an infant's: a short face under a high skull, the middle of the head where it was.
Point infantShape(const Point &grown);

/// A point of the head's surface; `level` -1 (chin) to 1 (crown), `around` -pi to pi, 0 = front.
Point headPoint(const Person &person, const DrawnFace &look, double level, double around);
Point neckPoint(double level, double around);
Point shoulderPoint(double level, double around);
Point earPoint(const Person &person, double side, double level, double around);

enum class Part { None, Head, Ear, Neck, Cloth };

/// Reflectance 0 to 1, R, G, B, of a point of the head at rest.
Colour colourAt(const Person &person, const DrawnFace &look, Part part, const Point &p);

} // namespace seva::face
