// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/Codec.h>

#include "Mat.h"

#include <opencv2/imgproc.hpp>
#include <png.h>
#include <turbojpeg.h>

#include <QtEndian>

#include <array>

namespace seva {

namespace {

constexpr int kFirstQuality = 85;
constexpr int kLastQuality = 35;
constexpr int kQualityStep = 10;
constexpr double kSmallestScale = 0.5;
constexpr double kScaleStep = 0.84;
constexpr char kJpeg[] = "image/jpeg";
constexpr char kPng[] = "image/png";

Fault tooLarge(const QString &what)
{
    return fault("vision.picture-too-large", what);
}

Fault unreadable(const QString &why)
{
    return fault("vision.picture-unreadable", why);
}

Fault notEncoded(const QString &why)
{
    return fault("vision.picture-not-encoded", why);
}

class Turbo
{
    Q_DISABLE_COPY_MOVE(Turbo)
public:
    explicit Turbo(tjhandle handle) : m_handle(handle) {}
    ~Turbo() { tjDestroy(m_handle); }
    tjhandle get() const { return m_handle; }
    QString problem() const { return QString::fromLatin1(tjGetErrorStr2(m_handle)); }

private:
    tjhandle m_handle;
};

const unsigned char *unsignedOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *unsignedOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Where the density of a JFIF header stands (ITU-T T.871 section 10.1): unit, horizontal, vertical.
constexpr qsizetype kJfifUnit = 13;
constexpr qsizetype kJfifEnd = 18;

bool hasJfif(const QByteArray &bytes)
{
    return bytes.size() >= kJfifEnd && bytes.mid(2, 2) == QByteArray("\xff\xe0", 2)
           && bytes.mid(6, 5) == QByteArray("JFIF\0", 5);
}

int jfifDpi(const QByteArray &bytes)
{
    constexpr double perInch = 2.54;
    if (!hasJfif(bytes))
        return 0;
    const unsigned char *density = unsignedOf(bytes) + kJfifUnit;
    const int value = density[1] * 256 + density[2];
    return density[0] == 1 ? value : density[0] == 2 ? qRound(value * perInch) : 0;
}

void setJfifDpi(QByteArray &bytes, int dpi)
{
    if (dpi == 0 || !hasJfif(bytes))
        return;
    const std::array<char, 5> density{1, char(dpi >> 8), char(dpi & 0xff), char(dpi >> 8), char(dpi & 0xff)};
    bytes.replace(kJfifUnit, density.size(), density.data(), density.size());
}

/// Ends an image of libpng's simplified interface whatever happens in between.
class Png
{
    Q_DISABLE_COPY_MOVE(Png)
public:
    Png() { m_image.version = PNG_IMAGE_VERSION; }
    ~Png() { png_image_free(&m_image); }
    png_image &image() { return m_image; }
    QString problem() const { return QString::fromLatin1(m_image.message); }

private:
    png_image m_image{};
};

bool isJpeg(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff");
}

bool isPng(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n");
}

/// Every chunk ends within the file (PNG, 5.3). libpng makes room for what a chunk says it holds before it reads, so a
/// file of 58 bytes could ask for 2 GiB.
bool isWholePng(const QByteArray &bytes)
{
    constexpr qsizetype signature = 8, lengthAndType = 8, checksum = 4;
    qsizetype at = signature;
    while (at + lengthAndType <= bytes.size()) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        const bool last = bytes.mid(at + 4, 4) == "IEND";
        at += lengthAndType + length + checksum;
        if (last || at > bytes.size())
            break;
    }
    return at <= bytes.size();
}

Result<Picture> jpegHeader(const QByteArray &bytes)
{
    const Turbo turbo(tjInitDecompress());
    int width = 0, height = 0, sampling = 0, space = 0;
    if (tjDecompressHeader3(turbo.get(), unsignedOf(bytes), static_cast<unsigned long>(bytes.size()), &width, &height,
                            &sampling, &space)
        != 0)
        return unreadable(turbo.problem());
    return Picture{{}, QString::fromLatin1(kJpeg), width, height, jfifDpi(bytes)};
}

Result<Picture> pngHeader(const QByteArray &bytes)
{
    if (!isWholePng(bytes))
        return unreadable(QStringLiteral("a chunk goes beyond the end"));
    Png png;
    if (png_image_begin_read_from_memory(&png.image(), bytes.constData(), size_t(bytes.size())) == 0)
        return unreadable(png.problem());
    // Sizes that no int holds are no sizes for us either.
    const auto most = png_uint_32(std::numeric_limits<int>::max());
    return Picture{
        {}, QString::fromLatin1(kPng), int(qMin(png.image().width, most)), int(qMin(png.image().height, most)), 0};
}

Frame emptyFrame(int width, int height, PixelFormat format)
{
    const int stride = width * bytesPerPixel(format);
    return {width, height, stride, format, QByteArray(qsizetype(stride) * height, Qt::Uninitialized), 0};
}

Result<Frame> decodeJpeg(const QByteArray &bytes)
{
    const Turbo turbo(tjInitDecompress());
    const auto size = static_cast<unsigned long>(bytes.size());
    int width = 0, height = 0, sampling = 0, space = 0;
    if (tjDecompressHeader3(turbo.get(), unsignedOf(bytes), size, &width, &height, &sampling, &space) != 0)
        return unreadable(turbo.problem());
    if (space == TJCS_CMYK || space == TJCS_YCCK)
        return unreadable(QStringLiteral("colours of a printing press"));
    const bool grey = sampling == TJSAMP_GRAY;
    Frame frame = emptyFrame(width, height, grey ? PixelFormat::Grey8 : PixelFormat::Rgb24);
    // A picture of thousands of scans costs minutes: libjpeg-turbo stops after 500.
    if (tjDecompress2(turbo.get(), unsignedOf(bytes), size, unsignedOf(frame.bytes), width, frame.stride, height,
                      grey ? TJPF_GRAY : TJPF_RGB, TJFLAG_LIMITSCANS | TJFLAG_STOPONWARNING)
        != 0)
        return unreadable(turbo.problem());
    return frame;
}

Result<Frame> decodePng(const QByteArray &bytes)
{
    Png png;
    if (png_image_begin_read_from_memory(&png.image(), bytes.constData(), size_t(bytes.size())) == 0)
        return unreadable(png.problem());
    const bool grey = (png.image().format & PNG_FORMAT_FLAG_COLOR) == 0;
    png.image().format = grey ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    Frame frame =
        emptyFrame(int(png.image().width), int(png.image().height), grey ? PixelFormat::Grey8 : PixelFormat::Rgb24);
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&png.image(), &white, frame.bytes.data(), frame.stride, nullptr) == 0
        || PNG_IMAGE_FAILED(png.image()))
        return unreadable(png.problem());
    return frame;
}

} // namespace

Result<Picture> inspectPicture(const QByteArray &bytes)
{
    if (bytes.size() > kMaxPictureBytes)
        return tooLarge(QStringLiteral("%1 bytes").arg(bytes.size()));
    if (!isJpeg(bytes) && !isPng(bytes))
        return unreadable(QStringLiteral("neither JPEG nor PNG"));
    auto header = isJpeg(bytes) ? jpegHeader(bytes) : pngHeader(bytes);
    if (header && qint64(header->width) * header->height > kMaxPicturePixels)
        return tooLarge(QStringLiteral("%1 x %2 pixels").arg(header->width).arg(header->height));
    if (header && (header->width <= 0 || header->height <= 0))
        return unreadable(QStringLiteral("no pixels"));
    return header;
}

Result<Frame> decodePicture(const QByteArray &bytes)
{
    if (const auto header = inspectPicture(bytes); !header)
        return header.fault();
    return isJpeg(bytes) ? decodeJpeg(bytes) : decodePng(bytes);
}

Result<Picture> encodeJpeg(const Frame &frame, int quality, int dpi)
{
    if (!frame.valid() || quality < 1 || quality > 100 || dpi < 0 || dpi > 0xffff)
        return notEncoded(QStringLiteral("a frame, quality 1 to 100 and dpi 0 to 65535 are wanted"));
    const bool grey = frame.format == PixelFormat::Grey8;
    const int pixels = grey ? TJPF_GRAY : frame.format == PixelFormat::Rgb24 ? TJPF_RGB : TJPF_BGRX;
    const int sampling = grey ? TJSAMP_GRAY : TJSAMP_420;
    const Turbo turbo(tjInitCompress());
    QByteArray bytes(qsizetype(tjBufSize(frame.width, frame.height, sampling)), Qt::Uninitialized);
    unsigned char *buffer = unsignedOf(bytes);
    auto size = static_cast<unsigned long>(bytes.size());
    if (tjCompress2(turbo.get(), unsignedOf(frame.bytes), frame.width, frame.stride, frame.height, pixels, &buffer,
                    &size, sampling, quality, TJFLAG_NOREALLOC)
        != 0)
        return notEncoded(turbo.problem());
    bytes.truncate(qsizetype(size));
    bytes.squeeze();
    setJfifDpi(bytes, dpi);
    return Picture{bytes, QString::fromLatin1(kJpeg), frame.width, frame.height, dpi};
}

Result<Picture> encodePng(const Frame &frame, int dpi)
{
    Png png;
    png.image().width = png_uint_32(frame.width);
    png.image().height = png_uint_32(frame.height);
    png.image().format = frame.format == PixelFormat::Grey8 ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    Frame source = frame;
    if (frame.format == PixelFormat::Bgrx32) {
        cv::Mat colour;
        cv::cvtColor(matOf(frame), colour, cv::COLOR_BGRA2RGB);
        source = frameOf(colour);
    }
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(png.image());
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    if (!frame.valid()
        || png_image_write_to_memory(&png.image(), bytes.data(), &size, 0, source.bytes.constData(), source.stride,
                                     nullptr)
               == 0)
        return notEncoded(png.problem());
    bytes.truncate(qsizetype(size));
    bytes.squeeze();
    return Picture{bytes, QString::fromLatin1(kPng), frame.width, frame.height, dpi};
}

Result<Picture> encodeToFit(const Frame &frame, int dpi, qsizetype maxBytes)
{
    auto picture = encodeJpeg(frame, kFirstQuality, dpi);
    const auto fits = [&] { return !picture || maxBytes <= 0 || picture->bytes.size() <= maxBytes; };
    for (int quality = kFirstQuality - kQualityStep; quality >= kLastQuality && !fits(); quality -= kQualityStep)
        picture = encodeJpeg(frame, quality, dpi);
    for (double scale = kScaleStep; scale >= kSmallestScale && !fits(); scale *= kScaleStep) {
        cv::Mat smaller;
        cv::resize(matOf(frame), smaller, {}, scale, scale, cv::INTER_AREA);
        Frame reduced = frameOf(smaller);
        if (frame.format == PixelFormat::Bgrx32)
            reduced = {smaller.cols,
                       smaller.rows,
                       smaller.cols * 4,
                       PixelFormat::Bgrx32,
                       QByteArray(reinterpret_cast<const char *>(smaller.data), qsizetype(smaller.total()) * 4),
                       0};
        picture = encodeJpeg(reduced, kLastQuality, qRound(dpi * scale));
    }
    return picture;
}

Frame greyOf(const Frame &frame)
{
    if (frame.format == PixelFormat::Grey8)
        return frame;
    cv::Mat grey;
    cv::cvtColor(matOf(frame), grey, frame.format == PixelFormat::Rgb24 ? cv::COLOR_RGB2GRAY : cv::COLOR_BGRA2GRAY);
    return frameOf(grey);
}

} // namespace seva
