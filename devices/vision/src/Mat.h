// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Images.h>

#include <opencv2/core.hpp>

namespace seva {

/// The same pixels, not copied: lives no longer than the frame.
inline cv::Mat matOf(const Frame &frame)
{
    const int type = frame.format == PixelFormat::Grey8   ? CV_8UC1
                     : frame.format == PixelFormat::Rgb24 ? CV_8UC3
                                                          : CV_8UC4;
    // OpenCV has no view of constant pixels; nobody writes through this one.
    return {frame.height, frame.width, type, const_cast<char *>(frame.bytes.constData()),
            static_cast<std::size_t>(frame.stride)};
}

/// Grey8 or Rgb24; `image` has one or three channels of 8 bits.
inline Frame frameOf(const cv::Mat &image)
{
    const cv::Mat whole = image.isContinuous() ? image : image.clone();
    const int stride = whole.cols * whole.channels();
    return {whole.cols,
            whole.rows,
            stride,
            whole.channels() == 1 ? PixelFormat::Grey8 : PixelFormat::Rgb24,
            QByteArray(reinterpret_cast<const char *>(whole.data), qsizetype(stride) * whole.rows),
            0};
}

} // namespace seva
