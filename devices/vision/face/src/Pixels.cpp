// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pixels.h"

#include <opencv2/imgproc.hpp>

namespace seva::face {

cv::Mat rgbOf(const Frame &frame)
{
    const int types[] = {CV_8UC1, CV_8UC3, CV_8UC4};
    // OpenCV has no view of constant pixels; nobody writes through this one.
    const cv::Mat seen(frame.height, frame.width, types[int(frame.format)], const_cast<char *>(frame.bytes.constData()),
                       static_cast<std::size_t>(frame.stride));
    cv::Mat rgb;
    switch (frame.format) {
    case PixelFormat::Grey8: cv::cvtColor(seen, rgb, cv::COLOR_GRAY2RGB); return rgb;
    case PixelFormat::Bgrx32: cv::cvtColor(seen, rgb, cv::COLOR_BGRA2RGB); return rgb;
    case PixelFormat::Rgb24: break;
    }
    return seen;
}

Frame frameOf(const cv::Mat &rgb)
{
    const cv::Mat whole = rgb.isContinuous() ? rgb : rgb.clone();
    return {whole.cols,
            whole.rows,
            whole.cols * 3,
            PixelFormat::Rgb24,
            QByteArray(reinterpret_cast<const char *>(whole.data), qsizetype(whole.total()) * 3),
            0};
}

} // namespace seva::face
