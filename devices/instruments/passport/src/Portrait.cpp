// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PassportFiles.h"

#include <Paint.h>

#include <openjpeg.h>

namespace seva {

namespace {

constexpr int kWidth = 413;
constexpr int kHeight = 531;
constexpr int kDpi = 300;
/// Everybody's, since nobody's.
constexpr quint64 kFace = 7;
constexpr int kQuality = 75;
constexpr int kCompression = 40;
constexpr int kChannels = 3;
constexpr int kComment = 4;
constexpr qsizetype kMostComment = 65'533;

OPJ_SIZE_T append(void *from, OPJ_SIZE_T count, void *user)
{
    static_cast<QByteArray *>(user)->append(static_cast<const char *>(from), qsizetype(count));
    return count;
}

/// A bare codestream: its writer never seeks.
QByteArray jpeg2000(const QImage &drawn)
{
    opj_cparameters_t parameters;
    opj_set_default_encoder_parameters(&parameters);
    parameters.tcp_numlayers = 1;
    parameters.tcp_rates[0] = kCompression;
    parameters.cp_disto_alloc = 1;
    opj_image_cmptparm_t planes[kChannels]{};
    for (opj_image_cmptparm_t &plane : planes) {
        plane.dx = plane.dy = 1;
        plane.w = OPJ_UINT32(drawn.width());
        plane.h = OPJ_UINT32(drawn.height());
        plane.prec = 8;
    }
    const std::unique_ptr<opj_image_t, decltype(&opj_image_destroy)> image(
        opj_image_create(kChannels, planes, OPJ_CLRSPC_SRGB), &opj_image_destroy);
    image->x1 = planes[0].w;
    image->y1 = planes[0].h;
    for (int i = 0; i < drawn.width() * drawn.height(); ++i) {
        const QRgb pixel = drawn.pixel(i % drawn.width(), i / drawn.width());
        image->comps[0].data[i] = qRed(pixel);
        image->comps[1].data[i] = qGreen(pixel);
        image->comps[2].data[i] = qBlue(pixel);
    }
    QByteArray out;
    const std::unique_ptr<opj_codec_t, decltype(&opj_destroy_codec)> codec(opj_create_compress(OPJ_CODEC_J2K),
                                                                           &opj_destroy_codec);
    const std::unique_ptr<opj_stream_t, decltype(&opj_stream_destroy)> stream(opj_stream_default_create(OPJ_FALSE),
                                                                              &opj_stream_destroy);
    opj_stream_set_user_data(stream.get(), &out, nullptr);
    opj_stream_set_write_function(stream.get(), append);
    const bool done = opj_setup_encoder(codec.get(), &parameters, image.get())
                      && opj_start_compress(codec.get(), image.get(), stream.get())
                      && opj_encode(codec.get(), stream.get()) && opj_end_compress(codec.get(), stream.get());
    return done ? out : QByteArray();
}

/// A comment after the start marker makes a JPEG as long as wanted.
QByteArray filled(const QByteArray &jpeg, qsizetype bytes)
{
    const qsizetype missing = qMin(bytes - jpeg.size() - kComment, kMostComment);
    if (missing < 0)
        return jpeg;
    const qsizetype length = missing + 2;
    return jpeg.left(2) + QByteArray("\xff\xfe", 2) + char(length >> 8) + char(length & 0xff) + QByteArray(missing, '.')
           + jpeg.mid(2);
}

} // namespace

QByteArray drawnPortrait(bool asJpeg2000, int bytes)
{
    static const QImage drawn = paint::portrait({}, kWidth, kHeight, kFace);
    return asJpeg2000 ? jpeg2000(drawn) : filled(paint::jpeg(drawn, kQuality, kDpi).bytes, bytes);
}

} // namespace seva
