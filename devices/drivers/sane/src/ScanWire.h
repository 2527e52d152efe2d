// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Images.h>
#include <seva/vision/Codec.h>

#include <QJsonObject>

namespace seva {

// Between a station and its seva-scanner-host, over the pipes of the process: a question is one line of JSON, the
// answer is one line, and after {"page": ...} as many bytes as it says. {"trouble": code} says what went wrong.
//   {"do":"look"} -> {"sources":[n...]}     {"do":"prepare", "source", "colour", "dpi", "widthMm", "heightMm",
//   "options"} -> {}     {"do":"page","first":b} -> {"page":{...}} or {"empty":true}     {"do":"finish"} -> {}

/// Bytes of a question or an answer, without a picture.
inline constexpr qint64 kMostWireLine = 256 * 1024;
inline constexpr qint64 kMostSaneBytes = kMaxPicturePixels * 3;

inline QJsonObject shapeOf(const Frame &frame)
{
    return {{"width", frame.width},
            {"height", frame.height},
            {"stride", frame.stride},
            {"colour", frame.format == PixelFormat::Rgb24},
            {"bytes", frame.bytes.size()}};
}

/// The frame without its bytes, which are `bytes` many.
inline Frame frameOf(const QJsonObject &shape)
{
    Frame frame;
    frame.width = shape["width"].toInt();
    frame.height = shape["height"].toInt();
    frame.stride = shape["stride"].toInt();
    frame.format = shape["colour"].toBool() ? PixelFormat::Rgb24 : PixelFormat::Grey8;
    return frame;
}

} // namespace seva
