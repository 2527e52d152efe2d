// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Images.h>

namespace seva {

/// A person who does not exist, before a white wall: head, neck and shoulders as a surface in space, lit by two lamps.
/// The seed gives proportions, skin, hair and cloth; the rest is what a camera would find wrong.
struct DrawnFace
{
    quint64 seed = 1;
    int width = 640;
    int height = 480;
    /// Chin to crown as a part of the picture's height.
    double head = 0.62;
    /// Middle of the head, as parts of width and height.
    double middleX = 0.5;
    double middleY = 0.5;
    /// Degrees: turned to the picture's right, chin up, tilted clockwise.
    double yaw = 0;
    double pitch = 0;
    double roll = 0;
    /// 0 closed to 1 open.
    double eyesOpen = 1;
    /// 0 closed to 1 wide open.
    double mouthOpen = 0;
    /// Degrees to the picture's right.
    double gaze = 0;
    /// 0 brown to 1: the pupil shines red.
    double redEyes = 0;
    /// About a year old: eyes wide apart and below the middle of the head, little hair.
    bool infant = false;
};

/// Rgb24, 8 bits; the same face gives the same picture. Pixels: 64 x 64 to 2048 x 2048.
Frame draw(const DrawnFace &face);

} // namespace seva
