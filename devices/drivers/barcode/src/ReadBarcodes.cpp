// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/ReadBarcodes.h>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <opencv2/imgproc.hpp>

#include <QElapsedTimer>

namespace seva {

namespace {

constexpr int kMaxCodes = 16;
constexpr qsizetype kMaxPayload = 4'296; // QR version 40, alphanumeric
constexpr int kSmallSide = 1'200;

cv::Mat greyView(const Frame &frame)
{
    // OpenCV has no view of constant pixels; nobody writes through this one.
    char *bytes = const_cast<char *>(frame.bytes.constData());
    const auto stride = static_cast<std::size_t>(frame.stride);
    if (frame.format == PixelFormat::Grey8)
        return {frame.height, frame.width, CV_8UC1, bytes, stride};
    const bool rgb = frame.format == PixelFormat::Rgb24;
    cv::Mat grey;
    cv::cvtColor(cv::Mat(frame.height, frame.width, rgb ? CV_8UC3 : CV_8UC4, bytes, stride), grey,
                 rgb ? cv::COLOR_RGB2GRAY : cv::COLOR_BGRA2GRAY);
    return grey;
}

Symbology symbologyOf(ZXing::BarcodeFormat format)
{
    switch (format) {
    case ZXing::BarcodeFormat::QRCode: return Symbology::Qr;
    case ZXing::BarcodeFormat::PDF417: return Symbology::Pdf417;
    case ZXing::BarcodeFormat::Code128: return Symbology::Code128;
    case ZXing::BarcodeFormat::Code39: return Symbology::Code39;
    case ZXing::BarcodeFormat::EAN13: return Symbology::Ean13;
    case ZXing::BarcodeFormat::DataMatrix: return Symbology::DataMatrix;
    case ZXing::BarcodeFormat::Aztec: return Symbology::Aztec;
    default: return Symbology::Unknown;
    }
}

/// Words that are all zero satisfy every error correction; a PDF417 of nothing else reads "AAAA".
bool isNothing(const ZXing::Result &result)
{
    const auto &bytes = result.bytes();
    return result.format() == ZXing::BarcodeFormat::PDF417
           && std::all_of(bytes.begin(), bytes.end(), [](uint8_t c) { return c == 'A'; });
}

QList<FoundBarcode> searchFor(ZXing::BarcodeFormats formats, const cv::Mat &grey, const ZXing::Binarizer binarizer,
                              double scale, Instant at)
{
    ZXing::DecodeHints hints;
    hints.setFormats(formats).setTryHarder(true).setTryRotate(true).setBinarizer(binarizer);
    hints.setMaxNumberOfSymbols(kMaxCodes);
    // ZXing 1.4.0 aborts (Result.cpp:140) when it meets one linear code at two sizes: those are looked for at one.
    hints.setTryDownscale(!formats.testFlags(ZXing::BarcodeFormat::LinearCodes));
    const ZXing::ImageView view(grey.data, grey.cols, grey.rows, ZXing::ImageFormat::Lum, int(grey.step));
    QList<FoundBarcode> found;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        const auto &bytes = result.bytes();
        if (!result.isValid() || bytes.empty() || qsizetype(bytes.size()) > kMaxPayload || isNothing(result))
            continue;
        FoundBarcode one{{QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())),
                          symbologyOf(result.format()), at},
                         {}};
        for (const auto &corner : result.position())
            one.corners.append(QPoint(int(corner.x / scale), int(corner.y / scale)));
        found.append(one);
    }
    return found;
}

QList<FoundBarcode> search(const cv::Mat &grey, ZXing::Binarizer binarizer, double scale, Instant at)
{
    using ZXing::BarcodeFormat;
    return searchFor(BarcodeFormat::QRCode | BarcodeFormat::PDF417 | BarcodeFormat::DataMatrix | BarcodeFormat::Aztec,
                     grey, binarizer, scale, at)
           + searchFor(BarcodeFormat::Code128 | BarcodeFormat::Code39 | BarcodeFormat::EAN13, grey, binarizer, scale,
                       at);
}

cv::Mat sharpened(const cv::Mat &grey)
{
    constexpr double sigma = 3;
    cv::Mat soft, sharp;
    cv::GaussianBlur(grey, soft, {}, sigma);
    cv::addWeighted(grey, 2.5, soft, -1.5, 0, sharp);
    return sharp;
}

cv::Mat smoothed(const cv::Mat &grey)
{
    constexpr double sigma = 1.2;
    cv::Mat soft;
    cv::GaussianBlur(grey, soft, {}, sigma);
    return soft;
}

cv::Mat enlarged(const cv::Mat &grey, double scale)
{
    cv::Mat large;
    cv::resize(grey, large, {}, scale, scale, cv::INTER_CUBIC);
    return large;
}

/// By how much the edges of a picture lean, -45 to 45 degrees clockwise: those of a code are all upright or level.
double leanOf(const cv::Mat &grey)
{
    cv::Mat small, dx, dy, size, angle;
    cv::GaussianBlur(grey, small, {}, 1.5);
    cv::Sobel(small, dx, CV_32F, 1, 0);
    cv::Sobel(small, dy, CV_32F, 0, 1);
    cv::cartToPolar(dx, dy, size, angle);
    double sine = 0, cosine = 0;
    for (int y = 0; y < angle.rows; ++y) {
        const auto *a = angle.ptr<float>(y);
        const auto *m = size.ptr<float>(y);
        for (int x = 0; x < angle.cols; ++x) {
            sine += m[x] * m[x] * std::sin(4 * a[x]);
            cosine += m[x] * m[x] * std::cos(4 * a[x]);
        }
    }
    return std::atan2(sine, cosine) / 4 * 180 / CV_PI;
}

/// Upright: ZXing reads a PDF417 only when it leans by less than some five degrees.
QList<FoundBarcode> searchUpright(const cv::Mat &grey, Instant at)
{
    const double lean = leanOf(grey);
    const double side = std::hypot(grey.cols, grey.rows);
    cv::Mat turn = cv::getRotationMatrix2D({grey.cols / 2.F, grey.rows / 2.F}, lean, 1);
    turn.at<double>(0, 2) += (side - grey.cols) / 2;
    turn.at<double>(1, 2) += (side - grey.rows) / 2;
    cv::Mat upright, back;
    cv::warpAffine(grey, upright, turn, {int(side), int(side)}, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    cv::invertAffineTransform(turn, back);
    QList<FoundBarcode> found = search(smoothed(upright), ZXing::Binarizer::LocalAverage, 1, at);
    for (FoundBarcode &one : found) {
        for (QPoint &corner : one.corners) {
            const double x = corner.x(), y = corner.y();
            corner = {int(back.at<double>(0, 0) * x + back.at<double>(0, 1) * y + back.at<double>(0, 2)),
                      int(back.at<double>(1, 0) * x + back.at<double>(1, 1) * y + back.at<double>(1, 2))};
        }
    }
    return found;
}

} // namespace

QList<FoundBarcode> readBarcodes(const Frame &frame, std::chrono::milliseconds patience)
{
    if (!frame.valid())
        return {};
    const cv::Mat grey = greyView(frame);
    const double scale = std::max(grey.cols, grey.rows) <= kSmallSide ? 2.0 : 1.0;
    using Attempt = std::function<QList<FoundBarcode>()>;
    const std::initializer_list<Attempt> attempts{
        [&] { return search(grey, ZXing::Binarizer::LocalAverage, 1, frame.at); },
        [&] { return search(smoothed(grey), ZXing::Binarizer::LocalAverage, 1, frame.at); },
        [&] { return searchUpright(grey, frame.at); },
        [&] { return search(grey, ZXing::Binarizer::GlobalHistogram, 1, frame.at); },
        [&] { return search(sharpened(enlarged(grey, scale)), ZXing::Binarizer::LocalAverage, scale, frame.at); },
        [&] { return search(smoothed(enlarged(grey, scale)), ZXing::Binarizer::LocalAverage, scale, frame.at); },
    };
    QElapsedTimer spent;
    spent.start();
    for (const Attempt &attempt : attempts) {
        QList<FoundBarcode> found = attempt();
        if (!found.isEmpty() || spent.elapsed() >= patience.count())
            return found;
    }
    return {};
}

} // namespace seva
