// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/devices/Images.h>

#include <QImage>
#include <QStringList>

namespace seva::paint {

// Everything drawn here is drawn from a seed: no picture of a person or of a real document is used.

struct Page
{
    /// "passport", "aadhaar", "pan", "birthCertificate", "utilityBill", "other".
    QString kind;
    QStringList lines;
    bool blank = false;
    /// Degrees by which the sheet lies askew.
    double tilt = 0;
};

/// An A4 page, Grayscale8 or RGB32.
QImage page(const Page &page, int dpi, bool colour, SeededRandom &random);

struct Portrait
{
    int faces = 1;
    bool eyesOpen = true;
    bool mouthOpen = false;
    /// 0 sharp to 20 unusable.
    int blur = 0;
    /// -100 black to 100 white.
    int brightness = 0;
    double roll = 0;
    /// Height of the head as a part of the height of the picture.
    double head = 0.78;
};

/// RGB32. The same seed draws the same face.
QImage portrait(const Portrait &portrait, int width, int height, quint64 seed);

/// Grayscale8, 500 ppi when 300 x 400. Quality 0 to 100 sets contrast and noise.
QImage fingerprint(int width, int height, int quality, SeededRandom &random);

/// Black ink on white, Grayscale8; points in pixels of the picture.
QImage ink(int width, int height, const QList<QList<QPointF>> &strokes);

/// Encoded; quality 0 to 100 for JPEG.
Picture jpeg(QImage image, int quality, int dpi);
Picture png(QImage image, int dpi);

/// The image as a raw frame (Grey8 or Bgrx32).
Frame frame(const QImage &image, Instant at);

} // namespace seva::paint
