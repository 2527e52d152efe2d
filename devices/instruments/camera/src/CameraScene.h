// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/instruments/DrawnFace.h>

namespace seva {

/// What the camera sees for so many pictures.
struct CameraShot
{
    DrawnFace face;
    int pictures = 1;
};

/// Shots one after the other, at `picturesPerSecond`.
struct CameraScene
{
    static constexpr int picturesPerSecond = 10;
    /// More than that the driver `opencv` does not show (source "images").
    static constexpr int picturesMost = 1'000;

    QList<CameraShot> shots;
};

/// A built-in scene or a file. Faults: "instruments.camera-scene" with the place, those of files::read().
Result<CameraScene> readCameraScene(const QString &nameOrFile);

} // namespace seva
