// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaceDecoders.h"

#include <seva/chip/ChipFaults.h>

#include <openjpeg.h>
#include <turbojpeg.h>

namespace seva::chip {

namespace {

constexpr int kChannels = 3;
constexpr int kBits = 8;
constexpr char kRawCodestream[] = "\xff\x4f\xff\x51";

Fault malformed(const char *what)
{
    return chipFault(Wrong::ImageMalformed, QLatin1String(what));
}

struct JpegHandle
{
    tjhandle handle = tjInitDecompress();
    ~JpegHandle() { tjDestroy(handle); }
};

/// OpenJPEG reads through callbacks; this is a file that lies in memory.
struct MemoryFile
{
    const QByteArray &bytes;
    OPJ_SIZE_T at = 0;

    OPJ_SIZE_T left() const { return OPJ_SIZE_T(bytes.size()) - at; }
    static MemoryFile &of(void *user) { return *static_cast<MemoryFile *>(user); }
};

OPJ_SIZE_T readSome(void *to, OPJ_SIZE_T count, void *user)
{
    MemoryFile &file = MemoryFile::of(user);
    const OPJ_SIZE_T got = qMin(count, file.left());
    if (got == 0)
        return static_cast<OPJ_SIZE_T>(-1);
    memcpy(to, file.bytes.constData() + file.at, got);
    file.at += got;
    return got;
}

OPJ_OFF_T skipSome(OPJ_OFF_T count, void *user)
{
    MemoryFile &file = MemoryFile::of(user);
    if (count < 0 || OPJ_SIZE_T(count) > file.left())
        return -1;
    file.at += OPJ_SIZE_T(count);
    return count;
}

OPJ_BOOL seekTo(OPJ_OFF_T place, void *user)
{
    MemoryFile &file = MemoryFile::of(user);
    if (place < 0 || place > OPJ_OFF_T(file.bytes.size()))
        return OPJ_FALSE;
    file.at = OPJ_SIZE_T(place);
    return OPJ_TRUE;
}

void hush(const char *, void *) {}

using OwnedStream = std::unique_ptr<opj_stream_t, decltype(&opj_stream_destroy)>;
using OwnedCodec = std::unique_ptr<opj_codec_t, decltype(&opj_destroy_codec)>;
using OwnedImage = std::unique_ptr<opj_image_t, decltype(&opj_image_destroy)>;

OwnedStream streamOf(MemoryFile &file)
{
    OwnedStream stream(opj_stream_default_create(OPJ_TRUE), &opj_stream_destroy);
    opj_stream_set_user_data(stream.get(), &file, nullptr);
    opj_stream_set_user_data_length(stream.get(), OPJ_UINT64(file.bytes.size()));
    opj_stream_set_read_function(stream.get(), readSome);
    opj_stream_set_skip_function(stream.get(), skipSome);
    opj_stream_set_seek_function(stream.get(), seekTo);
    return stream;
}

Result<void> usable(const opj_image_t &image)
{
    if (image.x1 <= image.x0 || image.y1 <= image.y0 || image.numcomps < 1 || image.numcomps > 4)
        return malformed("jp2 size");
    if (const auto fits = acceptableSize(qint64(image.x1) - image.x0, qint64(image.y1) - image.y0); !fits)
        return fits;
    for (OPJ_UINT32 i = 0; i < image.numcomps; ++i) {
        const opj_image_comp_t &component = image.comps[i];
        // Portraits are 8 bits deep and not subsampled (ISO/IEC 19794-5, 5.7).
        if (component.prec != kBits || component.sgnd || component.dx != 1 || component.dy != 1)
            return malformed("jp2 components");
    }
    return {};
}

Result<FacePixels> pixelsOf(const opj_image_t &image)
{
    FacePixels pixels{int(image.comps[0].w), int(image.comps[0].h), {}};
    const bool colour = image.numcomps >= kChannels;
    for (OPJ_UINT32 i = 0; i < (colour ? kChannels : 1); ++i) {
        const opj_image_comp_t &component = image.comps[i];
        if (!component.data || int(component.w) != pixels.width || int(component.h) != pixels.height)
            return malformed("jp2 planes");
    }
    const qsizetype count = qsizetype(pixels.width) * pixels.height;
    pixels.rgb.resize(count * kChannels);
    for (qsizetype i = 0; i < count; ++i) {
        for (int channel = 0; channel < kChannels; ++channel) {
            const OPJ_INT32 value = image.comps[colour ? channel : 0].data[i];
            pixels.rgb[i * kChannels + channel] = char(qBound(0, value, 255));
        }
    }
    return pixels;
}

} // namespace

Result<void> acceptableSize(qint64 width, qint64 height)
{
    if (width <= 0 || height <= 0)
        return malformed("size");
    if (width > kMostFaceSide || height > kMostFaceSide || width * height > kMostFacePixels)
        return chipFault(Wrong::ImageTooLarge, QStringLiteral("%1x%2").arg(width).arg(height));
    return {};
}

Result<FacePixels> decodedJpeg(const QByteArray &encoded)
{
    const JpegHandle jpeg;
    const auto *bytes = reinterpret_cast<const unsigned char *>(encoded.constData());
    const auto size = static_cast<unsigned long>(encoded.size());
    FacePixels pixels;
    int subsampling = 0;
    int space = 0;
    if (tjDecompressHeader3(jpeg.handle, bytes, size, &pixels.width, &pixels.height, &subsampling, &space) != 0)
        return malformed("jpeg header");
    if (const auto fits = acceptableSize(pixels.width, pixels.height); !fits)
        return fits.fault();
    pixels.rgb.resize(qsizetype(pixels.width) * pixels.height * kChannels);
    auto *to = reinterpret_cast<unsigned char *>(pixels.rgb.data());
    if (tjDecompress2(jpeg.handle, bytes, size, to, pixels.width, 0, pixels.height, TJPF_RGB,
                      TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS)
        != 0)
        return malformed("jpeg");
    return pixels;
}

Result<FacePixels> decodedJpeg2000(const QByteArray &encoded)
{
    MemoryFile file{encoded};
    const OwnedStream stream = streamOf(file);
    const bool bare = encoded.startsWith(kRawCodestream);
    const OwnedCodec codec(opj_create_decompress(bare ? OPJ_CODEC_J2K : OPJ_CODEC_JP2), &opj_destroy_codec);
    opj_set_error_handler(codec.get(), hush, nullptr);
    opj_set_warning_handler(codec.get(), hush, nullptr);
    opj_set_info_handler(codec.get(), hush, nullptr);
    opj_dparameters_t parameters{};
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t *made = nullptr;
    if (!opj_setup_decoder(codec.get(), &parameters) || !opj_decoder_set_strict_mode(codec.get(), OPJ_TRUE)
        || !opj_read_header(stream.get(), codec.get(), &made))
        return malformed("jp2 header");
    const OwnedImage image(made, &opj_image_destroy);
    if (const auto good = usable(*image); !good)
        return good.fault();
    if (!opj_decode(codec.get(), stream.get(), image.get()) || !opj_end_decompress(codec.get(), stream.get()))
        return malformed("jp2");
    return pixelsOf(*image);
}

} // namespace seva::chip
